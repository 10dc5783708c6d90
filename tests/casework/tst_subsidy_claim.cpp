// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/payments.h"
#include "core/casework/steps.h"
#include "core/casework/verdict_store.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestSubsidyClaim final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(80000);
    }

    void walksFromHandInToArchive()
    {
        OfficeDesk& office = *m_office;
        const CaseId id = office.open(sample::grant, sample::grantForm());
        QCOMPARE(office.file(id).state, CaseState::Draft);
        QCOMPARE(office.file(id).number, QString());

        CaseFile file = office.act("intake", id, Action::Submit);
        QCOMPARE(file.number, u"示补〔2026〕000001"_s);
        QCOMPARE(file.numberKey, u"sb2026-1"_s);
        QCOMPARE(file.handedIn, QDate(2026, 3, 5));
        QCOMPARE(file.applicantName, u"渤海示例有限公司"_s);
        QCOMPARE(file.district, u"210202"_s);
        QVERIFY(file.organisation.isValid());
        QCOMPARE(file.claimed, Money::fromFen(200000));
        QCOMPARE(file.verdict, u"eligible"_s);

        office.tickAll(id);
        office.on(2026, 3, 6);
        QCOMPARE(office.act("intake", id, Action::Accept).acceptedOn, QDate(2026, 3, 6));
        office.act("first", id, Action::PassFirstReview);
        office.settle(id, "second");
        office.act("second", id, Action::PassSecondReview);
        file = office.act("approval", id, Action::Approve);
        QCOMPARE(file.approved, Money::fromFen(160000)); // two rows at 800 yuan, 200 cut from each
        QCOMPARE(file.decidedOn, QDate(2026, 3, 6));
        office.act("finance", id, Action::RequestPayment);
        file = office.act("finance", id, Action::ConfirmPayment);
        QCOMPARE(file.paidOn, QDate(2026, 3, 6));
        QCOMPARE(office.act("intake2", id, Action::Archive).state, CaseState::Archived);

        const QList<Payment> payments = readPayments(office.db(), id);
        QCOMPARE(payments.size(), 1);
        QCOMPARE(payments[0].amount, Money::fromFen(160000));
        QCOMPARE(payments[0].state, PaymentState::Paid);
        QCOMPARE(readSteps(office.db(), id).size(), 8);
        QCOMPARE(readVerdicts(office.db(), id).size(), 4); // hand-in, two reviews, approval
    }

private:
    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(TestSubsidyClaim)
#include "tst_subsidy_claim.moc"
