// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/trail_dialog.h"

#include "core/casework/audit_trail.h"
#include "core/casework/signatures/check_signatures.h"
#include "core/casework/trail/trail_export.h"
#include "ui/anchoring.h"
#include "ui/app_context.h"
#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/save_file.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Checked {
    TrailReport trail {};
    SignatureReport signatures {};
};

} // namespace

TrailDialog::TrailDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Check and anchor the history"), parent)
    , m_context(context)
    , m_reader(context.databaseFile())
    , m_fields(new FieldGrid(this))
    , m_state(new PlainLabel(this))
    , m_found(new QPlainTextEdit(this))
{
    setObjectName(u"trail_dialog"_s);
    m_state->setObjectName(u"trail_state"_s);
    m_state->setWordWrap(true);
    m_state->setSelectable(true);
    content()->addWidget(m_state);
    addFields();
    content()->addWidget(m_fields);
    m_found->setObjectName(u"trail_found"_s);
    m_found->setAccessibleName(tr("What the check found"));
    m_found->setReadOnly(true);
    m_found->setTabChangesFocus(true);
    m_found->setPlaceholderText(tr("Not checked yet."));
    content()->addWidget(m_found, 1);
    connect(addButton(tr("&Take out the history…"), u"export_trail"_s, true), &QPushButton::clicked, this, &TrailDialog::takeOut);
    m_renew = addButton(tr("Make a &new key…"), u"renew_key"_s);
    connect(m_renew, &QPushButton::clicked, this, &TrailDialog::renewKey);
    connect(addButton(tr("&Keep the second path"), u"save_anchor"_s), &QPushButton::clicked, this, &TrailDialog::saveAnchor);
    connect(addMainButton(tr("Check the history"), u"check"_s), &QPushButton::clicked, this, &TrailDialog::check);
    addCancelButton(tr("Close"));
    resize(rhythm(110), rhythm(74));
    showState();
}

void TrailDialog::addFields()
{
    AnchorSetting setting;
    if (const auto trouble = m_context.guard([&] { setting = anchorSetting(m_context.db()); }))
        say(*trouble);
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    m_file = new QLineEdit(QDir::toNativeSeparators(setting.file), place);
    m_file->setObjectName(u"file"_s);
    m_file->setAccessibleName(tr("File on a second path"));
    auto* choose = new QPushButton(tr("&Choose…"), place);
    choose->setObjectName(u"choose_file"_s);
    connect(choose, &QPushButton::clicked, this, &TrailDialog::chooseFile);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    place->setFocusProxy(m_file);
    m_every = new QSpinBox(this);
    m_every->setRange(10, 10000);
    m_every->setValue(setting.every);
    m_other = new QLineEdit(this);
    m_code = new QLineEdit(this);
    m_code->setPlaceholderText(u"10234-K3F7-9QXM-2WZ8"_s);
    m_fields->add(u"anchor_place"_s, tr("&Second path"), place);
    m_fields->addHint(tr("Another disk or a stick that is not kept with this computer. A checkpoint is also signed at every "
                         "backup, when an officer leaves and when the program ends."));
    m_fields->add(u"every"_s, tr("&Entries between two checkpoints"), m_every);
    m_fields->add(u"other"_s, tr("Check &also against the file"), m_other);
    m_fields->add(u"paper_code"_s, tr("Code on &paper"), m_code);
    m_fields->addHint(tr("As printed on handover lists and cover lists of print jobs; several with spaces between them."));
}

void TrailDialog::showState()
{
    const Anchoring* anchoring = Anchoring::of(m_context);
    QString text = anchorSentence(m_context);
    if (anchoring == nullptr)
        text = tr("Nothing is anchored in this session of the program.");
    QList<QByteArray> keys;
    if (!m_context.guard([&] { keys = auditKeys(m_context.db()); }) && !keys.isEmpty())
        text += u'\n' + tr("Key: %1. Write it down with the first list you sign.").arg(keyName(keys.constFirst()));
    m_state->setText(text);
    m_renew->setVisible(anchoring != nullptr && anchoring->last().state == SealState::KeyMissing);
}

void TrailDialog::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("File on a second path"),
        m_file->text().isEmpty() ? u"jiangce.checkpoints"_s : m_file->text(), u"*.checkpoints"_s, nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        m_file->setText(QDir::toNativeSeparators(file));
}

void TrailDialog::saveAnchor()
{
    messageBar()->clear();
    m_fields->clearProblems();
    const AnchorSetting setting {QDir::fromNativeSeparators(m_file->text().trimmed()), m_every->value()};
    const auto report = m_context.perform([&](Desk& desk) { return setAnchor(desk, setting); });
    if (!report)
        return say(report.error());
    if (Anchoring* anchoring = Anchoring::of(m_context))
        (void)anchoring->sealNow(SealOccasion::Asked);
    showState();
    say({Message::Kind::Done, tr("Kept. Every checkpoint signed so far is there as well.")});
}

void TrailDialog::check()
{
    messageBar()->clear();
    if (Anchoring* anchoring = Anchoring::of(m_context))
        (void)anchoring->sealNow(SealOccasion::Asked);
    showState();
    m_found->setPlainText(tr("Checking …"));
    const AnchorDesk desk = Anchoring::of(m_context) != nullptr ? Anchoring::of(m_context)->desk() : AnchorDesk();
    const QString other = QDir::fromNativeSeparators(m_other->text().trimmed());
    const QStringList codes = m_code->text().split(u' ', Qt::SkipEmptyParts);
    m_reader.ask<Checked>(
        [desk, other, codes](Connection& db) {
            QList<AnchorFile> anchors = knownAnchors(db, desk);
            if (!other.isEmpty())
                anchors.append(readAnchorFile(other));
            return Checked {checkTrail(db, anchors, codes), checkSignatures(db)};
        },
        [this](const Checked& checked) { showReport(checked.trail, checked.signatures); },
        [this](const QString& detail) {
            m_found->clear();
            say(messageFor(Fault(FaultKind::InputOutput, detail), m_context.wording()));
        });
}

void TrailDialog::showReport(const TrailReport& report, const SignatureReport& signatures)
{
    QStringList lines;
    for (const TrailFinding& finding : report.findings)
        lines.append(u"✗ "_s + trailSentence(finding, m_context.wording()));
    if (lines.isEmpty())
        lines.append(u"✓ "_s + tr("%n entries, each in its place and unchanged.", "", int(report.entries)));
    for (const SignatureFinding& finding : signatures.findings)
        lines.append(u"✗ "_s + signatureSentence(finding, m_context.wording()));
    if (signatures.findings.isEmpty() && signatures.signedSteps > 0)
        lines.append(u"✓ "_s + tr("%n step(s) signed by whoever took them.", "", int(signatures.signedSteps)));
    if (signatures.unsignedSteps > 0)
        lines.append(tr("%n step(s) without a signature: whoever took them had no key yet, or such steps were not signed yet.", "",
            int(signatures.unsignedSteps)));
    if (report.checkpoints > 0)
        lines.append(tr("Held against %n checkpoint(s).", "", int(report.checkpoints)));
    else
        lines.append(tr("Held against no checkpoint: whether the end was cut off or all of it written anew is not known."));
    if (report.newest && report.newest->seq < report.lastSeq)
        lines.append(tr("What came after entry %1 is not signed yet.").arg(report.newest->seq));
    m_found->setPlainText(lines.join(u'\n'));
}

void TrailDialog::takeOut()
{
    messageBar()->clear();
    ExportAsk ask {.what = tr("Take out the history"), .form = u"jsonl"_s,
        .columns = {{tr("Number, time, case and action"), ExportData::Case}, {tr("Officer"), ExportData::Officer},
            {tr("Reason, before and after"), ExportData::Words}}};
    if (const auto trouble = m_context.guard([&] {
            const QList<AuditEntry> last = readAudit(m_context.db(), {}, 1);
            ask.rows = last.isEmpty() ? 0 : last.first().seq;
        }))
        return say(*trouble);
    ExportDialog asking(m_context, ask, tr("Choose a file…"), this);
    asking.takeWhole();
    if (asking.exec() != QDialog::Accepted)
        return;
    const QString purpose = m_context.words("casework", purposeDef(*asking.pass().ask().purpose).label) + tr(": ")
        + asking.pass().ask().text.trimmed();
    const QString name = askFileName(this, m_context, tr("Take out the history"),
        u"audit-%1.jsonl"_s.arg(m_context.today().toString(Qt::ISODate)));
    if (name.isEmpty())
        return;
    std::optional<Outcome<TrailExport>> made;
    QSaveFile file(name);
    std::optional<Problem> refused;
    bool isWhole = false;
    const auto trouble = m_context.guard([&] {
        if (!file.open(QIODevice::WriteOnly))
            return;
        const AnchorDesk desk = Anchoring::of(m_context) != nullptr ? Anchoring::of(m_context)->desk() : AnchorDesk();
        made = exportTrail(m_context.desk(), {}, purpose, knownAnchors(m_context.db(), desk), file);
        if (!*made)
            return;
        const auto out = jiangce::takeOut(m_context.desk(), asking.pass(), (*made)->digest.toLatin1(), [&]() -> Outcome<void> {
            isWhole = file.commit();
            return isWhole ? Outcome<void>() : fail(ProblemCode::FileNotWritable, {QFileInfo(name).fileName()});
        });
        if (!out)
            refused = out.error();
    });
    if (trouble)
        return say(*trouble);
    if (made && !*made)
        return say(made->error(), m_context.wording());
    if (refused)
        return say(*refused, m_context.wording());
    if (!isWhole)
        return say(Problem {ProblemCode::FileNotWritable, {QFileInfo(name).fileName()}}, m_context.wording());
    say({Message::Kind::Done, tr("%n entries taken out to %1. Check the file with jiangce-audit-check.", "", int((*made)->entries))
            .arg(QDir::toNativeSeparators(name))});
}

void TrailDialog::renewKey()
{
    Anchoring* anchoring = Anchoring::of(m_context);
    AskReasonDialog dialog(tr("Make a new key"),
        tr("Checkpoints signed so far keep their key. From now on they are signed with a new one; the history tells of it and why."),
        tr("Make the key"), [&](const QString& reason) {
            return m_context.perform([&](Desk& desk) { return renewAuditKey(desk, anchoring->desk(), reason); });
        }, this);
    if (dialog.exec() == QDialog::Accepted)
        (void)anchoring->sealNow(SealOccasion::Asked);
    showState();
}

} // namespace jiangce
