// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/casework/queries/find.h"
#include "core/exchange/json_record.h"
#include "core/exchange/paste.h"
#include "core/exchange/roster_files.h"
#include "core/exchange/roster_import.h"
#include "core/exchange/xlsx_reader.h"
#include "core/letters/case_merge.h"
#include "core/programmes/migrations.h"
#include "tests/app/typed_claim.h"
#include "tests/print/tools.h"
#include "tests/support/casework_desk.h"
#include "tests/support/cross_hostile.h"
#include "ui/print/letter_printer.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

/// Empty when the form says what it should.
QString difference(const FormData& form, const QString& asName, const QString& asText)
{
    const FormRow& row = form.rows(u"roster"_s).first();
    const std::pair<QString, QString> pairs[] {{form.value(u"unit_name"_s), asName}, {form.value(u"address"_s), asText},
        {row.values.value(u"name"_s), asName}, {row.values.value(u"remarks"_s), asText}};
    for (const auto& [found, expected] : pairs)
        if (found != expected)
            return u"“%1” instead of “%2”"_s.arg(found, expected);
    return {};
}

/// The letter as read from its PDF by another program, without the white space a reader makes up.
QString printed(OfficeDesk& office, CaseId id, const QString& kind)
{
    const auto letter = letterFor(
        office.db(), office.file(id), kind, {.day = office.clock().today(), .officer = u"李受理"_s, .number = {}});
    if (!letter)
        qFatal("no letter: %s", qPrintable(problemCodeName(letter.error().code)));
    const LetterPrinter printer(*letter);
    if (!printer.missingGlyphs().isEmpty())
        qWarning("no glyph for %s", qPrintable(printer.missingGlyphs().join(u' ')));
    return tools::withoutSpace(tools::pdfText(printer.toPdf()).join(QString()));
}

} // namespace

/// What is typed is what comes out, wherever it went: expected values are those written by hand in tests/support.
class HostileTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("asName");
        QTest::addColumn<QString>("asText");
        for (const cross::HostileText& text : cross::hostileTexts())
            QTest::newRow(text.what) << text.typed << text.asName << text.asText;
    }

    void initTestCase() { initialiseResources(); }

    void throughForm()
    {
        QFETCH_GLOBAL(QString, typed);
        QFETCH_GLOBAL(QString, asName);
        QFETCH_GLOBAL(QString, asText);
        QCOMPARE(canonicalText(*fieldByKey(claim().fields, u"unit_name"), typed).value_or(QString()), asName);
        QCOMPARE(canonicalText(*fieldByKey(claim().fields, u"address"), typed).value_or(QString()), asText);
        const FormData form = completed(typedForm(typed));
        QCOMPARE(difference(form, asName, asText), QString());
        QCOMPARE(completed(form), form);
    }

    /// One case on a real file: stored, handed in, opened again, printed, found.
    void throughCase()
    {
        QFETCH_GLOBAL(QString, typed);
        QFETCH_GLOBAL(QString, asName);
        QFETCH_GLOBAL(QString, asText);
        OfficeDesk office(allMigrations());
        office.on(2026, 11, 22);
        const CaseId raw = office.open(claim(), typedForm(typed));
        QCOMPARE(difference(completed(readForm(office.db(), office.file(raw))), asName, asText), QString());

        const FormData form = completed(typedForm(typed));
        const CaseId id = office.open(claim(), form);
        office.act("intake", id, Action::Submit);
        office.database().reopen();
        QCOMPARE(readForm(office.db(), office.file(id)), form);
        QCOMPARE(office.file(id).applicantName, asName);

        const QString slip = printed(office, id, u"receipt_slip"_s);
        QVERIFY2(slip.contains(u"今收到"_s + tools::withoutSpace(asName) + u"提交的"_s), qPrintable(slip));
        const QString sheet = printed(office, id, u"approval_sheet"_s);
        QVERIFY2(sheet.contains(tools::withoutSpace(asText)), qPrintable(sheet));

        office.open(claim(), completed(typedForm(u"旁人示例"_s)));
        for (const QString& asked : {typed, asName}) {
            const QList<FindHit> hits = find(office.db(), asked);
            QVERIFY(std::ranges::any_of(hits, [id](const FindHit& hit) {
                return hit.kind == FindHit::Kind::Case && hit.id == id.value();
            }));
        }
    }

    void throughSpreadsheet()
    {
        QFETCH_GLOBAL(QString, typed);
        QFETCH_GLOBAL(QString, asName);
        QFETCH_GLOBAL(QString, asText);
        const FormData form = completed(typedForm(typed));
        const auto book = readWorkbook(rosterFile(claim(), roster(), form.rows(u"roster"_s)));
        QVERIFY(book.has_value());
        const auto import = readRoster(book->sheet(book->firstVisible()).value(), roster());
        QVERIFY(import.has_value());
        FormData back = form;
        back.setRows(u"roster"_s, {});
        appendAccepted(back, roster(), *import);
        QCOMPARE(back.rows(u"roster"_s).size(), form.rows(u"roster"_s).size());
        QCOMPARE(difference(back, asName, asText), QString());
    }

    void throughClipboard()
    {
        QFETCH_GLOBAL(QString, typed);
        QFETCH_GLOBAL(QString, asName);
        // As an enterprise would have it in its own sheet: not yet tidied.
        const QString pasted = pasteText({{u"姓名"_s, u"公民身份号码"_s}, {typed, u"210202198802290011"_s}});
        const auto import = readPastedRoster(pasted, roster());
        QVERIFY(import.has_value());
        QCOMPARE(import->rows.size(), 1);
        QCOMPARE(import->rows.first().row.values.value(u"name"_s), asName);
    }

    void throughJson()
    {
        QFETCH_GLOBAL(QString, typed);
        QFETCH_GLOBAL(QString, asName);
        QFETCH_GLOBAL(QString, asText);
        const FormData form = completed(typedForm(typed));
        const QByteArray json = QJsonDocument(jsonOfRecord(claim(), {.form = form})).toJson();
        const auto record = readJsonRecord(claim(), json);
        QVERIFY(record.has_value());
        QCOMPARE(difference(completed(record->form), asName, asText), QString());
    }
};

QTEST_MAIN(HostileTextTest)
#include "tst_hostile_text.moc"
