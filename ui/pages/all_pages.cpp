// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/all_pages.h"

#include "ui/dialogs/first_start.h"
#include "ui/dialogs/sign_in_dialog.h"

#include <vector>

namespace jiangce {

namespace {

/// For the table: makes a page of one class.
template <class SomePage>
[[maybe_unused]] Page* make(AppContext& context, QWidget* parent)
{
    return new SomePage(context, parent);
}

} // namespace

std::span<const PageEntry> allPages()
{
    // {"persons", QT_TRANSLATE_NOOP("pages", "&Persons"), "person", PageGroup::Register, "", nullptr, make<PersonsPage>}
    static const std::vector<PageEntry> pages {
    };
    return pages;
}

const StartDialogs& startDialogs()
{
    static constexpr StartDialogs dialogs {startFirst, signInOfficer};
    return dialogs;
}

} // namespace jiangce
