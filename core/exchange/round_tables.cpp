// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/round_tables.h"

#include "core/casework/rounds/round_review.h"
#include "core/policy/wording.h"
#include "core/register/admin_unit.h"
#include "core/values/date_text.h"
#include "core/values/number_mask.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString averageOf(const QList<Ranked>& ranked, CaseId id)
{
    const auto found = std::ranges::find_if(ranked, [id](const Ranked& one) { return one.nominee.id == id; });
    return found == ranked.end() ? QString() : found->averageText;
}

} // namespace

ExportTable nomineeTable(Connection& db, const AwardRound& round, const TableFrame& frame)
{
    ExportTable table {QString::fromUtf16(round.head.kind->chinese) + round.head.name + u"人选名单"_s,
        u"%1　制表日期：%2"_s.arg(frame.office, chineseDate(frame.madeOn)),
        {{u"称号"_s, ExportKind::Text, 22, ExportData::Case}, {u"名次"_s, ExportKind::Count, 8}, {u"平均分"_s, ExportKind::Text, 10, ExportData::Figure},
            {u"编号"_s, ExportKind::Identifier, 20, ExportData::Case}, {u"姓名"_s, ExportKind::Text, 14, ExportData::Name},
            {u"证件号码"_s, ExportKind::Identifier, 22, ExportData::Number}, {u"单位"_s, ExportKind::Text, 30, ExportData::Name}, {u"区域"_s, ExportKind::Text, 14, ExportData::Case},
            {u"状态"_s, ExportKind::Text, 14, ExportData::Case}, {u"说明"_s, ExportKind::Text, 24, ExportData::Words}}};
    for (const TitleInRound& title : round.titles) {
        const auto ranked = rankedList(db, round, title.programme()).value_or(QList<Ranked>());
        QList<Nominee> nominees;
        for (const Nominee& one : round.nominees)
            if (one.programme == title.programme())
                nominees.append(one);
        order(nominees, NomineeOrder::Rank);
        for (const Nominee& one : std::as_const(nominees))
            table.rows.append({{QString::fromUtf16(title.title->shortTitle),
                                   ExportCell(one.rank ? std::optional<qint64>(*one.rank) : std::nullopt, ExportKind::Count),
                                   averageOf(ranked, one.id), one.number, one.name, maskedIdNumber(one.personNumber),
                                   one.unit, adminUnitName(one.district),
                                   frame.wording.label("casework", stateLabel(one.state)), one.removedReason},
                false, one.id.value()});
    }
    return table;
}

ExportTable honourTable(const QList<Honour>& honours, const TableFrame& frame)
{
    ExportTable table {u"荣誉登记簿"_s, u"%1　制表日期：%2"_s.arg(frame.office, chineseDate(frame.madeOn)),
        {{u"授予日期"_s, ExportKind::Text, 12, ExportData::Case}, {u"称号"_s, ExportKind::Text, 30, ExportData::Case}, {u"姓名"_s, ExportKind::Text, 14, ExportData::Name},
            {u"证件号码"_s, ExportKind::Identifier, 22, ExportData::Number}, {u"类别"_s, ExportKind::Text, 20, ExportData::Case}, {u"级别"_s, ExportKind::Text, 10, ExportData::Case},
            {u"授予机关"_s, ExportKind::Text, 26, ExportData::Case}, {u"文号"_s, ExportKind::Text, 24, ExportData::Case}, {u"证书编号"_s, ExportKind::Identifier, 24, ExportData::Number},
            {u"撤销日期"_s, ExportKind::Text, 12, ExportData::Case}, {u"撤销文号"_s, ExportKind::Text, 24, ExportData::Case}, {u"备注"_s, ExportKind::Text, 30, ExportData::Words}}};
    for (const Honour& one : honours)
        table.rows.append({{isoDate(one.grantedOn), one.title, one.personName, maskedIdNumber(one.personNumber),
            frame.wording.label("casework", honourKindLabel(one.kind)),
            one.level == GrantLevel::NotSaid ? QString() : frame.wording.label("casework", grantLevelLabel(one.level)), one.body,
            one.document, one.certificateNumber, isoDate(one.revokedOn), one.revokedDocument, one.note}});
    return table;
}

} // namespace jiangce
