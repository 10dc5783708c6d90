// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_filter_bar.h"

#include "core/casework/accounts.h"
#include "core/register/admin_unit.h"
#include "ui/app_context.h"
#include "ui/forms/preedit_watch.h"
#include "ui/models/amount_range.h"
#include "ui/models/case_list_model.h"
#include "ui/models/case_words.h"
#include "ui/pages/filter_chips.h"
#include "ui/pages/filter_header.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int typingMilliseconds = 250;
constexpr int yearsBack = 16;
constexpr std::array allStates {CaseState::Draft, CaseState::Submitted, CaseState::ReturnedForCorrection,
    CaseState::NotAccepted, CaseState::Accepted, CaseState::FirstReviewed, CaseState::SecondReviewed,
    CaseState::Approved, CaseState::Refused, CaseState::PaymentRequested, CaseState::Paid, CaseState::Qualified,
    CaseState::Proposed, CaseState::Reserve, CaseState::NotSelected, CaseState::Removed, CaseState::Honoured,
    CaseState::Revoked, CaseState::Filed, CaseState::Received, CaseState::Archived, CaseState::Withdrawn};

struct Days {
    QDate from {};
    QDate to {};
};

/// Days as a filter names them: relative to today, or a year.
Days daysOf(const QString& key, QDate today)
{
    if (key == u"overdue"_s)
        return {{}, today.addDays(-1)};
    if (key == u"today"_s)
        return {today, today};
    if (key == u"next_7"_s)
        return {{}, today.addDays(7)};
    if (key == u"next_30"_s)
        return {{}, today.addDays(30)};
    if (key == u"week"_s)
        return {today.addDays(1 - today.dayOfWeek()), today};
    if (key == u"month"_s)
        return {QDate(today.year(), today.month(), 1), today};
    if (const int year = key.toInt(); year > 0)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    return {};
}

} // namespace

CaseFilterBar::CaseFilterBar(AppContext& context, FilterHeader& header, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(header)
    , m_text(new QLineEdit(this))
    , m_clear(new QToolButton(this))
    , m_chips(new FilterChips(this))
{
    setObjectName(u"case_filters"_s);
    m_text->setObjectName(u"filter_text"_s);
    m_text->setPlaceholderText(tr("Narrow: name, pinyin, number"));
    m_text->setAccessibleName(tr("Narrow the list by name, pinyin or number"));
    m_text->setClearButtonEnabled(true);
    m_lines.append(m_text);
    new PreeditWatch(m_text);
    m_clear->setObjectName(u"filter_clear"_s);
    m_clear->setIcon(toneIcon("close"_L1, Tone::Muted));
    m_clear->setToolTip(tr("Show everything again"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm(0.5));
    column->addLayout(row);
    column->addWidget(m_chips);
    fillChoices();

    m_timer.setSingleShot(true);
    m_timer.setInterval(typingMilliseconds);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_timer.start(); });
    connect(m_text, &QLineEdit::returnPressed, this, &CaseFilterBar::report);
    connect(&m_timer, &QTimer::timeout, this, &CaseFilterBar::report);
    connect(m_clear, &QToolButton::clicked, this, &CaseFilterBar::clear);
    connect(&context, &AppContext::changed, this, [this](const ChangeReport& change) {
        if (change.subjects.contains(Subject::Accounts))
            fillOfficers();
    });
}

void CaseFilterBar::fillChoices()
{
    m_number = addLine("filter_number", CaseListModel::Number, tr("begins…"));
    m_applicant = addLine("filter_applicant", CaseListModel::Applicant, tr("begins…"));
    m_amount = addLine("filter_amount", CaseListModel::Amount, tr("1000-2000"));
    m_programme = addChoice("filter_programme", CaseListModel::ProgrammeName, tr("All programmes"));
    for (const Programme* programme : allProgrammes())
        m_programme->addItem(programmeShort(*programme, m_context.wording()), QString::fromLatin1(programme->key));
    m_state = addChoice("filter_state", CaseListModel::State, tr("All states"));
    for (const CaseState state : allStates)
        m_state->addItem(signOf(state, m_context.wording()).text, stateKey(state));
    m_due = addChoice("filter_due", CaseListModel::Due, tr("Any day"));
    m_due->addItem(tr("Overdue"), u"overdue"_s);
    m_due->addItem(tr("Today"), u"today"_s);
    m_due->addItem(tr("Within 7 days"), u"next_7"_s);
    m_due->addItem(tr("Within 30 days"), u"next_30"_s);
    m_year = addChoice("filter_year", CaseListModel::HandedIn, tr("All years"));
    m_year->addItem(tr("Today"), u"today"_s);
    m_year->addItem(tr("This week"), u"week"_s);
    m_year->addItem(tr("This month"), u"month"_s);
    for (int year = m_context.today().year(); year > m_context.today().year() - yearsBack; --year)
        m_year->addItem(QString::number(year), year);
    m_officer = addChoice("filter_officer", CaseListModel::Officer, tr("All officers"));
    m_hand = addChoice("filter_hand", CaseListModel::Hand, tr("Whoever has it"));
    fillOfficers();
    m_district = addChoice("filter_district", CaseListModel::District, tr("All districts"));
    for (const AdminUnit& unit : adminUnitsOn(m_context.today()))
        m_district->addItem(unit.name, unit.code);
}

void CaseFilterBar::fillOfficers()
{
    QList<Account> officers;
    // Names that cannot be read are none to choose from; the list itself will say what is the matter.
    (void)m_context.guard([this, &officers] {
        for (const Account& account : readAccounts(m_context.db()))
            if (!account.roles.contains(Role::SystemAdministrator) && !account.roles.contains(Role::SecurityAdministrator)
                && !account.roles.contains(Role::AuditAdministrator))
                officers.append(account);
    });
    for (QComboBox* box : {m_officer, m_hand}) {
        const QSignalBlocker quiet(box);
        const QString kept = box->currentData().toString();
        while (box->count() > 1)
            box->removeItem(1);
        for (const Account& account : std::as_const(officers))
            box->addItem(account.displayName, QString::number(account.id.value()));
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    }
}

QComboBox* CaseFilterBar::addChoice(const char* name, int column, const QString& everything)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->addItem(everything);
    box->setAccessibleName(tr("Filter: %1").arg(CaseListModel::head(column)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(2);
    box->view()->setMinimumWidth(rhythm(22));
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::currentIndexChanged, this, &CaseFilterBar::report);
    m_header.setEditor(column, box);
    m_choices.append(box);
    m_columns.insert(box, column);
    return box;
}

QLineEdit* CaseFilterBar::addLine(const char* name, int column, const QString& hint)
{
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1StringView(name));
    line->setPlaceholderText(hint);
    line->setAccessibleName(tr("Filter: %1").arg(CaseListModel::head(column)));
    new PreeditWatch(line);
    connect(line, &QLineEdit::textChanged, this, [this] { m_timer.start(); });
    connect(line, &QLineEdit::returnPressed, this, &CaseFilterBar::report);
    m_header.setEditor(column, line);
    m_lines.append(line);
    m_columns.insert(line, column);
    return line;
}

void CaseFilterBar::report()
{
    m_timer.stop();
    checkAmount();
    showChips();
    Q_EMIT changed();
}

void CaseFilterBar::checkAmount()
{
    const auto range = parseAmountRange(m_amount->text());
    const QString trouble = range ? QString() : m_context.wording().sentence(range.error());
    m_amount->setToolTip(plainToolTip(
        range ? tr("1500, 1000-2000, >1000 or <=2000, in yuan: approved, or claimed until then") : trouble));
    m_amount->setAccessibleDescription(trouble);
    QPalette look;
    if (!range)
        look.setColor(QPalette::Text, toneColour(Tone::Bad, palette()));
    m_amount->setPalette(look);
}

void CaseFilterBar::showChips()
{
    QList<FilterChip> chips;
    for (QLineEdit* line : std::as_const(m_lines))
        if (line != m_text && !line->text().trimmed().isEmpty())
            chips.append({line->objectName(),
                tr("%1: %2").arg(CaseListModel::head(m_columns.value(line)), line->text().trimmed()), [line] { line->clear(); }});
    for (QComboBox* box : std::as_const(m_choices))
        if (box->currentIndex() > 0)
            chips.append({box->objectName(),
                tr("%1: %2").arg(CaseListModel::head(m_columns.value(box)), box->currentText()),
                [box] { box->setCurrentIndex(0); }});
    m_chips->show(chips);
    m_clear->setVisible(!isEmpty());
}

bool CaseFilterBar::isEmpty() const
{
    return std::ranges::all_of(m_lines, [](const QLineEdit* line) { return line->text().trimmed().isEmpty(); })
        && std::ranges::all_of(m_choices, [](const QComboBox* box) { return box->currentIndex() <= 0; });
}

CaseFilter CaseFilterBar::narrowed(CaseFilter base) const
{
    if (base.programme.isEmpty())
        base.programme = m_programme->currentData().toString();
    if (base.states.isEmpty() && m_state->currentIndex() > 0)
        base.states = {stateFromKey(m_state->currentData().toString())};
    if (base.district.isEmpty())
        base.district = m_district->currentData().toString();
    if (m_year->currentIndex() > 0 && !base.handedInFrom.isValid() && !base.handedInTo.isValid()) {
        const Days days = daysOf(m_year->currentData().toString(), m_context.today());
        base.handedInFrom = days.from;
        base.handedInTo = days.to;
    }
    if (m_due->currentIndex() > 0) {
        const Days days = daysOf(m_due->currentData().toString(), m_context.today());
        base.dueFrom = days.from;
        base.dueTo = days.to;
    }
    if (m_officer->currentIndex() > 0)
        base.officer = AccountId(m_officer->currentData().toString().toLongLong());
    if (m_hand->currentIndex() > 0)
        base.hand = AccountId(m_hand->currentData().toString().toLongLong());
    if (const auto range = parseAmountRange(m_amount->text())) {
        base.amountFrom = range->from ? range->from : base.amountFrom;
        base.amountTo = range->to ? range->to : base.amountTo;
    }
    const auto take = [](const QLineEdit* line, QString& into) {
        if (const QString typed = line->text().trimmed(); !typed.isEmpty())
            into = typed;
    };
    take(m_number, base.number);
    take(m_applicant, base.applicant);
    take(m_text, base.text);
    return base;
}

QJsonObject CaseFilterBar::state() const
{
    QJsonObject state;
    for (const QLineEdit* line : m_lines)
        if (!line->text().trimmed().isEmpty())
            state.insert(line->objectName(), line->text().trimmed());
    for (const QComboBox* box : m_choices)
        if (box->currentIndex() > 0)
            state.insert(box->objectName(), box->currentData().toString());
    return state;
}

void CaseFilterBar::setState(const QJsonObject& state)
{
    for (QLineEdit* line : std::as_const(m_lines)) {
        const QSignalBlocker quiet(line);
        line->setText(state.value(line->objectName()).toString());
    }
    for (QComboBox* box : std::as_const(m_choices)) {
        const QSignalBlocker quiet(box);
        const QString wanted = state.value(box->objectName()).toString();
        int found = 0;
        for (int index = 1; index < box->count() && !wanted.isEmpty(); ++index)
            if (box->itemData(index).toString() == wanted)
                found = index;
        box->setCurrentIndex(found);
    }
    m_timer.stop();
    checkAmount();
    showChips();
}

void CaseFilterBar::reset(const CaseFilter& base)
{
    setState({});
    m_header.setEditorUsed(CaseListModel::ProgrammeName, base.programme.isEmpty());
    m_header.setEditorUsed(CaseListModel::State, base.states.isEmpty() && !base.queue);
    m_header.setEditorUsed(CaseListModel::District, base.district.isEmpty());
    m_header.setEditorUsed(CaseListModel::Hand, base.queue != Queue::Mine && !base.hand.isValid());
    m_header.setEditorUsed(CaseListModel::HandedIn, !base.handedInFrom.isValid() && !base.handedInTo.isValid());
}

void CaseFilterBar::clear()
{
    setState({});
    report();
}

void CaseFilterBar::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace jiangce
