// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/merge_data.h"

#include <QtCore/QStringList>

/// Made-up data that fills every template, for tests of merging and of printing.
namespace jiangce::sample {

inline const QStringList& templates()
{
    using namespace Qt::StringLiterals;
    static const QStringList all {u"common/receipt_slip"_s, u"common/acceptance_notice"_s, u"common/correction_notice"_s,
        u"common/non_acceptance"_s, u"common/refusal"_s, u"common/approval_sheet"_s, u"common/application_form"_s, u"common/roster_form"_s,
        u"common/privacy_notice"_s, u"common/service_receipt"_s,
        u"upskill_subsidy/subsidy_decision"_s, u"upskill_subsidy/refusal"_s,
        u"talent_settlement/settlement_confirmation"_s, u"talent_settlement/refusal"_s};
    return all;
}

inline void addTexts(MergeData& data, std::initializer_list<std::pair<const char16_t*, const char16_t*>> texts)
{
    for (const auto& [path, text] : texts)
        data.set(QString::fromUtf16(path), QString::fromUtf16(text));
}

inline MergeData row(std::initializer_list<std::pair<const char16_t*, const char16_t*>> texts)
{
    MergeData data;
    addTexts(data, texts);
    return data;
}

inline void addRoster(MergeData& data, const QString& person)
{
    using namespace Qt::StringLiterals;
    MergeData table = row({{u"名称", u"申请补贴人员花名册"}, {u"人数", u"1"}});
    table.append(u"列"_s, row({{u"名称", u"姓名"}, {u"宽", u"*"}, {u"对齐", u"左"}, {u"小计", u""}}));
    table.append(u"列"_s, row({{u"名称", u"培训费（元）"}, {u"宽", u"30"}, {u"对齐", u"右"}, {u"小计", u"元"}}));
    const MergeData cells
        = MergeData().append(u"格"_s, MergeData().set(u"内容"_s, person)).append(u"格"_s, row({{u"内容", u"1,200.00"}}));
    data.append(u"花名册"_s, table.append(u"行"_s, cells));
}

inline void addLists(MergeData& data, const QString& person)
{
    using namespace Qt::StringLiterals;
    const char16_t* materials[] {u"补贴申请表", u"申请补贴人员花名册", u"营业执照副本", u"职工教育经费提取使用证明",
        u"原证书与新取得的职业资格证书", u"劳动合同或参保证明", u"培训费与鉴定费票据"};
    for (const char16_t* name : materials)
        data.append(u"材料"_s, row({{u"名称", name}, {u"形式", u"查验原件"}, {u"份数", u"1"}, {u"备注", u"留存复印件"}}));
    data.append(u"未交材料"_s, row({{u"名称", u"银行账户信息"}, {u"备注", u""}}));
    data.append(u"缺口"_s, row({{u"内容", u"银行账户信息"}, {u"要求", u"开户名称与申请单位名称一致"}}));
    data.append(u"缺口"_s, row({{u"内容", u"花名册第3行：公民身份号码"}, {u"要求", u"校验码不符，请核对原件后更正"}}));
    data.append(u"不符合"_s,
        row({{u"条件", u"在取得证书的当年申报"}, {u"事实", u"证书于2025年12月30日取得，申请于2026年11月3日提出，不在同一年度。"},
                {u"条款", u"大政发〔2011〕46号第二部分第（一）项"}, {u"标签", u"原文"}}).set(u"姓名"_s, person));
    data.append(u"判定"_s,
        row({{u"条件", u"提取并使用职工教育经费"}, {u"结论", u"符合"}, {u"说明", u"提取120,000.00元，使用98,000.00元。"},
            {u"条款", u"大政发〔2011〕46号第二部分第（一）项"}, {u"标签", u"原文"}, {u"认定", u""}}));
    data.append(u"判定"_s,
        row({{u"条件", u"按规定提取和使用"}, {u"结论", u"符合"}, {u"说明", u"提取额为工资总额的1.6%，由经办人认定。"},
            {u"条款", u"大政发〔2011〕46号第二部分第（一）项"}, {u"标签", u"原文"}, {u"认定", u"审计报告载明比例合规，李一，2026-11-05"}}));
    data.append(u"名单"_s,
        row({{u"类别", u"焊工 三级（高级工）"}, {u"结论", u"符合"}, {u"申请金额", u"2300.00"}, {u"核定金额", u"2000.00"},
                {u"理由", u"鉴定费按标准核减"}}).set(u"姓名"_s, person));
    data.append(u"意见"_s, row({{u"环节", u"受理"}, {u"意见", u"材料齐全，予以受理。"}, {u"理由", u""}, {u"姓名", u"李一"}, {u"日期", u"2026-11-05"}}));
    data.append(u"意见"_s, row({{u"环节", u"初审"}, {u"意见", u"经核对社会保险参保记录，36人在岗，2人不符合当年申报的规定。"},
        {u"理由", u""}, {u"姓名", u"王二"}, {u"日期", u"2026-11-10"}}));
    data.append(u"待签"_s, row({{u"环节", u"审批"}}));
    data.append(u"申请表"_s, row({{u"项目", u"统一社会信用代码"}, {u"内容", u"91210200MA0EXAMPL3"}}));
    data.append(u"申请表"_s, row({{u"项目", u"培训机构"}, {u"内容", u"自办"}}));
    data.append(u"汇总"_s, row({{u"职业", u"焊工"}, {u"等级", u"三级（高级工）"}, {u"费用", u"培训费"}, {u"人数", u"20"},
        {u"申请金额", u"40000.00"}, {u"核减金额", u"0.00"}, {u"核定金额", u"40000.00"}}));
    data.append(u"汇总"_s, row({{u"职业", u"焊工"}, {u"等级", u"三级（高级工）"}, {u"费用", u"鉴定费"}, {u"人数", u"20"},
        {u"申请金额", u"6000.00"}, {u"核减金额", u"590.50"}, {u"核定金额", u"5409.50"}}));
    data.append(u"核减"_s, row({{u"费用", u"鉴定费"}, {u"申请金额", u"300.00"}, {u"核定金额", u"0.00"},
        {u"理由", u"证书于2025年取得，未在当年申报"}}).set(u"姓名"_s, person));
    data.append(u"随迁"_s, row({{u"关系", u"配偶"}, {u"性别", u"女"}, {u"证件", u"210202199001010028"}, {u"出生日期", u"1990-01-01"}}).set(u"姓名"_s, person));
    data.append(u"随迁"_s, row({{u"关系", u"子女"}, {u"姓名", u"王小例"}, {u"性别", u"男"}, {u"证件", u"210202201605050017"}, {u"出生日期", u"2016-05-05"}}));
    data.append(u"未准随迁"_s, row({{u"姓名", u"王大例"}, {u"关系", u"子女"}, {u"理由", u"收件当日已满18周岁"}}));
    data.append(u"个人信息"_s, row({{u"名称", u"公民身份号码"}, {u"敏感", u""}}));
    data.append(u"已发文书"_s, row({{u"名称", u"受理通知书"}, {u"文号", u"大人社受〔2026〕7号"}, {u"日期", u"2026-11-05"}}));
    data.append(u"申请栏"_s,
        row({{u"名称", u"申请单位"}})
            .append(u"项目"_s, row({{u"标签", u"单位名称"}}).set(u"内容"_s, person))
            .append(u"项目"_s, row({{u"标签", u"统一社会信用代码"}, {u"内容", u"91210200MA0EXAMPL3"}})));
    addRoster(data, person);
}

/// `person` stands wherever a person or the applicant is named.
inline MergeData letterData(const QString& person)
{
    using namespace Qt::StringLiterals;
    MergeData data;
    addTexts(data, {{u"文号", u"大人社受〔2026〕12号"}, {u"日期", u"2026-11-22"}, {u"预览", u""},
        {u"机关.名称", u"大连市人力资源和社会保障局"}, {u"机关.代字", u"大人社"}, {u"机关.地址", u"大连市示例区示例路1号政务大厅3层12号窗口"},
        {u"机关.电话", u"0411-12333"}, {u"机关.签发人", u"赵五"}, {u"救济.复议机关", u"大连市人民政府"}, {u"救济.法院", u"大连市示例区人民法院"},
        {u"事项.名称", u"企业职工技能提升培训补贴"}, {u"事项.简称", u"技补"},
        {u"依据.全称", u"《大连市人民政府关于进一步加强技能人才队伍建设的实施意见》（大政发〔2011〕46号）"},
        {u"依据.文号", u"大政发〔2011〕46号"}, {u"依据.条款", u"第二部分第（一）项"}, {u"案件.编号", u"技补〔2026〕000123"},
        {u"案件.收件日期", u"2026-11-03"}, {u"案件.补正日期", u"2026-11-05"}, {u"案件.受理日期", u"2026-11-05"},
        {u"案件.决定日期", u"2026-11-20"}, {u"案件.办结期限", u"2026-12-03"}, {u"案件.办理时限", u"20"}, {u"案件.补录", u"1"},
        {u"申请人.证件", u"91210200MA0EXAMPL3"}, {u"申请人.单位", u"1"}, {u"申请人.称谓", u"你单位"}, {u"申请人.区域", u"甘井子区"},
        {u"申请人.地址", u"大连市甘井子区示例街2号"}, {u"申请人.联系电话", u"13800005678"}, {u"经办.姓名", u"李一"},
        {u"补正.期限", u""}, {u"补正.后果", u""}, {u"补正.说明", u""}, {u"决定.理由", u"申报的全部人员均不符合当年申报的规定。"},
        {u"决定.主管机关", u"大连市公安局"}, {u"判定结论", u"符合条件"}, {u"名单人数", u"38"}, {u"补贴.申请金额", u"46000.00"},
        {u"补贴.核减金额", u"590.50"}, {u"补贴.核定金额", u"45409.50"}, {u"补贴.申报人数", u"38"}, {u"补贴.核定人数", u"36"},
        {u"补贴.开户银行", u"示例银行大连分行营业部"}, {u"补贴.账号", u"3400 0000 0000 0000 01"}, {u"示例标准", u"1"}, {u"有效期", u""},
        {u"字段.police_station", u"大连市公安局示例分局示例派出所"}, {u"字段.employer_name", u"大连渤海重工示例有限公司"},
        {u"字段.sex", u"男"}, {u"字段.occupation", u"焊工"}, {u"字段.level", u"三级（高级工）"},
        {u"字段.former_residence", u"辽宁省鞍山市示例区"}, {u"字段.settle_district", u"甘井子区"},
        {u"字段.settle_address", u"示例街3号1单元201"}, {u"字段.settle_kind", u"单位集体户"}});
    for (const QString& path : {u"申请人.名称"_s, u"申请人.联系人"_s, u"补贴.收款单位"_s})
        data.set(path, person);
    addLists(data, person);
    return data;
}

} // namespace jiangce::sample
