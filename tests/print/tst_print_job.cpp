// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/issue_letter.h"
#include "core/casework/trail/trail_check.h"
#include "core/letters/case_merge.h"
#include "tests/print/tools.h"
#include "tests/support/casework_desk.h"
#include "tests/support/memory.h"
#include "tests/support/with_sample_programmes.h"
#include "ui/print/job_letters.h"
#include "ui/print/letter_printer.h"

#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

} // namespace

/// Letters of several cases, issued and put on paper together.
class PrintJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }

    void coverListThenEveryLetterInOrder()
    {
        const PrintJobId job = openJob(submitted(3), {});
        issueAll(job);
        PutOut out;
        const QStringList pages = printed(job, out);
        QCOMPARE(out.positions, (QList<int> {1, 2, 3}));
        QCOMPARE(out.different, 0);
        QCOMPARE(pages.size(), 4);
        QVERIFY(pages[0].contains(u"打印清单"_s));
        // Signed and kept, the list holds the history to where it stood.
        QVERIFY2(pages[0].contains(trailEnd(m_office->db()).code()), qPrintable(pages[0]));
        for (int i = 1; i <= 3; ++i) {
            const QString number = u"示人社收〔2026〕%1号"_s.arg(i);
            QVERIFY2(pages[0].contains(number), qPrintable(pages[0]));
            QVERIFY2(pages[i].contains(number), qPrintable(pages[i]));
            QVERIFY(!pages[i].contains(u"补打"_s));
        }
    }

    void printedAgainAsItWasAndMarked()
    {
        const QList<CaseId> ids = submitted(2);
        issueAll(openJob(ids, {}));
        const PrintJobId again = openJob(ids, u"当事人遗失"_s);
        m_office->on(2026, 3, 9); // a later day: the letter keeps its own
        issueAll(again);
        for (const PrintItem& item : readPrintItems(m_office->db(), again))
            QCOMPARE(item.state, PrintState::Issued);
        PutOut out;
        const QStringList pages = printed(again, out);
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages[1].contains(u"示人社收〔2026〕1号"_s));
        QVERIFY(pages[1].contains(u"补打"_s));
        QCOMPARE(readSeries(m_office->db(), u"示人社收"_s, 2026).size(), 2);
    }

    void twoPdfsOfDifferentLettersDiffer()
    {
        const QList<CaseId> ids = submitted(2);
        const LetterWorkshop workshop = letterWorkshop(m_office->db());
        const auto make = [&](CaseId id) {
            return workshop.make(m_office->file(id), u"receipt_slip"_s, u"示人社收〔2026〕1号"_s, {2026, 3, 5}, u"李受理"_s)->pdf;
        };
        const QByteArray first = make(ids[0]);
        QVERIFY(workshop.isSame(first, make(ids[0])));
        QVERIFY(!workshop.isSame(first, make(ids[1]))); // another case number
        QVERIFY(!workshop.isSame(first, "%PDF-1.7"));
    }

    void aLetterThatWouldComeOutDifferentlyIsNotPrinted()
    {
        const PrintJobId job = openJob(submitted(2), {});
        issueAll(job);
        QList<PrintItem> items = readPrintItems(m_office->db(), job);
        items[0].digest = QString(64, u'0');
        PutOut out;
        const QStringList pages = printed(job, out, items);
        QCOMPARE(out.different, 1);
        QCOMPARE(out.positions, QList<int> {2});
        QVERIFY(pages[1].contains(u"本页代替文书"_s));
    }

    /// Stopped while it was painted, gone on with later: every letter once, none twice, and only then.
    void stoppedAndGoneOnWith()
    {
        const PrintJobId job = openJob(submitted(5), {});
        issueAll(job);
        QStringList numbers;
        for (const int letters : {2, 100}) {
            const QTemporaryDir folder;
            const QString file = folder.filePath(u"paper.pdf"_s);
            PutOut out;
            {
                QPdfWriter paper(file);
                (void)printJob(paper,
                    jobLetters(m_office->db(), readPrintJob(m_office->db(), job), readPrintItems(m_office->db(), job), out),
                    {.goesOn = [&] { return out.positions.size() < letters; }});
            }
            m_office->must(markPrinted(m_office->as("intake"), job, out.positions));
            const QString text = QString::fromUtf8(tools::run(u"pdfinfo"_s, {file}));
            QVERIFY2(text.contains(u"Pages:           %1"_s.arg(out.positions.size() + 1)), qPrintable(text)); // with cover list
            for (const PrintItem& item : readPrintItems(m_office->db(), job))
                if (out.positions.contains(item.position))
                    numbers.append(item.number);
            QCOMPARE(readPrintJob(m_office->db(), job).issued, letters == 2 ? 3 : 0);
        }
        QStringList all;
        for (int i = 1; i <= 5; ++i)
            all.append(u"示人社收〔2026〕%1号"_s.arg(i));
        QCOMPARE(numbers, all);
    }

    void letterIsKnownAgainByItsStoredPdf()
    {
        const CaseId id = submitted(1).constFirst();
        issueAll(openJob({id}, {}));
        const IssuedLetter letter = readLetters(m_office->db(), id).constFirst();
        const auto again = [&](const QString& number) {
            return *letterFor(m_office->db(), m_office->file(id), letter.kind,
                {.day = letter.issuedOn, .officer = letter.officer, .number = number, .isPreview = false});
        };
        const QByteArray stored = readLetterPdf(m_office->db(), letter.id);
        QVERIFY(comesOutAs(again(letter.number), stored));
        QVERIFY(!comesOutAs(again(u"示人社收〔2026〕9号"_s), stored));
        LetterDocument marked = again(letter.number);
        markReprint(marked, {2026, 3, 9});
        QVERIFY(!comesOutAs(marked, stored));
        QVERIFY(LetterPrinter(marked).pageText(0).join(u'\n').contains(u"补打，2026-03-09"_s));
    }

    /// Two hundred letters take hardly more memory than fifty.
    void memoryStaysFlat()
    {
        const QList<CaseId> ids = submitted(200);
        PutOut out;
        const PrintJobId small = openJob(ids.first(50), {});
        issueAll(small);
        (void)printed(small, out);
        const PrintJobId large = openJob(ids.mid(50), {});
        const qint64 before = peakMemory();
        issueAll(large);
        (void)printed(large, out);
        const qint64 grown = (peakMemory() - before) / 1024;
        qInfo("150 more letters: %lld KiB more", static_cast<long long>(grown));
        QVERIFY2(grown < 16 * 1024, qPrintable(u"%1 KiB more"_s.arg(grown)));
    }

private:
    QList<CaseId> submitted(int count)
    {
        QList<CaseId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(m_office->claimIn(CaseState::Submitted));
        return ids;
    }
    PrintJobId openJob(const QList<CaseId>& ids, const QString& reason)
    {
        QList<PrintChoice> letters;
        for (const PrintChoice& choice : printChoices(m_office->db(), ids))
            if (choice.kind == u"receipt_slip"_s)
                letters.append(choice);
        return PrintJobId(m_office->must(openPrintJob(m_office->as("intake"), u"示例"_s, letters, reason)).id);
    }
    void issueAll(PrintJobId job)
    {
        const LetterWorkshop workshop = letterWorkshop(m_office->db());
        for (const PrintItem& item : readPrintItems(m_office->db(), job))
            m_office->must(takeOnLetter(m_office->as("intake"), job, item.position, workshop));
    }
    QStringList printed(PrintJobId job, PutOut& out) { return printed(job, out, readPrintItems(m_office->db(), job)); }
    QStringList printed(PrintJobId job, PutOut& out, const QList<PrintItem>& items)
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"job.pdf"_s);
        if (writeJob(file, u"示例"_s, jobLetters(m_office->db(), readPrintJob(m_office->db(), job), items, out)) != JobEnd::Done)
            return {};
        const QByteArray text = tools::run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
        QStringList pages = tools::withoutSpace(QString::fromUtf8(text).replace(u'\f', u'|')).split(u'|');
        pages.removeLast();
        return pages;
    }

    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_MAIN(PrintJobTest)
#include "tst_print_job.moc"
