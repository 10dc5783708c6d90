// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/casework/drafts.h"
#include "core/casework/passwords/password_policy.h"
#include "core/casework/since_last.h"
#include "ui/anchoring.h"
#include "ui/app_context.h"
#include "ui/case_window.h"
#include "ui/clock_watch.h"
#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/lock_dialog.h"
#include "ui/idle_lock.h"
#include "ui/models/case_words.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/page.h"
#include "ui/search_box.h"
#include "ui/session_watch.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype mostOffered = 5;

} // namespace

bool MainWindow::keepUnsaved()
{
    if (!m_cases->keepUnsaved())
        return false;
    for (const QPointer<CaseWindow>& window : std::as_const(m_windows))
        if (window != nullptr && !window->pane().keepUnsaved())
            return false;
    return std::ranges::all_of(m_pages, [](Page* page) { return !page->hasUnsaved() || page->keepUnsaved(); });
}

void MainWindow::noteLeaving()
{
    if (!m_context.isSignedIn())
        return;
    noteRecent();
    keepDesk();
    // A mark that could not be set shows a little too much next time, never too little.
    (void)m_context.guard([this] { notePresence(m_context.desk()); });
    if (Anchoring* anchoring = Anchoring::of(m_context))
        (void)anchoring->sealNow(SealOccasion::Closing);
}

void MainWindow::switchOfficer()
{
    if (!keepUnsaved() || startDialogs().signIn == nullptr)
        return;
    noteLeaving();
    for (const QPointer<CaseWindow>& window : std::exchange(m_windows, {}))
        delete window;
    m_cases->showNothing();
    m_middle->setCurrentWidget(m_inner);
    m_search->clear();
    m_bar->clear();
    // Whoever sits down next is somebody else.
    m_context.settings().remove(u"session/last_account"_s);
    for (Page* page : std::exchange(m_pages, {}))
        delete page;
    m_context.setSession({});
    hide();
    if (!startDialogs().signIn(m_context, nullptr)) {
        close();
        return;
    }
    show();
    begin();
}

void MainWindow::lock()
{
    if (m_isLocked || !m_context.isSignedIn())
        return;
    const QScopedValueRollback locked(m_isLocked, true);
    (void)keepUnsaved();
    // Covered, not hidden: a dialog that is hidden would be over, and what stands in it lost.
    QList<QPointer<QWidget>> covers;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        auto* cover = new QWidget(window);
        cover->setAutoFillBackground(true);
        cover->setGeometry(window->rect());
        cover->show();
        cover->raise();
        covers.append(cover);
    }
    LockDialog dialog(m_context);
    dialog.exec();
    for (const QPointer<QWidget>& cover : std::as_const(covers))
        delete cover;
    if (dialog.wantsOtherOfficer())
        switchOfficer();
}

void MainWindow::offerDrafts()
{
    m_bar->withdrawOffers();
    QList<Draft> drafts;
    // Drafts that cannot be listed now are still offered with Ctrl+N, which says what is the matter.
    if (m_context.guard([&] { drafts = listDrafts(m_context.desk()); }))
        return;
    for (const Draft& draft : drafts.first(std::min(drafts.size(), mostOffered))) {
        const Programme* programme = programmeByKey(draft.programme);
        if (programme == nullptr)
            continue;
        const QString what = programmeShort(*programme, m_context.wording()) + u' '
            + (draft.title.isEmpty() ? tr("(no name yet)") : draft.title);
        const QString sentence = draft.caseId.isValid()
            ? tr("You have typing in a case that is not saved to it yet: %1, kept %2.")
            : tr("You have an application that was not saved as a case yet: %1, kept %2.");
        m_bar->offer({Message::Kind::Note, sentence.arg(what, localTime(draft.savedAt))}, tr("Continue"), tr("Later"),
            [this, draft, programme] {
                showCases();
                if (draft.caseId.isValid())
                    showCase(draft.caseId);
                else
                    (void)m_cases->showNew(*programme, draft.id);
            });
    }
}

void MainWindow::watchTime()
{
    auto* clocks = new ClockWatch({}, this);
    connect(clocks, &ClockWatch::moved, this, &MainWindow::noteClockMoved);
    connect(clocks, &ClockWatch::slept, this, &MainWindow::lock);
    auto* session = new SessionWatch(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), this);
    connect(session, &SessionWatch::left, this, &MainWindow::lock);
}

void MainWindow::noteClockMoved(qint64 seconds)
{
    if (const auto trouble = m_context.clockTrouble())
        return showClockTrouble();
    const QString minutes = QString::number(qMax<qint64>(1, qAbs(seconds) / 60));
    say({Message::Kind::Warning,
        (seconds > 0 ? tr("The computer's clock was just set forward by %1 minutes. Check date and time before you go on: terms "
                          "are counted by them.")
                     : tr("The computer's clock was just set back by %1 minutes. Check date and time before you go on: terms are "
                          "counted by them."))
            .arg(minutes)});
}

void MainWindow::showClockTrouble()
{
    auto trouble = m_context.clockTrouble();
    if (!trouble)
        return;
    trouble->kind = Message::Kind::Warning;
    if (m_context.session().has(Role::SystemAdministrator))
        m_bar->offer(*trouble, tr("Accept the computer's time…"), tr("Later"), [this] { acceptComputerTime(); });
    else
        say(*trouble);
}

void MainWindow::acceptComputerTime()
{
    const auto act = [this](const QString& reason) { return m_context.acceptComputerTime(reason); };
    AskReasonDialog dialog(tr("Accept the computer's time"),
        tr("Only after a clock that ran ahead was set right. What was recorded meanwhile keeps its time; the history says who "
           "accepted the new one, and why."),
        tr("Accept it"), act, this);
    if (dialog.exec() == QDialog::Accepted)
        say({Message::Kind::Done, tr("The computer's time counts again.")});
}

void MainWindow::readSettings()
{
    int minutes = PasswordPolicy().idleMinutes;
    (void)m_context.guard([&] { minutes = passwordPolicy(m_context.db()).idleMinutes; });
    const int own = m_context.settings().value(setting::lockMinutes, 0).toInt();
    m_idle->setMinutes(own > 0 ? std::min(own, minutes) : minutes);
}

} // namespace jiangce
