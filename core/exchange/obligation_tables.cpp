// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/obligation_tables.h"

#include "core/register/admin_unit.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString words(const TableFrame& frame, const char* source)
{
    return frame.wording.label("obligations", source);
}

QString programmeWords(const Programme& programme, const Wording& wording)
{
    return wording.isChinese() ? QString::fromUtf16(programme.chinese) : wording.label(programme.key, programme.label);
}

QString below(const TableFrame& frame)
{
    return u"%1　制表日期：%2"_s.arg(frame.office, chineseDate(frame.madeOn));
}

ExportCell count(qint64 value) { return {value, ExportKind::Count}; }

QString levelWords(const QString& level)
{
    const auto known = CertificateLevel::parse(level);
    return known ? known->chineseName() : level;
}

/// Head of a count: the programme's own word, in the reader's language.
QString countHead(const Programme& programme, const LineCount& count, const TableFrame& frame)
{
    return frame.wording.isChinese() ? QString::fromUtf16(count.chinese) : frame.wording.label(programme.key, count.label);
}

QList<ExportCell> numbersOf(const ComparedLine& line, const Programme& done)
{
    QList<ExportCell> cells;
    for (const qint64 value : line.planned)
        cells.append(count(value));
    for (const qint64 value : line.done)
        cells.append(count(value));
    cells.append({rateOf(line, done), ExportKind::Tenths});
    cells.append(count(line.done.value(0) - line.planned.value(0)));
    return cells;
}

QString owedWords(const PlanComparison& comparison, const Programme* programme, OrganisationId body, const TableFrame& frame)
{
    for (const Obligation& owed : comparison.owed)
        if (owed.programme == programme && owed.organisation == body)
            return words(frame, obligationStateLabel(owed.state));
    return words(frame, QT_TRANSLATE_NOOP("obligations", "Owes nothing"));
}

/// Bodies that owed something, whatever they handed in: a comparison by body leaves nobody out.
QList<ComparedLine> withEverybody(QList<ComparedLine> lines, const PlanComparison& comparison)
{
    for (const Obligation& owed : comparison.owed) {
        if (std::ranges::find(lines, owed.organisation, &ComparedLine::organisation) != lines.end())
            continue;
        ComparedLine line {.organisation = owed.organisation, .name = owed.name, .district = owed.district};
        line.planned.resize(qsizetype(comparison.pair.planned->obligation->lines.counts.size()));
        line.done.resize(qsizetype(comparison.pair.done->obligation->lines.counts.size()));
        lines.append(line);
    }
    std::ranges::stable_sort(lines, {}, &ComparedLine::name);
    return lines;
}

void addCountColumns(ExportTable& table, const PlanComparison& comparison, const TableFrame& frame)
{
    for (const Programme* programme : {comparison.pair.planned, comparison.pair.done})
        for (const LineCount& each : programme->obligation->lines.counts)
            table.columns.append({countHead(*programme, each, frame), ExportKind::Count, 9});
    table.columns.append({words(frame, QT_TRANSLATE_NOOP("obligations", "Pass rate (%)")), ExportKind::Tenths, 9});
    table.columns.append({words(frame, QT_TRANSLATE_NOOP("obligations", "More or less than planned")), ExportKind::Count, 10});
}

} // namespace

ExportTable obligationTable(const QList<Obligation>& obligations, QDate today, const TableFrame& frame)
{
    ExportTable table {u"应报送事项情况表"_s, below(frame),
        {{words(frame, QT_TRANSLATE_NOOP("obligations", "Body")), ExportKind::Text, 34, ExportData::Name},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Filing")), ExportKind::Text, 24, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Year")), ExportKind::Identifier, 6, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Last day")), ExportKind::Text, 11, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "State")), ExportKind::Text, 14, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Handed in on")), ExportKind::Text, 11, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Days late")), ExportKind::Count, 8},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Filing number")), ExportKind::Identifier, 22, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Reminded on")), ExportKind::Text, 11, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "District")), ExportKind::Text, 10, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Credit code")), ExportKind::Identifier, 20, ExportData::Number}}};
    for (const Obligation& owed : obligations) {
        const int late = owed.isLate || owed.isMissing() ? owed.daysLate(today) : 0;
        ExportRow row {{owed.name, programmeWords(*owed.programme, frame.wording), QString::number(owed.year),
            isoDate(owed.lastDay), words(frame, obligationStateLabel(owed.state)), isoDate(owed.handedIn)}};
        row.cells.append({late > 0 ? std::optional<qint64>(late) : std::nullopt, ExportKind::Count});
        row.cells += {owed.filingNumber, isoDate(owed.remindedOn), adminUnitName(owed.district), owed.creditCode};
        row.id = owed.filing.value();
        table.rows.append(row);
    }
    return table;
}

ExportTable obligationCountTable(const QList<Obligation>& obligations, const TableFrame& frame)
{
    static constexpr ObligationState states[] {ObligationState::OnTime, ObligationState::Late, ObligationState::HandedIn,
        ObligationState::Overdue, ObligationState::Reminder, ObligationState::Open, ObligationState::Ahead};
    ExportTable table {u"应报送事项汇总表"_s, below(frame),
        {{words(frame, QT_TRANSLATE_NOOP("obligations", "Filing")), ExportKind::Text, 26, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Year")), ExportKind::Identifier, 6, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("obligations", "Bodies that owe it")), ExportKind::Count, 10}}};
    for (const ObligationState state : states)
        table.columns.append({words(frame, obligationStateLabel(state)), ExportKind::Count, 10});
    QMap<std::pair<qsizetype, int>, QList<Obligation>> groups;
    const QList<const Programme*> programmes = owedProgrammes();
    for (const Obligation& owed : obligations)
        groups[{programmes.indexOf(owed.programme), -owed.year}].append(owed);
    for (const QList<Obligation>& group : std::as_const(groups)) {
        const ObligationCounts counts = countObligations(group);
        ExportRow row {{programmeWords(*group.first().programme, frame.wording), QString::number(group.first().year)}};
        row.cells.append(count(counts.owed));
        for (const ObligationState state : states)
            row.cells.append(count(counts.of(state)));
        table.rows.append(row);
    }
    return table;
}

QList<ComparedLine> shownLines(const PlanComparison& comparison, ComparedBy by)
{
    const QList<ComparedLine> lines = addedUp(comparison.lines, by);
    return by == ComparedBy::Body ? withEverybody(lines, comparison) : lines;
}

ExportTable comparisonTable(const PlanComparison& comparison, ComparedBy by, const TableFrame& frame)
{
    const Programme& done = *comparison.pair.done;
    const bool hasBody = by == ComparedBy::Line || by == ComparedBy::Body;
    ExportTable table {u"%1年度鉴定计划与开展情况对照表（%2）"_s.arg(
                           QString::number(comparison.year), Wording::chinese().label("obligations", comparedByLabel(by))),
        below(frame), {}};
    if (hasBody)
        // Figures of bodies, of no person.
        table.columns.append({words(frame, QT_TRANSLATE_NOOP("obligations", "Body")), ExportKind::Text, 34, ExportData::Case});
    if (by == ComparedBy::Line || by == ComparedBy::Occupation)
        table.columns.append({words(frame, QT_TRANSLATE_NOOP("obligations", "Occupation")), ExportKind::Text, 20, ExportData::Case});
    if (by == ComparedBy::Line || by == ComparedBy::Level)
        table.columns.append({words(frame, QT_TRANSLATE_NOOP("obligations", "Level")), ExportKind::Text, 16, ExportData::Case});
    addCountColumns(table, comparison, frame);
    if (by == ComparedBy::Body)
        for (const Programme* programme : {comparison.pair.planned, comparison.pair.done})
            table.columns.append({QString::fromUtf16(programme->shortName), ExportKind::Text, 14, ExportData::Case});
    const QList<ComparedLine> lines = shownLines(comparison, by);
    const qsizetype texts = (hasBody ? 1 : 0) + (by == ComparedBy::Line ? 2 : by == ComparedBy::Body ? 0 : 1);
    for (const ComparedLine& line : lines) {
        ExportRow row;
        if (hasBody)
            row.cells.append(line.name);
        if (by == ComparedBy::Line || by == ComparedBy::Occupation)
            row.cells.append(line.occupation);
        if (by == ComparedBy::Line || by == ComparedBy::Level)
            row.cells.append(levelWords(line.level));
        row.cells += numbersOf(line, done);
        if (by == ComparedBy::Body)
            for (const Programme* programme : {comparison.pair.planned, comparison.pair.done})
                row.cells.append(owedWords(comparison, programme, line.organisation, frame));
        table.rows.append(row);
    }
    ExportRow total {{u"合计"_s}, true};
    for (qsizetype i = 1; i < texts; ++i)
        total.cells.append(QString());
    total.cells += numbersOf(wholeOf(comparison), done);
    table.rows.append(total);
    return table;
}

QList<ExportTable> filingTables(Connection& db, const SummaryAsk& ask, const TableFrame& frame)
{
    const int year = ask.period.from.year();
    const QDate today = ask.today.isValid() ? ask.today : ask.period.to;
    QList<Obligation> owed = readObligations(db, today, {.fromYear = year, .toYear = year});
    owed.removeIf([&ask](const Obligation& each) {
        return each.lastDay < ask.period.from || each.lastDay > ask.period.to
            || (!ask.district.isEmpty() && each.district != ask.district);
    });
    if (owed.isEmpty())
        return {};
    QList<ExportTable> tables {obligationCountTable(owed, frame)};
    const bool isWholeYear = ask.period.from == QDate(year, 1, 1) && ask.period.to == QDate(year, 12, 31);
    if (isWholeYear)
        for (const PlanPair& pair : planPairs()) {
            const PlanComparison comparison = comparePlans(db, pair, year, today, ask.district);
            for (const ComparedBy by : {ComparedBy::Body, ComparedBy::Occupation})
                tables.append(comparisonTable(comparison, by, frame));
        }
    return tables;
}

} // namespace jiangce
