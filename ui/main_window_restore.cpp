// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as an officer left it: what he finds when he sits down again, here or at another desk.
#include "core/casework/case_file.h"
#include "core/casework/officer_memory.h"
#include "ui/app_context.h"
#include "ui/case_window.h"
#include "ui/main_window.h"
#include "ui/navigation.h"
#include "ui/pages/case_list_page.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/case_view.h"
#include "ui/pages/page.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const QString deskKey = u"desk/v1"_s;
constexpr qsizetype mostWindows = 4;
constexpr auto pagePrefix = "page_"_L1;

} // namespace

void MainWindow::keepDesk()
{
    if (!m_context.isSignedIn())
        return;
    QJsonArray windows;
    for (const QPointer<CaseWindow>& window : std::as_const(m_windows))
        if (window != nullptr && window->isVisible() && window->pane().caseId().isValid())
            windows.append(window->pane().caseId().value());
    const CaseView* view = m_cases->page();
    const auto* tabs = view == nullptr ? nullptr : view->findChild<QTabWidget*>(u"case_tabs"_s);
    const bool isOnPage = m_middle->currentWidget() != m_inner;
    const QJsonObject desk {{u"navigation"_s, m_listEntry}, {u"title"_s, m_list->title()},
        {u"list"_s, QString::fromUtf8(m_list->arrangement())}, {u"page"_s, isOnPage ? currentPage()->objectName() : QString()},
        {u"case"_s, m_cases->caseId().value()}, {u"tab"_s, tabs == nullptr ? 0 : tabs->currentIndex()},
        {u"windows"_s, windows}};
    (void)m_context.guard(
        [&] { keepPreference(m_context.desk(), deskKey, QJsonDocument(desk).toJson(QJsonDocument::Compact)); });
}

bool MainWindow::restoreDesk()
{
    if (!m_context.settings().value(setting::resumeDesk, true).toBool())
        return false;
    QJsonObject desk;
    const auto trouble = m_context.guard([&] {
        desk = QJsonDocument::fromJson(preference(m_context.desk(), deskKey).value_or(QByteArray())).object();
    });
    const QString list = desk.value(u"list"_s).toString();
    if (trouble || list.isEmpty())
        return false;
    // What is there no more is passed over: a case, a page the officer may no longer see.
    const auto isThere = [this](const QJsonValue& id) {
        bool isFound = false;
        (void)m_context.guard([&] { isFound = readCase(m_context.db(), CaseId(id.toInteger())).has_value(); });
        return isFound;
    };
    const QString navigation = desk.value(u"navigation"_s).toString();
    m_listEntry = navigation.startsWith(pagePrefix) ? u"all_cases"_s : navigation;
    showCases();
    m_list->showView({.name = desk.value(u"title"_s).toString(), .view = list.toUtf8()});
    if (const QJsonValue id = desk.value(u"case"_s); isThere(id)) {
        showCase(CaseId(id.toInteger()));
        if (m_cases->page() != nullptr)
            m_cases->page()->showTab(desk.value(u"tab"_s).toInt());
    }
    const QJsonArray windows = desk.value(u"windows"_s).toArray();
    for (qsizetype at = 0; at < std::min(windows.size(), mostWindows); ++at)
        if (isThere(windows.at(at)))
            showCase(CaseId(windows.at(at).toInteger()), true);
    if (const QString key = desk.value(u"page"_s).toString(); !key.isEmpty() && page(key) != nullptr)
        showPage(key);
    return true;
}

} // namespace jiangce
