// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/all_pages.h"

#include "ui/dialogs/first_start.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/appraisal_bodies_page.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/batches_page.h"
#include "ui/pages/calendar_page.h"
#include "ui/pages/catalogue_page.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/figures_page.h"
#include "ui/pages/honours_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/obligations_page.h"
#include "ui/pages/organisation_page.h"
#include "ui/pages/person_page.h"
#include "ui/pages/plan_comparison_page.h"
#include "ui/pages/rounds_page.h"
#include "ui/pages/statistics_page.h"
#include "ui/pages/template_page.h"

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
    static const std::vector<PageEntry> pages {
        {"persons", QT_TRANSLATE_NOOP("pages", "&Persons"), "person", PageGroup::Register, "Ctrl+Shift+R", nullptr,
            make<PersonsPage>},
        {"organisations", QT_TRANSLATE_NOOP("pages", "&Organisations"), "organisation", PageGroup::Register, "Ctrl+Shift+O",
            nullptr, make<OrganisationsPage>},
        {"catalogue", QT_TRANSLATE_NOOP("pages", "&Catalogue"), "catalogue", PageGroup::Register, "", nullptr,
            make<CataloguePage>},
        {"appraisal_bodies", QT_TRANSLATE_NOOP("pages", "Appraisal &bodies"), "organisation", PageGroup::Register, "", nullptr,
            make<AppraisalBodiesPage>},
        {"honours", QT_TRANSLATE_NOOP("pages", "Register of &honours"), "approve", PageGroup::Register, "", nullptr,
            make<HonoursPage>},
        {"duplicates", QT_TRANSLATE_NOOP("pages", "Likely &duplicates"), "copy", PageGroup::Register, "",
            hasAny<Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval>, make<DuplicatesPage>},
        {"imports", QT_TRANSLATE_NOOP("pages", "I&mports"), "import", PageGroup::Register, "",
            hasAny<Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Rules>, make<ImportsPage>},
        {"rounds", QT_TRANSLATE_NOOP("pages", "A&ward rounds"), "approve", PageGroup::Rounds, "Ctrl+Shift+E",
            hasAny<Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Statistics, Role::Rules>,
            make<RoundsPage>},
        {"obligations", QT_TRANSLATE_NOOP("pages", "Filings &owed"), "clock", PageGroup::Statistics, "Ctrl+Shift+D",
            hasAny<Role::Statistics, Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Rules>,
            make<ObligationsPage>},
        {"plan_comparison", QT_TRANSLATE_NOOP("pages", "Plan a&gainst report"), "statistics", PageGroup::Statistics, "",
            hasAny<Role::Statistics, Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Rules>,
            make<PlanComparisonPage>},
        {"batches", QT_TRANSLATE_NOOP("pages", "Payment &batches"), "pay", PageGroup::Statistics, "Ctrl+Shift+Y",
            hasAny<Role::Finance, Role::Approval, Role::Statistics>, make<BatchesPage>},
        {"statistics", QT_TRANSLATE_NOOP("pages", "&Summary"), "statistics", PageGroup::Statistics, "Ctrl+Shift+S",
            hasAny<Role::Statistics, Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance,
                Role::Rules>,
            make<StatisticsPage>},
        {"figures", QT_TRANSLATE_NOOP("pages", "&Figures and switches"), "figures", PageGroup::Tools, "Ctrl+Shift+F", nullptr,
            make<FiguresPage>},
        {"calendar", QT_TRANSLATE_NOOP("pages", "&Working-day calendar"), "calendar", PageGroup::Tools, "", nullptr,
            make<CalendarPage>},
        {"templates", QT_TRANSLATE_NOOP("pages", "Letter &templates"), "letter", PageGroup::Tools, "", nullptr,
            make<TemplatePage>},
        {"accounts", QT_TRANSLATE_NOOP("pages", "&Accounts"), "accounts", PageGroup::Tools, "",
            hasAny<Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator>, make<AccountsPage>},
        {"audit", QT_TRANSLATE_NOOP("pages", "Audit &log"), "audit", PageGroup::Tools, "", hasAny<Role::AuditAdministrator>,
            make<AuditPage>},
    };
    return pages;
}

const StartDialogs& startDialogs()
{
    static constexpr StartDialogs dialogs {startFirst, signInOfficer};
    return dialogs;
}

} // namespace jiangce
