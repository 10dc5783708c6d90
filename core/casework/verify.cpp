// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"

#include "core/casework/packed.h"
#include "core/casework/signatures/check_signatures.h"
#include "core/casework/stored_files.h"
#include "core/casework/trail/trail_check.h"
#include "core/casework/verdict_words.h"
#include "core/policy/wording.h"
#include "core/programmes/programme.h"
#include "core/store/connection.h"
#include "core/store/integrity.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A question whose every answer is a contradiction: one row, one line.
struct Check {
    Sql sql;
    const char* finding;    ///< %1: the case, series or seq
};

constexpr Check checks[] {
    {"SELECT c.id FROM case_file c WHERE c.is_back_entry = 0 AND c.state <> coalesce((SELECT s.to_state FROM case_step s "
     "WHERE s.case_id = c.id AND s.is_taken_back = 0 AND s.from_state <> s.to_state ORDER BY s.id DESC LIMIT 1), 'draft')",
        "case %1: its state is not the one its last step led to"},
    {"SELECT c.id FROM case_file c WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.case_id = c.id)",
        "case %1: no entry in the audit trail"},
    {"SELECT s.case_id FROM case_step s JOIN account a ON a.id = s.officer_id WHERE s.step IS NOT NULL "
     "GROUP BY s.case_id, iif(a.person_number = '', 'account ' || a.id, a.person_number) HAVING count(DISTINCT s.step) > 1",
        "case %1: one officer took two steps"},
    {"SELECT s.case_id FROM case_step s JOIN case_file c ON c.id = s.case_id WHERE s.step IS NOT NULL AND s.from_state <> "
     "s.to_state AND s.is_back_entry = 0 AND c.is_back_entry = 0 AND NOT EXISTS (SELECT 1 FROM step_rule r WHERE "
     "r.procedure = coalesce((SELECT p.procedure FROM programme_procedure p WHERE p.programme = c.programme), r.procedure) "
     "AND r.from_state = s.from_state AND r.action = s.action AND r.to_state = s.to_state AND r.step = s.step)",
        "case %1: a step that no rule allows"},
    {"SELECT c.id FROM case_file c WHERE c.is_back_entry = 0 AND (c.state IN ('approved', 'payment_requested', 'paid') "
     "OR (c.state = 'archived' AND EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = c.id AND s.to_state = 'approved' "
     "AND s.is_taken_back = 0))) AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.case_id = c.id AND v.occasion = 'approve' "
     "AND v.verdict = 'eligible')",
        "case %1: approved without a stored verdict"},
    {"SELECT c.id FROM case_file c LEFT JOIN filing f ON f.case_id = c.id WHERE c.is_back_entry = 0 "
     "AND c.state IN ('filed', 'received') AND (f.number IS NULL OR c.decided_on IS NULL)",
        "case %1: on file without a number"},
    {"SELECT s.series || ' ' || s.year FROM number_series s WHERE s.series LIKE 'filing/%' AND s.last <> "
     "(SELECT count(*) FROM filing f WHERE substr(f.numbered_on, 1, 4) = CAST(s.year AS TEXT) "
     "AND f.number LIKE substr(s.series, 8) || '〔%')",
        "series %1: a number is missing"},
    {"SELECT s.series || ' ' || s.year FROM number_series s WHERE s.series LIKE 'reminder/%' AND s.last <> "
     "(SELECT count(*) FROM reminder_letter l WHERE substr(l.issued_on, 1, 4) = CAST(s.year AS TEXT) "
     "AND l.number LIKE substr(s.series, 10) || '〔%')",
        "series %1: a number is missing"},
    {"SELECT c.id FROM case_file c JOIN claim_line l ON l.case_id = c.id WHERE c.is_back_entry = 0 "
     "AND c.approved_fen IS NOT NULL GROUP BY c.id HAVING sum(l.approved_fen) <> c.approved_fen",
        "case %1: the lines do not add up to the approved sum"},
    {"SELECT c.id FROM case_file c JOIN claim_line l ON l.case_id = c.id GROUP BY c.id "
     "HAVING coalesce(sum(l.claimed_fen), 0) <> coalesce(c.claimed_fen, 0)",
        "case %1: the lines do not add up to the claimed sum"},
    {"SELECT DISTINCT c.id FROM case_file c JOIN claim_line l ON l.case_id = c.id WHERE l.settlement = 'open' "
     "AND c.state IN ('not_accepted', 'approved', 'refused', 'payment_requested', 'paid', 'archived', 'withdrawn')",
        "case %1: done with, and a line is still open"},
    {"SELECT p.case_id FROM payment p JOIN case_file c ON c.id = p.case_id WHERE p.state <> 'cancelled' "
     "AND p.resends IS NULL AND p.amount_fen IS NOT c.approved_fen",
        "case %1: the payment is not the approved sum"},
    {"SELECT p.case_id FROM payment p JOIN payment b ON b.id = p.resends WHERE b.state <> 'bounced' OR b.case_id <> p.case_id "
     "OR p.amount_fen <> b.amount_fen - b.paid_fen",
        "case %1: a payment sent again is not what came back"},
    {"SELECT p.case_id FROM payment p WHERE p.paid_fen <> (SELECT coalesce(sum(CASE e.kind WHEN 'transferred' THEN "
     "e.amount_fen ELSE -e.amount_fen END), 0) FROM payment_entry e WHERE e.payment_id = p.id)",
        "case %1: the transfers do not add up to the sum paid"},
    {"SELECT c.id FROM case_file c WHERE c.is_back_entry = 0 AND (c.state = 'paid' OR (c.state = 'archived' "
     "AND c.approved_fen IS NOT NULL)) AND c.approved_fen IS NOT "
     "(SELECT sum(p.paid_fen) FROM payment p WHERE p.case_id = c.id)",
        "case %1: paid without a payment"},
    {"SELECT p.case_id FROM payment p WHERE p.batch_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM payment_batch_case m "
     "WHERE m.batch_id = p.batch_id AND m.case_id = p.case_id AND m.removed_reason = '')",
        "case %1: paid with a batch it is not in"},
    {"SELECT m.case_id FROM payment_batch_case m JOIN payment_batch b ON b.id = m.batch_id WHERE m.removed_reason = '' "
     "AND b.state IN ('requested', 'settled') AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.batch_id = m.batch_id "
     "AND p.case_id = m.case_id AND p.resends IS NULL AND p.amount_fen = m.amount_fen)",
        "case %1: in a batch that was asked for, without its payment"},
    {"SELECT h.round_id || ' ' || h.programme FROM honour h JOIN award_round_title t ON t.round_id = h.round_id AND "
     "t.programme = h.programme GROUP BY h.round_id, h.programme HAVING count(*) > min(t.places)",
        "round %1: more honours than places"},
    {"SELECT n.case_id FROM award_nominee n JOIN case_file c ON c.id = n.case_id WHERE (c.state IN ('honoured', 'revoked')) <> "
     "EXISTS (SELECT 1 FROM honour h WHERE h.case_id = n.case_id)",
        "case %1: its honour and the register of honours disagree"},
    {"SELECT m.honour_id FROM payment p JOIN case_consequence m ON m.case_id = p.case_id WHERE p.state <> 'cancelled' AND "
     "p.resends IS NULL GROUP BY m.honour_id, m.programme HAVING count(*) > 1",
        "honour %1: paid for twice"},
    {"SELECT c.id FROM case_file c WHERE (c.paused_since IS NOT NULL) <> EXISTS (SELECT 1 FROM case_pause p "
     "WHERE p.case_id = c.id AND p.to_day IS NULL)",
        "case %1: its clock and its pauses disagree"},
    {"SELECT s.series || ' ' || s.year FROM number_series s WHERE s.series LIKE 'letter/%' AND s.last <> "
     "(SELECT count(*) FROM issued_document d WHERE 'letter/' || d.series = s.series AND d.year = s.year "
     "AND d.replaces IS NULL) + (SELECT count(*) FROM batch_document b WHERE 'letter/' || b.series = s.series "
     "AND b.year = s.year AND b.serial IS NOT NULL AND b.replaces IS NULL)",
        "series %1: a number is missing"},
    {"SELECT n.id FROM issued_document n JOIN issued_document o ON o.id = n.replaces "
     "WHERE n.number <> o.number OR o.is_void = 0",
        "letter %1: does not carry on the number of a void letter"},
    {"SELECT n.id FROM batch_document n JOIN batch_document o ON o.id = n.replaces "
     "WHERE n.number <> o.number OR o.is_void = 0 OR n.batch_id <> o.batch_id OR n.kind <> o.kind",
        "batch document %1: does not carry on the number of a void one"},
    {"SELECT d.id FROM batch_document d JOIN payment_batch b ON b.id = d.batch_id WHERE d.kind = 'payment_request' "
     "AND d.is_void = 0 AND d.number <> b.request_number",
        "batch document %1: not under the number of its request"},
    {"SELECT coalesce(k.programme, c.programme) || ' ' || coalesce(k.state, c.state) FROM case_count k FULL JOIN "
     "(SELECT programme, state, count(*) AS cases, coalesce(sum(claimed_fen), 0) AS claimed, "
     "coalesce(sum(approved_fen), 0) AS approved FROM case_file GROUP BY programme, state) c "
     "ON c.programme = k.programme AND c.state = k.state WHERE coalesce(k.cases, 0) <> coalesce(c.cases, 0) "
     "OR coalesce(k.claimed_fen, 0) <> coalesce(c.claimed, 0) OR coalesce(k.approved_fen, 0) <> coalesce(c.approved, 0)",
        "count of %1: not the number of cases or their sums"},
};

void runChecks(Connection& db, QStringList& findings)
{
    for (const Check& check : checks) {
        Statement row = db.prepared(check.sql);
        row.with();
        while (row.next())
            findings.append(QString::fromLatin1(check.finding).arg(row.text(0)));
    }
}

/// The chain: no gap, no entry changed, none out of order.
void checkAudit(Connection& db, QStringList& findings)
{
    for (const TrailFinding& finding : checkTrail(db).findings)
        findings.append(u"audit entry %1: changed, missing or out of order"_s.arg(finding.seq));
}

void checkSigned(Connection& db, QStringList& findings)
{
    for (const SignatureFinding& finding : checkSignatures(db).findings)
        findings.append(signatureSentence(finding, Wording::english()));
}

void checkFiles(Connection& db, QStringList& findings)
{
    Statement row = db.prepared("SELECT hash, content FROM stored_file");
    row.with();
    while (row.next())
        if (fileHash(row.blob(1)) != row.text(0))
            findings.append(u"stored file %1: not what was stored"_s.arg(row.text(0).left(12)));
}

/// What is kept to the byte can be had back.
void checkPacked(Connection& db, QStringList& findings)
{
    PackingWordsReader words(db);
    Statement verdict = db.prepared("SELECT case_id, packing, json, words_id FROM verdict");
    verdict.with();
    while (verdict.next())
        if (!isWhole({verdict.text(1), verdict.blob(2)}, words.read(verdict.integer(3))))
            findings.append(u"case %1: a stored verdict cannot be read"_s.arg(verdict.integer(0)));
    Statement form = db.prepared("SELECT case_id, packing, form FROM case_submission");
    form.with();
    while (form.next())
        if (!isWhole({form.text(1), form.blob(2)}))
            findings.append(u"case %1: the application as handed in cannot be read"_s.arg(form.integer(0)));
}

/// Every case has its application in the table of its programme.
void checkForms(Connection& db, QStringList& findings)
{
    for (const Programme* programme : allProgrammes()) {
        Statement row = db.preparedText("SELECT c.id FROM case_file c WHERE c.programme = ? AND NOT EXISTS "
                                        "(SELECT 1 FROM " + QByteArray(programme->key) + " f WHERE f.case_id = c.id)");
        row.with(QString::fromLatin1(programme->key));
        while (row.next())
            findings.append(u"case %1: no application"_s.arg(row.text(0)));
    }
}

} // namespace

QStringList verifyDatabase(Connection& db)
{
    QStringList findings = integrityCheck(db);
    findings += foreignKeyCheck(db);
    runChecks(db, findings);
    checkAudit(db, findings);
    checkSigned(db, findings);
    checkFiles(db, findings);
    checkPacked(db, findings);
    checkForms(db, findings);
    return findings;
}

} // namespace jiangce
