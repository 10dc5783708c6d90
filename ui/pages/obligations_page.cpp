// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/obligations_page.h"

#include "core/casework/operations/enter_case.h"
#include "core/exchange/obligation_tables.h"
#include "core/register/office.h"
#include "ui/dialogs/export_file.h"
#include "ui/dialogs/reminders_dialog.h"
#include "ui/models/case_words.h"
#include "ui/models/export_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype stateColumn = 4;

std::pair<QLatin1StringView, Tone> lookOf(ObligationState state)
{
    switch (state) {
    case ObligationState::Ahead: return {{}, Tone::Muted};
    case ObligationState::Open: return {"clock"_L1, Tone::Text};
    case ObligationState::Reminder: return {"clock"_L1, Tone::Warn};
    case ObligationState::Overdue: return {"warning"_L1, Tone::Bad};
    case ObligationState::HandedIn: return {"new"_L1, Tone::Accent};
    case ObligationState::OnTime: return {"ok"_L1, Tone::Ok};
    case ObligationState::Late: return {"ok"_L1, Tone::Warn};
    }
    return {{}, Tone::Text};
}

} // namespace

ObligationsPage::ObligationsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reader(context.databaseFile())
    , m_sentence(new PlainLabel(this))
{
    setObjectName(u"obligations"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeTitle(title(), this));
    column->addLayout(makeChoices());
    m_sentence->setObjectName(u"obligation_counts"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setSelectable(true);
    column->addWidget(m_sentence);
    m_model = new CellTableModel({}, this);
    m_table = makeTable(u"obligation_table"_s, title(), this);
    showIn(m_table, m_model, true);
    m_empty = new EmptyNote(m_table, {});
    column->addWidget(m_table, 1);
    column->addLayout(makeButtons());
    connect(m_table, &QTableView::activated, this, &ObligationsPage::openFiling);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ObligationsPage::showButtons);
    refreshOn({Subject::Cases, Subject::Register, Subject::Figures, Subject::Letters});
    showButtons();
}

QLayout* ObligationsPage::makeChoices()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(rhythm());
    const auto add = [&](const QString& label, const QString& name) {
        auto* combo = new QComboBox(this);
        combo->setObjectName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto* buddy = new QLabel(label, this);
        buddy->setBuddy(combo);
        row->addWidget(buddy);
        row->addWidget(combo);
        return combo;
    };
    m_programme = add(tr("F&iling"), u"obligation_programme"_s);
    m_programme->addItem(tr("all"), QString());
    for (const Programme* programme : owedProgrammes())
        m_programme->addItem(programmeName(*programme, context().wording()), QString::fromLatin1(programme->key));
    m_year = add(tr("&Year"), u"obligation_year"_s);
    m_year->addItem(tr("all"), 0);
    m_year->addItem(QString::number(context().today().year()), context().today().year());
    m_year->setCurrentIndex(1);
    m_state = add(tr("&State"), u"obligation_state"_s);
    m_state->addItem(tr("all"), QString());
    for (int i = 0; i <= int(ObligationState::Late); ++i)
        m_state->addItem(context().words("obligations", obligationStateLabel(ObligationState(i))),
            obligationStateKey(ObligationState(i)));
    row->addStretch(1);
    for (QComboBox* combo : {m_programme, m_year, m_state})
        connect(combo, &QComboBox::currentIndexChanged, this, &ObligationsPage::showList);
    return row;
}

QLayout* ObligationsPage::makeButtons()
{
    m_open = makeButton("open"_L1, tr("&Open the filing"), u"open_filing"_s, this);
    m_begin = makeButton("new"_L1, tr("&Enter the filing …"), u"begin_filing"_s, this);
    m_remind = makeButton("letter"_L1, tr("&Reminder letters …"), u"remind_overdue"_s, this);
    ReasonButton* save = makeButton("export"_L1, tr("Save as a s&preadsheet …"), u"save_obligations"_s, this);
    auto* row = new QHBoxLayout;
    for (ReasonButton* button : {m_open, m_begin})
        row->addWidget(button);
    row->addStretch(1);
    for (ReasonButton* button : {m_remind, save})
        row->addWidget(button);
    connect(m_open, &ReasonButton::chosen, this, &ObligationsPage::openFiling);
    connect(m_begin, &ReasonButton::chosen, this, &ObligationsPage::beginFiling);
    connect(m_remind, &ReasonButton::chosen, this, &ObligationsPage::remind);
    connect(save, &ReasonButton::chosen, this, &ObligationsPage::save);
    return row;
}

void ObligationsPage::refresh()
{
    m_reader.ask<QList<Obligation>>(
        [today = context().today()](Connection& db) { return readObligations(db, today); },
        [this](const QList<Obligation>& all) {
            m_all = all;
            m_isRead = true;
            showRead();
        },
        [this](const QString& detail) {
            Q_EMIT said(messageFor(Fault(FaultKind::InputOutput, detail), context().wording()));
        });
}

void ObligationsPage::open(const QString& argument)
{
    const QSignalBlocker quiet(m_year);
    m_year->setCurrentIndex(0);
    m_state->setCurrentIndex(std::max(0, m_state->findData(argument)));
    showList();
}

void ObligationsPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QString ObligationsPage::statusText() const
{
    return m_isRead ? tr("%n filing(s) owed", nullptr, int(m_shown.size())) : QString();
}

void ObligationsPage::showRead()
{
    const QVariant kept = m_year->currentData();
    QList<int> years;
    for (const Obligation& owed : std::as_const(m_all))
        if (!years.contains(owed.year))
            years.append(owed.year);
    std::ranges::sort(years, std::greater());
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    m_year->addItem(tr("all"), 0);
    for (const int year : std::as_const(years))
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(kept)));
    showList();
}

QList<Obligation> ObligationsPage::shown() const
{
    const QString programme = m_programme->currentData().toString();
    const int year = m_year->currentData().toInt();
    QList<Obligation> some;
    for (const Obligation& owed : m_all)
        if ((programme.isEmpty() || programme == QLatin1StringView(owed.programme->key)) && (year == 0 || owed.year == year))
            some.append(owed);
    return some;
}

void ObligationsPage::showList()
{
    m_shown = shown();
    const ObligationCounts counts = countObligations(m_shown);
    QStringList parts;
    for (auto state = counts.byState.cbegin(); state != counts.byState.cend(); ++state)
        parts.append(u"%1 %2"_s.arg(context().words("obligations", obligationStateLabel(state.key()))).arg(*state));
    m_sentence->setText(m_shown.isEmpty() ? QString() : tr("%n owed: %1", nullptr, counts.owed).arg(parts.join(u"，"_s)));
    if (const QString state = m_state->currentData().toString(); !state.isEmpty())
        m_shown.removeIf([&state](const Obligation& owed) { return obligationStateKey(owed.state) != state; });
    const ExportTable table = obligationTable(m_shown, context().today(), {{}, context().today(), context().wording()});
    m_model->setHeads(headsOf(table));
    QList<TableLine> lines = linesOf(table, m_shown.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto [icon, tone] = lookOf(m_shown[i].state);
        TableCell& cell = lines[i].cells[stateColumn];
        cell.icon = icon;
        cell.tone = tone;
    }
    m_empty->setText(!m_isRead ? tr("Reading …")
            : m_all.isEmpty()  ? tr("Nobody owes a filing yet. A body owes from the first year entered for it in the register of appraisal bodies.")
                               : tr("Nothing of this kind."));
    m_model->setLines(lines);
    fitColumns(m_table, 32);
    showButtons();
    Q_EMIT statusChanged();
}

const Obligation* ObligationsPage::chosen() const
{
    const int row = chosenRow(m_table);
    return row < 0 || row >= m_shown.size() ? nullptr : &m_shown.at(row);
}

void ObligationsPage::showButtons()
{
    const Obligation* owed = chosen();
    const QString none = owed == nullptr ? tr("Choose a line.") : QString();
    const bool isThere = owed != nullptr && owed->filing.isValid();
    m_open->setReason(!none.isEmpty() ? none : isThere ? QString() : tr("Nothing has been handed in."));
    const QString role = lacksRole(*this, Role::Intake);
    m_begin->setReason(!role.isEmpty() ? role
            : !none.isEmpty()          ? none
            : isThere                  ? tr("It has been handed in. Open it instead.")
                                       : QString());
    const bool isOverdue = std::ranges::any_of(m_shown, &Obligation::isMissing);
    m_remind->setReason(isOverdue ? QString() : tr("Nothing in this list is overdue."));
}

void ObligationsPage::openFiling()
{
    if (const Obligation* owed = chosen(); owed != nullptr && owed->filing.isValid())
        Q_EMIT caseAsked(owed->filing, false);
}

void ObligationsPage::beginFiling()
{
    const Obligation* owed = chosen();
    if (owed == nullptr)
        return;
    CaseId made;
    const bool isMade = attempt([&, what = *owed](Desk& desk) {
        auto opened = openCase(desk, *what.programme, formFor(desk.db, what));
        if (opened)
            made = opened->cases.first();
        return opened;
    });
    if (isMade)
        Q_EMIT caseAsked(made, false);
}

void ObligationsPage::remind()
{
    QList<Obligation> overdue;
    std::ranges::copy_if(m_shown, std::back_inserter(overdue), &Obligation::isMissing);
    RemindersDialog(context(), overdue, this).exec();
    refresh();
}

void ObligationsPage::save()
{
    QString office;
    if (!attemptRead([&] { office = loadOffice(context().db()).name; }))
        return;
    const ExportTable table = obligationTable(m_shown, context().today(), {office, context().today()});
    if (const auto message
        = exportFile(this, context(), ExportFormat::Workbook, table.title, [&table] { return Export {table, {}}; }))
        Q_EMIT said(*message);
}

} // namespace jiangce
