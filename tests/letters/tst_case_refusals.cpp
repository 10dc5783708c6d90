// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/case_merge.h"
#include "tests/support/casework_desk.h"
#include "tests/support/settlement_form.h"
#include "tests/support/with_sample_programmes.h"

#include <QtTest/QTest>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

const LetterOccasion occasion {.day = QDate(2026, 3, 9), .officer = u"李受理"_s};

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
