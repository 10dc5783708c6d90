// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <span>

namespace jiangce {

/// Where a page stands in the navigation and in the menu bar.
enum class PageGroup {
    Register,       ///< 登记簿
    Rounds,         ///< 评选
    Statistics,     ///< 统计
    Tools,          ///< 工具: figures, calendar, accounts, settings, backup
    Help,
};

/// One line of the navigation.
struct PageEntry {
    const char* key;            ///< snake_case: objectName, argument of pageAsked
    const char* label;          ///< marked with QT_TRANSLATE_NOOP("pages", …), with its access key: "&Persons"
    const char* icon;           ///< of resources/icons
    PageGroup group;
    const char* shortcut;       ///< portable text, e.g. "Ctrl+Shift+P"; empty: none
    /// Whether this officer sees the page at all; null: everybody does.
    bool (*isFor)(const Session& session);
    Page* (*make)(AppContext& context, QWidget* parent);
};

/// Every page besides queues, lists and cases, in the order of the navigation. The table is in all_pages.cpp.
[[nodiscard]] std::span<const PageEntry> allPages();

/// What the program asks before its window opens. Entries that are null are left out.
struct StartDialogs {
    /// On a database without accounts: the office's particulars and accounts. False: the officer gave up.
    bool (*firstStart)(AppContext& context);
    /// Signs an officer in through context.setSession(), asks for a new password where one is due, and shows the
    /// standing exception. False: the officer gave up. `parent` may be null.
    bool (*signIn)(AppContext& context, QWidget* parent);
};
[[nodiscard]] const StartDialogs& startDialogs();

/// The same access in one line for tables: isFor = hasAny<Role::Rules, Role::SystemAdministrator>.
template <Role... roles>
[[nodiscard]] bool hasAny(const Session& session)
{
    return (session.has(roles) || ...);
}

} // namespace jiangce
