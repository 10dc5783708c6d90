// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/policy_tables.h"

#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString words(const TableFrame& frame, const char* source) { return frame.wording.label("statistics", source); }

QString levels(const CatalogueItem& item)
{
    const QString lowest = item.lowest ? item.lowest->chineseShort() : QString();
    const QString highest = item.highest ? item.highest->chineseShort() : QString();
    if (lowest == highest)
        return lowest;
    return u"%1至%2"_s.arg(lowest, highest);
}

ExportCell money(const std::optional<Money>& amount)
{
    if (!amount)
        return {std::nullopt, ExportKind::Fen};
    return {amount->fen(), ExportKind::Fen};
}

QString below(const TableFrame& frame)
{
    return u"%1　制表日期：%2"_s.arg(frame.office, chineseDate(frame.madeOn));
}

} // namespace

const char* changeLabel(CatalogueChange change)
{
    switch (change) {
    case CatalogueChange::Added: return QT_TRANSLATE_NOOP("statistics", "added");
    case CatalogueChange::Removed: return QT_TRANSLATE_NOOP("statistics", "removed");
    case CatalogueChange::Renamed: return QT_TRANSLATE_NOOP("statistics", "renamed");
    case CatalogueChange::Recoded: return QT_TRANSLATE_NOOP("statistics", "recoded");
    case CatalogueChange::Regraded: return QT_TRANSLATE_NOOP("statistics", "regraded");
    case CatalogueChange::Relevelled: break;
    }
    return QT_TRANSLATE_NOOP("statistics", "other levels");
}

ExportTable catalogueTable(const QList<CatalogueDifference>& differences, const QString& before, const QString& after,
    const TableFrame& frame)
{
    ExportTable table {u"目录对比：%1 → %2"_s.arg(before, after), below(frame),
        {{words(frame, QT_TRANSLATE_NOOP("statistics", "Change")), ExportKind::Text, 16, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Code before")), ExportKind::Identifier, 14, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Name before")), ExportKind::Text, 22, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Levels before")), ExportKind::Text, 14, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Grade before")), ExportKind::Text, 12, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Code after")), ExportKind::Identifier, 14, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Name after")), ExportKind::Text, 22, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Levels after")), ExportKind::Text, 14, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Grade after")), ExportKind::Text, 12, ExportData::Case}}};
    for (const CatalogueDifference& each : differences) {
        QStringList changes;
        for (const CatalogueChange change : each.changes)
            changes.append(words(frame, changeLabel(change)));
        ExportRow row {{changes.join(frame.wording.isChinese() ? u"、"_s : u", "_s)}};
        for (const auto* item : {&each.before, &each.after})
            if (*item)
                row.cells += {(*item)->code, (*item)->name, levels(**item), (*item)->grade};
            else
                row.cells += {QString(), QString(), QString(), QString()};
        table.rows.append(row);
    }
    return table;
}

ExportTable previewTable(const FigurePreview& preview, const QString& figure, const StatisticsPeriod& decided,
    const TableFrame& frame)
{
    ExportTable table {u"%1试算：%2办结业务"_s.arg(figure, decided.chinese()), below(frame),
        {{words(frame, QT_TRANSLATE_NOOP("statistics", "Case number")), ExportKind::Identifier, 22, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Applicant")), ExportKind::Text, 28, ExportData::Name},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Decided")), ExportKind::Text, 12, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Verdict before")), ExportKind::Text, 14, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Verdict after")), ExportKind::Text, 14, ExportData::Case},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Amount before")), ExportKind::Fen, 16},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Amount after")), ExportKind::Fen, 16},
            {words(frame, QT_TRANSLATE_NOOP("statistics", "Difference")), ExportKind::Fen, 16}}};
    for (const PreviewedCase& one : preview.changed) {
        const bool hasBoth = one.before && one.after;
        const ExportCell difference = hasBoth ? ExportCell {(*one.after - *one.before).fen(), ExportKind::Fen}
                                              : ExportCell {std::nullopt, ExportKind::Fen};
        table.rows.append({{one.number, one.applicant, isoDate(one.decidedOn), frame.wording.word(one.verdictBefore),
                               frame.wording.word(one.verdictAfter), money(one.before), money(one.after), difference},
            false, one.id.value()});
    }
    table.rows.append({{words(frame, QT_TRANSLATE_NOOP("statistics", "Together")), QString(), QString(), QString(),
                           QString(), ExportCell(), ExportCell(), money(preview.difference)}, true});
    return table;
}

} // namespace jiangce
