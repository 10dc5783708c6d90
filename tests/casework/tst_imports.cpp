// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/imports.h"
#include "core/casework/operations/undo_import.h"
#include "core/casework/verify.h"
#include "core/register/calendar_store.h"
#include "tests/support/casework_desk.h"
#include "tests/support/table_dump.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// What an import and its undoing leave behind.
const QStringList grows {u"audit"_s, u"import_record"_s, u"import_row"_s, u"case_file.version"_s, u"case_file.changed_at"_s,
    u"case_step"_s, u"person"_s, u"organisation"_s, u"search_document"_s};

const QString digest(64, u'a');

CatalogueEdition edition(const QString& title, QDate from)
{
    return {.id = {}, .title = title, .document = u"示例发〔2026〕9号"_s, .effectiveFrom = from,
        .items = {{u"6-18-01-01"_s, u"车工"_s}, {u"6-18-02-04"_s, u"焊工"_s}}};
}

} // namespace

/// Each import is one thing, and goes as one.
class TestImports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }

    void rowsComeAndGoAsOne();
    void onlyRowsStillThereAreRecorded();
    void changedRowsStay();
    void deletedRowsAreGoneAlready();
    void handedInRostersStay();
    void editionsGoUnlessAVerdictCouldRestOnThem();
    void editionsThatWereEndedStay();
    void calendarsComeBack();
    void laterCalendarsStandInTheWay();
    void nothingIsUndoneTwice();
    void everyRole_data();
    void everyRole();
    void theDatabaseKeepsWhatWasNotUndone();

private:
    Connection& db() { return m_office->db(); }
    /// A draft with two rows typed and two that came from a file.
    CaseId draftWithImport()
    {
        const CaseId id = m_office->open(sample::grant, sample::grantForm());
        m_typed = dumpTables(db(), grows);
        FormData form = readForm(db(), m_office->file(id));
        QList<FormRow> rows = form.rows(u"people"_s);
        for (const QString& row : {u"r3"_s, u"r4"_s}) {
            FormRow copy = rows.first();
            copy.id = row;
            copy.values[u"name"_s] = u"示例"_s + row;
            rows.append(copy);
        }
        form.setRows(u"people"_s, rows);
        save(id, form, {{{u"名单.xlsx"_s, digest}, u"people"_s, {u"r3"_s, u"r4"_s, u"r9"_s}}});
        return id;
    }
    void save(CaseId id, const FormData& form, const QList<RosterImportNote>& imports = {})
    {
        m_office->must(saveForm(m_office->as("intake"), id, m_office->file(id).version, form, imports));
    }
    FormData form(CaseId id) { return readForm(db(), m_office->file(id)); }
    qint64 last()
    {
        const QList<ImportRecord> imports = readImports(db());
        return imports.isEmpty() ? 0 : imports.first().id;
    }
    Outcome<ChangeReport> undo(qint64 import, const char* who = "intake")
    {
        return undoImport(m_office->as(who), import, u"选错文件"_s);
    }
    Outcome<ChangeReport> importYear(int year, const QString& day)
    {
        QString csv;
        for (const char* usual : {"-01-01", "-02-06", "-02-07", "-02-08", "-05-01", "-10-01", "-10-02", "-10-03"})
            csv += QString::number(year) + QLatin1StringView(usual) + u",off,示例,示例通知\n"_s;
        csv += day + u",off,示例,示例通知\n"_s;
        return importCalendar(m_office->as("rules"), year, csv.toUtf8(), u"示例发明电〔2026〕1号"_s);
    }

    std::unique_ptr<OfficeDesk> m_office;
    QMap<QString, QStringList> m_typed;
};

void TestImports::rowsComeAndGoAsOne()
{
    const CaseId id = draftWithImport();
    QCOMPARE(form(id).rows(u"people"_s).size(), 4);
    const ImportRecord import = *readImport(db(), last());
    QCOMPARE(import.kind, ImportKind::Roster);
    QCOMPARE(import.fileName, u"名单.xlsx"_s);
    QCOMPARE(import.digest, digest);
    QCOMPARE(import.rows, 2);
    QCOMPARE(import.caseId, id);
    QCOMPARE(import.officer, u"李受理"_s);
    QVERIFY(!import.undoneAt.isValid());
    const auto done = undo(import.id);
    QVERIFY(done);
    QCOMPARE(done->cases, QList {id});
    QCOMPARE(form(id), sample::grantForm());
    QCOMPARE(dumpDifference(m_typed, dumpTables(db(), grows)), QString());
    const ImportRecord undone = *readImport(db(), import.id);
    QCOMPARE(undone.undoneBy, u"李受理"_s);
    QCOMPARE(undone.undoneReason, u"选错文件"_s);
    QCOMPARE(verifyDatabase(db()), QStringList());
}

void TestImports::onlyRowsStillThereAreRecorded()
{
    const CaseId id = m_office->open(sample::grant, sample::grantForm());
    save(id, form(id), {{{u"名单.xlsx"_s, digest}, u"people"_s, {u"r8"_s}}});   // taken out again before it was saved
    QCOMPARE(last(), 0);
    const auto opened = openCase(m_office->as("intake"), sample::grant, sample::grantForm(),
        {{{u"名单.xlsx"_s, digest}, u"people"_s, {u"r1"_s}}});
    QVERIFY(opened);
    QCOMPARE(readImports(db()).size(), 1);
    QCOMPARE(readImports(db())[0].rows, 1);
}

void TestImports::changedRowsStay()
{
    const CaseId id = draftWithImport();
    FormData changed = form(id);
    changed.editRows(u"people"_s)[3].values[u"level"_s] = u"1"_s;
    save(id, changed);
    const auto refused = undo(last());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::ImportRowChanged);
    QCOMPARE(refused.error().arguments, QStringList {u"4"_s});
    QCOMPARE(form(id).rows(u"people"_s).size(), 4);
    changed.editRows(u"people"_s)[3].values[u"level"_s] = u"3"_s;
    save(id, changed);
    QVERIFY(undo(last()));
}

void TestImports::deletedRowsAreGoneAlready()
{
    const CaseId id = draftWithImport();
    FormData less = form(id);
    less.editRows(u"people"_s).removeAt(2);
    save(id, less);
    QVERIFY(undo(last()));
    QCOMPARE(form(id), sample::grantForm());
}

void TestImports::handedInRostersStay()
{
    const CaseId id = draftWithImport();
    m_office->act("intake", id, Action::Submit);
    const auto refused = undo(last());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::ImportHandedIn);
    QCOMPARE(refused.error().arguments, QStringList {m_office->file(id).number});
}

void TestImports::editionsGoUnlessAVerdictCouldRestOnThem()
{
    const QMap<QString, QStringList> before = dumpTables(db(), grows);
    const auto imported = importCatalogue(m_office->as("rules"), edition(u"示例目录"_s, {2026, 1, 1}), {u"目录.xlsx"_s, digest});
    QVERIFY(imported);
    QCOMPARE(readImports(db())[0].rows, 2);
    QCOMPARE(readImports(db())[0].edition, EditionId(imported->id));
    QVERIFY(undo(last(), "rules"));
    QCOMPARE(dumpDifference(before, dumpTables(db(), grows)), QString());

    m_office->must(importCatalogue(m_office->as("rules"), edition(u"示例目录"_s, {2026, 1, 1}), {u"目录.xlsx"_s, digest}));
    const CaseId judged = m_office->claimIn(CaseState::Submitted);
    const auto refused = undo(last(), "rules");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::ImportUsed);
    QCOMPARE(refused.error().arguments, QStringList {m_office->file(judged).number});
    // One whose time has not come was used by nobody.
    m_office->must(importCatalogue(m_office->as("rules"), edition(u"示例目录二"_s, {2027, 1, 1}), {u"目录.xlsx"_s, digest}));
    (void)m_office->claimIn(CaseState::Submitted);
    QVERIFY(undo(last(), "rules"));
}

void TestImports::editionsThatWereEndedStay()
{
    const auto imported = importCatalogue(m_office->as("rules"), edition(u"示例目录"_s, {2026, 1, 1}));
    m_office->must(endCatalogue(m_office->as("rules"), EditionId(imported->id), 1, {2026, 12, 31}));
    QCOMPARE(undo(last(), "rules").error().code, ProblemCode::ImportBuiltOn);
}

void TestImports::calendarsComeBack()
{
    const QMap<QString, QStringList> empty = dumpTables(db(), grows);
    QVERIFY(importYear(2028, u"2028-12-01"_s));
    const QMap<QString, QStringList> first = dumpTables(db(), grows);
    QCOMPARE(loadCalendar(db()).rows().last().date, QDate(2028, 12, 1));
    QVERIFY(importYear(2028, u"2028-12-02"_s));
    QCOMPARE(loadCalendar(db()).rows().last().date, QDate(2028, 12, 2));
    QVERIFY(undo(last(), "rules"));
    QCOMPARE(dumpDifference(first, dumpTables(db(), grows)), QString());
    QCOMPARE(loadCalendar(db()).rows().last().date, QDate(2028, 12, 1));
    QVERIFY(undo(readImports(db())[1].id, "rules"));
    QCOMPARE(dumpDifference(empty, dumpTables(db(), grows)), QString());
    QVERIFY(!loadCalendar(db()).hasYear(2028));
}

void TestImports::laterCalendarsStandInTheWay()
{
    QVERIFY(importYear(2028, u"2028-12-01"_s));
    const qint64 first = last();
    QVERIFY(importYear(2029, u"2029-12-01"_s));
    QCOMPARE(undo(first, "rules").error().code, ProblemCode::ImportBuiltOn);
    QVERIFY(undo(last(), "rules"));
    QVERIFY(undo(first, "rules"));
}

void TestImports::nothingIsUndoneTwice()
{
    (void)draftWithImport();
    QCOMPARE(undoImport(m_office->as("intake"), last(), u" "_s).error().code, ProblemCode::ReasonRequired);
    QVERIFY(undo(last()));
    const auto twice = undo(last());
    QCOMPARE(twice.error().code, ProblemCode::ImportUndone);
    QCOMPARE(twice.error().arguments, (QStringList {u"李受理"_s, u"2026-03-05"_s}));
    QCOMPARE(undo(99).error().code, ProblemCode::RecordChanged);
}

void TestImports::everyRole_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("roster");
    QTest::addColumn<bool>("records");
    QTest::newRow("intake") << u"intake"_s << true << false;
    QTest::newRow("intake2") << u"intake2"_s << true << false;
    QTest::newRow("many") << u"many"_s << true << false;
    QTest::newRow("rules") << u"rules"_s << false << true;
    for (const char* who : {"first", "second", "approval", "finance", "statistics", "system", "security", "audit"})
        QTest::newRow(who) << QString::fromLatin1(who) << false << false;
}

void TestImports::everyRole()
{
    QFETCH(QString, who);
    QFETCH(bool, roster);
    QFETCH(bool, records);
    const QByteArray name = who.toLatin1();
    const auto fits = [&](qint64 import, bool isAllowed) {
        const auto outcome = undo(import, name.constData());
        return isAllowed ? outcome.has_value() : !outcome && outcome.error().code == ProblemCode::RoleMissing;
    };
    (void)draftWithImport();
    QVERIFY(fits(last(), roster));
    QVERIFY(importYear(2028, u"2028-12-01"_s));
    QVERIFY(fits(last(), records));
    m_office->must(importCatalogue(m_office->as("rules"), edition(u"示例目录"_s, {2026, 1, 1})));
    QVERIFY(fits(last(), records));
}

void TestImports::theDatabaseKeepsWhatWasNotUndone()
{
    m_office->must(importCatalogue(m_office->as("rules"), edition(u"示例目录"_s, {2026, 1, 1})));
    const auto refuses = [this](const QByteArray& sql) {
        try {
            m_office->database().write([&] { db().execute(sql); });
        } catch (const Fault& fault) {
            return fault.kind() == FaultKind::Constraint;
        }
        return false;
    };
    QVERIFY(refuses("DELETE FROM catalogue_item"));
    QVERIFY(refuses("DELETE FROM catalogue_edition"));
    QVERIFY(refuses("DELETE FROM import_record"));
    QVERIFY(refuses("UPDATE import_record SET rows = 7"));
}

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
