// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/batch_letter.h"
#include "core/letters/official_letter.h"

#include "core/letters/merge.h"
#include "core/letters/template_store.h"
#include "resources/resources.h"
#include "tests/support/casework_desk.h"

#include <QtTest/QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

void take(QString& all, const letter::Runs& runs)
{
    for (const letter::Run& run : runs)
        all += run.text;
    all += u'\n';
}

QString words(const LetterDocument& document)
{
    QString all;
    for (const letter::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<letter::Paragraph>(&block))
            take(all, paragraph->runs);
        else if (const auto* heading = std::get_if<letter::Heading>(&block))
            take(all, heading->runs);
        else if (const auto* recipient = std::get_if<letter::Recipient>(&block))
            take(all, recipient->runs);
        else if (const auto* table = std::get_if<letter::Table>(&block))
            for (const letter::Row& row : table->rows)
                for (const letter::Cell& cell : row.cells)
                    for (const letter::Runs& runs : cell.lines)
                        take(all, runs);
    }
    return all;
}

template <class Block>
const Block* blockOf(const LetterDocument& document)
{
    for (const letter::Block& block : document.blocks)
        if (const auto* found = std::get_if<Block>(&block))
            return found;
    return nullptr;
}

OfficialLetter example(OfficialKind kind)
{
    OfficialLetter letter {.kind = kind, .day = QDate(2026, 3, 5), .number = u"示人社发〔2026〕1号"_s, .isPreview = false,
        .officer = u"李一"_s, .subject = u"2026年第1批示例补贴"_s, .recipient = u"示例市财政局"_s, .copyTo = {u"甲"_s, u"乙"_s}};
    letter.rows = {{.name = u"王示例"_s, .identifier = u"21020219900101002X"_s, .isPerson = true, .persons = 1,
                       .amount = Money::fromFen(140'950), .payee = u"王示例"_s, .bank = u"示例银行"_s, .account = u"3400123456"_s},
        {.name = u"示例公司"_s, .identifier = u"91210200MA0EXAMPL3"_s, .persons = 3, .amount = Money::fromFen(600'714),
            .payee = u"示例公司"_s, .bank = u"示例银行"_s, .account = u"3400654321"_s}};
    letter.noticeFrom = QDate(2026, 3, 6);
    letter.noticeTo = QDate(2026, 3, 12);
    letter.noticeDays = 5;
    return letter;
}

} // namespace

class OfficialLetterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init() { m_office = std::make_unique<OfficeDesk>(); }

    /// Neither the whole number of a person nor an account can get into a public notice, not even by an edited template.
    void noticeKeepsNumbersBack()
    {
        const OfficialLetter letter = example(OfficialKind::PublicNotice);
        const auto notice = officialLetter(m_office->db(), letter);
        QVERIFY(notice);
        QVERIFY(words(*notice).contains(u"2102**********002X"_s));
        QVERIFY(words(*notice).contains(u"91210200MA0EXAMPL3"_s)); // a credit code is public
        QVERIFY(words(*notice).contains(u"2026年3月6日至2026年3月12日（5个工作日）"_s));
        const auto bare = merge(
            u"{{#清单}}{{证件}}{{账号}}{{开户银行}}{{开户名称}}{{/清单}}"_s, officialMergeData(m_office->db(), letter));
        QCOMPARE(words(*bare).trimmed(), u"2102**********002X91210200MA0EXAMPL3"_s);
    }

    /// 以姓氏笔画为序: 丁 2, 王 4, 示 5, 陈 7, 黄 11; nobody is lost, nothing but the order changes.
    void noticeByStrokes()
    {
        OfficialLetter letter = example(OfficialKind::PublicNotice);
        for (const char16_t* name : {u"黄示例", u"陈示例", u"丁示例"})
            letter.rows.append({.name = QString::fromUtf16(name), .amount = Money::fromFen(100)});
        const Money before = std::accumulate(letter.rows.cbegin(), letter.rows.cend(), Money(),
            [](Money sum, const OfficialRow& row) { return sum + row.amount; });
        orderByStrokes(letter);
        QStringList names;
        Money after;
        for (const OfficialRow& row : letter.rows) {
            names.append(row.name);
            after += row.amount;
        }
        QCOMPARE(names, (QStringList {u"丁示例"_s, u"王示例"_s, u"示例公司"_s, u"陈示例"_s, u"黄示例"_s}));
        QCOMPARE(after, before);
        const QString text = words(*officialLetter(m_office->db(), letter));
        QVERIFY(text.indexOf(u"丁示例") < text.indexOf(u"王示例") && text.indexOf(u"陈示例") < text.indexOf(u"黄示例"));
    }

    /// 1,409.50 + 6,007.14 = 7,416.64 yuan for four persons, in figures and capitals, with the annexed list added up.
    void requestStatesTheSum()
    {
        const auto request = officialLetter(m_office->db(), example(OfficialKind::PaymentRequest));
        QVERIFY(request);
        QVERIFY(words(*request).contains(u"共2件、4人，应拨付资金7,416.64元（人民币柒仟肆佰壹拾陆元陆角肆分）"_s));
        QVERIFY(words(*request).contains(u"3400654321"_s));
        QVERIFY(!request->page.letterMark.isEmpty() && request->page.official);
        const auto* table = blockOf<letter::Table>(*request);
        QVERIFY(table != nullptr);
        QCOMPARE(table->sums, (QList<letter::SumColumn> {{4, false}, {5, true}}));
        QCOMPARE(table->rows[1].cells[5].amount, qint64(140'950));
        QCOMPARE(table->rows[2].cells[4].amount, qint64(3));
        QCOMPARE(blockOf<letter::Attachments>(*request)->names, QStringList {u"资金拨付明细表"_s});
    }

    void circularAndReplyHaveARedHead()
    {
        for (const OfficialKind kind : {OfficialKind::Circular, OfficialKind::Reply}) {
            OfficialLetter letter = example(kind);
            letter.rows.clear();
            letter.paragraphs = {u"第一段。"_s, u"第二段。"_s};
            const auto document = officialLetter(m_office->db(), letter);
            QVERIFY(document);
            QCOMPARE(blockOf<letter::RedHead>(*document)->mark, u"示例市人社局文件"_s);
            QCOMPARE(blockOf<letter::RedHead>(*document)->number, u"示人社发〔2026〕1号"_s);
            QCOMPARE(blockOf<letter::Imprint>(*document)->copyTo, u"甲，乙"_s);
            QVERIFY(words(*document).contains(u"第一段。\n第二段。"_s));
            QVERIFY(!words(*document).contains(u"附件"_s));
            QCOMPARE(document->title, letter.subject + officialTitle(kind));
        }
    }

    /// One decision, two lists: an annex of its own for each title, numbered and named under the text.
    void commendationHasAListForEachTitle()
    {
        for (const OfficialKind kind : {OfficialKind::Commendation, OfficialKind::ConferralRequest}) {
            OfficialLetter letter = example(kind);
            letter.copyTo.clear();
            letter.rows = {{.name = u"甲示例"_s, .part = u"称号一"_s}, {.name = u"乙示例"_s, .part = u"称号二"_s},
                {.name = u"丙示例"_s, .part = u"称号二"_s}};
            if (kind == OfficialKind::ConferralRequest)
                letter.attachments = {u"决定（代拟稿）"_s};
            const auto document = officialLetter(m_office->db(), letter);
            QVERIFY(document);
            QList<QStringList> lists;
            for (const letter::Block& block : document->blocks)
                if (const auto* table = std::get_if<letter::Table>(&block)) {
                    lists.emplaceBack();
                    for (const letter::Row& row : table->rows.mid(1))
                        lists.last().append(row.cells[1].lines.first().first().text);
                }
            QCOMPARE(lists, (QList<QStringList> {{u"甲示例"_s}, {u"乙示例"_s, u"丙示例"_s}}));
            const QStringList names = blockOf<letter::Attachments>(*document)->names;
            QCOMPARE(names.size(), 2 + letter.attachments.size());
            QVERIFY(names[0].startsWith(u"称号一"_s) && names[1].startsWith(u"称号二"_s));
            QVERIFY(words(*document).contains(u"附件1\n"_s) && words(*document).contains(u"附件2\n"_s));
        }
    }

    void whatIsMissingIsNamed()
    {
        OfficialLetter letter = example(OfficialKind::PublicNotice);
        letter.noticeTo = {};
        QCOMPARE(officialLetter(m_office->db(), letter).error().field, u"notice_to"_s);
        letter.rows.clear();
        QCOMPARE(officialLetter(m_office->db(), letter).error().field, u"rows"_s);
        letter.subject.clear();
        QCOMPARE(officialLetter(m_office->db(), letter).error().field, u"subject"_s);
    }

private:
    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(OfficialLetterTest)
#include "tst_official_letter.moc"
