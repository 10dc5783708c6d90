// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/keep_fund_pooling.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/store/transaction.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Role, transaction, the change, its audit entry. `change` gives the entry's id and what the audit is to say of it.
template <class Change>
Outcome<ChangeReport> keep(const Desk& desk, const QString& action, const QString& reason, const Change& change)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::Rules); !allowed)
        return fail(allowed.error());
    QJsonObject after;
    const Outcome<FundPoolingId> id = change(after);
    if (!id)
        return fail(id.error());
    after.insert(u"fund_pooling"_s, id->value());
    ChangeReport report {.subjects = {Subject::Register}, .id = id->value()};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session, {{}, action, reason, {}, after});
    transaction.commit();
    return report;
}

} // namespace

Outcome<ChangeReport> enterFundPooling(const Desk& desk, const FundPooling& entry)
{
    return keep(desk, u"enter_fund_pooling"_s, entry.note, [&](QJsonObject& after) {
        after = {{u"organisation"_s, entry.organisation.value()}, {u"from"_s, isoDate(entry.from)},
            {u"to"_s, isoDate(entry.to)}, {u"document"_s, entry.document}, {u"document_on"_s, isoDate(entry.documentOn)}};
        return addFundPooling(desk.db, entry, {desk.session.account, desk.session.displayName}, desk.clock);
    });
}

Outcome<ChangeReport> endFundPooling(const Desk& desk, FundPoolingId id, QDate lastDay)
{
    return keep(desk, u"end_fund_pooling"_s, {}, [&](QJsonObject& after) -> Outcome<FundPoolingId> {
        after = {{u"to"_s, isoDate(lastDay)}};
        const auto done = setFundPoolingEnd(desk.db, id, lastDay);
        return done ? Outcome<FundPoolingId>(id) : fail(done.error());
    });
}

Outcome<ChangeReport> dropFundPooling(const Desk& desk, FundPoolingId id, const QString& reason)
{
    return keep(desk, u"drop_fund_pooling"_s, reason.trimmed(), [&](QJsonObject&) -> Outcome<FundPoolingId> {
        const auto done = withdrawFundPooling(desk.db, id, reason);
        return done ? Outcome<FundPoolingId>(id) : fail(done.error());
    });
}

} // namespace jiangce
