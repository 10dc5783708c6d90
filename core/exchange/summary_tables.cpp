// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary_tables.h"

#include "core/register/admin_unit.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString words(const TableFrame& frame, const char* source)
{
    return *source == '\0' ? QString() : frame.wording.label("statistics", source);
}

QString programmeWords(const Programme& programme, const Wording& wording)
{
    return wording.isChinese() ? QString::fromUtf16(programme.chinese) : wording.label(programme.key, programme.label);
}

QString below(const SummaryAsk& ask, const TableFrame& frame)
{
    const QString district = ask.district.isEmpty() ? u"全市"_s : adminUnitName(ask.district);
    return u"%1　统计区间：%2　区域：%3　制表日期：%4"_s.arg(
        frame.office, ask.period.chinese(), district, chineseDate(frame.madeOn));
}

ExportKind exportKind(ValueKind kind)
{
    return kind == ValueKind::Fen ? ExportKind::Fen : kind == ValueKind::Tenths ? ExportKind::Tenths : ExportKind::Count;
}

ExportCell numberCell(const std::optional<qint64>& value, ValueKind kind)
{
    return {value, exportKind(kind)};
}

/// What a compared measure is called; its key where the programme has no such measure any more.
QString measureWords(const Programme* programme, const QString& key, const TableFrame& frame)
{
    if (programme != nullptr)
        for (const SummaryMeasure& measure : summaryMeasures(*programme))
            if (measure.key == key)
                return frame.wording.label(measure.context, measure.label);
    return key;
}

} // namespace

QString placeName(Breakdown by, const QString& key) { return keyInChinese(by, key); }

ExportTable summaryTable(const ProgrammeSummary& summary, const SummaryAsk& ask, const TableFrame& frame)
{
    ExportTable table {u"%1%2汇总表"_s.arg(programmeWords(*summary.programme, frame.wording), ask.period.chinese()),
        below(ask, frame), {{u"分组"_s, ExportKind::Text, 10, ExportData::Case}, {u"项目"_s, ExportKind::Text, 22, ExportData::Case}}};
    for (const SummaryMeasure& measure : summary.measures)
        table.columns.append({frame.wording.label(measure.context, measure.label), exportKind(measure.kind),
            measure.kind == ValueKind::Fen ? 16.0 : 9.0});
    for (const SummaryBlock& block : summary.blocks)
        for (qsizetype i = 0; i < block.rows.size(); ++i) {
            ExportRow row {{words(frame, breakdownLabel(block.by)), placeName(block.by, block.keys[i])},
                block.by == Breakdown::Total};
            for (qsizetype measure = 0; measure < summary.measures.size(); ++measure)
                row.cells.append(numberCell(block.rows[i][measure].value, summary.measures[measure].kind));
            table.rows.append(row);
        }
    return table;
}

ExportTable behindTable(const Programme& programme, const SummaryMeasure& measure, Breakdown by, const QString& key,
    const CellBehind& behind, const SummaryAsk& ask, const TableFrame& frame)
{
    const QString label = frame.wording.label(measure.context, measure.label);
    ExportTable table {u"%1 · %2 · %3"_s.arg(programmeWords(programme, frame.wording), label, placeName(by, key)),
        below(ask, frame),
        {{words(frame, QT_TRANSLATE_NOOP("statistics", "Case number")), ExportKind::Identifier, 22, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Applicant")), ExportKind::Text, 30, ExportData::Name},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Adds")), exportKind(measure.kind), 14},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "State")), ExportKind::Text, 12, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Handed in")), ExportKind::Text, 12, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Decided")), ExportKind::Text, 12, ExportData::Case}}};
    for (const CaseBehind& one : behind.cases)
        table.rows.append({{one.number, one.applicant, numberCell(one.share, measure.kind),
                               frame.wording.label("casework", stateLabel(one.state)), isoDate(one.handedIn),
                               isoDate(one.decidedOn)},
            false, one.id.value()});
    const char* sum = measure.kind == ValueKind::Tenths ? QT_TRANSLATE_NOOP("statistics", "On average")
                                                        : QT_TRANSLATE_NOOP("statistics", "Together");
    table.rows.append({{words(frame, sum), QString(), numberCell(behind.value, measure.kind), QString(), QString(),
                           QString()}, true});
    return table;
}

ExportTable comparedTable(const QList<ComparedCell>& cells, const QString& before, const QString& after,
    bool onlyDifferent, const TableFrame& frame)
{
    ExportTable table {u"%1与%2对比表"_s.arg(before, after), u"%1　制表日期：%2"_s.arg(frame.office, chineseDate(frame.madeOn)),
        {{words(frame, QT_TRANSLATE_NOOP("statistics", "Programme")), ExportKind::Text, 18, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Measure")), ExportKind::Text, 18, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Told apart")), ExportKind::Text, 10, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Item")), ExportKind::Text, 20, ExportData::Case}, {before, ExportKind::Count, 14},
            {after, ExportKind::Count, 14},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Difference")), ExportKind::Count, 14}}};
    for (const ComparedCell& cell : cells) {
        if (onlyDifferent && !cell.isDifferent())
            continue;
        const Programme* programme = programmeByKey(cell.programme);
        table.rows.append({{programme != nullptr ? programmeWords(*programme, frame.wording) : cell.programme,
                               measureWords(programme, cell.measure, frame), words(frame, breakdownLabel(cell.by)),
                               placeName(cell.by, cell.key), numberCell(cell.before, cell.kind),
                               numberCell(cell.after, cell.kind), numberCell(cell.difference(), cell.kind)},
            false});
    }
    return table;
}

ExportTable standingTable(
    StandingList list, const QList<StandingEntry>& entries, const SummaryAsk& ask, const TableFrame& frame)
{
    const StandingHeads& heads = headsOf(list);
    const bool isOfRegister = list == StandingList::IdentityChanges || list == StandingList::Looks;
    ExportTable table {words(frame, heads.title), below(ask, frame),
        {{words(frame, isOfRegister ? QT_TRANSLATE_NOOP("statistics", "Number")
                                                                : QT_TRANSLATE_NOOP("statistics", "Case number")),
             ExportKind::Identifier, 22, isOfRegister ? ExportData::Number : ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Programme")), ExportKind::Text, 12, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Applicant")), ExportKind::Text, 24, ExportData::Name}}};
    const auto column = [&](const char* head, ExportKind kind, double width, ExportData data) {
        if (*head != '\0')
            table.columns.append({words(frame, head), kind, width, data});
    };
    column(heads.day, ExportKind::Text, 12, ExportData::Case);
    column(heads.otherDay, ExportKind::Text, 12, ExportData::Case);
    column(heads.what, ExportKind::Text, 34, ExportData::Words);
    column(heads.reason, ExportKind::Text, 34, ExportData::Words);
    column(heads.officer, ExportKind::Text, 12, ExportData::Officer);
    column(heads.days, ExportKind::Count, 8, ExportData::Figure);
    for (const StandingEntry& entry : entries) {
        const Programme* programme = programmeByKey(entry.programme);
        ExportRow row {{entry.number, programme != nullptr ? QString::fromUtf16(programme->shortName) : entry.programme,
                           entry.applicant}, false, entry.caseId.value()};
        const auto cell = [&row](const char* head, const ExportCell& value) {
            if (*head != '\0')
                row.cells.append(value);
        };
        cell(heads.day, isoDate(entry.day));
        cell(heads.otherDay, isoDate(entry.otherDay));
        cell(heads.what, entry.what);
        cell(heads.reason, entry.reason);
        cell(heads.officer, entry.officer);
        cell(heads.days, {entry.days ? std::optional<qint64>(*entry.days) : std::nullopt, ExportKind::Count});
        table.rows.append(row);
    }
    return table;
}

} // namespace jiangce
