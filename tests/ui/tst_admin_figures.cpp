// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_document.h"
#include "tests/ui/admin_fixture.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/figure_words.h"
#include "ui/pages/figures_interpretations.h"
#include "ui/pages/catalogue_page.h"
#include "ui/pages/figures_page.h"
#include "ui/reason_button.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

namespace {

void fillFee(QDialog& entry)
{
    type(entry, "value", u"１，５００"_s);
    type(entry, "effective_from", u"2026.1.1"_s);
    type(entry, "document", u"示例发〔2026〕1号"_s);
    type(entry, "article", u"第三条"_s);
}

} // namespace

class tst_admin_figures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_seat = std::make_unique<Seat>(m_office->database().file());
        m_seat->signInAs(u"rules"_s);
    }

    void everyDeclaredFigureIsListedAsUnset()
    {
        FiguresPage page(m_seat->context());
        auto* table = find<QTableView>(page, "figure_table");
        // Two fees and three switches of the upskilling subsidy, three limits of the procedures.
        QVERIFY(table->model()->rowCount() >= 8);
        int stated = 0;
        for (const DeclaredFigure& declared : declaredFigures()) {
            const auto found = table->model()->match(
                table->model()->index(0, 0), CellTableModel::KeyRole, QString::fromLatin1(declared.figure->key), 1, Qt::MatchExactly);
            QVERIFY2(!found.isEmpty(), declared.figure->key);
            const QString today = cell(table, found.first().row(), 1);
            stated += *declared.figure->stated != '\0';
            if (*declared.figure->stated == '\0')
                QCOMPARE(today, u"未定"_s);
            else
                QVERIFY2(today.contains(u"政策"_s) && today.contains(u"四（一）"_s), qPrintable(today));
        }
        QVERIFY(stated >= 4);       // places and amounts of both titles stand in the text
        for (auto* model : page.findChildren<CellTableModel*>())
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &page);
        page.refresh();
    }

    /// What the clause states is no gap: it is told with its clause until a later document says something else.
    void whatThePolicyStatesIsSaid()
    {
        FiguresPage page(m_seat->context());
        page.show();
        page.open(u"outstanding_talent_places"_s);
        const QString state = find<QLabel>(page, "figure_state")->text();
        QVERIFY2(state.contains(u"10"_s) && state.contains(u"政策"_s), qPrintable(state));
        page.open(u"outstanding_talent_bonus"_s);
        QVERIFY(find<QLabel>(page, "figure_state")->text().contains(u"10,000.00"_s));
        page.open(u"training_fee"_s);
        QVERIFY(find<QLabel>(page, "figure_state")->text().contains(u"未定"_s));
    }

    void entryNeedsItsSource()
    {
        FiguresPage page(m_seat->context());
        page.show();
        page.open(u"training_fee"_s);
        whenUp("figure_entry", [](QDialog& entry) {
            type(entry, "value", u"abc"_s);
            press(entry, "enter");
            for (const char* field : {"value_problem", "effective_from_problem", "document_problem", "article_problem"})
                QVERIFY2(find(entry, field)->isVisible(), field);
            QVERIFY(!find(entry, "effective_to_problem")->isVisible());
            press(entry, "cancel");
        });
        press(page, "enter_value");
        QVERIFY(FigureStore(m_seat->context().db()).history().isEmpty());
    }

    void valueCountsOnlyAfterASecondPersonConfirmed()
    {
        FiguresPage page(m_seat->context());
        page.show();
        page.open(u"training_fee"_s);
        whenUp("figure_entry", [](QDialog& entry) {
            fillFee(entry);
            auto* level = find<QComboBox>(entry, "level");
            level->setCurrentIndex(level->findData(u"3"_s));
            press(entry, "enter");
        });
        press(page, "enter_value");
        QCOMPARE(fee(), std::nullopt);
        auto* confirm = find<ReasonButton>(page, "confirm_value");
        QVERIFY(!confirm->reason().isEmpty());
        QSignalSpy said(&page, &Page::said);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(!said.isEmpty());
        QCOMPARE(fee(), std::nullopt);

        m_seat->signInAs(u"rules2"_s);
        FiguresPage second(m_seat->context());
        second.show();
        second.open(u"training_fee"_s);
        QVERIFY(find<ReasonButton>(second, "confirm_value")->reason().isEmpty());
        press(second, "confirm_value");
        QCOMPARE(fee(), std::optional(Money::fromFen(150'000)));
        QVERIFY(!find<ReasonButton>(second, "withdraw_value")->reason().isEmpty());
        QVERIFY(find<QLabel>(second, "figure_state")->text().contains(u"1"_s));
    }

    void unconfirmedValueCanBeWithdrawnWithAReason()
    {
        FiguresPage page(m_seat->context());
        page.show();
        page.open(u"appraisal_fee"_s);
        whenUp("figure_entry", [](QDialog& entry) { fillFee(entry); press(entry, "enter"); });
        press(page, "enter_value");
        whenUp("reason_dialog", [](QDialog& dialog) {
            QVERIFY(!find<QPushButton>(dialog, "go_on")->isEnabled());
            find<QPlainTextEdit>(dialog, "reason")->setPlainText(u"录入有误"_s);
            press(dialog, "go_on");
        });
        press(page, "withdraw_value");
        const auto history = FigureStore(m_seat->context().db()).history();
        QCOMPARE(history.size(), 1);
        QVERIFY(history.first().isWithdrawn);
        QCOMPARE(history.first().withdrawnReason, u"录入有误"_s);
    }

    void draftIsTriedOnPastCases()
    {
        FiguresPage page(m_seat->context());
        page.show();
        page.open(u"appraisal_fee"_s);
        QVERIFY(!find<ReasonButton>(page, "preview_value")->reason().isEmpty()); // there is nothing to try yet
        whenUp("figure_entry", [](QDialog& entry) { fillFee(entry); press(entry, "enter"); });
        press(page, "enter_value");
        QCOMPARE(find<ReasonButton>(page, "preview_value")->reason(), QString());
        whenUp("figure_preview", [](QDialog& dialog) {
            QTRY_VERIFY(find<QPushButton>(dialog, "save_xlsx")->isEnabled());
            QVERIFY(find<QLabel>(dialog, "sentence")->text().contains(u"没有用到此标准"_s));
            dialog.reject();
        });
        press(page, "preview_value");
    }

    void oldFigureIsFlaggedUntilReviewed()
    {
        const FigureEntry entry {.dimensions = {}, .value = u"150000"_s, .effectiveFrom = QDate(2025, 1, 1),
            .document = u"示例发〔2025〕1号"_s, .article = u"第三条"_s};
        const FigureDeclaration* fee = nullptr;
        for (const DeclaredFigure& declared : declaredFigures())
            if (QLatin1StringView(declared.figure->key) == "appraisal_fee"_L1)
                fee = declared.figure;
        m_office->on(2025, 11, 22);
        const FigureValueId id(m_office->must(enterFigure(m_office->as("rules"), *fee, entry)).id);
        m_office->must(confirmFigure(m_office->as("rules2"), id));
        m_seat->clock.set(QDate(2026, 11, 21));
        FiguresPage page(m_seat->context());
        page.show();
        page.open(u"appraisal_fee"_s);
        QVERIFY(!page.statusText().contains(u"待复核"_s));
        m_seat->clock.set(QDate(2026, 11, 22)); // a year to the day
        page.refresh();
        QVERIFY(page.statusText().contains(u"1 项待复核"_s));
        QVERIFY(find<QLabel>(page, "figure_state")->text().contains(u"待复核"_s));
        auto* values = find<QTableView>(page, "value_table");
        values->selectRow(0);
        whenUp("reason_dialog", [](QDialog& dialog) {
            find<QPlainTextEdit>(dialog, "reason")->setPlainText(u"示例发〔2026〕8号未作调整"_s);
            press(dialog, "go_on");
        });
        press(page, "review_value");
        page.refresh();
        QVERIFY(!page.statusText().contains(u"待复核"_s));
        QCOMPARE(FigureStore(m_seat->context().db()).history().first().reviewedBy, u"冯政策"_s);
    }

    void editionsAreCompared()
    {
        const auto item = [](const QString& code, const QString& name, const QString& grade) {
            return CatalogueItem {code, name, {}, {}, grade};
        };
        CatalogueEdition earlier {{}, u"2022版"_s, u"示例发〔2022〕1号"_s, QDate(2022, 1, 1), {}, false,
            {item(u"6-1"_s, u"维修电工"_s, {}), item(u"6-2"_s, u"焊工"_s, {}), item(u"6-3"_s, u"钳工"_s, {})}};
        CatalogueEdition later {{}, u"2025版"_s, u"示例发〔2025〕1号"_s, QDate(2025, 1, 1), {}, false,
            {item(u"6-1"_s, u"电工"_s, {}), item(u"6-2"_s, u"焊工"_s, u"一级紧缺"_s), item(u"6-9"_s, u"新工种"_s, {})}};
        m_office->must(importCatalogue(m_office->as("rules"), earlier));
        m_office->must(importCatalogue(m_office->as("rules"), later));
        CataloguePage page(m_seat->context());
        page.show();
        whenUp("catalogue_compare", [](QDialog& dialog) {
            auto* list = find<QTableView>(dialog, "list");
            QCOMPARE(list->model()->rowCount(), 4); // renamed, regraded, added, removed
            QCOMPARE(cell(list, 0, 0), u"更名"_s);
            QCOMPARE(cell(list, 0, 2), u"维修电工"_s);
            QCOMPARE(cell(list, 0, 6), u"电工"_s);
            auto* kind = find<QComboBox>(dialog, "kind");
            kind->setCurrentIndex(kind->findText(u"删除"_s));
            QCOMPARE(list->model()->rowCount(), 1);
            QCOMPARE(cell(list, 0, 2), u"钳工"_s);
            dialog.reject();
        });
        press(page, "compare_editions");
        // The oldest edition is compared with the one that followed it, never with itself.
        find<QTableView>(page, "edition_table")->selectRow(1);
        whenUp("catalogue_compare", [](QDialog& dialog) {
            QCOMPARE(find<QTableView>(dialog, "list")->model()->rowCount(), 4);
            dialog.reject();
        });
        press(page, "compare_editions");
    }

    void licensingLimitsComeAsAnalogyAndUnconfirmed()
    {
        FiguresPage page(m_seat->context());
        page.show();
        whenUp("step_dialog", [](QDialog& dialog) { press(dialog, "go_on"); });
        press(page, "adopt_limits");
        QMap<QString, QString> values;
        for (const FigureHistory& value : FigureStore(m_seat->context().db()).history()) {
            values.insert(value.record.key, value.record.value);
            QVERIFY(!value.record.isConfirmed);
            QVERIFY(value.record.article.contains(u"参照"_s));
        }
        QCOMPARE(values, (QMap<QString, QString> {
            {u"limit_acceptance"_s, u"5"_s}, {u"limit_decision"_s, u"20"_s}, {u"limit_extension"_s, u"10"_s}}));
    }

    void officersWithoutTheRoleOnlyRead()
    {
        m_seat->signInAs(u"intake"_s);
        FiguresPage page(m_seat->context());
        page.show();
        for (const char* name : {"enter_value", "confirm_value", "withdraw_value", "adopt_limits"})
            QVERIFY2(!find<ReasonButton>(page, name)->reason().isEmpty(), name);
        press(page, "enter_value");
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void everyReadingStandsInTheListAndInTheDocument()
    {
        int readings = 0;
        for (const Programme* programme : allProgrammes())
            for (const Condition* condition : programme->conditions)
                readings += condition->label == Label::Interpretation ? 1 : 0;
        QVERIFY(readings > 0);
        FiguresPage page(m_seat->context());
        page.open(u"interpretations"_s);
        QCOMPARE(find<QTableView>(page, "interpretation_table")->model()->rowCount(), readings);
        const LetterDocument document = interpretationsDocument(u"示例市人社局"_s, QDate(2026, 11, 22));
        int rows = 0;
        for (const letter::Block& block : document.blocks)
            if (const auto* table = std::get_if<letter::Table>(&block))
                rows += int(table->rows.size()) - 1;
        QCOMPARE(rows, readings);
    }

private:
    /// Training fee at level three today, by what the rules are handed.
    [[nodiscard]] std::optional<Money> fee()
    {
        const Figures figures(loadFigures(m_seat->context().db()));
        for (const DeclaredFigure& declared : declaredFigures())
            if (QLatin1StringView(declared.figure->key) == "training_fee"_L1)
                return figures.money(*declared.figure, {.level = u"3"_s}, m_seat->context().today()).value;
        return {};
    }

    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
};

QTEST_MAIN(tst_admin_figures)
#include "tst_admin_figures.moc"
