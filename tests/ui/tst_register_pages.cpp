// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/unmasking.h"
#include "core/exchange/catalogue_import.h"
#include "core/exchange/xlsx_reader.h"
#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "tests/ui/admin_fixture.h"
#include "ui/dialogs/calendar_import_dialog.h"
#include "ui/dialogs/catalogue_import_dialog.h"
#include "ui/pages/calendar_page.h"
#include "ui/pages/catalogue_page.h"
#include "ui/pages/organisation_page.h"
#include "ui/pages/person_page.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

class tst_register_pages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_seat = std::make_unique<Seat>(m_office->database().file());
        m_seat->signInAs(u"rules"_s);
    }

    void sampleCatalogueIsImportedAndShown()
    {
        const auto workbook = readWorkbook(QStringLiteral(JIANGCE_TEST_DATA "/samples/catalogue-sample.xlsx"));
        const auto import = readCatalogue(*workbook->sheet(workbook->firstVisible()));
        CatalogueImportDialog dialog(context(), *import, u"catalogue-sample.xlsx"_s);
        dialog.show();
        type(dialog, "effective_from", {});
        press(dialog, "import");
        QVERIFY(find(dialog, "effective_from_problem")->isVisible());
        QVERIFY(CatalogueStore(context().db()).editions().isEmpty());
        type(dialog, "effective_from", u"2026年1月1日"_s);
        type(dialog, "document", u"示例发〔2026〕1号"_s);
        press(dialog, "import");
        QCOMPARE(dialog.result(), int(QDialog::Accepted));

        CataloguePage page(context());
        QCOMPARE(find<QTableView>(page, "edition_table")->model()->rowCount(), 1);
        QVERIFY(find<QLabel>(page, "edition_heading")->text().contains(u"示例"_s));
        auto* items = find<QTableView>(page, "item_table");
        QCOMPARE(items->model()->rowCount(), 15); // rows of the sample file
        type(page, "item_filter", u"焊工"_s);
        QCOMPARE(items->model()->rowCount(), 2); // 焊工, 船舶焊工
    }

    void rowsWithProblemsAreLeftOutOnlyWhenAskedTo()
    {
        CatalogueImport import;
        import.title = u"示例目录"_s;
        import.items = {{3, {u"6-18-02-04"_s, u"焊工"_s}, {}},
            {4, {u"6-18-02-04"_s, {}}, {Problem {ProblemCode::Required}.at(u"name"_s, 4)}}};
        CatalogueImportDialog dialog(context(), import, u"x.xlsx"_s);
        dialog.show();
        type(dialog, "effective_from", u"2026-1-1"_s);
        type(dialog, "document", u"示例发〔2026〕1号"_s);
        QVERIFY(!find<QPushButton>(dialog, "import")->isEnabled());
        auto* rows = find<QTableView>(dialog, "import_rows");
        find<QCheckBox>(dialog, "only_troubled")->setChecked(true);
        QCOMPARE(rows->model()->rowCount(), 1);
        find<QCheckBox>(dialog, "leave_out")->setChecked(true);
        press(dialog, "import");
        QCOMPARE(CatalogueStore(context().db()).editions().value(0).items, 1);
    }

    void missingYearStandsOutUntilItsNoticeIsEntered()
    {
        CalendarPage page(context());
        page.show();
        QVERIFY(find<QLabel>(page, "missing_years")->text().contains(u"2027"_s));
        whenUp("calendar_import", [](QDialog& dialog) {
            type(dialog, "source", u"示例发明电〔2026〕1号"_s);
            type(dialog, "from_0", u"1-1"_s);
            type(dialog, "to_0", u"1月32日"_s);
            press(dialog, "import"); // a day that does not exist: nothing is taken
            type(dialog, "to_0", u"1-3"_s);
            type(dialog, "from_1", u"2-5"_s);
            type(dialog, "to_1", u"2-11"_s);
            type(dialog, "worked_1", u"2-4、2027-2-14"_s);
            type(dialog, "from_3", u"2027.5.1"_s);
            type(dialog, "to_3", u"5-5"_s);
            type(dialog, "from_6", u"10-1"_s);
            type(dialog, "to_6", u"10-7"_s);
            press(dialog, "import");
        });
        press(page, "enter_calendar");
        const HolidayTable table = loadCalendar(context().db());
        QVERIFY(table.hasYear(2027));
        QCOMPARE(table.isWorkingDay(QDate(2027, 2, 11)), std::optional(false));
        QCOMPARE(table.isWorkingDay(QDate(2027, 2, 14)), std::optional(true)); // a Sunday that is worked
        QVERIFY(!find(page, "missing_years")->isVisible());
    }

    void personIsFoundByInitialsAndTheNumberStaysMasked()
    {
        const PersonId id = m_office->database().write([&] {
            auto person = PersonStore(m_office->db()).add({.name = u"阿迪力·买买提"_s, .idNumber = fixture::man,
                .phone = u"13800138000"_s, .note = u"<b>不是标记</b>"_s});
            return person->id;
        });
        PersonsPage page(context());
        page.show();
        auto* table = find<QTableView>(page, "party_table");
        for (const QString& typed : {u"adl"_s, u"迪力"_s, u"198808"_s, u"adili"_s}) {
            type(page, "party_search", typed);
            QTest::keyClick(find(page, "party_search"), Qt::Key_Return);
            QVERIFY2(table->model()->rowCount() == 1, qPrintable(typed));
            QVERIFY(!cell(table, 0, 1).contains(u"19880815"_s));
        }
        QCOMPARE(find<QLabel>(page, "party_heading")->text(), u"阿迪力·买买提"_s);
        QCOMPARE(find<QLabel>(page, "party_note")->textFormat(), Qt::PlainText);
        auto* number = find<QLabel>(page, "fact_id_number");
        QCOMPARE(number->text(), u"2102**********0016"_s);
        QTest::mouseClick(find<QToolButton>(page, "eye_id_number"), Qt::LeftButton);
        QCOMPARE(number->text(), fixture::man);
        const auto entries = readAudit(context().db(), {}, 1);
        QCOMPARE(entries.value(0).action, u"unmask"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(entries.value(0).after).toJson()).contains(fixture::man));

        // So many a day, whenever the program was started; then it asks who sits there.
        for (int shown = 1; shown < unmaskingsWithoutPassword; ++shown)
            QVERIFY(unmask(context().desk(), {}, {u"persons_page/1/phone"_s}));
        PersonsPage second(context());
        second.open(QString::number(id.value()));
        QCOMPARE(find<QLabel>(second, "party_heading")->text(), u"阿迪力·买买提"_s);
        second.show();
        auto* phone = find<QLabel>(second, "fact_phone");
        const QString masked = phone->text();
        QVERIFY(masked.contains(u'*'));
        whenUp("show_numbers_sheet", [](QDialog& sheet) {
            fixture::picture(sheet, "show_numbers");
            sheet.reject();
        });
        QTest::mouseClick(find<QToolButton>(second, "eye_phone"), Qt::LeftButton);
        QCOMPARE(phone->text(), masked);
        whenUp("show_numbers_sheet", [phone, masked](QDialog& sheet) {
            type(sheet, "password", u"wrong password 1"_s);
            press(sheet, "go_on");
            QVERIFY(sheet.isVisible());
            QCOMPARE(phone->text(), masked);
            type(sheet, "password", testPassword);
            press(sheet, "go_on");
        });
        QTest::mouseClick(find<QToolButton>(second, "eye_phone"), Qt::LeftButton);
        QCOMPARE(phone->text(), u"13800138000"_s);
        QCOMPARE(unmaskingsToday(context().desk()), unmaskingsWithoutPassword + 1);
    }

    void organisationShowsFormerNamesAndNothingFoundSaysSo()
    {
        m_office->database().write([&] {
            OrganisationStore store(m_office->db());
            auto body = store.add({.name = u"渤海重工示例有限公司"_s});
            body->name = u"渤海装备示例有限公司"_s;
            (void)store.update(*body, m_office->clock(), u"更名"_s);
        });
        OrganisationsPage page(context());
        page.show();
        type(page, "party_search", u"bhzg"_s);
        QTest::keyClick(find(page, "party_search"), Qt::Key_Return);
        QVERIFY(find<QLabel>(page, "party_note")->text().contains(u"渤海重工示例有限公司"_s));
        type(page, "party_search", u"没有这个单位"_s);
        QTest::keyClick(find(page, "party_search"), Qt::Key_Return);
        QVERIFY(find(page, "party_table_empty")->isVisible());
        QVERIFY(find(page, "party_table_empty")->findChild<QLabel*>()->text().contains(u"没有这个单位"_s));
    }

private:
    [[nodiscard]] AppContext& context() { return m_seat->context(); }

    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
};

QTEST_MAIN(tst_register_pages)
#include "tst_register_pages.moc"
