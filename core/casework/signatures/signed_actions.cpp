// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/signed_actions.h"

#include "core/store/connection.h"

#include <algorithm>

namespace jiangce {

namespace {

struct SignedActionDef {
    const char* key;
    SignedTrace trace;
    bool isFromTheFirst = false;
};

using enum SignedTrace;

constexpr SignedActionDef all[] {
    {"pass_first_review", Step, true},
    {"pass_second_review", Step, true},
    {"approve", Step, true},
    {"qualify", Step, true},
    {"refuse", Step, true},
    {"request_payment", Step, true},
    {"confirm_payment", Step, true},
    {"decline_acceptance", Step},
    {"send_back", Step},
    {"file", Step},
    {"receive", Step},
    {"report_bounce", Step},
    {"resend_payment", Step},
    {"propose", Step},
    {"reserve", Step},
    {"not_selected", Step},
    {"call_reserve", Step},
    {"remove_nominee", Step},
    {"confer_honour", Step},
    {"revoke_honour", Step},
    {"take_back", OfCase},
    {"order_recovery", OfCase},
    {"record_recovered", OfCase},
    {"request_batch", OfOffice},
    {"report_batch_paid", OfOffice},
    {"cut_list", OfOffice},
    {"request_conferral", OfOffice},
    {"record_conferral", OfOffice},
    {"enter_honour", OfOffice},
    {"revoke_honour", OfOffice},
};

QByteArray listOf(SignedTrace trace)
{
    QByteArray list;
    for (const SignedActionDef& one : all)
        if (one.trace == trace)
            list += (list.isEmpty() ? "'" : ", '") + QByteArray(one.key) + '\'';
    return list;
}

} // namespace

bool isSignedAction(const QString& action)
{
    return std::ranges::any_of(
        all, [&action](const SignedActionDef& one) { return one.trace == Step && action == QLatin1StringView(one.key); });
}

bool isSignedAct(const QString& action)
{
    return std::ranges::any_of(
        all, [&action](const SignedActionDef& one) { return one.trace != Step && action == QLatin1StringView(one.key); });
}

bool isSignedFromTheFirst(const QString& action)
{
    return std::ranges::any_of(
        all, [&action](const SignedActionDef& one) { return one.isFromTheFirst && action == QLatin1StringView(one.key); });
}

const QByteArray& signedActionList(SignedTrace trace)
{
    static const QByteArray lists[] {listOf(Step), listOf(OfCase), listOf(OfOffice)};
    return lists[int(trace)];
}

std::optional<qint64> firstWidened(Connection& db)
{
    Statement row = db.prepared(
        "SELECT min(seq) FROM audit WHERE action IN ('start_signature_key', 'change_password', 'use_reset_code', "
        "'widen_signatures') AND iif(json_valid(after), json_extract(after, '$.signs'), 0) >= ?");
    row.with(signaturesWidened);
    return row.next() ? row.optionalInteger(0) : std::nullopt;
}

} // namespace jiangce
