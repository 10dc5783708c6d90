// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_fixture.h"

#include "core/exchange/roster_files.h"
#include "ui/dialogs/import_roster.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTabWidget>

#include <ctime>

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

constexpr qsizetype largeRows = 12'000;
constexpr double longestGap = 100;     // milliseconds

/// The rows of the sample over and over.
QString largeSample(const QString& fileName)
{
    const auto workbook = readWorkbook(sampleFile);
    const auto sheet = workbook->sheet(workbook->firstVisible());
    const auto import = readRoster(*sheet, roster());
    QList<FormRow> rows;
    while (rows.size() < largeRows)
        for (const ImportedRow& row : import->rows)
            if (rows.size() < largeRows)
                rows.append(row.row);
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(rosterFile(claim(), roster(), rows)) <= 0)
        qFatal("the large sample cannot be written");
    return fileName;
}

/// How long this thread worked between two turns of its event loop: other programs on the machine do not count.
class LoopProbe final : public QObject {
public:
    LoopProbe()
    {
        m_timer.callOnTimeout(this, [this] {
            longest = std::max(longest, worked() - m_last);
            m_last = worked();
            ++ticks;
        });
        m_last = worked();
        m_timer.start(1);
    }
    double longest = 0;
    int ticks = 0;

private:
    static double worked()
    {
        timespec now {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    QTimer m_timer;
    double m_last = 0;
};

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
    void theWindowStaysAtHandWhileReading();
    void readingIsStopped();
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

void tst_case_import::theWindowStaysAtHandWhileReading()
{
    Story story;
    const QString large = largeSample(story.path(u"large.xlsx"_s));
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    ImportRosterDialog dialog(story.desk(), roster(), &story.window());
    dialog.show();
    LoopProbe probe;
    bool isShown = false;
    int most = 0;
    QTimer look;
    connect(&look, &QTimer::timeout, &dialog, [&] {
        auto* bar = find<QProgressBar>(dialog, "import_progress");
        isShown = isShown || bar->isVisible();
        most = std::max(most, bar->value());
        QVERIFY(!find<QPushButton>(dialog, "import_go")->isEnabled() || !bar->isVisible());
    });
    look.start(5);
    dialog.openFile(large);
    look.stop();
    QCOMPARE(dialog.result().rows.size(), largeRows);
    QVERIFY(isShown);
    QVERIFY2(most > 0, "the progress moves");
    QVERIFY2(probe.ticks > 10, "the loop ran while reading");
    QVERIFY2(probe.longest <= longestGap, qPrintable(u"%1 ms"_s.arg(probe.longest)));
}

void tst_case_import::readingIsStopped()
{
    Story story;
    const QString large = largeSample(story.path(u"large.xlsx"_s));
    story.openProgram("intake");
    QVERIFY(story.pane().showNew(claim()));
    ImportRosterDialog dialog(story.desk(), roster(), &story.window());
    dialog.show();
    QTimer::singleShot(100, &dialog, [&] { QTest::keyClick(&dialog, Qt::Key_Escape); });
    dialog.openFile(large);
    QVERIFY(!dialog.isVisible());
    QVERIFY(dialog.result().rows.isEmpty());
    QVERIFY(story.desk().document().form().rows(u"roster"_s).isEmpty());
}

QTEST_MAIN(tst_case_import)
#include "tst_case_import.moc"
