// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue_import.h"
#include "core/exchange/xlsx_reader.h"
#include "core/letters/case_merge.h"
#include "tests/support/cross_office.h"
#include "tests/support/cross_screens.h"
#include "tests/support/ui_fixture.h"
#include "ui/case_window.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/reset_code_dialogs.h"
#include "ui/dialogs/security_settings.h"
#include "ui/dialogs/aside.h"
#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/attachment_viewer.h"
#include "ui/dialogs/back_entry.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/dialogs/backups_dialog.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/calculators.h"
#include "ui/dialogs/calendar_import_dialog.h"
#include "ui/dialogs/catalogue_import_dialog.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/day_dialog.h"
#include "ui/dialogs/decision_sheet.h"
#include "ui/dialogs/figure_entry.h"
#include "ui/dialogs/first_start.h"
#include "ui/dialogs/import_roster.h"
#include "ui/dialogs/new_case.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/print_letter.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/settle_lines.h"
#include "ui/dialogs/shortcuts_sheet.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/case_list_page.h"
#include "ui/pages/case_view.h"

#include <QtWidgets/QTextEdit>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace jiangce;
using cross::ScreenOffice;

namespace {

using Look = std::function<void(QWidget&)>;

/// One page or dialog: opens it for `look`.
struct Screen {
    QByteArray name;
    const char* account;
    std::function<void(ScreenOffice&, const Look&)> open;
};

void lookAt(QWidget& widget, const Look& look)
{
    widget.resize(1280, 860);
    widget.show();
    QApplication::setActiveWindow(widget.window());
    QCoreApplication::processEvents();
    look(widget);
    widget.hide();
}

template <class Make>
Screen screen(const char* name, const char* account, Make&& make)
{
    return {name, account, [make](ScreenOffice& office, const Look& look) {
                const std::unique_ptr<QWidget> widget(make(office));
                lookAt(*widget, look);
            }};
}

/// A dialog that a function opens and waits for.
Screen asked(const char* name, const std::function<void(ScreenOffice&)>& ask)
{
    return {name, "many", [ask](ScreenOffice& office, const Look& look) {
                bool isSeen = false;
                QTimer::singleShot(0, qApp, [&] {
                    QWidget* dialog = QApplication::activeModalWidget();
                    if (dialog == nullptr)
                        return;
                    isSeen = true;
                    QApplication::setActiveWindow(dialog);
                    look(*dialog);
                    qobject_cast<QDialog*>(dialog)->reject();
                });
                ask(office);
                if (!isSeen)
                    qFatal("nothing was asked");
            }};
}

Screen onDesk(const char* name, const char* programme, CaseId ScreenOffice::*which, const char* account,
    const std::function<QWidget*(CaseDesk&)>& make)
{
    return {name, account, [=](ScreenOffice& office, const Look& look) {
                CaseDesk desk(office.context(), *programmeByKey(QString::fromLatin1(programme)));
                if (!desk.open(office.*which))
                    qFatal("no such case");
                const std::unique_ptr<QWidget> widget(make(desk));
                lookAt(*widget, look);
            }};
}

QList<Screen> pages()
{
    QList<Screen> all;
    for (const PageEntry& entry : allPages()) {
        const char* account = QByteArrayView(entry.key) == "accounts" ? "system" : QByteArrayView(entry.key) == "figures" ? "rules" : "many";
        all.append(screen(entry.key, account, [&entry](ScreenOffice& office) {
            Page* page = entry.make(office.context(), nullptr);
            page->refresh();
            return page;
        }));
    }
    all.append(screen("case list", "many", [](ScreenOffice& office) {
        auto* page = new CaseListPage(office.context());
        page->showProgramme({});
        return page;
    }));
    all.append(screen("main window", "many", [](ScreenOffice& office) {
        auto* window = new MainWindow(office.context());
        window->begin();
        return window;
    }));
    all.append(screen("main window of the rules", "rules", [](ScreenOffice& office) {
        auto* window = new MainWindow(office.context());
        window->begin();
        return window;
    }));
    all.append(screen("case window", "many", [](ScreenOffice& office) {
        auto* window = new CaseWindow(office.context());
        if (!window->show(office.submitted))
            qFatal("no such case");
        return window;
    }));
    return all;
}

QList<Screen> cases()
{
    QList<Screen> all;
    for (int tab = 0; tab < 8; ++tab) {
        for (const char* which : {"submitted claim", "accepted claim", "settlement draft"}) {
            const QByteArray name = QByteArray(which) + ", tab " + QByteArray::number(tab + 1);
            all.append(screen(name.constData(), which[0] == 'a' ? "first" : "intake", [which, tab](ScreenOffice& office) {
                const bool isClaim = which[0] != 's' || which[1] == 'u';
                auto* view = new CaseView(
                    office.context(), *programmeByKey(isClaim ? u"upskill_subsidy" : u"talent_settlement"));
                const CaseId id = !isClaim ? office.draft : which[0] == 'a' ? office.accepted : office.submitted;
                if (!view->show(id))
                    qFatal("no such case");
                view->showTab(tab);
                return view;
            }));
        }
    }
    return all;
}

QList<Screen> dialogsOnCases()
{
    QList<Screen> all;
    all.append(onDesk("conflict", "upskill_subsidy", &ScreenOffice::submitted, "intake", [](CaseDesk& desk) {
        desk.document().setValue(*fieldByKey(desk.programme().fields, u"contact_name"), u"别人"_s);
        return new ConflictDialog(desk);
    }));
    for (int i = 0; i < 6; ++i) {
        all.append(onDesk(("decision " + QByteArray::number(i + 1)).constData(), "upskill_subsidy", &ScreenOffice::submitted,
            "intake", [i](CaseDesk& desk) {
                const auto& steps = desk.permissions();
                return new DecisionSheet(desk, steps[std::min(qsizetype(i), steps.size() - 1)]);
            }));
        all.append(onDesk(("review " + QByteArray::number(i + 1)).constData(), "upskill_subsidy", &ScreenOffice::accepted,
            "first", [i](CaseDesk& desk) {
                const auto& steps = desk.permissions();
                return new DecisionSheet(desk, steps[std::min(qsizetype(i), steps.size() - 1)]);
            }));
    }
    all.append(onDesk("import roster", "upskill_subsidy", &ScreenOffice::submitted, "intake", [](CaseDesk& desk) {
        auto* dialog = new ImportRosterDialog(desk, desk.programme().rosters.front());
        dialog->openFile(QStringLiteral(JIANGCE_TEST_DATA "/samples/roster-2026.xlsx"));
        return dialog;
    }));
    all.append(onDesk("settle lines", "upskill_subsidy", &ScreenOffice::accepted, "second", [](CaseDesk& desk) {
        return new SettleLinesDialog(desk, readClaimLines(desk.context().db(), desk.file().id), LineSettlement::Cut);
    }));
    all.append(onDesk("print letter", "upskill_subsidy", &ScreenOffice::submitted, "intake", [](CaseDesk& desk) {
        const auto compose = [&desk] {
            return letterFor(desk.context().db(), desk.file(), u"receipt_slip"_s,
                {.day = desk.context().today(), .officer = u"李受理"_s});
        };
        return new PrintLetterDialog(
            desk.context(), {.kind = u"receipt_slip"_s, .name = u"收件凭证"_s, .compose = compose});
    }));
    return all;
}

QList<Screen> dialogsOfTheDesk()
{
    return {
        screen("new case", "intake", [](ScreenOffice& office) { return new NewCaseDialog(office.context()); }),
        screen("old case", "intake",
            [](ScreenOffice& office) { return new BackEntryDialog(office.context(), *programmeByKey(u"upskill_subsidy")); }),
        screen("old determination", "intake",
            [](ScreenOffice& office) { return new BackEntryDialog(office.context(), *programmeByKey(u"talent_settlement")); }),
        screen("reason", "many", [](ScreenOffice&) { return new AskReasonDialog(u"作废"_s, u"文书"_s, u"作废"_s, {}); }),
        screen("picture", "many",
            [](ScreenOffice&) { return new AttachmentViewer(u"营业执照.png"_s, QImage(200, 100, QImage::Format_RGB32)); }),
        screen("first start", "many", [](ScreenOffice& office) { return new FirstStart(office.context()); }),
        screen("sign in", "many", [](ScreenOffice& office) { return new SignInDialog(office.context()); }),
        screen("password", "many",
            [](ScreenOffice& office) { return new PasswordDialog(office.context(), PasswordDialog::Why::Asked); }),
        screen("password due", "many",
            [](ScreenOffice& office) { return new PasswordDialog(office.context(), PasswordDialog::Why::Due); }),
        screen("settings", "many", [](ScreenOffice& office) { return new SettingsDialog(office.context()); }),
        screen("backup", "many",
            [](ScreenOffice& office) { return new BackupDialog(office.context(), BackupDialog::When::Asked); }),
        screen("backups", "system", [](ScreenOffice& office) { return new BackupsDialog(office.context()); }),
        screen("recovery key", "system", [](ScreenOffice& office) { return new RecoveryKeyDialog(office.context()); }),
        screen("desk key", "system", [](ScreenOffice& office) { return new DeskKeyDialog(office.context()); }),
        screen("restore", "system", [](ScreenOffice& office) {
            return new RestoreDialog(office.context().databaseFile(), RestoreDialog::Why::Damaged, office.context().settings(),
                office.context().wording(), office.context().clock());
        }),
        screen("calculations", "many", [](ScreenOffice& office) {
            auto* window = new QWidget;
            showCalculators(office.context(), Calculator::Retirement, window);
            auto* dialog = window->findChild<QDialog*>(u"calculators"_s);
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->setParent(nullptr);
            delete window;
            return dialog;
        }),
        screen("reading", "many", [](ScreenOffice&) { return new ReadingDialog(u"正在读取"_s, nullptr); }),
        asked("about", [](ScreenOffice& office) { showAbout(office.context(), nullptr); }),
        asked("shortcuts", [](ScreenOffice& office) {
            MainWindow window(office.context());
            window.begin();
            showShortcuts(window.context(), &window);
        }),
        asked("day", [](ScreenOffice&) {
            (void)askDay(nullptr, Wording::chinese(), u"截止日期"_s, u"目录自哪一天停用？"_s, u"停用"_s, QDate(2026, 12, 31));
        }),
        asked("why", [](ScreenOffice&) { (void)askReason(nullptr, u"撤回"_s, u"为什么撤回？"_s, u"撤回"_s); }),
        asked("confirmation", [](ScreenOffice&) { (void)confirmStep(nullptr, u"确认"_s, u"此后生效。"_s, u"确认"_s); }),
    };
}

QList<Screen> dialogsOfTheRegisters()
{
    QList<Screen> all {
        screen("new account", "system", [](ScreenOffice& office) { return new AccountEntryDialog(office.context()); }),
        screen("roles", "security", [](ScreenOffice& office) {
            return new AccountRolesDialog(office.context(), readAccounts(office.context().db()).first());
        }),
        screen("new password with a code", "system",
            [](ScreenOffice& office) { return new UseResetCodeDialog(office.context(), u"intake"_s); }),
        screen("code for another", "security", [](ScreenOffice& office) {
            return new IssuedCodeDialog({{}, u"ABCDE-FGHJK-LMNPQ-23456"_s, office.context().clock().now()}, u"李受理"_s);
        }),
        screen("rules of passwords", "security",
            [](ScreenOffice& office) { return new SecuritySettingsDialog(office.context()); }),
        screen("notice of a year", "rules",
            [](ScreenOffice& office) { return new CalendarImportDialog(office.context(), 2027, {}); }),
        screen("catalogue", "rules", [](ScreenOffice& office) {
            const auto book = readWorkbook(QStringLiteral(JIANGCE_TEST_DATA "/samples/catalogue-sample.xlsx"));
            return new CatalogueImportDialog(
                office.context(), readCatalogue(book->sheet(book->firstVisible()).value()).value(), u"目录.xlsx"_s);
        }),
    };
    for (const Programme* programme : allProgrammes())
        for (const FigureDeclaration* figure : programme->figures)
            all.append(screen((QByteArray("figure ") + programme->key + '.' + figure->key).constData(), "rules",
                [figure](ScreenOffice& office) { return new FigureEntryDialog(office.context(), *figure); }));
    return all;
}

const QList<Screen>& screens()
{
    static const QList<Screen> all
        = pages() + cases() + dialogsOnCases() + dialogsOfTheDesk() + dialogsOfTheRegisters();
    return all;
}

/// What is data and not wording: accounts, the file, identity numbers and codes, what the office typed.
QString withoutData(QString text, const ScreenOffice& office)
{
    static const QRegularExpression marks(u"</?p>|%p%"_s);
    static const QRegularExpression addresses(u"https?://\\S+"_s);
    const QRegularExpression paths(QRegularExpression::escape(office.folder()) + u"\\S*"_s);
    text.remove(marks).remove(addresses).remove(paths);
    for (const QString& word : {office.file(), office.folder(), QDir::toNativeSeparators(office.folder()),
             QStringLiteral(JIANGCE_VERSION), u"office.db"_s, u"roster-2026.xlsx"_s})
        text.remove(word);
    static const QRegularExpression codes(u"\\b([0-9A-Z]{8,24}|[0-9X-]{6,}|\\d+[A-Za-z]{1,2})\\b"_s);
    static const QRegularExpression accounts(
        u"\\b(intake2?|first|second|approval|finance|rules2?|statistics|system|security|audit|many)\\b"_s);
    // A recovery key: eight groups of five.
    static const QRegularExpression key(u"\\b([0-9A-HJKMNP-TV-Z]{5}\\s+){7}[0-9A-HJKMNP-TV-Z]{5}\\b"_s);
    // A code for a new password: four groups of five.
    static const QRegularExpression reset(u"\\b([2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}\\b"_s);
    return text.remove(key).remove(reset).remove(codes).remove(accounts);
}

} // namespace

/// Markup as somebody may type it into any field: a picture that lies on this computer, a seal of approval that is none.
QStringList markupNaming(const QString& picture)
{
    return {u"<b>张</b>三"_s, u"<img src=%1>"_s.arg(picture), u"<a href=file:%1>批准</a>"_s.arg(picture), u"<h1>已审批</h1>"_s,
        u"<font color=red>张"_s, u"<table><tr><td>三"_s, u"<!--张-->三<br>"_s, u"<style>*{}</style>张"_s};
}

/// The markup in turn wherever a field takes any text.
void putInto(std::span<const FieldDef> fields, const QStringList& markup, const std::function<void(const QString&, const QString&)>& put)
{
    qsizetype next = 0;
    for (const FieldDef& field : fields)
        for (qsizetype i = 0; i < markup.size(); ++i)
            if (const QString& text = markup[(next + i) % markup.size()]; canonicalText(field, text) == text) {
                put(field.keyText(), text);
                next += i + 1;
                break;
            }
}

void spoil(const Programme& programme, FormData& form, const QStringList& markup)
{
    putInto(programme.fields, markup, [&](const QString& key, const QString& text) { form.setValue(key, text); });
    for (const RosterDef& roster : programme.rosters)
        for (FormRow& row : form.editRows(QString::fromLatin1(roster.key)))
            putInto(roster.fields, markup, [&](const QString& key, const QString& text) { row.values[key] = text; });
    completeForm(programme, form);
}

/// Places of the screen that would read a text as HTML in which somebody's markup stands.
QStringList placesThatTakeMarkup(const QWidget& widget)
{
    static const QRegularExpression typed(u"<(b>张|img src=|a href=file|h1>已|font color|table><tr|!--张|style>\\*)"_s);
    QStringList places;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->textFormat() != Qt::PlainText && typed.match(label->text()).hasMatch())
            places.append(cross::placeOf(*label, "text") + u": "_s + label->text());
    for (const QTextEdit* edit : widget.findChildren<QTextEdit*>())
        if (typed.match(edit->toHtml()).hasMatch())
            places.append(cross::placeOf(*edit, "html"));
    cross::TextCollector collector;
    collector.collect(widget);
    for (const cross::ScreenText& text : collector.texts())
        if (text.where.endsWith("oolTip"_L1) && Qt::mightBeRichText(text.text) && typed.match(text.text).hasMatch())
            places.append(text.where + u": "_s + text.text);
    return places;
}

/// Every page and every dialog, in Chinese, named for those who cannot see it, and reached by the Tab key.
class CrossChineseTest final : public QObject {
    Q_OBJECT
private:
    void eachScreen()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < screens().size(); ++i)
            QTest::newRow(screens()[i].name.constData()) << int(i);
    }
    void look(const Look& look)
    {
        lookIn(*m_office, look);
    }
    static void lookIn(ScreenOffice& office, const Look& look)
    {
        QFETCH(int, index);
        office.signInAs(screens()[index].account);
        screens()[index].open(office, look);
    }

    /// Names each, for the message of a failure is cut short.
    static void verifyNone(QStringList troubles)
    {
        troubles.removeDuplicates();
        for (const QString& trouble : std::as_const(troubles))
            qWarning("%s", qPrintable(trouble));
        QCOMPARE(troubles.size(), 0);
    }

    std::unique_ptr<ScreenOffice> m_office;
    std::unique_ptr<ScreenOffice> m_spoilt;
    QTemporaryDir m_bait {u"/tmp/jXXXXXX"_s};

private Q_SLOTS:
    void initTestCase()
    {
        fixture::initialise(true);
        m_office = std::make_unique<ScreenOffice>();
    }

    void everyTextIsChinese_data() { eachScreen(); }
    void everyTextIsChinese()
    {
        QStringList foreign;
        qsizetype count = 0;
        look([&](QWidget& widget) {
            cross::TextCollector collector;
            collector.collect(widget);
            count = collector.texts().size();
            for (const cross::ScreenText& text : collector.texts())
                if (!cross::isChineseOrNeutral(withoutData(text.text, *m_office)))
                    foreign.append(text.where + u": "_s + text.text);
        });
        QVERIFY2(count > 0, "nothing to read");
        verifyNone(foreign);
    }

    void everyControlHasAName_data() { eachScreen(); }
    void everyControlHasAName()
    {
        QStringList places;
        look([&](QWidget& widget) { places = cross::unnamedControls(widget); });
        verifyNone(places);
    }

    void tabReachesEveryStop_data() { eachScreen(); }
    void tabReachesEveryStop()
    {
        QStringList places;
        look([&](QWidget& widget) { places = cross::unreachableStops(*widget.window()); });
        verifyNone(places);
    }

    /// P13: what stands in a field is text wherever it comes up, and no picture it names is ever looked for.
    void markupIsOnlyText_data() { eachScreen(); }
    void markupIsOnlyText()
    {
        const QString picture = m_bait.filePath(u"b"_s);
        QImage(4, 4, QImage::Format_RGB32).save(picture, "PNG");
        if (!m_spoilt)
            m_spoilt = std::make_unique<ScreenOffice>(
                "many", [&](const Programme& programme, FormData& form) { spoil(programme, form, markupNaming(picture)); });
        const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        ::inotify_add_watch(watch, QFile::encodeName(picture).constData(), IN_OPEN);
        QStringList places;
        lookIn(*m_spoilt, [&](QWidget& widget) {
            widget.grab();
            places = placesThatTakeMarkup(widget);
        });
        char event[1024];
        const bool wasOpened = ::read(watch, event, sizeof event) > 0;
        ::close(watch);
        QVERIFY2(!wasOpened, "a picture named in a field was opened");
        verifyNone(places);
    }
    /// The look is one: a label, a tool tip and a text that read HTML are found.
    void markupIsFoundWhereItIsRead()
    {
        QWidget window;
        auto* label = new QLabel(u"申请人：<b>张</b>三"_s, &window);
        auto* edit = new QTextEdit(&window);
        edit->setHtml(u"<img src=x>"_s);
        label->setToolTip(u"<h1>已审批</h1>"_s);
        QCOMPARE(placesThatTakeMarkup(window).size(), 3);
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(plainToolTip(label->toolTip()));
        QCOMPARE(placesThatTakeMarkup(window).size(), 1);
    }
};

QTEST_MAIN(CrossChineseTest)
#include "tst_cross_chinese.moc"
