// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/honours_page.h"

#include "core/casework/audit_trail.h"
#include "core/exchange/round_tables.h"
#include "core/register/office.h"
#include "core/values/date_text.h"
#include "core/values/number_mask.h"
#include "ui/dialogs/enter_honour.h"
#include "ui/dialogs/export_file.h"
#include "ui/dialogs/round_sheets.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool says(const Honour& one, const QString& typed)
{
    for (const QString& text : {one.personName, one.title, one.body, one.document, one.certificateNumber})
        if (text.contains(typed, Qt::CaseInsensitive))
            return true;
    return typed.size() >= 4 && one.personNumber.contains(typed, Qt::CaseInsensitive);
}

TableCell standingOf(const Honour& one)
{
    if (!one.isRevoked())
        return {HonoursPage::tr("stands"), "ok"_L1, Tone::Ok};
    return {HonoursPage::tr("revoked on %1").arg(isoDate(one.revokedOn)), "bad"_L1, Tone::Bad};
}

} // namespace

HonoursPage::HonoursPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_facts(new PlainLabel(this))
{
    setObjectName(u"honours"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeTitle(title(), this));
    column->addLayout(makeChoices());
    m_model = new CellTableModel({tr("Granted on"), tr("Title"), tr("Holder"), tr("Kind"), tr("Level"), tr("Granted by"),
                                     tr("Document"), tr("Standing")}, this);
    m_table = makeTable(u"honour_table"_s, title(), this);
    showIn(m_table, m_model, true);
    new EmptyNote(m_table, tr("No honour here. Those of a round enter by its decision; those of other governments are entered below."));
    column->addWidget(m_table, 1);
    m_facts->setObjectName(u"honour_facts"_s);
    m_facts->setWordWrap(true);
    m_facts->setSelectable(true);
    m_facts->setTone(Tone::Muted);
    column->addWidget(m_facts);
    column->addLayout(makeButtons());
    connect(m_table, &QTableView::activated, this, &HonoursPage::openSource);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HonoursPage::showChosen);
    refreshOn({Subject::Honours, Subject::Register});
    showButtons();
}

QLayout* HonoursPage::makeChoices()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"honour_search"_s);
    m_search->setPlaceholderText(tr("Part of a name, a title, a body or a number"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"honour_kind"_s);
    m_kind->addItem(tr("all"), -1);
    for (const HonourKind kind : {HonourKind::Conferred, HonourKind::OfGovernment, HonourKind::Contest})
        m_kind->addItem(context().words("casework", honourKindLabel(kind)), int(kind));
    auto* label = new QLabel(tr("&Kind"), this);
    label->setBuddy(m_kind);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(label);
    row->addWidget(m_kind);
    connect(m_search, &QLineEdit::textChanged, this, &HonoursPage::showList);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HonoursPage::showList);
    return row;
}

QLayout* HonoursPage::makeButtons()
{
    m_enter = makeButton("add"_L1, tr("&Enter an honour of others …"), u"enter_honour_button"_s, this);
    m_open = makeButton("open"_L1, tr("&Open the nomination or the person"), u"open_honour"_s, this);
    m_revoke = makeButton("withdraw"_L1, tr("Re&voked …"), u"revoke_honour_button"_s, this);
    ReasonButton* save = makeButton("export"_L1, tr("Save as a s&preadsheet …"), u"save_honours"_s, this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_enter);
    row->addWidget(m_open);
    row->addWidget(m_revoke);
    row->addStretch(1);
    row->addWidget(save);
    connect(m_enter, &ReasonButton::chosen, this, [this] {
        if (EnterHonourDialog(context(), this).exec() == QDialog::Accepted)
            Q_EMIT said({Message::Kind::Done, tr("The honour is on record.")});
    });
    connect(m_open, &ReasonButton::chosen, this, &HonoursPage::openSource);
    connect(m_revoke, &ReasonButton::chosen, this, [this] {
        if (const Honour* one = chosen())
            if (const Honour copy = *one; round_sheets::revoke(context(), copy, this))
                Q_EMIT said({Message::Kind::Done, tr("The revocation is recorded.")});
    });
    connect(save, &ReasonButton::chosen, this, &HonoursPage::save);
    return row;
}

void HonoursPage::refresh()
{
    if (attemptRead([this] { m_all = readHonours(context().db()); }))
        showList();
}

void HonoursPage::showList()
{
    const Honour* before = chosen();
    const qint64 kept = before == nullptr ? 0 : before->id.value();
    const QString typed = m_search->text().trimmed();
    if (isWholeNumber(typed) && typed != m_notedNumber)
        attemptRead([&] {
            noteAccess(context().desk(), u"search"_s, {}, objectName());
            m_notedNumber = typed;
        });
    const int kind = m_kind->currentData().toInt();
    m_shown.clear();
    QList<TableLine> lines;
    for (const Honour& one : std::as_const(m_all)) {
        if ((kind >= 0 && one.kind != HonourKind(kind)) || (!typed.isEmpty() && !says(one, typed)))
            continue;
        m_shown.append(one);
        const QString level
            = one.level == GrantLevel::NotSaid ? QString() : context().words("casework", grantLevelLabel(one.level));
        lines.append({{{isoDate(one.grantedOn)}, {one.title}, {one.personName},
                          {context().words("casework", honourKindLabel(one.kind))}, {level}, {one.body}, {one.document},
                          standingOf(one)},
            one.id.value()});
    }
    m_model->setLines(lines);
    fitColumns(m_table, 26);
    if (const int row = m_model->rowOfId(kept); row >= 0)
        chooseRow(m_table, row);
    showChosen();
    Q_EMIT statusChanged();
}

const Honour* HonoursPage::chosen() const
{
    const int row = m_table == nullptr ? -1 : chosenRow(m_table);
    return row < 0 || row >= m_shown.size() ? nullptr : &m_shown.at(row);
}

void HonoursPage::showChosen()
{
    const Honour* one = chosen();
    QStringList facts;
    if (one != nullptr) {
        facts.append(tr("%1, %2").arg(one->personName, maskedIdNumber(one->personNumber)));
        if (!one->certificateNumber.isEmpty())
            facts.append(tr("certificate %1").arg(one->certificateNumber));
        for (const Followed& each : one->followed)
            facts.append(tr("followed by %1 %2").arg(programmeShort(*each.programme, context().wording()), each.number));
        if (!one->note.isEmpty())
            facts.append(one->note);
        if (one->isRevoked())
            facts.append(tr("revoked by %1: %2").arg(one->revokedDocument, one->revokedReason));
        facts.append(tr("entered by %1").arg(one->enteredBy));
    }
    m_facts->setText(one == nullptr ? tr("Choose an honour to see what is known of it.") : facts.join(u" · "_s));
    showButtons();
}

void HonoursPage::showButtons()
{
    const Honour* one = chosen();
    const QString none = one == nullptr ? tr("Choose an honour.") : QString();
    m_enter->setReason(lacksRole(*this, Role::Intake));
    m_open->setReason(none);
    QString revoke = none.isEmpty() ? lacksRole(*this, Role::Approval) : none;
    if (revoke.isEmpty() && one->isRevoked())
        revoke = tr("The honour has been revoked.");
    m_revoke->setReason(revoke);
}

void HonoursPage::openSource()
{
    if (const Honour* one = chosen(); one != nullptr && one->nomination.isValid())
        Q_EMIT caseAsked(one->nomination, false);
    else if (one != nullptr)
        Q_EMIT pageAsked(u"persons"_s, QString::number(one->person.value()));
}

void HonoursPage::save()
{
    QString office;
    if (!attemptRead([&] { office = loadOffice(context().db()).name; }))
        return;
    const ExportTable table = honourTable(m_shown, {office, context().today()});
    if (const auto message
        = exportFile(this, context(), ExportFormat::Workbook, table.title, [&table] { return Export {table, {}}; }))
        Q_EMIT said(*message);
}

void HonoursPage::open(const QString& argument)
{
    if (const int row = m_model->rowOfId(argument.toLongLong()); row >= 0)
        chooseRow(m_table, row);
}

QString HonoursPage::statusText() const
{
    return tr("%n honour(s)", "", int(m_shown.size()));
}

void HonoursPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace jiangce
