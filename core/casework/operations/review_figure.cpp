// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/review_figure.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/register/figure_store.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<ChangeReport> reviewFigure(const Desk& desk, FigureValueId id, const QString& note)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Rules); !allowed)
        return fail(allowed.error());
    const Officer officer {desk.session.account, desk.session.displayName};
    if (const auto done = FigureStore(desk.db).review(id, officer, desk.clock, note); !done)
        return fail(done.error());
    ChangeReport report;
    report.subjects = {Subject::Figures};
    report.id = id.value();
    report.auditSeq = writeAudit(
        desk.db, desk.clock, desk.session, {{}, u"review_figure"_s, note.trimmed(), {}, {{u"value_id"_s, id.value()}}});
    transaction.commit();
    return report;
}

} // namespace jiangce
