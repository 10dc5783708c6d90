// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"
#include "core/statistics/filed_report.h"
#include "tests/ui/admin_fixture.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/models/bar_chart.h"
#include "ui/models/statistics_model.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/pages/statistics_cases.h"
#include "ui/pages/statistics_page.h"
#include "ui/print/table_pdf.h"

#include "core/store/backup.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

namespace {

FormData example(const Programme& programme)
{
    QFile file(u":/jiangce/samples/%1.json"_s.arg(QLatin1StringView(programme.key)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example");
    FormData form = readJsonRecord(programme, file.readAll())->form;
    completeForm(programme, form);
    return form;
}

} // namespace

class tst_admin_statistics final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_office->on(2026, 11, 20);
        const Programme& upskill = *programmeByKey(u"upskill_subsidy");
        for (int i = 0; i < 3; ++i) {
            FormData form = example(upskill);
            form.setValue(u"district"_s, i == 2 ? u"210202"_s : u"210211"_s); // two districts, so that lines differ
            const CaseId id = m_office->open(upskill, form);
            m_office->act("intake", id, Action::Submit);
            if (i == 2)
                m_office->act("intake", id, Action::ReturnForCorrection);
        }
        m_seat = std::make_unique<Seat>(m_office->database().file());
        m_seat->signInAs(u"statistics"_s);
    }

    void everyNumberEqualsTheCasesItLists()
    {
        StatisticsPage page(m_seat->context());
        page.show();
        auto* table = find<QTableView>(page, "summary_table");
        auto* cases = find<QTableView>(page, "cases_behind");
        auto* panel = page.findChild<StatisticsCases*>();
        const auto& model = *qobject_cast<StatisticsModel*>(table->model());
        QTRY_VERIFY(model.rowCount() > 0);
        QCOMPARE(model.valueAt(0, 0), std::optional<qint64>(3)); // received: the three handed in above
        int compared = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const SummaryMeasure& measure = *model.measureAt(column);
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!breakdownsOf(measure).contains(model.placeOf(row).by))
                    continue;
                table->setCurrentIndex(model.index(row, column));
                QTest::keyClick(table, Qt::Key_Return);
                QTRY_VERIFY(!panel->isBusy());
                QCOMPARE(panel->behind().value, model.valueAt(row, column));
                if (measure.own == nullptr && measure.kind == ValueKind::Count)
                    QCOMPARE(qint64(cases->model()->rowCount()), *model.valueAt(row, column));
                ++compared;
            }
        }
        QVERIFY(compared >= 30);
    }

    void aClickDoesTheSame()
    {
        StatisticsPage page(m_seat->context());
        page.resize(1200, 700);
        page.show();
        auto* table = find<QTableView>(page, "summary_table");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto* cases = find<QTableView>(page, "cases_behind");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
        QTRY_COMPARE(cases->model()->rowCount(), 3);
        QVERIFY(cases->isVisible());
        QVERIFY(find<QLabel>(page, "cases_heading")->text().contains(u"3"_s));
    }

    void annualReportIsFiledAndCorrectionsShow()
    {
        StatisticsPage page(m_seat->context());
        page.show();
        whenUp("file_report", [this](QDialog& dialog) {
            auto* reports = find<QTableView>(dialog, "filed_reports");
            QCOMPARE(reports->model()->rowCount(), 0);
            whenUp("step_dialog", [](QDialog& step) { step.reject(); });
            press(dialog, "file");
            QTest::qWait(50);
            QVERIFY(filedReports(m_seat->context().db()).isEmpty());
            const auto file = [&dialog] {
                whenUp("step_dialog", [](QDialog& step) { press(step, "go_on"); });
                press(dialog, "file");
            };
            file();
            QTRY_COMPARE(reports->model()->rowCount(), 1);
            QCOMPARE(cell(reports, 0, 0), u"2026"_s);
            QCOMPARE(cell(reports, 0, 4), u"褚统计"_s);
            // A second one needs its reason.
            file();
            QTRY_VERIFY(find<MessageBar>(dialog, "message_bar")->message().problem.has_value());
            QCOMPARE(filedReports(m_seat->context().db()).size(), 1);
            whenUp("compare_years", [](QDialog& comparison) {
                auto& table = *qobject_cast<TableDialog*>(&comparison);
                QTRY_VERIFY(!table.shown().columns.isEmpty());
                QCOMPARE(table.table()->model()->rowCount(), 0); // nothing was corrected
                comparison.reject();
            });
            press(dialog, "compare");
            dialog.reject();
        });
        press(page, "annual_reports");
    }

    void yearsAreComparedSideBySide()
    {
        StatisticsPage page(m_seat->context());
        page.show();
        whenUp("compare_years", [](QDialog& dialog) {
            auto& comparison = *qobject_cast<TableDialog*>(&dialog);
            QTRY_VERIFY(comparison.table()->model()->rowCount() > 0);
            QCOMPARE(comparison.shown().columns[4].head, u"2025年"_s);
            QCOMPARE(comparison.shown().columns[5].head, u"2026年"_s);
            const ExportRow& received = comparison.shown().rows[0];
            QCOMPARE(received.cells[4].number, std::optional<qint64>(0));
            QCOMPARE(received.cells[5].number, std::optional<qint64>(3));
            QCOMPARE(received.cells[6].number, std::optional<qint64>(3));
            const qsizetype different = comparison.shown().rows.size();
            find<QCheckBox>(dialog, "only_different")->setChecked(false);
            QVERIFY(comparison.shown().rows.size() > different);
            dialog.reject();
        });
        press(page, "compare");
    }

    void comparedFiguresOpenTheirCases()
    {
        StatisticsPage page(m_seat->context());
        page.show();
        whenUp("compare_years", [](QDialog& dialog) {
            auto& comparison = *qobject_cast<TableDialog*>(&dialog);
            auto* panel = dialog.findChild<StatisticsCases*>();
            const auto chooseDistrict = [&](const QString& code) {
                auto* box = find<QComboBox>(dialog, "district");
                box->setCurrentIndex(box->findData(code));
            };
            QTRY_VERIFY(comparison.table()->model()->rowCount() > 0);
            // Every figure of both years, of all districts and of one: the cases behind it make it up.
            for (const QString& district : {QString(), u"210211"_s}) {
                chooseDistrict(district);
                find<QCheckBox>(dialog, "only_different")->setChecked(false);
                QTRY_VERIFY(comparison.table()->model()->rowCount() > 0);
                for (int row = 0; row < comparison.table()->model()->rowCount(); ++row)
                    for (const int column : {4, 5}) {
                        comparison.table()->selectRow(row);
                        panel->clear();
                        Q_EMIT comparison.table()->clicked(comparison.table()->model()->index(row, column));
                        QTRY_VERIFY(!panel->isBusy());
                        QCOMPARE(panel->behind().value, comparison.shown().rows[row].cells[column].number);
                    }
                QCOMPARE(comparison.shown().rows[0].cells[5].number, std::optional<qint64>(district.isEmpty() ? 3 : 2));
            }
            QVERIFY(comparison.shown().columns[5].head.contains(u"甘井子区"_s));
            dialog.reject();
        });
        press(page, "compare");
    }

    void everyStandingListOpens()
    {
        StatisticsPage page(m_seat->context());
        page.show();
        whenUp("standing_lists", [](QDialog& dialog) {
            auto* which = find<QComboBox>(dialog, "which_list");
            QCOMPARE(which->count(), 6);
            for (int list = 0; list < which->count(); ++list) {
                which->setCurrentIndex(list);
                QTRY_VERIFY(find<QPushButton>(dialog, "save_csv")->isEnabled());
            }
            dialog.reject();
        });
        press(page, "standing");
    }

    void pdfCarriesTableAndChart()
    {
        ExportTable table {u"技能提升补贴2026年汇总表"_s, u"示例局"_s, {{u"项目"_s, ExportKind::Text, 20}, {u"金额"_s, ExportKind::Fen}}};
        for (int i = 0; i < 60; ++i)
            table.rows.append({{u"第%1区"_s.arg(i), {100, ExportKind::Fen}}});
        const BarChartData chart {u"收件 · 按区市县"_s, {{u"中山区"_s, 3, u"3"_s}, {u"甘井子区"_s, 9, u"9"_s}}};
        const QByteArray without = tablesToPdf(u"t"_s, {table});
        const QByteArray with = tablesToPdf(u"t"_s, {table}, {chart});
        QVERIFY(without.startsWith("%PDF"));
        QVERIFY(with.size() > without.size());
    }

    void caseOfANumberIsOpened()
    {
        StatisticsPage page(m_seat->context());
        page.show();
        auto* table = find<QTableView>(page, "summary_table");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QSignalSpy asked(&page, &Page::caseAsked);
        auto* cases = find<QTableView>(page, "cases_behind");
        QTRY_COMPARE(cases->model()->rowCount(), 3);
        cases->selectRow(1);
        QTest::keyClick(cases, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().first().value<CaseId>().isValid());
    }

    void anotherYearHasItsOwnNumbers()
    {
        StatisticsPage page(m_seat->context());
        page.show();
        auto* table = find<QTableView>(page, "summary_table");
        auto* model = qobject_cast<StatisticsModel*>(table->model());
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &page);
        QTRY_COMPARE(model->valueAt(0, 0), std::optional<qint64>(3));
        find<QSpinBox>(page, "year")->setValue(2025);
        QTRY_COMPARE(model->valueAt(0, 0), std::optional<qint64>(0));
        QVERIFY(find<QLabel>(page, "summary_heading")->text().contains(u"2025"_s));
        QVERIFY(find<BarChart>(page, "chart")->bars().isEmpty());
    }

    void definitionIsOneKeyAway()
    {
        StatisticsPage page(m_seat->context());
        page.show();
        auto* table = find<QTableView>(page, "summary_table");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(find<QLabel>(page, "definition")->text().contains(u"收件"_s));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            table->setCurrentIndex(table->model()->index(0, column));
            QVERIFY(find<QLabel>(page, "definition")->text().size() > 8);
        }
    }

    void backupIsMadeCheckedAndRemembered()
    {
        AppContext& context = m_seat->context();
        BackupDialog dialog(context, BackupDialog::When::Asked);
        dialog.show();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(QFile::exists(dialog.file()));
        QVERIFY(verifyBackup(dialog.file()).has_value());
        QCOMPARE(context.lastBackup(), m_seat->clock.now());
    }

    void skippedBackupLeavesNothingBehind()
    {
        AppContext& context = m_seat->context();
        {
            BackupDialog dialog(context, BackupDialog::When::Closing);
            dialog.show();
            press(dialog, "skip");
            QCOMPARE(dialog.result(), int(QDialog::Rejected));
        }
        QVERIFY(!context.lastBackup().isValid());
    }

private:
    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
};

QTEST_MAIN(tst_admin_statistics)
#include "tst_admin_statistics.moc"
