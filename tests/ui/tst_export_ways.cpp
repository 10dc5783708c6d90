// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/exports/take_out.h"
#include "core/exchange/paste.h"
#include "tests/ui/admin_fixture.h"
#include "ui/clipboard_keeper.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/export_file.h"
#include "ui/entry_grid.h"
#include "ui/forms/roster_clipboard.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/list_table.h"
#include "ui/reason_button.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QIdentityProxyModel>
#include <QtCore/QJsonArray>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

namespace {

const QString number = u"210211198503020013"_s;

ExportTable listOf(int rows)
{
    ExportTable table {u"名单"_s, u"示例局"_s,
        {{u"编号"_s, ExportKind::Identifier, 20, ExportData::Case}, {u"姓名"_s, ExportKind::Text, 12, ExportData::Name},
            {u"说明"_s, ExportKind::Text, 12, ExportData::Words}, {u"金额"_s, ExportKind::Fen}}};
    for (int row = 1; row <= rows; ++row)
        table.rows.append({{u"示例〔2026〕%1"_s.arg(row), u"王示例"_s, u"无"_s, ExportCell(100, ExportKind::Fen)}});
    return table;
}

/// Accepts the file dialog with this name as soon as it is up.
void whenFileIsAsked(const QString& name)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, name, tries = 0]() mutable {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            if (++tries > 500)
                qFatal("no file was asked for");
            return;
        }
        timer->stop();
        timer->deleteLater();
        dialog->selectFile(name);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    timer->start();
}

void choosePurpose(QDialog& dialog, ExportPurpose purpose, const QString& text)
{
    auto* combo = find<QComboBox>(dialog, "purpose");
    combo->setCurrentIndex(combo->findData(QString::fromLatin1(purposeDef(purpose).key)));
    type(dialog, "text", text);
}

} // namespace

/// Lists leave by one dialog, with a purpose, or not at all; and what is copied does not lie about for long.
class TestExportWays final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = std::make_unique<OfficeDesk>(allMigrations());
        m_office->on(2026, 11, 22);
        for (const char* who : {"finance", "approval"})
            m_office->must(grantExportRight(m_office->as("security"), m_office->session(who).account, QDate(2026, 1, 1), {}, u"对账"_s));
        const QString file = m_office->database().file();
        m_office->db().close();
        m_seat = std::make_unique<Seat>(file);
        m_seat->signInAs(u"finance"_s);
    }
    void cleanup()
    {
        m_seat.reset();
        m_office.reset();
    }

    void whoHasNoRightTakesNothingOut()
    {
        m_seat->signInAs(u"intake"_s);
        whenUp("export_dialog", [](QDialog& dialog) {
            choosePurpose(dialog, ExportPurpose::InternalReview, u"核查"_s);
            press(dialog, "go_on");
            QVERIFY(dialog.isVisible());
            dialog.reject();
        });
        QVERIFY(!save(listOf(3)));
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }

    void purposeAndTextAreAskedForAtTheirFields()
    {
        whenUp("export_dialog", [](QDialog& dialog) {
            press(dialog, "go_on");
            QVERIFY(dialog.isVisible());
            auto* combo = find<QComboBox>(dialog, "purpose");
            combo->setCurrentIndex(1);
            press(dialog, "go_on");
            QVERIFY(dialog.isVisible());
            dialog.reject();
        });
        QVERIFY(!save(listOf(3)));
    }

    void purposeCutsTheColumnsAndTheHistoryTells()
    {
        const QString file = m_folder->filePath(u"名单.csv"_s);
        whenUp("export_dialog", [](QDialog& dialog) {
            QVERIFY(find<QCheckBox>(dialog, "column_2")->isChecked());
            choosePurpose(dialog, ExportPurpose::Finance, u"报财政对账"_s);
            QVERIFY(!find<QCheckBox>(dialog, "column_2")->isChecked());    // free text is nothing finance needs
            QVERIFY(!find<QCheckBox>(dialog, "column_2")->isEnabled());
            find<QCheckBox>(dialog, "column_0")->click();
            press(dialog, "go_on");
        });
        whenFileIsAsked(file);
        const auto message = save(listOf(3));
        QVERIFY(message);
        QCOMPARE(message->kind, Message::Kind::Done);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.contains("姓名,金额"));
        QVERIFY(!bytes.contains("说明"));
        const AuditEntry told = readAudit(m_seat->context().db(), {}, 1).first();
        QCOMPARE(told.action, u"export"_s);
        QCOMPARE(told.reason, u"报财政对账"_s);
        QCOMPARE(told.after.value(u"purpose").toString(), u"finance"_s);
        QCOMPARE(told.after.value(u"columns").toArray(), (QJsonArray {u"姓名"_s, u"金额"_s}));
        QCOMPARE(told.after.value(u"rows").toInt(), 3);
        QCOMPARE(told.after.value(u"sha256").toString().toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void longListNeedsASecondPerson()
    {
        const QString file = m_folder->filePath(u"名单.csv"_s);
        whenUp("export_dialog", [](QDialog& dialog) {
            choosePurpose(dialog, ExportPurpose::Finance, u"报财政对账"_s);
            press(dialog, "go_on");
            QVERIFY(dialog.isVisible());
            type(dialog, "second_account", u"approval"_s);
            type(dialog, "second_password", u"wrong password 1"_s);
            press(dialog, "go_on");
            QVERIFY(dialog.isVisible());
            QVERIFY(find<QLineEdit>(dialog, "second_password")->text().isEmpty());
            type(dialog, "second_password", testPassword);
            press(dialog, "go_on");
        });
        whenFileIsAsked(file);
        const auto message = save(listOf(1001));
        QVERIFY(message && message->kind == Message::Kind::Done);
        QCOMPARE(readAudit(m_seat->context().db(), {}, 1).first().after.value(u"second").toString(), u"approval"_s);
    }

    void figuresOfNobodyAskNothing()
    {
        const ExportTable table {u"汇总"_s, u"示例局"_s, {{u"项目"_s, ExportKind::Text, 12, ExportData::Case}, {u"件数"_s, ExportKind::Count}},
            {{{u"甘井子区"_s, ExportCell(3, ExportKind::Count)}}}};
        whenFileIsAsked(m_folder->filePath(u"汇总.csv"_s));
        const auto message = save(table);
        QVERIFY(message && message->kind == Message::Kind::Done);
    }

    void fewLinesAreCopiedAtOnceAndWholeListsAsk()
    {
        QStandardItemModel model(30, 2);
        model.setHorizontalHeaderLabels({u"编号"_s, u"申请人"_s});
        for (int row = 0; row < 30; ++row) {
            model.setItem(row, 0, new QStandardItem(u"示例%1"_s.arg(row)));
            model.setItem(row, 1, new QStandardItem(u"王示例"_s));
        }
        ListTable table(m_seat->context(), u"list/test/v1"_s);
        table.setAccessibleName(u"案件"_s);
        table.setModel(&model);
        table.setColumnData({ExportData::Case, ExportData::Name});
        table.selectRow(4);
        table.copySelected();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"编号\t申请人\n示例4\t王示例\n"_s);
        table.selectAll();
        whenUp("export_dialog", [](QDialog& dialog) { dialog.reject(); });
        table.copySelected();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"编号\t申请人\n示例4\t王示例\n"_s); // nothing more went out
        whenUp("export_dialog", [](QDialog& dialog) {
            choosePurpose(dialog, ExportPurpose::Report, u"报省厅"_s);
            press(dialog, "go_on");
        });
        table.copySelected();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().split(u'\n').size(), 31);
        QCOMPARE(readAudit(m_seat->context().db(), {}, 1).first().after.value(u"form").toString(), u"clipboard"_s);
    }

    void sheetsOfScoresLeaveByTheGateToo()
    {
        EntryGrid grid(m_seat->context(), u"score_grid"_s, u"打分"_s,
            {{.head = u"姓名"_s, .isLocked = true, .data = ExportData::Name}, {.head = u"得分"_s, .isNumber = true}, {.head = u"备注"_s}}, nullptr);
        QList<EntryRow> rows;
        for (int row = 1; row <= 30; ++row)
            rows.append({.values = {u"王示例"_s, QString::number(row), u"无"_s}});
        grid.setRows(rows);
        const auto copied = [&grid](int from, int to, int column, int lastColumn) {
            grid.clearSelection();
            grid.setRangeSelected({from, column, to, lastColumn}, true);
            QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied(4, 4, 0, 1), u"王示例\t5"_s);
        QCOMPARE(copied(0, 19, 0, 0).count(u'\n'), 19);
        QCOMPARE(copied(0, 29, 1, 1).count(u'\n'), 29); // figures of nobody
        // Names, and what may say anything: all of them, or many.
        for (const auto& [last, column] : {std::pair(29, 0), std::pair(20, 0), std::pair(29, 2)}) {
            QGuiApplication::clipboard()->setText(u"before"_s);
            whenUp("export_dialog", [](QDialog& dialog) { dialog.reject(); });
            QCOMPARE(copied(0, last, column, column), u"before"_s);
        }
        // The empty line at the end of a list that grows is none of it.
        EntryGrid panel(m_seat->context(), u"panel_grid"_s, u"评委"_s, {{.head = u"姓名"_s, .data = ExportData::Name}}, nullptr);
        panel.setGrowing(true);
        panel.setRows(QList<EntryRow>(20, {.values = {u"王示例"_s}}));
        panel.setRangeSelected({0, 0, 19, 0}, true);
        QGuiApplication::clipboard()->setText(u"before"_s);
        whenUp("export_dialog", [](QDialog& dialog) { dialog.reject(); });
        QTest::keyClick(&panel, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QSignalSpy said(&grid, &EntryGrid::said);
        whenUp("export_dialog", [](QDialog& dialog) {
            choosePurpose(dialog, ExportPurpose::Report, u"报省厅"_s);
            press(dialog, "go_on");
        });
        QCOMPARE(copied(0, 29, 0, 1).trimmed().split(u'\n').first(), u"姓名\t得分"_s);
        QCOMPARE(said.size(), 1);
        const AuditEntry told = readAudit(m_seat->context().db(), {}, 1).first();
        QCOMPARE(told.action, u"export"_s);
        QCOMPARE(told.after.value(u"form").toString(), u"clipboard"_s);
        QCOMPARE(told.after.value(u"rows").toInt(), 30);
    }

    void wholeNumbersLeaveTheClipboard()
    {
        bool isOurs = true;
        ClipboardKeeper keeper(nullptr, [&isOurs] { return isOurs; });
        keeper.setDelay(50);
        QClipboard* clipboard = QGuiApplication::clipboard();
        for (const QString& text : {QString(number), u"6222 0212 3456 7890 123"_s, u"13842685731"_s}) {
            clipboard->setText(text);
            QTRY_COMPARE(clipboard->text(), QString());
        }
        // What has come instead stays, and so does what says nothing of anybody.
        clipboard->setText(number);
        clipboard->setText(u"2102**********0013"_s);
        QTest::qWait(120);
        QCOMPARE(clipboard->text(), u"2102**********0013"_s);
        isOurs = false;
        clipboard->setText(number);     // by another program
        QTest::qWait(120);
        QCOMPARE(clipboard->text(), QString(number));
    }

    void wholeCellsOfARosterStayInTheProgram()
    {
        QStandardItemModel model(30, 1);
        for (int row = 0; row < 30; ++row) {
            auto* item = new QStandardItem;
            item->setData(u"2102**********0013"_s, Qt::DisplayRole);
            model.setItem(row, 0, item);
        }
        class Whole final : public QIdentityProxyModel {
        public:
            [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
            {
                return role == Qt::EditRole ? QVariant(QString(number)) : QIdentityProxyModel::data(index, role);
            }
        } whole;
        whole.setSourceModel(&model);
        const auto rows = [&whole](int count) {
            QModelIndexList indexes;
            for (int row = 0; row < count; ++row)
                indexes.append(whole.index(row, 0));
            return indexes;
        };
        const std::unique_ptr<QMimeData> few(mimeOfSelection(rows(2)));
        for (const QString& format : few->formats())
            QVERIFY(!few->data(format).contains("210211198503020013"));
        QCOMPARE(few->text(), u"2102**********0013\n2102**********0013\n"_s);
        QCOMPARE(pastedText(*few), QString(number) + u'\n' + QString(number) + u'\n');
        const std::unique_ptr<QMimeData> many(mimeOfSelection(rows(21)));
        QVERIFY(!many->hasText());
        QCOMPARE(pastedText(*many).count(QString(number)), 21);
        // The first ticket is no longer good: what it stood for is gone.
        QCOMPARE(pastedText(*few), few->text());
    }

    void securityAdministratorGrantsAndEndsTheRight()
    {
        m_seat->signInAs(u"security"_s);
        AccountsPage page(m_seat->context());
        page.resize(1100, 640);
        page.show();
        auto* table = find<QAbstractItemView>(page, "account_table");
        int row = 0;
        while (cell(table, row, 1) != u"statistics"_s)
            ++row;
        table->setCurrentIndex(table->model()->index(row, 0));
        QVERIFY(find<QLabel>(page, "export_right_text")->text().contains(u"褚统计"_s));
        QVERIFY(!find<ReasonButton>(page, "end_export")->reason().isEmpty());
        whenUp("grant_export_sheet", [](QDialog& sheet) {
            find<QPlainTextEdit>(sheet, "reason")->setPlainText(u"年度报表"_s);
            press(sheet, "go_on");
        });
        press(page, "grant_export");
        QVERIFY(hasExportRight(m_seat->context().db(), accountOf(u"statistics"_s), QDate(2026, 11, 22)));
        fixture::picture(page, "export_right");
        whenUp("end_export_sheet", [](QDialog& sheet) {
            find<QPlainTextEdit>(sheet, "reason")->setPlainText(u"调岗"_s);
            press(sheet, "go_on");
        });
        press(page, "end_export");
        QVERIFY(!hasExportRight(m_seat->context().db(), accountOf(u"statistics"_s), QDate(2026, 11, 22)));
        whenUp("export_limit_sheet", [](QDialog& sheet) {
            type(sheet, "rows", u"200"_s);
            find<QPlainTextEdit>(sheet, "reason")->setPlainText(u"收紧"_s);
            press(sheet, "go_on");
        });
        press(page, "export_limit");
        QCOMPARE(exportRowLimit(m_seat->context().db()), 200);
        m_seat->signInAs(u"system"_s);
        for (const char* name : {"grant_export", "end_export", "export_limit"})
            QVERIFY(!find<ReasonButton>(page, name)->reason().isEmpty());
    }

    void picture()
    {
        ExportDialog dialog(m_seat->context(), askFor(listOf(1001), u"xlsx"_s), u"选择文件…"_s, nullptr);
        find<QComboBox>(dialog, "purpose")->setCurrentIndex(2);
        dialog.show();
        fixture::picture(dialog, "export_dialog");
        QVERIFY(dialog.height() <= 768 && dialog.width() <= 1366);
    }

private:
    std::optional<Message> save(const ExportTable& table)
    {
        return exportFile(nullptr, m_seat->context(), ExportFormat::Csv, table.title, [&] { return Export {table, {}}; });
    }
    AccountId accountOf(const QString& name)
    {
        for (const Account& account : readAccounts(m_seat->context().db()))
            if (account.name == name)
                return account.id;
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
};

QTEST_MAIN(TestExportWays)
#include "tst_export_ways.moc"
