// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/case_merge.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

const LetterOccasion occasion {.day = QDate(2026, 3, 9), .officer = u"李受理"_s};

/// A settlement under the wider rule, with a spouse whose consent nobody has noted.
FormData settlementForm()
{
    FormData form;
    const QMap<QString, QString> values {{u"applied_by"_s, u"person"_s}, {u"name"_s, u"王示例"_s},
        {u"id_number"_s, u"210202198802290011"_s}, {u"sex"_s, u"male"_s}, {u"birth_date"_s, u"1988-02-29"_s},
        {u"marital_status"_s, u"married"_s}, {u"phone"_s, u"13800000000"_s}, {u"former_residence"_s, u"沈阳市示例区"_s},
        {u"occupation"_s, u"焊工"_s}, {u"employer_name"_s, u"大连示例船务有限公司"_s},
        {u"employer_code"_s, u"91210211MA0TE5T16B"_s}, {u"employer_district"_s, u"210211"_s},
        {u"contract_kind"_s, u"fixed"_s}, {u"contract_with_employer"_s, u"true"_s},
        {u"contract_start"_s, u"2024-01-01"_s}, {u"contract_end"_s, u"2028-12-31"_s}, {u"insured_here"_s, u"true"_s},
        {u"settle_district"_s, u"210211"_s}, {u"police_station"_s, u"示例派出所"_s}};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        form.setValue(it.key(), it.value());
    form.setRows(u"dependants"_s,
        {{u"r1"_s, {{u"relation"_s, u"spouse"_s}, {u"name"_s, u"李示例"_s}, {u"id_number"_s, u"210211197501010022"_s}}}});
    return form;
}

} // namespace

/// Whom a letter refuses, and on what.
class TestCaseRefusals final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsRefusedBeforeHeIs()
    {
        OfficeDesk office;
        const CaseId id = office.open(talent_settlement::programme, settlementForm());
        office.carry(id, CaseState::Accepted);
        const MergeData data = mergeDataFor(office.db(), office.file(id), occasion);
        QCOMPARE(data.list(u"随迁"_s).size(), 0);
        QCOMPARE(data.list(u"未准随迁"_s).size(), 0); // the consent is not known yet
    }

    void whoIsRefusedIsToldWhy()
    {
        OfficeDesk office;
        FormData form = settlementForm();
        form.editRows(u"dependants"_s)[0].values.insert(u"consents"_s, u"false"_s);
        const CaseId id = office.open(talent_settlement::programme, form);
        office.carry(id, CaseState::Approved);
        const MergeData data = mergeDataFor(office.db(), office.file(id), occasion);
        QCOMPARE(data.list(u"未准随迁"_s).size(), 1);
        QVERIFY(data.list(u"未准随迁"_s)[0].text(u"理由"_s).startsWith(u"依据大政发〔"_s));
    }

    void aClaimRefusedOnAProvisionNamesIt()
    {
        OfficeDesk office;
        office.setAllowance(100000);
        const CaseId id = office.claimIn(CaseState::SecondReviewed);
        const QString reason = u"培训票据不实（《示例办法》第九条）"_s;
        office.must(settleLines(office.as("approval"), id, office.file(id).version,
            {{u"r1"_s, {}, LineSettlement::Refused, {}, reason}, {u"r2"_s, {}, LineSettlement::Refused, {}, reason}}));
        office.act("approval", id, Action::Refuse);
        const MergeData data = mergeDataFor(office.db(), office.file(id), occasion);
        QCOMPARE(data.list(u"不符合"_s).size(), 1);
        QCOMPARE(data.list(u"不符合"_s)[0].text(u"事实"_s), reason);
        QCOMPARE(data.list(u"不符合"_s)[0].text(u"条款"_s), u"《示例办法》第九条"_s);
    }
};

QTEST_GUILESS_MAIN(TestCaseRefusals)
#include "tst_case_refusals.moc"
