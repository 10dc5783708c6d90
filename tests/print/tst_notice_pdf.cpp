// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/official_letter.h"
#include "core/register/office.h"
#include "core/exchange/export_table.h"
#include "tests/print/tools.h"
#include "tests/promises/ledger.h"
#include "tests/support/store_fixture.h"
#include "ui/print/letter_printer.h"
#include "ui/print/notice_pdf.h"
#include "ui/print/pdf_reading.h"
#include "ui/print/table_pdf.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QtCore/QRandomGenerator>

using namespace jiangce;
using namespace jiangce::tools;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 10'000;
constexpr int onOneNotice = 1000;

struct Person {
    QString name;
    QString number;
    QString phone;
    QString card;
    QString address;
    QDate born;
};

Person somebody(QRandomGenerator& random)
{
    static constexpr QStringView family = u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    static constexpr QStringView given = u"示例样本假设测试虚构人名";
    static const QStringList regions {u"210202"_s, u"210203"_s, u"210211"_s, u"210283"_s, u"220104"_s, u"370203"_s};
    const QDate born = QDate(1960, 1, 1).addDays(random.bounded(16'000));
    QString body = regions[random.bounded(int(regions.size()))] + born.toString(u"yyyyMMdd"_s)
        + u"%1"_s.arg(random.bounded(1000), 3, 10, QChar(u'0'));
    int product = 0;
    for (const QChar digit : std::as_const(body))
        product = (product + digit.digitValue()) * 2 % 11;
    const int check = (12 - product) % 11;
    body += check == 10 ? u"X"_s : QString::number(check);
    return {QString(family[random.bounded(family.size())]) + given[random.bounded(given.size())] + given[random.bounded(given.size())],
        body, u"139%1"_s.arg(random.bounded(100'000'000), 8, 10, QChar(u'0')),
        u"6222021%1"_s.arg(random.bounded(1'000'000'000), 12, 10, QChar(u'0')),
        u"示例区假想路%1号%2单元"_s.arg(random.bounded(1, 900)).arg(random.bounded(1, 9)), born};
}

QList<Person> makePeople(int count, quint32 seed = 46)
{
    QRandomGenerator random(seed);
    QList<Person> all;
    for (int i = 0; i < count; ++i)
        all.append(somebody(random));
    return all;
}

NumberWatch watchOver(const QList<Person>& all, const Office& office)
{
    NumberWatch watch;
    watch.day = QDate(2026, 3, 6);
    for (const Person& one : all) {
        watch.addKnown(one.number);
        watch.addKnown(one.phone);
        watch.addKnown(one.card);
        watch.births.append(one.born);
        watch.addresses.append(one.address);
    }
    for (const QString& text : {office.address, office.telephone, office.postcode, office.complaintBody})
        watch.addAllowed(text);
    return watch;
}

/// A PDF with something put in by another hand than the program's.
QByteArray changed(const QByteArray& pdf, const std::function<void(QPDF&)>& change)
{
    QPDF file;
    file.processMemoryFile("a", pdf.constData(), size_t(pdf.size()));
    change(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

/// Public notices on paper: what ten thousand made-up people leave on them, and what was planted.
class TestNoticePdf final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        m_database = std::make_unique<TestDatabase>(sharedMigrations());
        m_office = {.name = u"示例市人社局"_s, .agencyCode = u"示人社"_s, .address = u"示例路1号"_s, .telephone = u"0411-83787878"_s,
            .postcode = u"116011"_s, .complaintBody = u"示例监督科 13900001234"_s, .reviewBody = u"示例市人民政府"_s,
            .court = u"示例区人民法院"_s, .signatories = u"张三"_s, .sealName = u"示例市人社局"_s};
        Transaction transaction(m_database->connection());
        QVERIFY(saveOffice(m_database->connection(), m_office));
        transaction.commit();
        m_people = makePeople(people, promises::seed());
    }

    void textLayerIsReadAsPainted()
    {
        const ExportTable table {u"公示"_s, u"示例局"_s, {{u"姓名"_s}, {u"号码"_s, ExportKind::Identifier, 24}}, {{{u"王示例"_s, u"2102 **** 0013"_s}}}};
        const print::PdfWords words = print::wordsOfPdf(tablesToPdf(u"公示"_s, {table}));
        QVERIFY(words.isRead);
        QVERIFY2(words.lines.first().contains(u"王示例|2102 **** 0013"_s), qPrintable(words.lines.first()));
        QVERIFY(words.hidden.contains(u"公示"_s));
    }

    void tenThousandPeopleLeaveNothing()
    {
        int notices = 0;
        int refused = 0;
        for (int first = 0; first < people; first += onOneNotice) {
            const QList<Person> these = m_people.mid(first, onOneNotice);
            const auto clean = scanNoticePdf(noticeOf(these), watchOver(these, m_office));
            if (!clean)
                qWarning("%s", qPrintable(clean.error().arguments.join(u' ')));
            refused += clean ? 0 : onOneNotice;
            ++notices;
        }
        promises::enterInLedger({u"P11"_s, u"persons on notices as PDF"_s, people, refused, promises::seed()});
        QCOMPARE(refused, 0);
        QCOMPARE(notices, 10);
    }

    void whatIsPlantedIsFound_data()
    {
        QTest::addColumn<QString>("planted");
        const Person one = makePeople(7, promises::seed()).last(); // among those watched over
        QTest::newRow("number") << one.number;
        QTest::newRow("lower case") << one.number.first(17) + u'x';
        QTest::newRow("with blanks") << one.number.first(6) + u' ' + one.number.sliced(6, 8) + u' ' + one.number.last(4);
        QTest::newRow("mobile") << one.phone;
        QTest::newRow("card in fours") << u"6222 0212 3456 7890 123"_s;
        QTest::newRow("born") << QString::number(one.born.year()) + u'年' + QString::number(one.born.month()) + u'月'
                + QString::number(one.born.day()) + u'日';
        QTest::newRow("born together") << one.born.toString(u"yyyyMMdd"_s);
        QTest::newRow("address") << one.address;
        QTest::newRow("somebody else's number") << u"110105194912310022"_s;
    }
    void whatIsPlantedIsFound()
    {
        QFETCH(QString, planted);
        const QList<Person> these = m_people.first(20);
        const NumberWatch watch = watchOver(these, m_office);
        // In a name, where a slip of the hand puts it.
        QList<Person> changedOnes = these;
        changedOnes[6].name = planted;
        const auto clean = scanNoticePdf(noticeOf(changedOnes), watch);
        QVERIFY(!clean);
        QCOMPARE(clean.error().code, ProblemCode::NoticeShowsNumber);
        QVERIFY(!clean.error().arguments.join(u' ').contains(planted));
    }

    void officeTelephoneMayBeAMobile()
    {
        const QList<Person> these = m_people.first(5);
        NumberWatch watch = watchOver(these, m_office);
        QList<Person> named = these;
        named[0].name = u"13900001234"_s;
        QVERIFY(scanNoticePdf(noticeOf(named), watch));
        watch.allowed.clear();
        QVERIFY(!scanNoticePdf(noticeOf(named), watch));
    }

    void brokenOverLinesIsFound()
    {
        const QList<Person> these = m_people.first(5);
        const Person& one = these[2];
        const ExportTable table {u"公示"_s, u"示例局"_s, {{u"姓名"_s, ExportKind::Text, 20}, {u"说明"_s, ExportKind::Text, 8}},
            {{{u"王示例"_s, one.card.first(9)}}, {{u"王示例"_s, one.card.sliced(9)}}}};
        // The halves stand under one another in one column; painted one after the other but for the names.
        const ExportTable only = narrowed(table, {1});
        QVERIFY(!scanNoticePdf(tablesToPdf(u"公示"_s, {only}), watchOver(these, m_office)));
        QVERIFY(scanNoticePdf(tablesToPdf(u"公示"_s, {narrowed(table, {0})}), watchOver(these, m_office)));
    }

    void hiddenPlacesOfThePaperAreLookedInto_data()
    {
        QTest::addColumn<std::function<void(QPDF&)>>("hide");
        const auto row = [](const char* name, std::function<void(QPDF&)> hide) { QTest::newRow(name) << hide; };
        const auto number = [] { return QPDFObjectHandle::newString("210211198503020013"); };
        row("title", [number](QPDF& pdf) {
            QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            info.replaceKey("/Title", number());
            pdf.getTrailer().replaceKey("/Info", info);
        });
        row("metadata", [](QPDF& pdf) {
            QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, "<x>210211198503020013</x>");
            metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
            pdf.getRoot().replaceKey("/Metadata", metadata);
        });
        row("remark", [number](QPDF& pdf) {
            QPDFObjectHandle remark = QPDFObjectHandle::newDictionary();
            remark.replaceKey("/Subtype", QPDFObjectHandle::newName("/Text"));
            remark.replaceKey("/Contents", number());
            QPDFObjectHandle remarks = QPDFObjectHandle::newArray();
            remarks.appendItem(pdf.makeIndirectObject(remark));
            QPDFObjectHandle page = pdf.getAllPages().at(0);
            page.replaceKey("/Annots", remarks);
        });
        row("attached file", [](QPDF& pdf) {
            QPDFObjectHandle file = QPDFObjectHandle::newStream(&pdf, "王示例,210211198503020013\n");
            file.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
            pdf.getRoot().replaceKey("/AF", file);
        });
        row("outline", [](QPDF& pdf) {
            QPDFObjectHandle outlines = QPDFObjectHandle::newDictionary();
            outlines.replaceKey("/Title", QPDFObjectHandle::newUnicodeString("王示例13842685731"));
            pdf.getRoot().replaceKey("/Outlines", pdf.makeIndirectObject(outlines));
        });
        row("painted white", [](QPDF& pdf) {
            QPDFObjectHandle page = pdf.getAllPages().at(0);
            QPDFObjectHandle font = QPDFObjectHandle::newDictionary();
            font.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
            font.replaceKey("/Subtype", QPDFObjectHandle::newName("/Type1"));
            font.replaceKey("/BaseFont", QPDFObjectHandle::newName("/Helvetica"));
            page.getKey("/Resources").getKey("/Font").replaceKey("/Planted", font);
            page.addPageContents(QPDFObjectHandle::newStream(&pdf,
                "q 1 1 1 rg BT /Planted 9 Tf 20 20 Td (2102111985) Tj ET BT /Planted 9 Tf 70 20 Td [(0302) -20 (0013)] TJ ET Q"), false);
        });
    }
    void hiddenPlacesOfThePaperAreLookedInto()
    {
        QFETCH(std::function<void(QPDF&)>, hide);
        const QList<Person> these = m_people.first(5);
        const NumberWatch watch = watchOver(these, m_office);
        const QByteArray pdf = noticeOf(these);
        QVERIFY(scanNoticePdf(changed(pdf, [](QPDF&) {}), watch));
        const auto clean = scanNoticePdf(changed(pdf, hide), watch);
        QVERIFY(!clean);
        QCOMPARE(clean.error().code, ProblemCode::NoticeShowsNumber);
    }

    void whatCannotBeReadIsRefused()
    {
        QCOMPARE(scanNoticePdf("no PDF at all", {}).error().code, ProblemCode::NoticeNotRead);
    }

private:
    [[nodiscard]] QByteArray noticeOf(const QList<Person>& these)
    {
        OfficialLetter letter {.kind = OfficialKind::PublicNotice, .day = QDate(2026, 3, 6), .isPreview = false, .officer = u"李一"_s,
            .subject = u"2026年第1批示例补贴"_s};
        int count = 0;
        for (const Person& one : these)
            letter.rows.append({.name = one.name, .identifier = one.number, .isPerson = true,
                .caseNumber = u"技培〔2026〕%1号"_s.arg(++count, 6, 10, QChar(u'0')), .district = u"甘井子区"_s, .persons = 1,
                .amount = Money::fromFen(100'050LL * count), .payee = one.name, .bank = u"示例银行"_s, .account = one.card});
        letter.noticeFrom = QDate(2026, 3, 6);
        letter.noticeTo = QDate(2026, 3, 12);
        letter.noticeDays = 5;
        const auto document = officialLetter(m_database->connection(), letter);
        if (!document)
            qFatal("no notice");
        return letterToPdf(*document);
    }

    std::unique_ptr<TestDatabase> m_database;
    Office m_office;
    QList<Person> m_people;
};

QTEST_MAIN(TestNoticePdf)
#include "tst_notice_pdf.moc"
