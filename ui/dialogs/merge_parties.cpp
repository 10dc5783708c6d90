// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_parties.h"

#include "core/casework/operations/merge_parties.h"
#include "ui/app_context.h"
#include "ui/dialogs/correct_party.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/show_numbers.h"
#include "ui/theme.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int left = 0;
constexpr int right = 1;

} // namespace

bool MergePartiesDialog::mayOpen(AppContext& context, const PartyRecord& one, const PartyRecord& other, QWidget* parent,
    const std::function<void(const Message&)>& say)
{
    QStringList what;
    for (const PartyRecord* record : {&one, &other})
        what.append(u"merge_parties/%1/%2"_s.arg(int(record->kind)).arg(record->id));
    return mayShowNumbers(context, {}, what, parent, say);
}

MergePartiesDialog::MergePartiesDialog(
    AppContext& context, const PartyRecord& one, const PartyRecord& other, QWidget* parent)
    : DialogFrame(tr("Merge two records"), parent)
    , m_context(context)
    , m_left(one)
    , m_right(other)
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"merge_parties"_s);
    setHeading(one.kind == PartyKind::Person ? tr("Two records of one person") : tr("Two records of one unit"));
    content()->addWidget(makeNote(tr("Everything of the record that goes hangs on the one that stays; its numbers and names still lead "
                                     "there. Applications, letters and payments keep what they say. The merge can be undone as a "
                                     "whole."), this));
    if (const auto trouble = context.guard([this] {
            m_leftTies = tiesOf(m_context.db(), m_left.kind, m_left.id);
            m_rightTies = tiesOf(m_context.db(), m_right.kind, m_right.id);
        }))
        say(*trouble);
    auto* inside = new QWidget(this);
    auto* grid = new QGridLayout(inside);
    grid->setHorizontalSpacing(rhythm(2));
    grid->setVerticalSpacing(rhythm(0.5));
    makeHead(*grid);
    makeFields(*grid);
    makeTies(*grid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(rhythm(40));
    content()->addWidget(area, 1);
    addWarnings();
    auto* why = new FieldGrid(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(rhythm(7));
    why->add(u"reason"_s, tr("&Reason"), m_reason, true);
    content()->addWidget(why);
    connect(addMainButton(tr("Merge"), u"go_on"_s), &QPushButton::clicked, this, &MergePartiesDialog::perform);
    addCancelButton(tr("Cancel"));
    resize(rhythm(104), rhythm(84));
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() * 0.97));
    takeSide();
}

QRadioButton* MergePartiesDialog::makeChoice(const QString& side, const QString& group, const QString& text)
{
    auto* button = new QRadioButton(QString(text).replace(u'&', u"&&"_s), this);
    button->setObjectName(side + u'_' + group);
    return button;
}

void MergePartiesDialog::makeHead(QGridLayout& grid)
{
    m_keep = new QButtonGroup(this);
    m_keep->addButton(makeChoice(u"keep"_s, u"left"_s, tr("This record stays")), left);
    m_keep->addButton(makeChoice(u"keep"_s, u"right"_s, tr("This record stays")), right);
    int column = 1;
    for (const PartyRecord& record : {m_left, m_right}) {
        auto* name = new PlainLabel(record.name(), this);
        name->setScale(1.1, true);
        name->setWordWrap(true);
        grid.addWidget(name, 0, column);
        QAbstractButton* keep = m_keep->button(column - 1);
        keep->setAccessibleName(tr("“%1” stays").arg(record.name()));
        grid.addWidget(keep, 1, column++);
    }
    m_keep->button(m_rightTies.cases > m_leftTies.cases ? right : left)->setChecked(true);
    connect(m_keep, &QButtonGroup::idClicked, this, &MergePartiesDialog::takeSide);
}

QString MergePartiesDialog::valuesOf(const PartyRecord& record, const QString& group) const
{
    QStringList parts;
    for (const PartyField& field : partyFields(record.kind)) {
        const QString key = QString::fromLatin1(field.key);
        if (group != QLatin1StringView(field.group) || *field.label == '\0')
            continue;
        if (const QString text = partyValueText(m_context, record.kind, key, record.values.value(key), false); !text.isEmpty())
            parts.append(text);
    }
    return parts.isEmpty() ? tr("(nothing)") : parts.join(u"\n"_s);
}

void MergePartiesDialog::makeFields(QGridLayout& grid)
{
    for (const PartyField& field : partyFields(m_left.kind)) {
        const QString group = QString::fromLatin1(field.group);
        const QString one = valuesOf(m_left, group);
        const QString other = valuesOf(m_right, group);
        const bool isEmpty = one == other && one == tr("(nothing)");
        if (group != QLatin1StringView(field.key) || isEmpty)
            continue;
        const int row = grid.rowCount();
        const QString label = m_context.words("register", field.label);
        auto* title = new PlainLabel(label, this);
        title->setTone(Tone::Muted);
        grid.addWidget(title, row, 0, Qt::AlignRight | Qt::AlignTop);
        if (one == other) {
            grid.addWidget(new PlainLabel(one, this), row, 1);
            grid.addWidget(new PlainLabel(other, this), row, 2);
            continue;
        }
        auto* choice = new QButtonGroup(this);
        choice->addButton(makeChoice(u"left"_s, group, one), left);
        choice->addButton(makeChoice(u"right"_s, group, other), right);
        for (const int side : {left, right}) {
            choice->button(side)->setAccessibleName(u"%1 %2"_s.arg(label, side == left ? one : other));
            grid.addWidget(choice->button(side), row, 1 + side);
        }
        m_choices.insert(group, choice);
    }
    // What is read from the number goes with it.
    if (QButtonGroup* number = m_choices.value(u"id_number"_s))
        connect(number, &QButtonGroup::idClicked, this, [this](int side) {
            for (const QString& group : {u"sex"_s, u"birth_date"_s})
                if (QButtonGroup* choice = m_choices.value(group))
                    choice->button(side)->setChecked(true);
        });
}

QString MergePartiesDialog::tiesText(const PartyTies& ties) const
{
    QStringList lines {tr("%n case(s)", nullptr, ties.cases) + (ties.asApplicant > 0 ? tr(", %n as applicant", nullptr, ties.asApplicant) : QString())};
    if (m_left.kind == PartyKind::Person)
        lines.append(tr("%n certificate(s)", nullptr, ties.certificates));
    else
        lines.append(tr("%n entry(s) of a pooled fund", nullptr, ties.pooling));
    lines.append(tr("%n payment(s), %1 yuan paid", nullptr, ties.payments).arg(ties.paid.display()));
    lines.append(tr("%n batch(es)", nullptr, ties.batches));
    lines.append(tr("%n letter(s)", nullptr, ties.letters));
    if (!ties.formerNames.isEmpty())
        lines.append(tr("formerly %1").arg(ties.formerNames.join(u"、"_s)));
    return lines.join(u'\n');
}

void MergePartiesDialog::makeTies(QGridLayout& grid)
{
    const int row = grid.rowCount();
    auto* title = new PlainLabel(tr("What hangs on it"), this);
    title->setTone(Tone::Muted);
    grid.addWidget(title, row, 0, Qt::AlignRight | Qt::AlignTop);
    int column = 1;
    for (const PartyTies& ties : {m_leftTies, m_rightTies}) {
        auto* text = new PlainLabel(tiesText(ties), this);
        text->setObjectName(column == 1 ? u"ties_left"_s : u"ties_right"_s);
        grid.addWidget(text, row, column++);
    }
}

void MergePartiesDialog::addWarnings()
{
    QStringList warnings;
    const auto trouble = m_context.guard([&] {
        if (const QStringList cases = casesNamingBoth(m_context.db(), m_left.kind, m_left.id, m_right.id); !cases.isEmpty())
            warnings.append(tr("Both are named in %1: make sure that they are not two.").arg(cases.join(u"、"_s)));
        if (m_left.kind == PartyKind::Person)
            if (const QStringList same = certificatesOfBoth(m_context.db(), m_left.id, m_right.id); !same.isEmpty())
                warnings.append(tr("Both hold %1: it stays once, as the record that stays has it.").arg(same.join(u"、"_s)));
    });
    if (trouble)
        say(*trouble);
    if (warnings.isEmpty())
        return;
    auto* label = new PlainLabel(warnings.join(u'\n'), this);
    label->setObjectName(u"merge_warnings"_s);
    label->setTone(Tone::Warn);
    label->setWordWrap(true);
    content()->addWidget(label);
}

/// The values of the record that stays, but for the gaps the other fills.
void MergePartiesDialog::takeSide()
{
    const int kept = keepsLeft() ? left : right;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        const QString own = valuesOf(kept == left ? m_left : m_right, choice.key());
        choice.value()->button(own == tr("(nothing)") ? 1 - kept : kept)->setChecked(true);
    }
}

bool MergePartiesDialog::keepsLeft() const
{
    return m_keep->checkedId() == left;
}

void MergePartiesDialog::perform()
{
    messageBar()->clear();
    const int kept = keepsLeft() ? left : right;
    const PartyRecord& stays = kept == left ? m_left : m_right;
    const PartyRecord& goes = kept == left ? m_right : m_left;
    MergeInput input {stays.kind, stays.id, stays.version, goes.id, goes.version, {}, m_reason->toPlainText()};
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
        if (choice.value()->checkedId() != kept)
            input.fromMerged.append(choice.key());
    const auto done = m_context.perform([&](Desk& desk) { return mergeParties(desk, input); }, command());
    if (done)
        return accept();
    if (input.reason.trimmed().isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    say(done.error());
}

} // namespace jiangce
