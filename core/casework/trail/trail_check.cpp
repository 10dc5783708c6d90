// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/trail/trail_check.h"

#include "core/casework/audit_hash.h"
#include "core/store/connection.h"

#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// What the walk keeps of the entries that somebody asks for.
struct Seen {
    QString hash {};
    QDateTime at {};
};

struct Walk {
    QSet<qint64> wanted {};
    QHash<qint64, Seen> seen {};
    QSet<QByteArray> keys {};       ///< public keys the trail tells of
    QString origin {};
};

bool isWholeEntry(const Statement& row, const QString& previous, qint64 expected)
{
    // 0 and nothing hash alike, so that only one of them may stand there.
    const bool isOdd = (row.integer(2) == 0 && !row.isNull(2)) || (row.integer(5) == 0 && !row.isNull(5));
    return !isOdd && row.text(10) == previous
        && row.text(11)
        == auditHash({previous, QString::number(expected), row.text(1), QString::number(row.integer(2)), row.text(3),
            row.text(4), QString::number(row.integer(5)), row.text(6), row.text(7), row.text(8), row.text(9)});
}

void noteKey(Walk& walk, const Statement& row)
{
    if (row.text(6) == u"start_audit_key"_s || row.text(6) == u"renew_audit_key"_s)
        walk.keys.insert(QByteArray::fromHex(
            QJsonDocument::fromJson(row.text(9).toUtf8()).object().value("key"_L1).toString().toLatin1()));
}

/// Every entry by its number: the first that is wrong is named, the others after it follow from it.
void walkChain(Connection& db, Walk& walk, TrailReport& report)
{
    Statement row = db.prepared("SELECT seq, at, account_id, account_name, display_name, case_id, action, reason, "
                                "before, after, prev_hash, row_hash FROM audit ORDER BY seq");
    row.with();
    QString previous(64, u'0');
    bool isSound = true;
    while (row.next()) {
        const qint64 seq = row.integer(0);
        if (isSound && seq != report.lastSeq + 1)
            report.findings.append({TrailFault::EntryMissing, report.lastSeq + 1, row.instant(1)});
        else if (isSound && !isWholeEntry(row, previous, seq))
            report.findings.append({TrailFault::EntryChanged, seq, row.instant(1)});
        isSound = report.findings.isEmpty();
        previous = row.text(11);
        if (report.entries == 0)
            walk.origin = previous;
        if (walk.wanted.contains(seq))
            walk.seen.insert(seq, {previous, row.instant(1)});
        noteKey(walk, row);
        ++report.entries;
        report.lastSeq = seq;
        report.lastAt = row.instant(1);
    }
    report.lastHash = report.entries > 0 ? previous : QString();
}

/// One file by itself: lines, their order, signatures.
void checkLines(const AnchorFile& anchor, const Walk& walk, TrailReport& report)
{
    QString previous(64, u'0');
    QHash<qint64, QString> signedHashes;
    qint64 furthest = 0;
    QByteArray key;
    for (qsizetype i = 0; i < anchor.lines.size(); ++i) {
        const auto& checkpoint = anchor.checkpoints[i];
        const auto add = [&](TrailFault fault, qint64 seq, qint64 other = 0) {
            report.findings.append({fault, seq, checkpoint ? checkpoint->at : QDateTime(), anchor.name, other});
        };
        if (!checkpoint)
            add(TrailFault::LineDamaged, i + 1);
        else {
            if (checkpoint->previous != previous)
                add(TrailFault::LineRemoved, i + 1);
            if (!isSignatureRight(*checkpoint))
                add(TrailFault::SignatureWrong, checkpoint->seq);
            if (checkpoint->key != key && !walk.keys.contains(checkpoint->key))
                add(TrailFault::KeyUnknown, checkpoint->seq);
            const QString other = signedHashes.value(checkpoint->seq, checkpoint->hash);
            if (checkpoint->seq < furthest || other != checkpoint->hash)
                add(TrailFault::Fork, checkpoint->seq, furthest);
            key = checkpoint->key;
            furthest = std::max(furthest, checkpoint->seq);
            signedHashes.insert(checkpoint->seq, checkpoint->hash);
        }
        previous = lineDigest(anchor.lines[i]);
    }
}

/// One file against the trail: the earliest checkpoint that does not agree, and the furthest the trail does not reach.
void compare(const AnchorFile& anchor, const Walk& walk, TrailReport& report)
{
    std::optional<Checkpoint> differs;
    std::optional<Checkpoint> beyond;
    qint64 agreed = 0;
    bool isOther = false;
    for (const auto& checkpoint : anchor.checkpoints) {
        if (!checkpoint)
            continue;
        isOther = isOther || checkpoint->origin != walk.origin;
        const auto seen = walk.seen.constFind(checkpoint->seq);
        if (seen == walk.seen.cend() ? checkpoint->seq <= report.lastSeq : seen->hash != checkpoint->hash) {
            if (!differs || checkpoint->seq < differs->seq)
                differs = checkpoint;
        } else if (seen == walk.seen.cend()) {
            if (!beyond || checkpoint->seq > beyond->seq)
                beyond = checkpoint;
        }
    }
    for (const auto& checkpoint : anchor.checkpoints)
        if (checkpoint && (!differs || checkpoint->seq < differs->seq)
            && walk.seen.value(checkpoint->seq).hash == checkpoint->hash)
            agreed = std::max(agreed, checkpoint->seq);
    if (isOther)
        report.findings.append({TrailFault::OtherRegister, 1, walk.seen.value(1).at, anchor.name});
    if (differs)
        report.findings.append({TrailFault::Rewritten, differs->seq, differs->at, anchor.name, agreed});
    if (beyond)
        report.findings.append({TrailFault::TailCut, beyond->seq, beyond->at, anchor.name, report.lastSeq});
}

void checkAnchor(const AnchorFile& anchor, const Walk& walk, TrailReport& report)
{
    report.checkpoints += anchor.lines.size();
    if (!anchor.isThere)
        return report.findings.append({TrailFault::AnchorMissing, report.lastSeq, report.lastAt, anchor.name});
    if (anchor.lines.isEmpty())
        return report.findings.append({TrailFault::AnchorEmpty, report.lastSeq, report.lastAt, anchor.name});
    for (const auto& checkpoint : anchor.checkpoints)
        if (checkpoint && (!report.newest || report.newest->at < checkpoint->at))
            report.newest = checkpoint;
    checkLines(anchor, walk, report);
    compare(anchor, walk, report);
}

void checkCode(const QString& code, const Walk& walk, TrailReport& report)
{
    const qint64 seq = seqOfCode(code);
    const Seen seen = walk.seen.value(seq);
    if (seq == 0)
        report.findings.append({TrailFault::CodeMalformed, 0, {}, code.trimmed()});
    else if (seen.hash.isEmpty() && seq > report.lastSeq)
        report.findings.append({TrailFault::CodeBeyond, seq, report.lastAt, code.trimmed(), report.lastSeq});
    else if (!codeFits(code, seq, seen.hash))
        report.findings.append({TrailFault::CodeDiffers, seq, seen.at, code.trimmed()});
}

} // namespace

TrailReport checkTrail(Connection& db, const QList<AnchorFile>& anchors, const QStringList& codes)
{
    TrailReport report;
    Walk walk {.wanted = {1}};
    for (const AnchorFile& anchor : anchors)
        for (const auto& checkpoint : anchor.checkpoints)
            if (checkpoint)
                walk.wanted.insert(checkpoint->seq);
    for (const QString& code : codes)
        walk.wanted.insert(seqOfCode(code));
    walkChain(db, walk, report);
    for (const AnchorFile& anchor : anchors)
        checkAnchor(anchor, walk, report);
    for (const QString& code : codes)
        checkCode(code, walk, report);
    return report;
}

TrailEnd trailEnd(Connection& db)
{
    Statement row = db.prepared("SELECT seq, row_hash, at FROM audit ORDER BY seq DESC LIMIT 1");
    row.with();
    return row.next() ? TrailEnd {row.integer(0), row.text(1), row.instant(2)} : TrailEnd();
}

} // namespace jiangce
