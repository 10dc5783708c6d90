// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/register/catalogue_store.h"
#include "core/register/document_ledger.h"
#include "tests/support/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

CatalogueEdition edition(QDate from = QDate(2025, 6, 1))
{
    return {{}, u"示例目录"_s, u"大人社发〔2025〕9号"_s, from, {}, true, {
        {u"6-18-02-04"_s, u"焊工"_s, CertificateLevel::Five, CertificateLevel::One, u"A"_s},
        {u"6-18-01-01"_s, u"车工"_s, CertificateLevel::Four, std::nullopt, {}},
        {{}, u"某工种"_s},
    }};
}

void confirm(TestDatabase& database, EditionId id)
{
    database.write([&] { QVERIFY(CatalogueStore(database.connection()).confirm(id, officerWang, database.clock())); });
}

} // namespace

class CatalogueStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditionComesBackWhole()
    {
        TestDatabase database;
        const auto id = database.write([&] { return CatalogueStore(database.connection()).importEdition(edition(), officerLi, database.clock()); });
        QVERIFY(id);
        QVERIFY(loadCatalogues(database.connection()).editions().isEmpty()); // one person's word does not count
        QVERIFY(!CatalogueStore(database.connection()).editions().first().isConfirmed());
        confirm(database, *id);
        database.reopen();
        const Catalogues catalogues = loadCatalogues(database.connection());
        QVERIFY(!catalogues.inForce(QDate(2025, 5, 31)));
        const CatalogueEdition* const found = catalogues.inForce(QDate(2025, 6, 1));
        QVERIFY(found);
        QCOMPARE(found->id, *id);
        QCOMPARE(found->title, u"示例目录"_s);
        QCOMPARE(found->document, u"大人社发〔2025〕9号"_s);
        QVERIFY(found->isSample);
        QCOMPARE(found->items.size(), 3);
        QCOMPARE(found->items[0].lowest, std::optional(CertificateLevel::Five));
        QCOMPARE(found->items[0].highest, std::optional(CertificateLevel::One));
        QVERIFY(found->items[0].isShortage() && !found->items[1].isShortage());
        QVERIFY(!found->items[1].highest);
        QCOMPARE(findInCatalogue(*found, u"6-18-02-04", u"焊工").match, CatalogueMatch::Exact);
        QCOMPARE(findInCatalogue(*found, u"6-18-02-04", u"电焊工").match, CatalogueMatch::CodeOnly);
        QCOMPARE(findInCatalogue(*found, u"6-04-02-05", u"焊工").match, CatalogueMatch::NameOnly);
        QCOMPARE(findInCatalogue(*found, u"6-04-02-05", u"电工").match, CatalogueMatch::None);
        const auto info = CatalogueStore(database.connection()).editions();
        QCOMPARE(info.size(), 1);
        QCOMPARE(info[0].items, 3);
        QCOMPARE(info[0].shortageItems, 1);
        QCOMPARE(info[0].importedBy, u"李政策"_s);
        QCOMPARE(info[0].confirmedBy, u"王政策"_s);
    }

    void aSecondPersonConfirms()
    {
        TestDatabase database;
        CatalogueStore store(database.connection());
        const auto id = database.write([&] { return store.importEdition(edition(), officerLi, database.clock()); });
        database.write([&] {
            QCOMPARE(store.confirm(*id, officerLi, database.clock()).error().code, ProblemCode::FigureOwnConfirmation);
            QVERIFY(store.confirm(*id, officerWang, database.clock()));
            QCOMPARE(store.confirm(*id, officerWang, database.clock()).error().code, ProblemCode::AlreadyDone);
            QCOMPARE(store.confirm(EditionId(99), officerWang, database.clock()).error().code, ProblemCode::RecordChanged);
        });
        for (const char* sql : {"UPDATE catalogue_confirmation SET confirmed_name = 'x'", "DELETE FROM catalogue_confirmation",
                 "INSERT INTO catalogue_confirmation SELECT id, imported_by, 'x', imported_at FROM catalogue_edition"})
            QVERIFY_THROWS_EXCEPTION(Fault, database.connection().execute(sql));
    }

    void allOfItOrNothing()
    {
        TestDatabase database;
        CatalogueStore store(database.connection());
        database.write([&] {
            CatalogueEdition twice = edition();
            twice.items.append(twice.items[1]);
            QCOMPARE(store.importEdition(twice, officerLi, database.clock()).error(),
                (Problem {ProblemCode::CatalogueDuplicate, {u"6-18-01-01"_s, u"车工"_s}}.at(u"name"_s, 3)));
            CatalogueEdition empty = edition();
            empty.items.clear();
            QCOMPARE(store.importEdition(empty, officerLi, database.clock()).error().code, ProblemCode::CatalogueEmpty);
            CatalogueEdition nameless = edition();
            nameless.items[2].name = u" "_s;
            QCOMPARE(store.importEdition(nameless, officerLi, database.clock()).error().row, 2);
            CatalogueEdition undated = edition(QDate());
            QCOMPARE(store.importEdition(undated, officerLi, database.clock()).error().field, u"effective_from"_s);
            CatalogueEdition unsourced = edition();
            unsourced.document = u"　 "_s;
            QCOMPARE(store.importEdition(unsourced, officerLi, database.clock()).error(),
                Problem {ProblemCode::Required}.at(u"document"_s));
        });
        QVERIFY(store.editions().isEmpty());
    }

    void theLatestEditionInForceCounts()
    {
        TestDatabase database;
        CatalogueStore store(database.connection());
        database.write([&] {
            const auto first = store.importEdition(edition(QDate(2024, 1, 1)), officerLi, database.clock());
            const auto second = store.importEdition(edition(QDate(2025, 1, 1)), officerLi, database.clock());
            QVERIFY(store.confirm(*first, officerWang, database.clock()) && store.confirm(*second, officerWang, database.clock()));
            QCOMPARE(loadCatalogues(database.connection()).inForce(QDate(2024, 12, 31))->id, *first);
            QCOMPARE(loadCatalogues(database.connection()).inForce(QDate(2025, 1, 1))->id, *second);
            QVERIFY(store.setLastDay(*second, 1, QDate(2025, 6, 30)));
            QCOMPARE(store.setLastDay(*second, 1, QDate(2025, 7, 31)).error().code, ProblemCode::RecordChanged);
            QCOMPARE(store.setLastDay(*second, 2, QDate(2024, 12, 31)).error().code, ProblemCode::DateOrder);
            QCOMPARE(loadCatalogues(database.connection()).inForce(QDate(2025, 7, 1))->id, *first);
        });
    }

    void aCorrectedEditionOfTheSameFirstDayCounts()
    {
        TestDatabase database;
        CatalogueStore store(database.connection());
        database.write([&] {
            const auto wrong = store.importEdition(edition(), officerLi, database.clock());
            CatalogueEdition corrected = edition();
            corrected.items[1].grade = u"B"_s;
            const auto right = store.importEdition(corrected, officerLi, database.clock());
            QVERIFY(wrong && right);
            QVERIFY(store.confirm(*wrong, officerWang, database.clock()) && store.confirm(*right, officerWang, database.clock()));
            const Catalogues catalogues = loadCatalogues(database.connection());
            QCOMPARE(catalogues.inForce(QDate(2025, 6, 1))->id, *right);
            QVERIFY(catalogues.inForce(QDate(2025, 6, 1))->items[1].isShortage());
            QCOMPARE(store.editions().first().id, *right);
        });
    }

    void itemsNeverChange()
    {
        TestDatabase database;
        database.write([&] { QVERIFY(CatalogueStore(database.connection()).importEdition(edition(), officerLi, database.clock())); });
        for (const char* sql : {"UPDATE catalogue_item SET name = 'x'", "DELETE FROM catalogue_item", "DELETE FROM catalogue_edition"})
            QVERIFY_THROWS_EXCEPTION(Fault, database.connection().execute(sql));
    }

    void theLedgerOfDocuments()
    {
        TestDatabase database;
        database.write([&] {
            Connection& connection = database.connection();
            LedgerDocument due;
            due.title = u"先进单位评选办法"_s;
            due.clause = u"2.1h"_s;
            due.status = LedgerStatus::ToBeDrawnUp;
            const auto stored = saveInLedger(connection, due);
            QVERIFY(stored);
            LedgerDocument issued = *stored;
            issued.status = LedgerStatus::Issued;
            QCOMPARE(saveInLedger(connection, issued).error(), Problem {ProblemCode::Required}.at(u"number"_s));
            issued.number = u"大人社发〔2026〕1号"_s;
            issued.issuedOn = QDate(2026, 2, 1);
            QCOMPARE(saveInLedger(connection, issued)->version, 2);
            QCOMPARE(saveInLedger(connection, issued).error().code, ProblemCode::RecordChanged);
            LedgerDocument other {{}, 1, issued.number, u"另一文件"_s};
            QCOMPARE(saveInLedger(connection, other).error().code, ProblemCode::DuplicateNumber);
            other.number = u"大人社发〔2026〕2号"_s;
            other.issuedOn = QDate(2026, 3, 1);
            other.repealedOn = QDate(2026, 2, 28);
            QCOMPARE(saveInLedger(connection, other).error().code, ProblemCode::DateOrder);
            other.repealedOn = {};
            QVERIFY(saveInLedger(connection, other));
            QVERIFY(saveInLedger(connection, {{}, 1, {}, u"待制定"_s, {}, {}, LedgerStatus::ToBeDrawnUp}));
            const auto ledger = loadLedger(connection);
            QCOMPARE(ledger.size(), 3);
            QCOMPARE(ledger[0].title, u"待制定"_s);
            QCOMPARE(ledger[1].number, u"大人社发〔2026〕2号"_s);
            QCOMPARE(findInLedger(connection, issued.number)->title, u"先进单位评选办法"_s);
        });
    }
};

QTEST_GUILESS_MAIN(CatalogueStoreTest)
#include "tst_catalogue_store.moc"
