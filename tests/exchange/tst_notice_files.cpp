// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_table.h"
#include "core/exchange/notice_files.h"

#include <xlsxwriter.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr auto number = "210211198503020013";

/// A notice written by libxlsxwriter alone, with a number hidden in it by `hide`.
class Book final {
public:
    explicit Book(const std::function<void(Book&)>& hide)
    {
        const QByteArray path = QFile::encodeName(m_folder.filePath(u"a.xlsx"_s));
        book = workbook_new(path.constData());
        sheet = workbook_add_worksheet(book, "公示");
        worksheet_write_string(sheet, 0, 0, "公示名单", nullptr);
        worksheet_write_string(sheet, 1, 0, "王示例", nullptr);
        worksheet_write_string(sheet, 1, 1, "2102**********0013", nullptr);
        worksheet_write_number(sheet, 1, 2, 1500, nullptr);
        worksheet_write_string(sheet, 2, 0, "公示期：2026年3月6日至2026年3月12日，电话0411-83787878", nullptr);
        hide(*this);
        workbook_close(book);
        QFile file(m_folder.filePath(u"a.xlsx"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no workbook");
        bytes = file.readAll();
    }
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    QByteArray bytes {};

private:
    QTemporaryDir m_folder;
};

NumberWatch watch()
{
    NumberWatch made {.births = {QDate(1985, 3, 2)}, .addresses = {u"示例区示例路8号3单元"_s}, .day = QDate(2026, 3, 6)};
    made.addKnown(QString::fromLatin1(number));
    made.addKnown(u"800123456789"_s);
    return made;
}

} // namespace

/// Public notices as files: read again, every hiding place looked into, kept only when clean.
class TestNoticeFiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanWorkbookPasses()
    {
        const Book book([](Book&) {});
        const auto clean = scanNoticeWorkbook(book.bytes, watch());
        QVERIFY2(clean, clean ? "" : qPrintable(clean.error().arguments.join(u' ')));
        const ExportTable table {u"公示"_s, u"示例局　制表日期：2026年3月6日"_s,
            {{u"姓名"_s}, {u"证件号码"_s, ExportKind::Identifier}, {u"金额"_s, ExportKind::Fen}},
            {{{u"王示例"_s, u"2102**********0013"_s, ExportCell(150'000, ExportKind::Fen)}}}};
        QVERIFY(scanNoticeWorkbook(tableWorkbook(table, QDate(2026, 3, 6)), watch()));
        QVERIFY(scanNoticeCsv(tableCsv(table), watch()));
    }

    void everyHidingPlaceIsLookedInto_data()
    {
        QTest::addColumn<std::function<void(Book&)>>("hide");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* place, std::function<void(Book&)> hide) {
            QTest::newRow(name) << hide << QString::fromLatin1(place);
        };
        using namespace notice_place;
        row("cell", text, [](Book& it) { worksheet_write_string(it.sheet, 5, 1, number, nullptr); });
        row("number", text, [](Book& it) { worksheet_write_number(it.sheet, 5, 1, 13842685731.0, nullptr); });
        row("in a sentence", text, [](Book& it) { worksheet_write_string(it.sheet, 5, 1, "联系 138-4268-5731 王", nullptr); });
        row("rich text", text, [](Book& it) {
            lxw_format* bold = workbook_add_format(it.book);
            format_set_bold(bold);
            char first[] = "210211198";
            char second[] = "503020013";
            lxw_rich_string_tuple one {bold, first};
            lxw_rich_string_tuple two {nullptr, second};
            lxw_rich_string_tuple* runs[] {&one, &two, nullptr};
            worksheet_write_rich_string(it.sheet, 5, 1, runs, nullptr);
        });
        row("neighbouring cells", text, [](Book& it) {
            worksheet_write_string(it.sheet, 5, 1, "80012345", nullptr);
            worksheet_write_string(it.sheet, 5, 2, "6789", nullptr);
        });
        row("day as a serial number", text, [](Book& it) {
            lxw_format* day = workbook_add_format(it.book);
            format_set_num_format(day, "yyyy-mm-dd");
            worksheet_write_number(it.sheet, 5, 1, 31108, day); // 2 March 1985
        });
        row("hidden row", hiddenRow, [](Book& it) {
            worksheet_write_string(it.sheet, 7, 1, number, nullptr);
            lxw_row_col_options hidden {1, 0, 0};
            worksheet_set_row_opt(it.sheet, 7, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        });
        row("row without height", hiddenRow, [](Book& it) {
            worksheet_write_string(it.sheet, 7, 1, number, nullptr);
            worksheet_set_row(it.sheet, 7, 0, nullptr);
        });
        row("hidden column", hiddenColumn, [](Book& it) {
            worksheet_write_string(it.sheet, 7, 6, number, nullptr);
            lxw_row_col_options hidden {1, 0, 0};
            worksheet_set_column_opt(it.sheet, 6, 6, 10, nullptr, &hidden);
        });
        row("hidden sheet", hiddenSheet, [](Book& it) {
            lxw_worksheet* other = workbook_add_worksheet(it.book, "底稿");
            worksheet_write_string(other, 0, 0, number, nullptr);
            worksheet_hide(other);
        });
        row("very hidden sheet", hiddenSheet, [](Book& it) {
            lxw_worksheet* other = workbook_add_worksheet(it.book, "底稿");
            worksheet_write_string(other, 0, 0, "138 4268 5731", nullptr);
            worksheet_hide(other);
        });
        row("comment", comment, [](Book& it) { worksheet_write_comment(it.sheet, 1, 0, number); });
        row("title", properties, [](Book& it) {
            lxw_doc_properties given {};
            QByteArray title(number);
            given.title = title.data();
            workbook_set_properties(it.book, &given);
        });
        row("custom property", properties, [](Book& it) { workbook_set_custom_property_string(it.book, "说明", number); });
        row("defined name", definedName, [](Book& it) { workbook_define_name(it.book, "证号", "=\"210211198503020013\""); });
        row("name of a sheet", definedName, [](Book& it) { (void)workbook_add_worksheet(it.book, number); });
        row("text box", drawing, [](Book& it) {
            lxw_chart* chart = workbook_add_chart(it.book, LXW_CHART_COLUMN);
            chart_add_series(chart, nullptr, "='公示'!$C$2:$C$2");
            chart_title_set_name(chart, number);
            worksheet_insert_chart(it.sheet, 8, 0, chart);
        });
        row("head of the page", unseen, [](Book& it) { worksheet_set_header(it.sheet, "&C210211198503020013"); });
        row("hint of a drop-down", unseen, [](Book& it) {
            lxw_data_validation asked {};
            asked.validate = LXW_VALIDATION_TYPE_ANY;
            char hint[] = "210211198503020013";
            asked.input_message = hint;
            worksheet_data_validation_cell(it.sheet, 1, 1, &asked);
        });
        row("formula", unseen, [](Book& it) { worksheet_write_formula(it.sheet, 9, 0, "=LEFT(\"210211198503020013\",4)", nullptr); });
        row("tip of a link", unseen, [](Book& it) {
            worksheet_write_url_opt(it.sheet, 9, 0, "internal:A1", nullptr, "名单", number);
        });
        row("address", text, [](Book& it) { worksheet_write_string(it.sheet, 5, 1, "示例区示例路8号3单元", nullptr); });
        row("birth", text, [](Book& it) { worksheet_write_string(it.sheet, 5, 1, "1985年3月2日生", nullptr); });
    }
    void everyHidingPlaceIsLookedInto()
    {
        QFETCH(std::function<void(Book&)>, hide);
        QFETCH(QString, place);
        const Book book(hide);
        const auto clean = scanNoticeWorkbook(book.bytes, watch());
        QVERIFY(!clean);
        QCOMPARE(clean.error().code, ProblemCode::NoticeShowsNumber);
        QCOMPARE(clean.error().arguments.last(), place);
        // What it says does not repeat the number.
        QVERIFY(!clean.error().arguments.join(u' ').contains(QString::fromLatin1(number)));
    }

    void csvIsLookedThrough_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("number") << QByteArray("王示例,210211198503020013");
        QTest::newRow("as a spreadsheet keeps it") << QByteArray("王示例,\t210211198503020013");
        QTest::newRow("full-width") << QByteArray("王示例,２１０２１１１９８５０３０２００１３");
        QTest::newRow("over cells") << QByteArray("80012345,6789");
        QTest::newRow("mobile") << QByteArray("\"王示例,138 4268 5731\"");
    }
    void csvIsLookedThrough()
    {
        QFETCH(QByteArray, line);
        QVERIFY(scanNoticeCsv("公示\r\n姓名,证件号码\r\n王示例,2102**********0013\r\n", watch()));
        QVERIFY(!scanNoticeCsv("公示\r\n" + line + "\r\n", watch()));
    }

    void onlyWhatIsCleanIsKept()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"公示.csv"_s);
        const NoticeScan scan = [](const QByteArray& file) { return scanNoticeCsv(file, watch()); };
        const auto refused = saveNotice(name, "王示例,210211198503020013\r\n", scan);
        QCOMPARE(refused.error().code, ProblemCode::NoticeShowsNumber);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(saveNotice(name, "王示例,2102**********0013\r\n", scan));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"公示.csv"_s));
        // What lay there before stays when the new one is refused.
        QVERIFY(!saveNotice(name, "王示例,13842685731\r\n", scan));
        QFile kept(name);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("王示例,2102**********0013\r\n"));
        QCOMPARE(saveNotice(folder.filePath(u"none/公示.csv"_s), "a", scan).error().code, ProblemCode::FileNotWritable);
    }

    void whatCannotBeReadIsNotKept()
    {
        const QTemporaryDir folder;
        const auto refused = saveNotice(folder.filePath(u"公示.xlsx"_s), "PK nothing",
            [](const QByteArray& file) { return scanNoticeWorkbook(file, watch()); });
        QCOMPARE(refused.error(), (Problem {ProblemCode::NoticeNotRead, {u"公示.xlsx"_s}}));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNoticeFiles)
#include "tst_notice_files.moc"
