// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar_page.h"

#include "ui/dialogs/aside.h"
#include "ui/dialogs/calendar_import_dialog.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/calendar_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CalendarPage::CalendarPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"calendar"_s);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeYears());
    split->addWidget(makeDays());
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 6);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split);
    refreshOn({Subject::Figures});
    refresh();
}

QWidget* CalendarPage::makeYears()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->addWidget(makeTitle(tr("Years"), left));
    m_missing = new PlainLabel(left);
    m_missing->setObjectName(u"missing_years"_s);
    m_missing->setTone(Tone::Warn);
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);
    m_yearModel = new CellTableModel({tr("Year"), tr("State"), tr("Days off"), tr("Worked weekends"), tr("From")}, this);
    m_yearTable = makeTable(u"year_table"_s, tr("Years"), left);
    showIn(m_yearTable, m_yearModel, false);
    column->addWidget(m_yearTable, 1);
    m_import = makeButton("import"_L1, tr("&Import a notice (CSV) …"), u"import_calendar"_s, this);
    m_enter = makeButton("edit"_L1, tr("&Enter a notice …"), u"enter_calendar"_s, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(m_enter);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_yearTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CalendarPage::showDays);
    connect(m_import, &ReasonButton::chosen, this, &CalendarPage::importFile);
    connect(m_enter, &ReasonButton::chosen, this, &CalendarPage::enter);
    return left;
}

QWidget* CalendarPage::makeDays()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    m_heading = makeTitle({}, right);
    m_heading->setObjectName(u"year_heading"_s);
    m_dayModel = new CellTableModel(calendarHeads(), this);
    m_dayTable = makeTable(u"day_table"_s, tr("Days of the year"), right);
    showIn(m_dayTable, m_dayModel, false);
    new EmptyNote(m_dayTable, tr("Nothing is known of this year. Import or enter the State Council's notice; until then no "
                                 "working days are counted in it, and no due date is given."));
    column->addWidget(m_heading);
    column->addWidget(m_dayTable, 1);
    return right;
}

void CalendarPage::refresh()
{
    const int before = chosenRow(m_yearTable);
    const qint64 year = before >= 0 ? m_yearModel->lineAt(before).id : context().today().year();
    if (!attemptRead([this] {
            m_years = calendarYears(context().db());
            m_table = loadCalendar(context().db());
        }))
        return;
    QList<TableLine> lines;
    QStringList missing;
    for (const int needed : {context().today().year() + 1, context().today().year()})
        if (!m_table.hasYear(needed)) {
            missing.prepend(QString::number(needed));
            lines.append({{{QString::number(needed)}, {tr("missing"), "unset"_L1, Tone::Warn}}, needed});
        }
    for (const CalendarYear& known : std::as_const(m_years)) {
        if (!m_table.hasYear(known.year))
            continue;
        const TableCell from {known.isBuiltIn ? tr("the program") : known.importedBy, {}, Tone::Text, false, false, known.source};
        lines.append({{{QString::number(known.year)}, {tr("known"), "ok"_L1, Tone::Ok},
                          {QString::number(known.daysOff), {}, Tone::Text, true},
                          {QString::number(known.workingWeekendDays), {}, Tone::Text, true}, from},
            known.year});
    }
    m_missing->setText(tr("No arrangement for %1 yet. Due dates that reach into it are left open.").arg(missing.join(tr(", "))));
    m_missing->setVisible(!missing.isEmpty());
    m_yearModel->setLines(lines);
    fitColumns(m_yearTable, 24);
    chooseRow(m_yearTable, std::max(0, m_yearModel->rowOfId(year)));
    const QString role = lacksRole(*this, Role::Rules);
    m_import->setReason(role);
    m_enter->setReason(role);
    showDays();
}

void CalendarPage::open(const QString& argument)
{
    if (const int row = m_yearModel->rowOfId(argument.toInt()); row >= 0)
        chooseRow(m_yearTable, row);
}

void CalendarPage::takeFocus()
{
    m_yearTable->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showDays()
{
    const int row = chosenRow(m_yearTable);
    QList<HolidayRow> days;
    m_heading->clear();
    if (row >= 0) {
        const int year = int(m_yearModel->lineAt(row).id);
        m_heading->setText(tr("Holidays of %1").arg(year));
        for (const HolidayRow& day : m_table.rows())
            if (day.date.year() == year)
                days.append(day);
    }
    m_dayModel->setLines(calendarLines(days, context().wording().isChinese()));
    fitColumns(m_dayTable, 40);
}

int CalendarPage::nextYear() const
{
    int year = context().today().year();
    while (m_table.hasYear(year))
        ++year;
    return year;
}

void CalendarPage::importFile()
{
    const QStringList files = chooseFiles(this, context(), tr("Choose the file of the notice"), {u"csv"_s}, false);
    if (files.isEmpty())
        return;
    QFile file(files.first());
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1'000'000)
        return Q_EMIT said(messageFor(
            Problem {ProblemCode::FileNotReadable, {QFileInfo(file).fileName()}}, context().wording()));
    std::optional<Outcome<HolidayTable>> table;
    ReadingDialog reading(tr("Reading the notice"), this);
    if (!reading.run([&, csv = file.readAll()](const Progress&) { table = HolidayTable::fromCsv(csv); }))
        return;
    if (!*table)
        return Q_EMIT said(messageFor(table->error(), context().wording()));
    // A notice may reach into its neighbours: the year it is for is the one most of its days lie in.
    QMap<int, int> days;
    const QList<HolidayRow> rows = (*table)->rows();
    for (const HolidayRow& row : rows)
        ++days[row.date.year()];
    int year = 0;
    for (auto found = days.cbegin(); found != days.cend(); ++found)
        if (found.value() > days.value(year))
            year = found.key();
    take(year, rows);
}

void CalendarPage::enter()
{
    take(nextYear(), {});
}

void CalendarPage::take(int year, const QList<HolidayRow>& rows)
{
    CalendarImportDialog dialog(context(), year, rows, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said({Message::Kind::Done, tr("Taken over. Due dates were worked out again.")});
}

} // namespace jiangce
