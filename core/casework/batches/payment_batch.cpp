// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/batches/payment_batch.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct StateName {
    BatchState state;
    const char* key;
    const char* label;
};

constexpr StateName names[] {
    {BatchState::Forming, "forming", QT_TRANSLATE_NOOP("casework", "Being put together")},
    {BatchState::Noticed, "noticed", QT_TRANSLATE_NOOP("casework", "On public notice")},
    {BatchState::Requested, "requested", QT_TRANSLATE_NOOP("casework", "Payment asked for")},
    {BatchState::Settled, "settled", QT_TRANSLATE_NOOP("casework", "Paid in full")},
    {BatchState::Abandoned, "abandoned", QT_TRANSLATE_NOOP("casework", "Abandoned")},
};

BatchState batchState(const QString& key)
{
    for (const StateName& name : names)
        if (key == QLatin1StringView(name.key))
            return name.state;
    throw Fault(FaultKind::Damaged, u"no batch stands at "_s + key);
}

QString nameOf(int year, int serial)
{
    return u"〔%1〕%2"_s.arg(year).arg(serial);
}

constexpr const char* headColumns
    = "SELECT b.id, b.version, b.programme, b.year, b.serial, b.title, b.state, b.opened_on, b.opened_name, b.notice_from, "
      "b.notice_to, b.notice_source, b.notice_reason, b.requested_on, b.requested_name, b.request_number, "
      "b.abandoned_reason, (SELECT count(*) FROM payment_batch_case m WHERE m.batch_id = b.id AND m.removed_reason = ''), "
      "(SELECT coalesce(sum(m.amount_fen), 0) FROM payment_batch_case m WHERE m.batch_id = b.id AND m.removed_reason = ''), "
      "(SELECT coalesce(sum(p.paid_fen), 0) FROM payment p WHERE p.batch_id = b.id), "
      "(SELECT count(*) FROM notice_objection o WHERE o.batch_id = b.id AND o.outcome = 'open') FROM payment_batch b ";

BatchHead headOf(const Statement& row)
{
    BatchHead head {row.id<BatchId>(0), row.number(1), programmeByKey(row.text(2)), nameOf(row.number(3), row.number(4)),
        row.text(5), batchState(row.text(6)), row.date(7), row.text(8), row.date(9), row.date(10), row.text(11), row.text(12),
        row.date(13), row.text(14), row.text(15), row.text(16), row.number(17), row.money(18), row.money(19), row.number(20)};
    if (head.programme == nullptr)
        throw Fault(FaultKind::Damaged, u"no programme is called "_s + row.text(2));
    return head;
}

QList<BatchCase> casesOf(Connection& db, BatchId id)
{
    Statement row = db.prepared(
        "SELECT c.id, c.number, c.applicant_name, c.applicant_number, c.district, c.state, m.amount_fen, (SELECT "
        "coalesce(sum(p.paid_fen), 0) FROM payment p WHERE p.case_id = c.id AND p.batch_id = m.batch_id), m.removed_reason "
        "FROM payment_batch_case m JOIN case_file c ON c.id = m.case_id WHERE m.batch_id = ? ORDER BY c.decided_on, c.id");
    row.with(id);
    QList<BatchCase> cases;
    while (row.next())
        cases.append({row.id<CaseId>(0), row.text(1), row.text(2), row.personal(3).text, row.text(4),
            stateFromKey(row.text(5)), row.money(6), row.money(7), row.text(8)});
    return cases;
}

} // namespace

QString batchStateKey(BatchState state)
{
    return QString::fromLatin1(names[int(state)].key);
}

const char* batchStateLabel(BatchState state)
{
    return names[int(state)].label;
}

QList<BatchHead> readBatches(Connection& db, const Programme* programme)
{
    Statement row = db.preparedText(QByteArray(headColumns)
        + "WHERE ?1 = '' OR b.programme = ?1 ORDER BY b.year DESC, b.serial DESC");
    row.with(programme != nullptr ? QString::fromLatin1(programme->key) : QString());
    QList<BatchHead> heads;
    while (row.next())
        heads.append(headOf(row));
    return heads;
}

PaymentBatch readBatch(Connection& db, BatchId id)
{
    Statement row = db.preparedText(QByteArray(headColumns) + "WHERE b.id = ?");
    if (!row.with(id).next())
        throw Fault(FaultKind::Bug, u"no batch %1"_s.arg(id.value()));
    return {headOf(row), casesOf(db, id), objectionsTo(db, NoticeOwner {.batch = id})};
}

QList<BatchCase> payableCases(Connection& db, const Programme& programme)
{
    Statement row = db.prepared(
        "SELECT c.id, c.number, c.applicant_name, c.applicant_number, c.district, c.approved_fen FROM case_file c "
        "WHERE c.programme = ? AND c.state = 'approved' AND c.is_back_entry = 0 AND c.approved_fen > 0 AND NOT EXISTS "
        "(SELECT 1 FROM payment_batch_case m WHERE m.case_id = c.id AND m.removed_reason = '') AND NOT EXISTS (SELECT 1 FROM "
        "notice_objection o WHERE o.case_id = c.id AND o.outcome <> 'unfounded') ORDER BY c.decided_on, c.id");
    row.with(QString::fromLatin1(programme.key));
    QList<BatchCase> cases;
    while (row.next())
        cases.append({row.id<CaseId>(0), row.text(1), row.text(2), row.personal(3).text, row.text(4), CaseState::Approved,
            row.money(5)});
    return cases;
}

QString batchName(Connection& db, BatchId id)
{
    Statement row = db.prepared("SELECT year, serial FROM payment_batch WHERE id = ?");
    return row.with(id).next() ? nameOf(row.number(0), row.number(1)) : QString();
}

std::optional<Problem> heldFromPayment(Connection& db, CaseId id)
{
    Statement member = db.prepared("SELECT b.year, b.serial FROM payment_batch_case m JOIN payment_batch b ON b.id = "
                                   "m.batch_id WHERE m.case_id = ? AND m.removed_reason = '' AND b.state IN ('forming', "
                                   "'noticed')");
    if (member.with(id).next())
        return Problem {ProblemCode::PaymentInBatch, {nameOf(member.number(0), member.number(1))}};
    Statement objection = db.prepared("SELECT content FROM notice_objection WHERE case_id = ? AND outcome <> 'unfounded' "
                                      "LIMIT 1");
    if (objection.with(id).next())
        return Problem {ProblemCode::ObjectionStands, {objection.text(0)}};
    Statement honour = db.prepared("SELECT h.title FROM case_consequence m JOIN honour h ON h.id = m.honour_id WHERE m.case_id "
                                   "= ? AND h.revoked_on IS NOT NULL");
    if (honour.with(id).next())
        return Problem {ProblemCode::HonourRevoked, {honour.text(0)}};
    return {};
}

} // namespace jiangce
