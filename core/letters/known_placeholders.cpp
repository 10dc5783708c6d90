// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_check.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Lists = QMap<QString, QStringList>;

const Lists& caseLists()
{
    static const Lists all {{u"材料"_s, {u"名称"_s, u"形式"_s, u"份数"_s, u"备注"_s}},
        {u"未交材料"_s, {u"名称"_s, u"备注"_s}}, {u"缺口"_s, {u"内容"_s, u"要求"_s}},
        {u"不符合"_s, {u"条件"_s, u"事实"_s, u"条款"_s, u"标签"_s, u"姓名"_s}},
        {u"判定"_s, {u"条件"_s, u"结论"_s, u"说明"_s, u"条款"_s, u"标签"_s, u"认定"_s}},
        {u"名单"_s, {u"姓名"_s, u"类别"_s, u"结论"_s, u"申请金额"_s, u"核定金额"_s, u"理由"_s}},
        {u"意见"_s, {u"环节"_s, u"意见"_s, u"理由"_s, u"姓名"_s, u"日期"_s}}, {u"待签"_s, {u"环节"_s}},
        {u"申请表"_s, {u"项目"_s, u"内容"_s}},
        {u"汇总"_s, {u"职业"_s, u"等级"_s, u"费用"_s, u"人数"_s, u"申请金额"_s, u"核减金额"_s, u"核定金额"_s}},
        {u"核减"_s, {u"姓名"_s, u"费用"_s, u"申请金额"_s, u"核定金额"_s, u"理由"_s}},
        {u"随迁"_s, {u"关系"_s, u"姓名"_s, u"性别"_s, u"证件"_s, u"出生日期"_s}},
        {u"未准随迁"_s, {u"姓名"_s, u"关系"_s, u"理由"_s}},
        {u"花名册"_s, {u"名称"_s, u"人数"_s}}, {u"申请栏"_s, {u"名称"_s, u"项目.标签"_s, u"项目.内容"_s}},
        {u"个人信息"_s, {u"名称"_s, u"敏感"_s}}, {u"已发文书"_s, {u"名称"_s, u"文号"_s, u"日期"_s}}};
    return all;
}

const Lists& officialLists()
{
    static const Lists all {{u"段落"_s, {u"内容"_s}}, {u"附件名"_s, {u"名称"_s}},
        {u"清单"_s,
            {u"名称"_s, u"证件"_s, u"单位"_s, u"案件编号"_s, u"区域"_s, u"职业"_s, u"等级"_s, u"人数"_s, u"金额"_s,
                u"开户名称"_s, u"开户银行"_s, u"账号"_s, u"备注"_s, u"年度"_s, u"期限"_s, u"逾期"_s}},
        {u"分册"_s,
            {u"名称"_s, u"人数"_s, u"附件号"_s, u"清单.名称"_s, u"清单.证件"_s, u"清单.单位"_s, u"清单.案件编号"_s, u"清单.区域"_s,
                u"清单.职业"_s, u"清单.等级"_s, u"清单.备注"_s}}};
    return all;
}

QStringList withLists(QStringList all, const Lists& lists)
{
    for (auto list = lists.begin(); list != lists.end(); ++list)
        for (const QString& name : *list)
            all.append(list.key() + u'.' + name);
    return all;
}

} // namespace

QStringList knownPlaceholders()
{
    const QStringList plain {u"文号"_s, u"日期"_s, u"预览"_s, u"机关.名称"_s, u"机关.代字"_s, u"机关.地址"_s, u"机关.电话"_s,
        u"机关.签发人"_s, u"救济.复议机关"_s, u"救济.法院"_s, u"事项.名称"_s, u"事项.简称"_s, u"依据.全称"_s, u"依据.文号"_s,
        u"依据.条款"_s, u"案件.编号"_s, u"案件.收件日期"_s, u"案件.补正日期"_s, u"案件.受理日期"_s, u"案件.决定日期"_s,
        u"案件.办结期限"_s, u"案件.办理时限"_s, u"案件.补录"_s, u"备案.编号"_s,
        u"备案.日期"_s, u"备案.年度"_s, u"备案.期限"_s, u"备案.逾期"_s, u"申请人.名称"_s, u"申请人.证件"_s, u"申请人.单位"_s,
        u"申请人.称谓"_s, u"申请人.区域"_s, u"申请人.地址"_s, u"申请人.联系人"_s, u"申请人.联系电话"_s, u"经办.姓名"_s,
        u"补正.期限"_s, u"补正.后果"_s, u"补正.说明"_s, u"决定.理由"_s, u"决定.主管机关"_s, u"判定结论"_s, u"名单人数"_s,
        u"字段.*"_s, u"补贴.申请金额"_s, u"补贴.核减金额"_s, u"补贴.核定金额"_s, u"补贴.申报人数"_s, u"补贴.核定人数"_s,
        u"补贴.收款单位"_s, u"补贴.开户银行"_s, u"补贴.账号"_s, u"示例标准"_s, u"有效期"_s};
    return withLists(plain, caseLists());
}

QStringList officialPlaceholders()
{
    return withLists({u"文号"_s, u"日期"_s, u"预览"_s, u"机关.名称"_s, u"机关.代字"_s, u"机关.地址"_s, u"机关.电话"_s,
                         u"机关.签发人"_s, u"救济.复议机关"_s, u"救济.法院"_s, u"事项.名称"_s, u"事项.简称"_s, u"依据.全称"_s,
                         u"依据.文号"_s, u"经办.姓名"_s, u"公文.事由"_s, u"公文.主送"_s, u"公文.机关"_s, u"公文.抄送"_s, u"公文.条数"_s,
                         u"公文.人数"_s, u"公文.金额"_s, u"公示.开始"_s, u"公示.结束"_s, u"公示.工作日"_s, u"公示.邮箱"_s,
                         u"拨付.资金来源"_s, u"拨付.用途"_s},
        officialLists());
}

QStringList certificatePlaceholders()
{
    return {u"证书.姓名"_s, u"证书.称号"_s, u"证书.机关"_s, u"证书.编号"_s, u"证书.文号"_s, u"证书.届次"_s, u"日期"_s, u"套打"_s};
}

QStringList knownLists()
{
    return caseLists().keys() + officialLists().keys();
}

} // namespace jiangce
