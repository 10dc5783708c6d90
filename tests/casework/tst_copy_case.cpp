// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/bulk/copy_case.h"
#include "core/casework/payments.h"
#include "core/casework/queries/find.h"
#include "core/casework/steps.h"
#include "core/casework/verdict_store.h"
#include "core/casework/verify.h"
#include "core/store/bulk_writing.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// A copy leaves what the operations would have left, under another number and with other people.
class TestCopyCase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paidClaim();
    void draftAndMark();
    void outsideATransaction();
    void manyAtOnce();

private:
    CaseId copyOf(OfficeDesk& office, CaseId model, const FormData& form);
};

CaseId TestCopyCase::copyOf(OfficeDesk& office, CaseId model, const FormData& form)
{
    Transaction transaction(office.db());
    const CaseId made = CaseCopier(office.db()).copy(model, form);
    transaction.commit();
    return made;
}

void TestCopyCase::paidClaim()
{
    OfficeDesk office;
    office.setAllowance(800'00);
    const CaseId model = office.claimIn(CaseState::Paid);
    FormData others = readForm(office.db(), office.file(model));
    others.editRows(u"people"_s)[0].values.insert(u"name"_s, u"欧阳示例"_s);
    others.editRows(u"people"_s)[0].values.insert(u"id_number"_s, u"210211197501010022"_s);
    const CaseId made = copyOf(office, model, others);

    const CaseFile one = office.file(model);
    const CaseFile two = office.file(made);
    QVERIFY(two.number != one.number);
    QCOMPARE(two.numberKey, u"sb2026-2"_s);
    QCOMPARE(two.state, one.state);
    QCOMPARE(two.approved, one.approved);
    QCOMPARE(two.handedIn, one.handedIn);
    QCOMPARE(readForm(office.db(), two), others);
    QCOMPARE(readSteps(office.db(), made).size(), readSteps(office.db(), model).size());
    QCOMPARE(readHistory(office.db(), made).size(), readHistory(office.db(), model).size());
    QCOMPARE(readHistory(office.db(), made).first().at, readHistory(office.db(), model).first().at);
    QCOMPARE(readClaimLines(office.db(), made).size(), readClaimLines(office.db(), model).size());
    QCOMPARE(readPayments(office.db(), made).first().amount, *one.approved);
    QCOMPARE(lastVerdict(office.db(), made)->json, lastVerdict(office.db(), model)->json);
    QVERIFY(std::ranges::any_of(find(office.db(), u"欧阳"_s),
        [made](const FindHit& hit) { return hit.kind == FindHit::Kind::Case && hit.id == made.value(); }));
    QCOMPARE(verifyDatabase(office.db()), QStringList());
}

void TestCopyCase::draftAndMark()
{
    OfficeDesk office;
    office.setAllowance(800'00);
    const CaseId draft = office.open(sample::grant, sample::grantForm());
    const CaseId copied = copyOf(office, draft, sample::grantForm());
    QVERIFY(office.file(copied).number.isEmpty());
    QCOMPARE(office.file(copied).state, CaseState::Draft);
    const CaseId mark = office.markIn(CaseState::Archived);
    QCOMPARE(office.file(copyOf(office, mark, sample::markForm())).state, CaseState::Archived);
    QCOMPARE(verifyDatabase(office.db()), QStringList());
    // What comes after goes on counting.
    QCOMPARE(office.file(office.markIn(CaseState::Submitted)).numberKey, u"sr2026-3"_s);
}

void TestCopyCase::outsideATransaction()
{
    OfficeDesk office;
    const CaseId draft = office.open(sample::grant, sample::grantForm());
    QVERIFY_THROWS_EXCEPTION(Fault, CaseCopier(office.db()).copy(draft, sample::grantForm()));
}

void TestCopyCase::manyAtOnce()
{
    OfficeDesk office;
    office.setAllowance(800'00);
    const CaseId paid = office.claimIn(CaseState::Paid);
    const CaseId mark = office.markIn(CaseState::Accepted);
    const FormData form = readForm(office.db(), office.file(paid));
    {
        BulkWriting bulk(office.db());
        CaseCopier copier(office.db());
        for (int round = 0; round < 3; ++round) {
            Transaction transaction(office.db());
            for (int i = 0; i < 20; ++i) {
                FormData others = form;
                others.editRows(u"people"_s)[0].values.insert(u"name"_s, u"欧阳%1"_s.arg(QChar(u'甲' + round * 20 + i)));
                (void)copier.copy(paid, others);
                (void)copier.copy(mark, sample::markForm());
            }
            bulk.commit(transaction);
        }
        bulk.finish();
    }
    QCOMPARE(casePage(office.as("intake"), {.text = u"欧阳"_s}, {}, 100).rows.size(), 60);
    QCOMPARE(caseTotals(office.as("intake"), {}).cases, 122);
    QCOMPARE(casePage(office.as("intake"), {}, CaseSort::Amount, true, 200).rows.size(), 122);
    QCOMPARE(verifyDatabase(office.db()), QStringList());
    // The connection is as it was: locked down, and writing on.
    QVERIFY_THROWS_EXCEPTION(Fault, office.db().execute("CREATE TABLE more (id INTEGER)"));
    QCOMPARE(office.file(office.claimIn(CaseState::Submitted)).numberKey, u"sb2026-62"_s);
}

QTEST_GUILESS_MAIN(TestCopyCase)
#include "tst_copy_case.moc"
