// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/trail/trail_export.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/casework/signatures/signed_actions.h"
#include "core/store/transaction.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>
#include <QtCore/QIODevice>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Lines to a device, their digest, and whether all went well.
class Lines final {
public:
    explicit Lines(QIODevice& to)
        : m_to(to)
    {
    }
    void add(const QJsonObject& json)
    {
        const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
        m_digest.addData(line);
        m_isWhole = m_isWhole && m_to.write(line) == line.size();
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] QString digest() const { return QString::fromLatin1(m_digest.result().toHex()); }

private:
    QIODevice& m_to;
    QCryptographicHash m_digest {QCryptographicHash::Sha256};
    bool m_isWhole = true;
};

/// Days are those of the office, whatever the clock of the desk says.
QDateTime beginOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-8 * 3600);
}

/// Numbers of the first and the last entry of the days: everything between them goes out, for a chain has no gaps.
TrailExport rangeOf(Connection& db, const TrailSpan& span)
{
    Statement row = db.prepared("SELECT coalesce(min(seq), 0), coalesce(max(seq), 0) FROM audit WHERE at >= ? AND at < ?");
    row.with(beginOf(span.from.isValid() ? span.from : QDate(1900, 1, 1)),
        beginOf(span.to.isValid() ? span.to.addDays(1) : QDate(2999, 1, 1)));
    return row.next() ? TrailExport {row.integer(0), row.integer(1)} : TrailExport();
}

void addEntries(Connection& db, TrailExport& range, Lines& lines)
{
    Statement row = db.prepared("SELECT seq, at, account_id, account_name, display_name, case_id, action, reason, before, "
                                "after, prev_hash, row_hash FROM audit WHERE seq BETWEEN ? AND ? ORDER BY seq");
    row.with(range.first, range.last);
    while (row.next()) {
        lines.add({{u"kind"_s, u"entry"_s}, {u"seq"_s, row.integer(0)}, {u"at"_s, row.text(1)},
            {u"account_id"_s, row.integer(2)}, {u"account_name"_s, row.text(3)}, {u"display_name"_s, row.text(4)},
            {u"case_id"_s, row.integer(5)}, {u"action"_s, row.text(6)}, {u"reason"_s, row.text(7)},
            {u"before"_s, row.text(8)}, {u"after"_s, row.text(9)}, {u"prev_hash"_s, row.text(10)},
            {u"row_hash"_s, row.text(11)}});
        ++range.entries;
    }
}

/// Every key, and the signatures under entries that go out: what jiangce-audit-check checks them with.
void addSignatures(Connection& db, const TrailExport& range, Lines& lines)
{
    Statement key = db.prepared("SELECT account_id, public_key, start_seq, coalesce(end_seq, 0) FROM signature_key ORDER BY id");
    key.with();
    while (key.next())
        lines.add({{u"kind"_s, u"signature_key"_s}, {u"account_id"_s, key.integer(0)}, {u"key"_s, key.text(1)},
            {u"start_seq"_s, key.integer(2)}, {u"end_seq"_s, key.integer(3)}});
    Statement row = db.prepared("SELECT s.case_id, s.number, s.action, s.to_state, s.amount_fen, s.digest, s.audit_seq, "
                                "k.public_key, s.signature FROM case_signature s JOIN signature_key k ON k.id = s.key_id "
                                "WHERE s.audit_seq BETWEEN ? AND ? ORDER BY s.audit_seq");
    row.with(range.first, range.last);
    while (row.next())
        lines.add({{u"kind"_s, u"signature"_s}, {u"case_id"_s, row.integer(0)}, {u"number"_s, row.text(1)},
            {u"action"_s, row.text(2)}, {u"to_state"_s, row.text(3)},
            {u"amount_fen"_s, row.isNull(4) ? QJsonValue() : QJsonValue(row.integer(4))}, {u"digest"_s, row.text(5)},
            {u"seq"_s, row.integer(6)}, {u"key"_s, row.text(7)}, {u"signature"_s, row.text(8)}});
}

/// The same of acts that are no steps.
void addActSignatures(Connection& db, const TrailExport& range, Lines& lines)
{
    Statement row = db.prepared("SELECT coalesce(s.case_id, 0), s.action, s.record_kind, coalesce(s.record_id, 0), s.amount_fen, "
                                "s.digest, s.audit_seq, k.public_key, s.signature FROM act_signature s JOIN signature_key k ON "
                                "k.id = s.key_id WHERE s.audit_seq BETWEEN ? AND ? ORDER BY s.audit_seq");
    row.with(range.first, range.last);
    while (row.next())
        lines.add({{u"kind"_s, u"act_signature"_s}, {u"case_id"_s, row.integer(0)}, {u"action"_s, row.text(1)},
            {u"record_kind"_s, row.text(2)}, {u"record_id"_s, row.integer(3)},
            {u"amount_fen"_s, row.isNull(4) ? QJsonValue() : QJsonValue(row.integer(4))}, {u"digest"_s, row.text(5)},
            {u"seq"_s, row.integer(6)}, {u"key"_s, row.text(7)}, {u"signature"_s, row.text(8)}});
}

} // namespace

Outcome<TrailExport> exportTrail(
    const Desk& desk, const TrailSpan& span, const QString& purpose, const QList<AnchorFile>& anchors, QIODevice& to)
{
    if (purpose.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, u"purpose"_s});
    // One transaction: what is taken out is what the entry about it says, with nothing in between.
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::AuditAdministrator); !allowed)
        return fail(allowed.error());
    TrailExport made = rangeOf(desk.db, span);
    Lines lines(to);
    lines.add({{u"kind"_s, u"head"_s}, {u"format"_s, u"jiangce audit 1"_s}, {u"origin"_s, auditOrigin(desk.db)},
        {u"first"_s, made.first}, {u"last"_s, made.last},
        // 0: nobody has signed more than reviews, decisions and payments yet.
        {u"signs_from"_s, firstWidened(desk.db).value_or(0)},
        {u"made_at"_s, desk.clock.now().toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)}});
    addEntries(desk.db, made, lines);
    addSignatures(desk.db, made, lines);
    addActSignatures(desk.db, made, lines);
    for (const AnchorFile& anchor : anchors)
        for (const QByteArray& line : anchor.lines)
            lines.add({{u"kind"_s, u"checkpoint"_s}, {u"file"_s, QFileInfo(anchor.name).fileName()},
                {u"line"_s, QString::fromUtf8(line)}});
    if (!lines.isWhole())
        return fail(ProblemCode::FileNotWritable, {u"*.jsonl"_s});
    made.digest = lines.digest();
    (void)writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"export_audit"_s, purpose.trimmed(), {}, {{u"first"_s, made.first}, {u"last"_s, made.last},
            {u"sha256"_s, made.digest}}});
    transaction.commit();
    return made;
}

} // namespace jiangce
