// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/register/office.h"
#include "ui/case_window.h"
#include "ui/clipboard_keeper.h"
#include "ui/dialogs/back_entry.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/dialogs/new_case.h"
#include "ui/find_bar.h"
#include "ui/idle_lock.h"
#include "ui/main_window_status.h"
#include "ui/navigation.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/case_list_page.h"
#include "ui/pages/case_view.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/since_note.h"
#include "ui/search_box.h"
#include "ui/theme.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int recentMilliseconds = 1500;    // what is passed over faster was not looked at

} // namespace

MainWindow::MainWindow(AppContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_bar(new MessageBar)
    , m_navigation(new NavigationPane(context))
    , m_outer(new QSplitter(Qt::Horizontal))
    , m_inner(new QSplitter(Qt::Horizontal))
    , m_middle(new QStackedWidget)
    , m_list(new CaseListPage(context))
    , m_cases(new CasePane(context))
    , m_search(new SearchBox(context))
    , m_status(new MainStatus(context, *statusBar()))
    , m_idle(new IdleLock(this))
    , m_since(new SinceNote(context))
    , m_find(new FindBar(this))
{
    setObjectName(u"main_window"_s);
    new ClipboardKeeper(this);
    build();
    buildMenus();
    connectAll();
    restoreLayout();
    readSettings();
    m_status->refresh();
    showTitle();
}

MainWindow::~MainWindow()
{
    // What is being typed is taken in while everything it reports to still stands.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

void MainWindow::build()
{
    m_inner->setObjectName(u"main_inner"_s);
    m_inner->setChildrenCollapsible(false);
    m_inner->addWidget(m_list);
    m_inner->addWidget(m_cases);
    m_inner->setStretchFactor(0, 2);
    m_inner->setStretchFactor(1, 5);
    m_list->setMinimumWidth(rhythm(36));
    m_middle->addWidget(m_inner);
    m_outer->setObjectName(u"main_outer"_s);
    m_outer->setChildrenCollapsible(false);
    m_outer->addWidget(m_navigation);
    m_outer->addWidget(m_middle);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar->lieOver(*statusBar());
    column->addWidget(m_since);
    column->addWidget(m_outer, 1);
    column->addWidget(m_find);
    setCentralWidget(central);
    setMinimumSize(rhythm(100), rhythm(60));
}

void MainWindow::connectAll()
{
    connect(m_navigation, &NavigationPane::queueChosen, this, &MainWindow::showQueue);
    connect(m_navigation, &NavigationPane::programmeChosen, this, &MainWindow::showProgramme);
    connect(m_navigation, &NavigationPane::pageChosen, this, [this](const QString& key) { showPage(key); });
    connect(m_list, &CaseListPage::caseChosen, this, [this](CaseId id) { showCase(id); });
    connect(m_list, &CaseListPage::caseOffered, this, [this](CaseId id) {
        if (currentPage() == nullptr && m_cases->page() == nullptr)
            showCase(id);
    });
    connect(m_list, &Page::caseAsked, this, &MainWindow::showCase);
    connect(m_list, &Page::said, this, &MainWindow::say);
    connect(m_list, &Page::statusChanged, this, [this] {
        if (m_middle->currentWidget() == m_inner)
            m_status->showPage(m_list->statusText());
    });
    connect(m_cases, &CasePane::said, this, &MainWindow::say);
    connect(m_cases, &CasePane::shown, this, &MainWindow::showTitle);
    connect(m_cases, &CasePane::draftsChanged, m_status, &MainStatus::refresh);
    connect(m_search, &SearchBox::caseChosen, this, &MainWindow::showCase);
    connect(m_search, &SearchBox::personChosen, this, [this](qint64 id) { showPage(u"persons"_s, QString::number(id)); });
    connect(m_search, &SearchBox::organisationChosen, this,
        [this](qint64 id) { showPage(u"organisations"_s, QString::number(id)); });
    connect(m_search, &SearchBox::listAsked, this, [this](const QString& text) {
        m_listEntry = u"all_cases"_s;
        showCases();
        m_list->showText(text);
        m_list->takeFocus();
    });
    connect(m_search, &SearchBox::failed, this,
        [this](const QString& sentence) { say({Message::Kind::Failure, sentence}); });
    connect(m_list, &CaseListPage::arranged, this, &MainWindow::notePlace);
    connect(m_list, &CaseListPage::viewsChanged, m_navigation, &NavigationPane::rebuild);
    connect(m_navigation, &NavigationPane::viewChosen, this, &MainWindow::showView);
    connect(m_since, &SinceNote::listAsked, this, &MainWindow::showSome);
    connect(m_since, &SinceNote::filingsAsked, this, [this] { showPage(u"obligations"_s, u"overdue"_s); });
    connect(m_cases, &CasePane::shown, this, [this] {
        notePlace();
        m_recentTimer.start();
    });
    m_recentTimer.setSingleShot(true);
    m_recentTimer.setInterval(recentMilliseconds);
    // Active until noted, so that a menu opened meanwhile shows it too.
    connect(&m_recentTimer, &QTimer::timeout, this, [this] {
        m_recentTimer.start();
        noteRecent();
    });
    qApp->installEventFilter(this);
    connect(m_idle, &IdleLock::idle, this, &MainWindow::lock);
    watchTime();
    connect(&m_context, &AppContext::settingsChanged, this, &MainWindow::readSettings);
    connect(&m_context, &AppContext::changed, this, [this](const ChangeReport& report) {
        if (report.subjects.contains(Subject::Office))
            showTitle();
        if (report.subjects.contains(Subject::Drafts))
            m_status->refresh();
    });
}

void MainWindow::begin()
{
    m_isWalking = true;
    m_places.clear();
    m_navigation->rebuild();
    m_status->refresh();
    const QString first = m_navigation->firstKey();
    m_navigation->setCurrent(first);
    bool isShown = restoreDesk();
    for (const Queue queue : allQueues())
        if (!isShown && first == NavigationPane::keyOf(queue)) {
            showQueue(queue);
            isShown = true;
        }
    if (!isShown && first == u"page_accounts"_s) {
        showProgramme({}); // the list must not go on showing what the officer before was at
        showPage(u"accounts"_s);
        isShown = true;
    }
    if (!isShown)
        showProgramme({});
    if (const QString exception = m_context.session().standingException; !exception.isEmpty())
        say({Message::Kind::Warning, tr("This office has recorded a standing exception: %1").arg(exception)});
    offerDrafts();
    showClockTrouble();
    m_since->ask();
    if (currentPage() == nullptr) {
        m_list->takeFocus();
        if (m_cases->page() == nullptr)
            m_list->offerFirst();
    }
    m_isWalking = false;
    notePlace();
}

void MainWindow::showCases()
{
    m_middle->setCurrentWidget(m_inner);
    m_navigation->setCurrent(m_listEntry);
    m_status->showPage(m_list->statusText());
    showTitle();
}

void MainWindow::showQueue(Queue queue)
{
    m_listEntry = NavigationPane::keyOf(queue);
    showCases();
    m_list->showQueue(queue);
}

void MainWindow::showProgramme(const QString& programme)
{
    m_listEntry = programme.isEmpty() ? u"all_cases"_s : u"programme_"_s + programme;
    showCases();
    m_list->showProgramme(programme);
}

void MainWindow::showSome(const QList<CaseId>& cases, const QString& title)
{
    m_listEntry.clear();
    showCases();
    m_list->showCases(cases, title);
    m_list->takeFocus();
}

Page* MainWindow::page(const QString& key)
{
    if (Page* made = m_pages.value(key))
        return made;
    for (const PageEntry& entry : allPages()) {
        if (key != QLatin1StringView(entry.key) || (entry.isFor != nullptr && !entry.isFor(m_context.session())))
            continue;
        Page* made = entry.make(m_context, m_middle);
        made->setObjectName(key);
        m_pages.insert(key, made);
        m_middle->addWidget(made);
        connect(made, &Page::said, this, &MainWindow::say);
        connect(made, &Page::caseAsked, this, &MainWindow::showCase);
        connect(made, &Page::pageAsked, this, &MainWindow::showPage);
        connect(made, &Page::casesAsked, this, &MainWindow::showSome);
        connect(made, &Page::titleChanged, this, &MainWindow::showTitle);
        connect(made, &Page::statusChanged, this, [this, made] {
            if (m_middle->currentWidget() == made)
                m_status->showPage(made->statusText());
        });
        made->refresh();
        return made;
    }
    return nullptr;
}

void MainWindow::showPage(const QString& key, const QString& argument)
{
    Page* wanted = nullptr;
    if (const auto trouble = m_context.guard([&] { wanted = page(key); }))
        return say(*trouble);
    if (wanted == nullptr)
        return;
    m_navigation->setCurrent(u"page_"_s + key);
    m_middle->setCurrentWidget(wanted);
    if (!argument.isEmpty())
        wanted->open(argument);
    m_argument = argument;
    m_status->showPage(wanted->statusText());
    showTitle();
    wanted->takeFocus();
    notePlace();
}

void MainWindow::showCase(CaseId id, bool inOwnWindow)
{
    if (inOwnWindow) {
        auto* window = new CaseWindow(m_context, this);
        window->setWindowFlag(Qt::Window);
        if (!window->show(id))
            return window->deleteLater();
        m_windows.append(window);
        return;
    }
    showCases();
    if (m_cases->showCase(id))
        m_list->select(id);
    notePlace();
}

void MainWindow::newCase()
{
    NewCaseDialog dialog(m_context, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.wantsRounds())
        return showPage(u"rounds"_s);
    if (dialog.programme() == nullptr)
        return;
    showCases();
    (void)m_cases->showNew(*dialog.programme(), dialog.draft());
}

void MainWindow::backEntry()
{
    NewCaseDialog dialog(m_context, this, NewCaseDialog::Purpose::OldPaper);
    dialog.setWindowTitle(tr("Enter an old paper case"));
    if (dialog.exec() != QDialog::Accepted || dialog.programme() == nullptr)
        return;
    BackEntryDialog entry(m_context, *dialog.programme(), this);
    if (entry.exec() == QDialog::Accepted)
        showCase(entry.caseId());
}

void MainWindow::openByNumber()
{
    const QString typed = QInputDialog::getText(this, tr("Open a case"),
        tr("Case number, as printed or typed (jb2026-123):"));
    if (!typed.trimmed().isEmpty())
        openNumber(typed);
}

bool MainWindow::openNumber(const QString& typed)
{
    bool isFound = false;
    const auto trouble = m_context.guard([&] {
        const auto file = findCase(m_context.db(), typed);
        isFound = file.has_value();
        if (file)
            showCase(file->id);
        else
            say(messageFor(file.error(), m_context.wording()));
    });
    if (trouble)
        say(*trouble);
    return isFound;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_middle->currentWidget());
}

void MainWindow::refresh()
{
    m_navigation->refreshCounts();
    m_status->refresh();
    m_context.forgetCalendar();
    if (Page* shown = currentPage())
        return shown->refresh();
    m_list->refresh();
    if (m_cases->page() != nullptr)
        m_cases->page()->refresh();
}

void MainWindow::say(const Message& message)
{
    m_bar->say(message);
}

void MainWindow::showTitle()
{
    QString office;
    if (m_context.guard([&] { office = loadOffice(m_context.db()).name; }))
        office.clear();
    QStringList parts {tr("Jiangce"), office};
    if (Page* shown = currentPage())
        parts.append(shown->title());
    else if (m_cases->page() != nullptr)
        parts.append(m_cases->page()->title());
    parts.removeAll(QString());
    setWindowTitle(parts.join(u"  "_s) + u"[*]"_s);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The buttons beside the thumb, wherever the mouse stands in this window.
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()
        && static_cast<QWidget*>(watched)->window() == this && QApplication::activeModalWidget() == nullptr) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? m_back : m_forward)->trigger();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!keepUnsaved())
        return event->ignore();
    saveLayout();
    noteLeaving();
    for (const QPointer<CaseWindow>& window : std::as_const(m_windows))
        if (window != nullptr)
            window->close();
    if (m_context.isSignedIn())
        backUpOnClosing(m_context, this);
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace jiangce
