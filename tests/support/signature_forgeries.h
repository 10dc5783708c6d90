// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/sign_ins/live_sign_in.h"
#include "core/casework/signatures/check_signatures.h"
#include "tests/support/tampered.h"

/// What whoever writes to the file may try with a signed step or act: rows "script" for QTest.
namespace jiangce {

/// Officers sign in to stay, and so have keys.
inline void giveKeys(OfficeDesk& office)
{
    for (const char* who : {"intake", "first", "second", "approval", "finance"}) {
        const auto session = beginSignIn(
            office.db(), office.clock(), QString::fromLatin1(who), testPassword, QStringLiteral("desk-1"), Elsewhere::End);
        if (!session || !session->key)
            qFatal("cannot sign in");
        office.session(who).key = session->key; // what is done may take days
    }
}

inline int count(Connection& db, const QByteArray& sql)
{
    Statement row = db.preparedText(sql);
    row.with();
    return row.next() ? row.number(0) : -1;
}

inline bool tells(const QList<SignatureFinding>& findings, SignatureFault fault)
{
    return std::ranges::any_of(findings, [fault](const SignatureFinding& one) { return one.fault == fault; });
}

inline void addStepForgeries(const char* action, bool hasAmount)
{
    const QByteArray name(action);
    const QByteArray of = " WHERE action = '" + name + "'";
    const auto add = [&name](const char* what, const QByteArray& script) { QTest::addRow("%s: %s", name.constData(), what) << script; };
    add("amount", "UPDATE case_signature SET amount_fen = coalesce(amount_fen, 0) + 1" + of);
    if (hasAmount)
        add("amount of the entry", "UPDATE audit SET after = json_set(after, '$.amount_fen', 1, '$.came_back_fen', 1)" + of);
    add("state", "UPDATE case_signature SET to_state = 'withdrawn'" + of);
    add("state of the step", "UPDATE case_step SET to_state = 'withdrawn'" + of);
    add("signature gone", "DELETE FROM case_signature" + of);
    add("signature of another step",
        "UPDATE case_signature SET signature = (SELECT signature FROM case_signature WHERE action = 'pass_first_review' LIMIT 1)" + of);
    add("key of another", "UPDATE case_signature SET key_id = (SELECT min(id) FROM signature_key WHERE id <> key_id)" + of);
    add("record", "UPDATE case_signature SET record_kind = 'payment', record_id = 999" + of);
    const QByteArray step = "INSERT INTO case_step (case_id, action, step, from_state, to_state, officer_id, officer_name, at, on_day, "
                            "opinion, reason, head_before, letters_before) SELECT case_id, action, step, from_state, to_state, "
                            "officer_id, officer_name, at, on_day, opinion, reason, head_before, letters_before FROM case_step" + of
        + " LIMIT 1;";
    const QByteArray entry = "INSERT INTO audit SELECT (SELECT max(seq) + 1 FROM audit), at, account_id, account_name, display_name, "
                             "case_id, action, reason, before, after, prev_hash, row_hash FROM audit" + of
        + " AND case_id IS NOT NULL LIMIT 1;";
    add("step without entry", step);
    add("entry without step", entry);
    add("step and entry", step + entry);
}

inline void addActForgeries(const char* action)
{
    const QByteArray name(action);
    const QByteArray of = " WHERE action = '" + name + "'";
    const auto add = [&name](const char* what, const QByteArray& script) { QTest::addRow("%s: %s", name.constData(), what) << script; };
    add("amount", "UPDATE act_signature SET amount_fen = coalesce(amount_fen, 0) + 1" + of);
    add("amount of the entry", "UPDATE audit SET after = json_set(after, '$.amount_fen', 1)" + of);
    add("signature gone", "DELETE FROM act_signature" + of);
    add("signature of another act",
        "UPDATE act_signature SET signature = (SELECT o.signature FROM act_signature o WHERE o.id <> act_signature.id LIMIT 1)" + of);
    add("signature of a step", "UPDATE act_signature SET signature = (SELECT signature FROM case_signature LIMIT 1)" + of);
    add("key of another", "UPDATE act_signature SET key_id = (SELECT min(id) FROM signature_key WHERE id <> key_id)" + of);
    add("record", "UPDATE act_signature SET record_kind = 'honour', record_id = 999" + of);
    add("digest", "UPDATE act_signature SET digest = '" + QByteArray(64, 'a') + "'" + of);
    add("moved to another entry", "UPDATE act_signature SET audit_seq = 2" + of);
    add("another entry", "INSERT INTO audit SELECT (SELECT max(seq) + 1 FROM audit), at, account_id, account_name, display_name, "
                         "case_id, action, reason, before, after, prev_hash, row_hash FROM audit a" + of
            + " AND EXISTS (SELECT 1 FROM act_signature s WHERE s.audit_seq = a.seq) LIMIT 1");
    add("entry gone", "DELETE FROM audit" + of + " AND seq IN (SELECT audit_seq FROM act_signature)");
    add("reason of the entry", "UPDATE audit SET reason = reason || 'x'" + of);
}

} // namespace jiangce
