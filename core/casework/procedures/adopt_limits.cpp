// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/procedures/adopt_limits.h"

#include "core/casework/audit_trail.h"
#include "core/casework/case_clock.h"
#include "core/casework/permissions.h"
#include "core/casework/procedures/procedure.h"
#include "core/register/calendar_store.h"
#include "core/register/figure_store.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct LicensingLimit {
    const FigureDeclaration* figure;
    int days;
    const char16_t* article;
};

/// 行政许可法 32 (4) and 42.
constexpr LicensingLimit model[] {
    {&limits::correctionNotice, 5, u"第三十二条（参照）"},
    {&limits::decision, 20, u"第四十二条（参照）"},
    {&limits::extension, 10, u"第四十二条（参照）"},
};

} // namespace

Outcome<ChangeReport> adoptLicensingLimits(const Desk& desk, QDate from)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Rules); !allowed)
        return fail(allowed.error());
    ChangeReport report {.subjects = {Subject::Figures}};
    for (const LicensingLimit& limit : model) {
        const auto entered = FigureStore(desk.db).enter(*limit.figure,
            {.value = QString::number(limit.days), .effectiveFrom = from,
                .document = QString::fromUtf16(licensingLaw.number), .article = QString::fromUtf16(limit.article)},
            {desk.session.account, desk.session.displayName}, desk.clock);
        if (!entered)
            return fail(entered.error());
        report.id = entered->value();
    }
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"adopt_limits"_s, {}, {},
            {{u"from"_s, from.toString(Qt::ISODate)}, {u"acceptance"_s, 5}, {u"decision"_s, 20}, {u"extension"_s, 10}}});
    transaction.commit();
    return report;
}

Outcome<int> refreshDueDates(const Desk& desk)
{
    static constexpr CaseState open[] {CaseState::Submitted, CaseState::ReturnedForCorrection, CaseState::Accepted,
        CaseState::FirstReviewed, CaseState::SecondReviewed};
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Rules); !allowed)
        return fail(allowed.error());
    const Figures figures(loadFigures(desk.db));
    const HolidayTable holidays = loadCalendar(desk.db);
    QList<CaseId> ids;
    for (const Programme* programme : allProgrammes())
        for (const CaseState state : open) {
            Statement row = desk.db.prepared("SELECT id FROM case_file WHERE programme = ? AND state = ?");
            row.with(QString::fromLatin1(programme->key), stateKey(state));
            while (row.next())
                ids.append(row.id<CaseId>(0));
        }
    int changed = 0;
    for (const CaseId id : ids) {
        const auto file = readCase(desk.db, id);
        const QDate due = caseClock(*file, readPauses(desk.db, id), figures, holidays, desk.clock.today()).dueOn;
        if (due == file->dueOn)
            continue;
        // The version stays: a due date follows from figures and calendar, nobody's work on the case is touched.
        desk.db.prepared("UPDATE case_file SET due_on = ?1, due_key = coalesce(?1, '9999-12-31') WHERE id = ?2").run(due, id);
        ++changed;
    }
    if (changed > 0)
        (void)writeAudit(desk.db, desk.clock, desk.session, {{}, u"refresh_due_dates"_s, {}, {}, {{u"cases"_s, changed}}});
    transaction.commit();
    return changed;
}

} // namespace jiangce
