// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calendar_import_dialog.h"

#include "core/base/text.h"
#include "core/casework/operations/keep_policy_records.h"
#include "core/casework/procedures/adopt_limits.h"
#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/models/calendar_lines.h"
#include "ui/pages/page_parts.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A day of this year unless another is typed: 1-1, 1.1, 1月1日, 2026-12-31.
Outcome<QDate> readDay(int year, const QString& text)
{
    static const QRegularExpression withoutYear(u"^(\\d{1,2})[-./月](\\d{1,2})日?$"_s);
    const QString plain = text::compactIdentifier(text);
    const auto match = withoutYear.match(plain);
    if (!match.hasMatch())
        return parseDate(plain);
    return parseDate(u"%1-%2-%3"_s.arg(year).arg(match.captured(1), match.captured(2)));
}

} // namespace

QList<HolidayRow> holidayRows(int year, const QList<HolidaySpan>& spans, const QString& notice, Problems& problems)
{
    static const QRegularExpression separators(u"[\\s,，、;；]+"_s);
    QList<HolidayRow> rows;
    for (int i = 0; i < spans.size(); ++i) {
        const HolidaySpan& span = spans[i];
        const auto at = [i](const QString& part) { return u"%1/%2"_s.arg(i).arg(part); };
        if (!span.from.trimmed().isEmpty()) {
            const auto from = readDay(year, span.from);
            const auto to = span.to.trimmed().isEmpty() ? from : readDay(year, span.to);
            if (!from)
                problems.append(from.error().at(at(u"from"_s)));
            if (!to)
                problems.append(to.error().at(at(u"to"_s)));
            if (from && to && (*to < *from || from->daysTo(*to) > 30))
                problems.append(Problem {ProblemCode::ImpossibleDate, {span.to}}.at(at(u"to"_s)));
            else if (from && to)
                for (QDate day = *from; day <= *to; day = day.addDays(1))
                    rows.append({day, true, span.occasion, notice});
        }
        for (const QString& text : span.worked.split(separators, Qt::SkipEmptyParts)) {
            const auto day = readDay(year, text);
            if (day)
                rows.append({*day, false, span.occasion, notice});
            else
                problems.append(day.error().at(at(u"worked"_s)));
        }
    }
    return rows;
}

QByteArray holidayCsv(const QList<HolidayRow>& rows)
{
    QString csv = u"date,kind,occasion,notice\n"_s;
    const auto field = [](QString text) { return text.replace(u',', u'，').simplified(); };
    for (const HolidayRow& row : rows)
        csv += u"%1,%2,%3,%4\n"_s.arg(isoDate(row.date), row.off ? u"off"_s : u"work"_s, field(row.occasion), field(row.notice));
    return csv.toUtf8();
}

CalendarImportDialog::CalendarImportDialog(AppContext& context, int year, const QList<HolidayRow>& rows, QWidget* parent)
    : DialogFrame(rows.isEmpty() ? tr("Enter a year's holidays") : tr("Import a year's holidays"), parent)
    , m_context(context)
    , m_rows(rows)
    , m_fields(new FieldGrid(this))
{
    setObjectName(u"calendar_import"_s);
    addFields(year);
    if (rows.isEmpty())
        addSpans();
    else
        addRows();
    connect(addMainButton(tr("Take over this year"), u"import"_s), &QPushButton::clicked, this, &CalendarImportDialog::take);
    addCancelButton(tr("Cancel"));
    resize(rhythm(90), rhythm(66));
    m_source->setFocus();
}

void CalendarImportDialog::addFields(int year)
{
    m_year = new QSpinBox(this);
    m_year->setRange(1950, 2199);
    m_year->setValue(year);
    m_source = new QLineEdit(this);
    m_source->setMaxLength(150);
    m_fields->add(u"year"_s, tr("&Year"), m_year, true);
    m_fields->add(u"source"_s, tr("&Notice of the State Council"), m_source, true);
    m_fields->addHint(tr("Its number or address, such as 国办发明电〔2025〕7号."));
    content()->addWidget(m_fields);
}

void CalendarImportDialog::addSpans()
{
    static constexpr const char16_t* occasions[] {u"元旦", u"春节", u"清明节", u"劳动节", u"端午节", u"中秋节", u"国庆节", u""};
    content()->addWidget(makeNote(tr("As the notice gives them: first and last day off, and the weekend days that are worked "
                                     "instead. Days like 1-1 are taken in the year above."), this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(rhythm());
    int column = 0;
    for (const QString& head : {tr("Holiday"), tr("First day off"), tr("Last day off"), tr("Weekend days worked")})
        grid->addWidget(new PlainLabel(head, this), 0, column++);
    for (const char16_t* occasion : occasions) {
        const int index = int(m_lines.size());
        const auto named = [&](const QString& text, const QString& part, const QString& spoken) {
            auto* edit = new QLineEdit(text, this);
            edit->setObjectName(u"%1_%2"_s.arg(part).arg(index));
            edit->setAccessibleName(u"%1 %2"_s.arg(QString::fromUtf16(occasion), spoken));
            return edit;
        };
        Line line {named(QString::fromUtf16(occasion), u"occasion"_s, tr("Holiday")), named({}, u"from"_s, tr("First day off")),
            named({}, u"to"_s, tr("Last day off")), named({}, u"worked"_s, tr("Weekend days worked")), new PlainLabel(this)};
        column = 0;
        for (QLineEdit* edit : {line.occasion, line.from, line.to, line.worked})
            grid->addWidget(edit, 1 + 2 * index, column++);
        line.problem->setTone(Tone::Bad);
        line.problem->setWordWrap(true);
        line.problem->hide();
        grid->addWidget(line.problem, 2 + 2 * index, 0, 1, 4);
        m_lines.append(line);
    }
    grid->setColumnStretch(3, 1);
    content()->addLayout(grid);
    content()->addStretch(1);
}

void CalendarImportDialog::addRows()
{
    auto* model = new CellTableModel(calendarHeads(), this);
    auto* table = makeTable(u"import_days"_s, tr("Days of the file"), this);
    showIn(table, model, false);
    model->setLines(calendarLines(m_rows, m_context.wording().isChinese()));
    fitColumns(table, 40);
    content()->addWidget(table, 1);
}

QList<HolidayRow> CalendarImportDialog::typedRows()
{
    QList<HolidaySpan> spans;
    for (const Line& line : std::as_const(m_lines)) {
        line.problem->hide();
        line.problem->clear();
        spans.append({line.occasion->text().trimmed(), line.from->text(), line.to->text(), line.worked->text()});
    }
    Problems problems;
    QList<HolidayRow> rows = holidayRows(m_year->value(), spans, m_source->text().trimmed(), problems);
    for (const Problem& problem : std::as_const(problems)) {
        const Line& line = m_lines[problem.field.section(u'/', 0, 0).toInt()];
        line.problem->setText(m_context.wording().sentence(problem));
        line.problem->show();
    }
    return problems.isEmpty() ? rows : QList<HolidayRow>();
}

void CalendarImportDialog::take()
{
    messageBar()->clear();
    if (m_source->text().trimmed().isEmpty()) {
        m_fields->showProblems({{ProblemCode::Required, {}, u"source"_s}}, m_context.wording());
        return;
    }
    m_fields->clearProblems();
    const QList<HolidayRow> rows = m_rows.isEmpty() ? typedRows() : m_rows;
    if (rows.isEmpty())
        return;
    const auto report = m_context.perform([&](Desk& desk) {
        return importCalendar(desk, m_year->value(), holidayCsv(rows), m_source->text().trimmed());
    });
    if (!report)
        return say(report.error());
    if (const auto due = m_context.perform([](Desk& desk) -> Outcome<ChangeReport> {
            if (const auto changed = refreshDueDates(desk); !changed)
                return fail(changed.error());
            return ChangeReport {{}, {Subject::Cases}};
        });
        !due)
        return say(due.error());
    accept();
}

} // namespace jiangce
