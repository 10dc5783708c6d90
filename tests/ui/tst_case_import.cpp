// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "ui/dialogs/import_roster.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::story;

namespace {

const QString sampleFile = QStringLiteral(JIANGCE_TEST_DATA "/samples/roster-2026.xlsx");

/// Rows of the sample by what is wrong with them, as the file beside it says.
QMap<QString, QList<int>> expectedRows()
{
    QFile file(QStringLiteral(JIANGCE_TEST_DATA "/samples/roster-2026.expected.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the expected rows are missing");
    QMap<QString, QList<int>> rows;
    for (const QJsonValue& row : QJsonDocument::fromJson(file.readAll()).object().value(u"rows"_s).toArray())
        rows[row[u"kind"_s].toString()].append(row[u"row"_s].toInt());
    return rows;
}

QList<int> rejectedRows()
{
    QList<int> rows;
    const auto expected = expectedRows();
    for (const QString& kind : {u"precision_lost"_s, u"impossible_date"_s, u"bad_id"_s, u"sex_mismatch"_s})
        rows += expected.value(kind);
    std::ranges::sort(rows);
    return rows;
}

int allRows()
{
    int rows = 0;
    for (const QList<int>& kind : expectedRows())
        rows += int(kind.size());
    return rows;
}

const RosterDef& roster() { return claim().rosters.front(); }

} // namespace

class tst_case_import final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreShownWithTheirTroubles();
    void importingIsOneStepThatCanBeUndone();
    void aWrongColumnIsCorrected();
    void aFailingCheckDigitIsKeptWithAReason();
    void whatIsNoSpreadsheetIsSaid();
    void theRosterTabCountsItsRows();
};

void tst_case_import::rowsAreShownWithTheirTroubles()
{
    Story story;
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    ImportRosterDialog dialog(story.desk(), roster(), &story.window());
    dialog.show();
    dialog.openFile(sampleFile);
    QList<int> rejected;
    for (const ImportedRow& row : dialog.result().rejected())
        rejected.append(row.sheetRow);
    QCOMPARE(rejected, rejectedRows());
    auto* rows = find<QTableView>(dialog, "import_rows");
    QCOMPARE(rows->model()->rowCount(), allRows());
    QTest::mouseClick(find<QRadioButton>(dialog, "import_troubled"), Qt::LeftButton, {}, {5, 5});
    const int troubled = rows->model()->rowCount();
    QVERIFY(troubled >= rejected.size() && troubled < allRows());
    for (int row = 0; row < troubled; ++row)
        QVERIFY(!cell(rows, row, 3).isEmpty());
    QTest::mouseClick(find<QRadioButton>(dialog, "import_fine"), Qt::LeftButton, {}, {5, 5});
    QCOMPARE(rows->model()->rowCount(), allRows() - troubled);
    QVERIFY(find<QPushButton>(dialog, "import_save_rejected")->isEnabled());
}

void tst_case_import::importingIsOneStepThatCanBeUndone()
{
    Story story;
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    const qsizetype accepted = allRows() - rejectedRows().size();
    {
        ImportRosterDialog dialog(story.desk(), roster(), &story.window());
        dialog.show();
        dialog.openFile(sampleFile);
        click(dialog, "import_go");
        QCOMPARE(dialog.result().acceptedCount(), int(accepted));
    }
    FormDocument& document = story.desk().document();
    QCOMPARE(document.form().rows(u"roster"_s).size(), accepted);
    // An identity number keeps all its digits.
    for (const FormRow& row : document.form().rows(u"roster"_s))
        QCOMPARE(row.values.value(u"id_number"_s).size(), 18);
    document.undoStack().undo();
    QVERIFY(document.form().rows(u"roster"_s).isEmpty());
    document.undoStack().redo();
    QVERIFY(story.view().save());
    QCOMPARE(readForm(story.context().db(), story.desk().file()).rows(u"roster"_s).size(), accepted);
}

void tst_case_import::aWrongColumnIsCorrected()
{
    Story story;
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    ImportRosterDialog dialog(story.desk(), roster(), &story.window());
    dialog.show();
    dialog.openFile(sampleFile);
    const int column = dialog.result().head.columnOf(u"phone"_s) > 0 ? dialog.result().head.columnOf(u"phone"_s)
                                                                   : dialog.result().head.columnOf(u"post"_s);
    QVERIFY(column > 0);
    auto* box = find<QComboBox>(dialog, qPrintable(u"import_column_%1"_s.arg(column)));
    box->setCurrentIndex(box->findData(u"remarks"_s));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(dialog.result().head.columnOf(u"remarks"_s), column);
    QCOMPARE(dialog.result().rows.size(), allRows());
}

void tst_case_import::aFailingCheckDigitIsKeptWithAReason()
{
    Story story;
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    ImportRosterDialog dialog(story.desk(), roster(), &story.window());
    dialog.show();
    dialog.openFile(sampleFile);
    const int before = dialog.result().acceptedCount();
    const int wanted = expectedRows().value(u"bad_id"_s).constFirst();
    auto* rows = find<QTableView>(dialog, "import_rows");
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        if (cell(rows, row, 0).toInt() == wanted)
            rows->selectRow(row);
    auto* keep = find<QPushButton>(dialog, "import_let_pass");
    QVERIFY(keep->isEnabled());
    whenUp("ask_reason", [](QDialog& reason) {
        click(reason, "confirm");
        QVERIFY2(reason.isVisible(), "a reason is asked for");
        find<QPlainTextEdit>(reason, "reason")->setPlainText(u"身份证上即为此号"_s);
        click(reason, "confirm");
    });
    QTest::mouseClick(keep, Qt::LeftButton);
    QCOMPARE(dialog.result().acceptedCount(), before + 1);
    // Digits the spreadsheet has lost cannot be kept.
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        if (cell(rows, row, 0).toInt() == expectedRows().value(u"precision_lost"_s).constFirst())
            rows->selectRow(row);
    QVERIFY(!keep->isEnabled());
}

void tst_case_import::whatIsNoSpreadsheetIsSaid()
{
    Story story;
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    ImportRosterDialog dialog(story.desk(), roster(), &story.window());
    dialog.show();
    dialog.openFile(QStringLiteral(JIANGCE_TEST_DATA "/samples/roster-2026.expected.json"));
    QVERIFY(find(dialog, "message_bar")->isVisible());
    QVERIFY(!find<QPushButton>(dialog, "import_go")->isEnabled());
}

void tst_case_import::theRosterTabCountsItsRows()
{
    Story story;
    const CaseId id = story.add(claim());
    story.openProgram("intake");
    story.window().showCase(id);
    auto* tabs = find<QTabWidget>(story.view(), "case_tabs");
    QCOMPARE(tabs->tabText(1), u"花名册 2"_s);
    story.view().showTab(1);
    QVERIFY(find(story.view(), "roster_grid")->isVisible());
}

QTEST_MAIN(tst_case_import)
#include "tst_case_import.moc"
