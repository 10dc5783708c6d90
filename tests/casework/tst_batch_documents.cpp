// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/batches/batch_documents.h"
#include "core/casework/verify.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

Outcome<QByteArray> paint(const QString& number) { return QByteArray("%PDF-1.7 ") + number.toUtf8(); }

BatchIssue notice()
{
    return {.paper = BatchPaper::PublicNotice, .templateFile = u"official/public_notice"_s, .render = paint};
}

BatchIssue request(const LetterRenderer& render = paint)
{
    return {.paper = BatchPaper::PaymentRequest, .kindCode = u"财函"_s, .templateFile = u"official/payment_request"_s,
        .particulars = {.recipient = u"示例市财政局"_s, .fundSource = u"示例资金"_s}, .render = render};
}

} // namespace

/// What a payment batch issues, kept as letters of a case are.
class TestBatchDocuments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(80000);
    }
    void cleanup() { QCOMPARE(verifyDatabase(m_office->db()), QStringList()); }

    void noticeAndRequestAreStored()
    {
        const BatchId id = noticed();
        QCOMPARE(code(issueBatchDocument(finance(), id, version(id), request())), ProblemCode::BatchNotThere);
        m_office->must(issueBatchDocument(finance(), id, version(id), notice()));
        askFor(id, {});
        m_office->must(issueBatchDocument(finance(), id, version(id), request()));
        const QList<BatchDocument> documents = readBatchDocuments(m_office->db(), id);
        QCOMPARE(documents.size(), 2);
        QCOMPARE(documents[0].paper, BatchPaper::PublicNotice);
        QCOMPARE(documents[0].number, QString());
        QCOMPARE(documents[0].issuedOn, QDate(2026, 3, 5));
        QCOMPARE(documents[1].number, u"示人社财函〔2026〕1号"_s);
        QCOMPARE(documents[1].officer, u"王拨付"_s);
        QCOMPARE(documents[1].particulars.recipient, u"示例市财政局"_s);
        QCOMPARE(readBatchPdf(m_office->db(), documents[1].id), QByteArray("%PDF-1.7 示人社财函〔2026〕1号"));
        QCOMPARE(readBatch(m_office->db(), id).head.requestNumber, u"示人社财函〔2026〕1号"_s);
        QCOMPARE(lastParticulars(m_office->db(), BatchPaper::PaymentRequest).fundSource, u"示例资金"_s);
        const AuditEntry entry = readAudit(m_office->db(), {}, 1).constFirst();
        QCOMPARE(entry.action, u"issue_letter"_s);
        QCOMPARE(entry.after.value("letter_number"_L1).toString(), u"示人社财函〔2026〕1号"_s);
        QCOMPARE(entry.after.value("batch"_L1).toString(), u"〔2026〕1"_s);
    }

    void failedRenderingUsesUpNoNumber()
    {
        const BatchId id = requested();
        const int before = version(id);
        const auto failed = issueBatchDocument(finance(), id, before,
            request([](const QString&) -> Outcome<QByteArray> { return fail(ProblemCode::GlyphMissing, {u"𬭊"_s}); }));
        QCOMPARE(code(failed), ProblemCode::GlyphMissing);
        QVERIFY_THROWS_EXCEPTION(Fault,
            (void)issueBatchDocument(finance(), id, before, request([](const QString&) -> Outcome<QByteArray> {
                throw Fault(FaultKind::InputOutput, u"no device"_s);
            })));
        BatchIssue nowhere = request();
        nowhere.particulars.recipient = u" "_s;
        QCOMPARE(issueBatchDocument(finance(), id, before, nowhere).error(), Problem {ProblemCode::Required}.at(u"recipient"_s));
        QCOMPARE(version(id), before);
        QCOMPARE(readBatch(m_office->db(), id).head.requestNumber, QString());
        m_office->must(issueBatchDocument(finance(), id, before, request()));
        QCOMPARE(readBatchDocuments(m_office->db(), id).constFirst().number, u"示人社财函〔2026〕1号"_s);
    }

    void oneStandsAtATimeAndVoidNumbersStay()
    {
        const BatchId id = requested();
        const auto issued = [&] { return issueBatchDocument(finance(), id, version(id), request()); };
        m_office->must(issued());
        const auto twice = issued();
        QCOMPARE(code(twice), ProblemCode::LetterAlreadyIssued);
        QCOMPARE(twice.error().arguments, QStringList {u"示人社财函〔2026〕1号"_s});
        const BatchDocumentId first = readBatchDocuments(m_office->db(), id).constFirst().id;
        QCOMPARE(code(voidBatchDocument(finance(), id, version(id), first, u" "_s)), ProblemCode::ReasonRequired);
        QCOMPARE(code(reissueBatchDocument(finance(), id, version(id), first, request())), ProblemCode::AlreadyDone);
        m_office->must(voidBatchDocument(finance(), id, version(id), first, u"收款账号有误"_s));
        QCOMPARE(code(voidBatchDocument(finance(), id, version(id), first, u"再废"_s)), ProblemCode::AlreadyDone);
        m_office->must(issued());
        const QList<BatchDocument> series = readBatchSeries(m_office->db(), u"示人社财函"_s, 2026);
        QCOMPARE(series.size(), 2);
        QVERIFY(series[0].isVoid);
        QCOMPARE(series[0].voidReason, u"收款账号有误"_s);
        QCOMPARE(series[1].number, u"示人社财函〔2026〕2号"_s);
        QCOMPARE(readBatch(m_office->db(), id).head.requestNumber, u"示人社财函〔2026〕2号"_s);
        // The first cannot come back while the second stands.
        QCOMPARE(code(reissueBatchDocument(finance(), id, version(id), first, request())), ProblemCode::LetterAlreadyIssued);
        m_office->must(voidBatchDocument(finance(), id, version(id), series[1].id, u"撤回"_s));
        m_office->must(reissueBatchDocument(finance(), id, version(id), first, request()));
        QCOMPARE(readBatchDocuments(m_office->db(), id).constLast().number, u"示人社财函〔2026〕1号"_s);
        QCOMPARE(readBatchDocuments(m_office->db(), id).constLast().replaces, first);
        QCOMPARE(code(reissueBatchDocument(finance(), id, version(id), first, request())), ProblemCode::AlreadyDone);
    }

    void numberGivenElsewhereIsKept()
    {
        const BatchId id = noticed();
        askFor(id, u"示人社函〔2026〕77号"_s);
        m_office->must(issueBatchDocument(finance(), id, version(id), request()));
        QCOMPARE(readBatchDocuments(m_office->db(), id).constFirst().number, u"示人社函〔2026〕77号"_s);
        QVERIFY(readBatchSeries(m_office->db(), u"示人社财函"_s, 2026).isEmpty());
        // Another batch under the same number is refused.
        const BatchId other = noticed();
        askFor(other, u"示人社函〔2026〕77号"_s);
        QCOMPARE(code(issueBatchDocument(finance(), other, version(other), request())), ProblemCode::LetterAlreadyIssued);
        // One without goes on with the program's own series.
        const BatchId third = requested();
        m_office->must(issueBatchDocument(finance(), third, version(third), request()));
        QCOMPARE(readBatchDocuments(m_office->db(), third).constFirst().number, u"示人社财函〔2026〕1号"_s);
    }

    void everyPrintIsRecorded()
    {
        const BatchId id = requested();
        m_office->must(issueBatchDocument(finance(), id, version(id), request()));
        const auto document = [&] { return readBatchDocuments(m_office->db(), id).constFirst(); };
        const auto print = [&](const QString& reason, bool comesOut = true) {
            return printBatchDocument(
                finance(), id, version(id), document().id, {.reason = reason, .put = [comesOut] { return comesOut; }});
        };
        QCOMPARE(code(print({}, false)), ProblemCode::Cancelled);
        QVERIFY(!document().printedOn.isValid());
        m_office->must(print({}));
        QVERIFY(document().printedOn.isValid());
        QCOMPARE(document().reprints, 0);
        QCOMPARE(readAudit(m_office->db(), {}, 1).constFirst().action, u"print"_s);
        QCOMPARE(code(print({})), ProblemCode::ReasonRequired);
        m_office->must(print(u"财政退回要求重送"_s));
        QCOMPARE(document().reprints, 1);
        QCOMPARE(readAudit(m_office->db(), {}, 1).constFirst().action, u"reprint_letter"_s);
        m_office->must(voidBatchDocument(finance(), id, version(id), document().id, u"示例"_s));
        QCOMPARE(code(print(u"示例"_s)), ProblemCode::AlreadyDone);
    }

    void othersAndLateSaversAreRefused()
    {
        const BatchId id = requested();
        QCOMPARE(code(issueBatchDocument(m_office->as("approval"), id, version(id), request())), ProblemCode::RoleMissing);
        QCOMPARE(code(issueBatchDocument(finance(), id, version(id) - 1, request())), ProblemCode::RecordChanged);
        QVERIFY(readBatchDocuments(m_office->db(), id).isEmpty());
    }

    void databaseRefusesWhatOperationsWould()
    {
        const BatchId id = requested();
        m_office->must(issueBatchDocument(finance(), id, version(id), request()));
        for (const char* sql : {"DELETE FROM batch_document", "UPDATE batch_document SET number = 'x'",
                 "UPDATE batch_document SET recipient = 'x'", "UPDATE batch_document SET reprints = -1",
                 "INSERT INTO batch_document (batch_id, kind, year, hash, issued_on, issued_at, officer_id, officer_name, "
                 "recipient) SELECT batch_id, kind, year, hash, issued_on, issued_at, officer_id, officer_name, recipient "
                 "FROM batch_document"})
            QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute(sql));
    }

private:
    Desk finance() { return m_office->as("finance"); }
    int version(BatchId id) { return readBatch(m_office->db(), id).head.version; }
    static ProblemCode code(const Outcome<ChangeReport>& outcome)
    {
        return outcome ? ProblemCode::AmountUnset : outcome.error().code;
    }
    /// On public notice for a day; the desk's day moves on behind it.
    BatchId noticed()
    {
        const auto opened
            = openBatch(finance(), sample::grant, u"示例补助"_s, {m_office->claimIn(CaseState::Approved)});
        const BatchId id(opened->report.id);
        m_office->must(publishNotice(finance(), id, version(id),
            {.to = m_office->clock().today().addDays(1), .reason = u"局务会定"_s}));
        return id;
    }
    void askFor(BatchId id, const QString& number)
    {
        m_office->clock().set(m_office->clock().today().addDays(2));
        m_office->must(requestBatch(finance(), id, version(id), testPassword, number));
    }
    BatchId requested()
    {
        const BatchId id = noticed();
        askFor(id, {});
        return id;
    }

    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(TestBatchDocuments)
#include "tst_batch_documents.moc"
