// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue_import.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/ui/admin_fixture.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/reset_code_dialogs.h"
#include "ui/dialogs/security_settings.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/dialogs/calendar_import_dialog.h"
#include "ui/dialogs/catalogue_import_dialog.h"
#include "ui/dialogs/figure_entry.h"
#include "ui/dialogs/first_start.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/models/figure_words.h"
#include "ui/pages/all_pages.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::admin;

namespace {

/// What the main window leaves a page on a screen of 1366×768: its bars and the folded navigation taken off.
constexpr QSize room {1290, 650};

void look(QWidget& widget, const QString& name)
{
    widget.show();
    QTest::qWait(50);
    fixture::picture(widget, qPrintable(name));
}

} // namespace

/// Every page and dialog of the administration fits a small screen; with JIANGCE_PICTURES set it is also painted there,
/// with JIANGCE_PICTURE_DATABASE from a copy of that database.
class tst_admin_pictures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString file = m_folder->filePath(u"register.db"_s);
        const QString source = qEnvironmentVariable("JIANGCE_PICTURE_DATABASE");
        if (source.isEmpty()) {
            m_office = std::make_unique<OfficeDesk>(allMigrations());
            QVERIFY(m_office->db().checkpoint());
            QVERIFY(QFile::copy(m_office->database().file(), file));
        } else {
            QVERIFY(QFile::copy(source, file));
        }
        m_seat = std::make_unique<Seat>(file);
        if (source.isEmpty())
            m_seat->signInAs(u"rules"_s);
        else
            m_seat->signInAs(qEnvironmentVariable("JIANGCE_PICTURE_ACCOUNT"), qEnvironmentVariable("JIANGCE_PICTURE_PASSWORD"));
    }

    void pagesFitASmallScreen()
    {
        for (const PageEntry& entry : allPages()) {
            const std::unique_ptr<Page> page(entry.make(m_seat->context(), nullptr));
            const QSize least = page->minimumSizeHint();
            QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
                qPrintable(u"%1 needs %2×%3"_s.arg(QLatin1StringView(entry.key)).arg(least.width()).arg(least.height())));
            page->resize(room);
            show(*page, QString::fromLatin1(entry.key));
        }
    }

    void dialogsFitASmallScreen()
    {
        AppContext& context = m_seat->context();
        const FigureDeclaration& fee = *declaredFigures().first().figure;
        const auto workbook = readWorkbook(QStringLiteral(JIANGCE_TEST_DATA "/samples/catalogue-sample.xlsx"));
        const auto catalogue = readCatalogue(*workbook->sheet(workbook->firstVisible()));
        const Account account {.id = AccountId(1), .name = u"intake"_s, .displayName = u"李受理"_s, .roles = {Role::Intake}};
        const std::vector<std::pair<const char*, std::function<QDialog*()>>> dialogs {
            {"first_start", [&] { return new FirstStart(context); }},
            {"sign_in", [&] { return new SignInDialog(context); }},
            {"password", [&] { return new PasswordDialog(context, PasswordDialog::Why::Due); }},
            {"settings", [&] { return new SettingsDialog(context); }},
            {"figure_entry", [&] { return new FigureEntryDialog(context, fee); }},
            {"catalogue_import", [&] { return new CatalogueImportDialog(context, *catalogue, u"catalogue-sample.xlsx"_s); }},
            {"calendar_import", [&] { return new CalendarImportDialog(context, 2027, {}); }},
            {"account_entry", [&] { return new AccountEntryDialog(context); }},
            {"account_roles", [&] { return new AccountRolesDialog(context, account); }},
            {"reset_code", [&] { return new UseResetCodeDialog(context, account.name); }},
            {"issued_code", [&] {
                 return new IssuedCodeDialog({{}, u"ABCDE-FGHJK-LMNPQ-23456"_s, context.clock().now()}, account.displayName);
             }},
            {"security_settings", [&] { return new SecuritySettingsDialog(context); }},
        };
        for (const auto& [name, make] : dialogs) {
            const std::unique_ptr<QDialog> dialog(make());
            look(*dialog, u"dialog-"_s + QString::fromLatin1(name));
            QVERIFY2(dialog->width() <= 1366 && dialog->height() <= 740,
                qPrintable(u"%1 is %2×%3"_s.arg(QLatin1StringView(name)).arg(dialog->width()).arg(dialog->height())));
        }
    }

    void firstStartFitsASmallScreen()
    {
        QTemporaryDir folder;
        Seat fresh(folder.filePath(u"register.db"_s));
        FirstStart dialog(fresh.context(), nullptr, PasswordCost::least());
        look(dialog, u"first-start-1"_s);
        press(dialog, "next");
        look(dialog, u"first-start-1-problems"_s);
        for (const OfficeParticular& particular : officeParticulars())
            type(dialog, particular.key, u"示例"_s);
        press(dialog, "next");
        for (int i = 0; i < 8; ++i) {
            type(dialog, qPrintable(u"name_%1"_s.arg(i)), u"示例%1"_s.arg(i));
            type(dialog, qPrintable(u"password_%1"_s.arg(i)), testPassword);
            type(dialog, qPrintable(u"password_again_%1"_s.arg(i)), i == 3 ? u"x"_s : testPassword);
        }
        press(dialog, "next");
        look(dialog, u"first-start-2-problems"_s);
        type(dialog, "password_again_3", testPassword);
        press(dialog, "next");
        look(dialog, u"first-start-3"_s);
        QVERIFY(dialog.width() <= 1366 && dialog.height() <= 740);
    }

private:
    /// A page with something on it, and its further tabs.
    void show(Page& page, const QString& name)
    {
        if (auto* search = page.findChild<QLineEdit*>(u"party_search"_s)) {
            search->setText(name == "persons"_L1 ? u"王"_s : u"示例"_s);
            QTest::keyClick(search, Qt::Key_Return);
        }
        if (name == "figures"_L1)
            page.open(u"training_fee"_s);
        look(page, name);
        if (name == "statistics"_L1) {
            QTest::qWait(700);
            auto* table = find<QTableView>(page, "summary_table");
            table->setCurrentIndex(table->model()->index(0, 0));
            QTest::keyClick(table, Qt::Key_Return);
            look(page, name);
        }
        if (auto* tabs = page.findChild<QTabWidget*>(u"figure_tabs"_s)) {
            tabs->setCurrentIndex(1);
            look(page, u"interpretations"_s);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Seat> m_seat;
};

QTEST_MAIN(tst_admin_pictures)
#include "tst_admin_pictures.moc"
