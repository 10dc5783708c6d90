// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"
#include "tests/ui/admin_fixture.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/models/bar_chart.h"
#include "ui/models/statistics_model.h"
#include "ui/pages/statistics_page.h"

#include "core/store/backup.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
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
        const auto& model = *qobject_cast<StatisticsModel*>(table->model());
        QTRY_VERIFY(model.rowCount() > 0);
        QCOMPARE(model.valueAt(0, 0), std::optional<qint64>(3)); // received: the three handed in above
        int compared = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const SummaryMeasure& measure = *model.measureAt(column);
            if (measure.own != nullptr || measure.kind != ValueKind::Count)
                continue;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.valueAt(row, column))
                    continue;
                table->setCurrentIndex(model.index(row, column));
                QTest::keyClick(table, Qt::Key_Return);
                QCOMPARE(qint64(cases->model()->rowCount()), *model.valueAt(row, column));
                ++compared;
            }
        }
        QVERIFY(compared >= 9);
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
