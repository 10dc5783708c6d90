// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/find.h"
#include "core/exchange/export_table.h"
#include "core/exchange/json_record.h"
#include "core/exchange/paste.h"
#include "core/exchange/roster_files.h"
#include "core/exchange/roster_import.h"
#include "core/exchange/xlsx_reader.h"
#include "core/letters/case_merge.h"
#include "core/programmes/migrations.h"
#include "tests/app/typed_claim.h"
#include "tests/print/tools.h"
#include "tests/promises/ledger.h"
#include "tests/support/casework_desk.h"
#include "tests/support/hostile_maker.h"
#include "tests/support/opened_files.h"
#include "ui/print/letter_printer.h"
#include "ui/print/table_pdf.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::promises;
using cross::MadeText;

namespace {

constexpr int atOnce = 500;
constexpr int letterEvery = 25; // reading a PDF takes long; the two with a row for each text are read whole

bool isRight(const FormRow& row, const MadeText& text)
{
    return row.values.value(u"name"_s) == text.asName && row.values.value(u"remarks"_s) == text.asText;
}

bool isRight(const FormData& form, const MadeText& text)
{
    for (const QString& key : {u"account_name"_s, u"address"_s, u"bank_name"_s})
        if (form.value(key) != text.asText)
            return false;
    return form.value(u"unit_name"_s) == text.asName && form.value(u"legal_representative"_s) == text.asName
        && isRight(form.rows(u"roster"_s).first(), text);
}

/// Fields of a CSV file, as RFC 4180 has them.
QList<QStringList> csv(const QString& text)
{
    QList<QStringList> lines {{}};
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s)
            field += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u',' || c == u'\n')) {
            lines.last().append(field.endsWith(u'\r') && c == u'\n' ? field.chopped(1) : field);
            field.clear();
            if (c == u'\n')
                lines.append(QStringList());
        } else
            field += c;
    }
    return lines;
}

/// What a spreadsheet program would take for a formula has an apostrophe before it in a CSV file, and nothing else has.
QString inCsv(const QString& text)
{
    return !text.isEmpty() && u"=+-@＝＋－＠"_s.contains(text.front()) ? u'\'' + text : text;
}

} // namespace

/// P13: what is typed is what is stored, found, printed and given out, character for character, by texts made by chance.
class TestMadeTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void throughFormAndRecord();
    void throughCases();
    void throughSpreadsheetAndClipboard();
    void throughLists();
    void throughPaper();
    void noNameOpensAFile();
    void anotherTextIsFoundOut();

private:
    template <class Check>
    void all(const QString& surface, Check&& check)
    {
        int lost = 0;
        for (const MadeText& text : m_texts)
            if (!check(text)) {
                if (++lost < 6)
                    qWarning() << surface << text.typed << text.asName << text.asText;
            }
        enterInLedger({u"P13"_s, surface, m_texts.size(), lost, seed()});
        QCOMPARE(lost, 0);
    }
    [[nodiscard]] FormData everybody() const;
    [[nodiscard]] ExportTable list() const;

    QTemporaryDir m_folder {QDir::tempPath() + u"/jcXXXXXX"_s};  // a short name: it has to find room in a name
    QString m_picture = m_folder.filePath(u"p"_s);
    std::unique_ptr<cross::OpenedFiles> m_opened;
    QList<MadeText> m_texts;
};

void TestMadeTexts::initTestCase_data()
{
    QTest::addColumn<int>("batch");
    for (int batch = 0; batch < times(1); ++batch)
        QTest::addRow("batch %d", batch) << batch;
}

void TestMadeTexts::initTestCase()
{
    initialiseResources();
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_picture, "PNG"));
    m_opened = std::make_unique<cross::OpenedFiles>(m_picture);
}

void TestMadeTexts::init()
{
    QFETCH_GLOBAL(const int, batch);
    m_texts = cross::madeTexts(atOnce, seed() * 1009u + quint32(batch), m_picture);
    const auto count = [this](auto&& what) { return std::ranges::count_if(m_texts, what); };
    QVERIFY(count([](const MadeText& text) { return text.typed != text.asText; }) > m_texts.size() / 4);
    QVERIFY(count([](const MadeText& text) { return text.asName != text.asText; }) > m_texts.size() / 20);
    QVERIFY(count([this](const MadeText& text) { return text.typed.contains(m_picture); }) > 0);
}

/// One form whose roster has everybody.
FormData TestMadeTexts::everybody() const
{
    FormData form = example();
    const FormRow one = form.rows(u"roster"_s).first();
    QList<FormRow> rows;
    for (const MadeText& text : m_texts) {
        FormRow row = one;
        row.id = QString::number(rows.size());
        row.values[u"name"_s] = text.typed;
        row.values[u"remarks"_s] = text.typed;
        rows.append(row);
    }
    form.setRows(u"roster"_s, rows);
    return completed(form);
}

ExportTable TestMadeTexts::list() const
{
    ExportTable table {u"名单"_s, u"示例局"_s, {{u"序号"_s, ExportKind::Identifier, 10}, {u"姓名"_s, ExportKind::Text, 60}, {u"备注"_s, ExportKind::Text, 60}}};
    for (const MadeText& text : m_texts)
        table.rows.append({{u"N%1"_s.arg(table.rows.size()), text.asName, text.asText}});
    return table;
}

void TestMadeTexts::throughFormAndRecord()
{
    all(u"texts through the form and a record file"_s, [](const MadeText& text) {
        const FormData form = completed(typedForm(text.typed));
        const auto record = readJsonRecord(claim(), QJsonDocument(jsonOfRecord(claim(), {.form = form})).toJson());
        return isRight(form, text) && completed(form) == form && record && isRight(completed(record->form), text);
    });
}

/// Cases on a real file: stored, handed in, opened again, found, and some of them printed.
void TestMadeTexts::throughCases()
{
    OfficeDesk office(allMigrations());
    office.on(2026, 11, 22);
    QList<CaseId> ids;
    for (const MadeText& text : m_texts) {
        ids.append(office.open(claim(), typedForm(text.typed)));
        office.act("intake", ids.last(), Action::Submit);
    }
    office.database().reopen();
    int at = 0;
    all(u"texts through a case, the search and a letter"_s, [&](const MadeText& text) {
        const CaseId id = ids[at++];
        const CaseFile file = office.file(id);
        const auto isFound = [&](const QString& asked) {
            return std::ranges::any_of(find(office.db(), asked, 100'000), [id](const FindHit& hit) {
                return hit.kind == FindHit::Kind::Case && hit.id == id.value();
            });
        };
        if (!isRight(completed(readForm(office.db(), file)), text) || file.applicantName != text.asName || !isFound(text.typed)
            || !isFound(text.asName))
            return false;
        if (at % letterEvery != 0)
            return true;
        const auto letter = letterFor(office.db(), file, u"receipt_slip"_s,
            {.day = office.clock().today(), .officer = u"李受理"_s, .number = {}});
        return letter && tools::withoutSpace(tools::pdfText(LetterPrinter(*letter).toPdf()).join(QString()))
            .contains(u"今收到"_s + tools::withoutSpace(text.asName) + u"提交的"_s);
    });
}

void TestMadeTexts::throughSpreadsheetAndClipboard()
{
    const FormData form = everybody();
    const auto book = readWorkbook(rosterFile(claim(), roster(), form.rows(u"roster"_s)));
    QVERIFY(book.has_value());
    const auto import = readRoster(book->sheet(book->firstVisible()).value(), roster());
    QVERIFY(import.has_value());
    QList<QStringList> cells {{u"姓名"_s, u"公民身份号码"_s, u"备注"_s}};
    for (const MadeText& text : m_texts) // as an enterprise would have it in its own sheet: not yet tidied
        cells.append({text.typed, u"210202198802290011"_s, text.typed});
    const auto pasted = readPastedRoster(pasteText(cells), roster());
    QVERIFY(pasted.has_value());
    QCOMPARE(import->rows.size(), m_texts.size());
    QCOMPARE(pasted->rows.size(), m_texts.size());
    qsizetype at = 0;
    all(u"texts through a spreadsheet and the clipboard"_s, [&](const MadeText& text) {
        const qsizetype row = at++;
        // On a clipboard a carriage return by itself ends a line.
        const bool isAsTyped = !QString(text.typed).remove(u"\r\n"_s).contains(u'\r');
        return isRight(import->rows[row].row, text) && (!isAsTyped || isRight(pasted->rows[row].row, text));
    });
}

void TestMadeTexts::throughLists()
{
    const ExportTable table = list();
    const auto book = readWorkbook(tableWorkbook(table, QDate(2026, 3, 6)));
    QVERIFY(book.has_value());
    const auto sheet = book->sheet(0);
    QVERIFY(sheet.has_value());
    const QList<QStringList> lines = csv(QString::fromUtf8(tableCsv(table)));
    int at = 0;
    all(u"texts through lists as XLSX and CSV"_s, [&](const MadeText& text) {
        const int row = at++;
        const Cell& name = sheet->at(row + 4, 2);
        const Cell& words = sheet->at(row + 4, 3);
        const QStringList line = lines.value(row + 3);
        return name.kind == Cell::Kind::Text && words.kind == Cell::Kind::Text && name.text == text.asName
            && words.text == text.asText && line.value(1) == inCsv(text.asName) && line.value(2) == inCsv(text.asText);
    });
}

/// On paper white space is where the lines break, so it is not looked at.
void TestMadeTexts::throughPaper()
{
    const QString listed = tools::withoutSpace(tools::pdfText(tablesToPdf(u"名单"_s, {list()})).join(QString()));
    OfficeDesk office(allMigrations());
    office.on(2026, 11, 22);
    const CaseId id = office.open(claim(), everybody());
    const auto letter = letterFor(
        office.db(), office.file(id), u"roster_form"_s, {.day = office.clock().today(), .officer = u"李受理"_s, .number = {}});
    QVERIFY(letter.has_value());
    const QString lettered = tools::withoutSpace(tools::pdfText(LetterPrinter(*letter).toPdf()).join(QString()));
    int at = 0;
    all(u"texts through lists and letters on paper"_s, [&](const MadeText& text) {
        const QString row = u"N%1"_s.arg(at++);
        return listed.contains(row + tools::withoutSpace(text.asName) + tools::withoutSpace(text.asText))
            && lettered.contains(tools::withoutSpace(text.asName));
    });
}

void TestMadeTexts::noNameOpensAFile()
{
    QCOMPARE(m_opened->count(), 0);
    // Control: rich text does open what a name names.
    QTextDocument document;
    document.setHtml(u"<img src='%1'>"_s.arg(m_picture));
    (void)document.size();
    QImage canvas(20, 20, QImage::Format_RGB32);
    QPainter painter(&canvas);
    document.drawContents(&painter);
    QVERIFY(m_opened->count() > 0);
}

/// Control: one character too many, too few or another is seen.
void TestMadeTexts::anotherTextIsFoundOut()
{
    int seen = 0;
    for (const MadeText& text : m_texts) {
        const FormData form = completed(typedForm(text.typed));
        const MadeText other {text.typed, text.asName + u'三', text.asText};
        const MadeText blank {text.typed, text.asName, text.asText + u' '};
        seen += !isRight(form, other) && !isRight(form, blank) ? 1 : 0;
    }
    QCOMPARE(seen, m_texts.size());
}

QTEST_MAIN(TestMadeTexts)
#include "tst_made_texts.moc"
