// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/trail/seal.h"

#include "core/base/fault.h"
#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/store/transaction.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

void tellOfKey(const Desk& desk, const QString& action, const QByteArray& key, const QString& reason)
{
    Transaction transaction(desk.db);
    (void)writeAudit(desk.db, desk.clock, desk.session,
        {{}, action, reason, {}, {{u"key"_s, QString::fromLatin1(key.toHex())}, {u"name"_s, keyName(key)}}});
    transaction.commit();
}

/// The key of this desk; made where the trail has never told of one.
std::optional<SigningKey> keyOf(const Desk& desk, const QString& file, SealReport& report)
{
    const QList<QByteArray> told = auditKeys(desk.db);
    auto key = SigningKey::load(file);
    if (key && told.contains(key->publicKey()))
        return *key;
    report.state = SealState::KeyMissing;
    report.file = file;
    if (!told.isEmpty())
        return {};
    if (!key)
        key = SigningKey::create(file);
    if (!key) {
        report.state = SealState::Unwritable;
        return {};
    }
    tellOfKey(desk, u"start_audit_key"_s, key->publicKey(), {});
    return *key;
}

bool isBeginningOf(const QList<QByteArray>& lines, const QList<QByteArray>& longer)
{
    return lines.size() <= longer.size() && std::ranges::equal(lines, longer.first(lines.size()));
}

/// Whether the file speaks of this register.
bool isUsable(const AnchorFile& file, const QString& origin)
{
    return std::ranges::any_of(
        file.checkpoints, [&](const auto& checkpoint) { return checkpoint && checkpoint->origin == origin; });
}

/// Brings every file to the same lines and the new one. A file that says something else is left as the evidence it is.
void write(QList<AnchorFile>& files, const SigningKey& key, Checkpoint& next, SealReport& report)
{
    QList<QByteArray> lines;
    for (const AnchorFile& file : std::as_const(files))
        if (file.lines.size() > lines.size())
            lines = file.lines;
    for (const AnchorFile& file : std::as_const(files))
        if (!isBeginningOf(file.lines, lines) || (!file.lines.isEmpty() && !isUsable(file, next.origin))) {
            report.state = SealState::FilesDiffer;
            report.file = file.name;
            return;
        }
    report.newest = lines.isEmpty() ? std::nullopt : readCheckpointLine(lines.last());
    if (!report.newest || report.newest->seq != next.seq || report.newest->hash != next.hash) {
        next.previous = lines.isEmpty() ? QString(64, u'0') : lineDigest(lines.last());
        key.sign(next);
        lines.append(checkpointLine(next));
        report.newest = next;
    }
    report.state = SealState::Sealed;
    for (const AnchorFile& file : std::as_const(files)) {
        const QList<QByteArray> missing = lines.sliced(file.lines.size());
        if (missing.isEmpty() || appendAnchorLines(file.name, missing))
            continue;
        report.state = file.name == files.constFirst().name ? SealState::Unwritable : SealState::SecondUnwritable;
        report.file = file.name;
    }
}

} // namespace

QString AnchorDesk::keyFile() const
{
    return QDir(folder).filePath(u"audit.key"_s);
}

QString AnchorDesk::ownFile() const
{
    return QDir(folder).filePath(u"audit.checkpoints"_s);
}

QString occasionKey(SealOccasion occasion)
{
    switch (occasion) {
    case SealOccasion::SetUp: return u"set_up"_s;
    case SealOccasion::Entries: return u"entries"_s;
    case SealOccasion::Closing: return u"closing"_s;
    case SealOccasion::Backup: return u"backup"_s;
    case SealOccasion::Asked: break;
    }
    return u"asked"_s;
}

AnchorSetting anchorSetting(Connection& db)
{
    Statement row = db.prepared("SELECT file, every FROM audit_anchor ORDER BY id DESC LIMIT 1");
    row.with();
    return row.next() ? AnchorSetting {row.text(0), row.number(1)} : AnchorSetting();
}

Outcome<ChangeReport> setAnchor(const Desk& desk, const AnchorSetting& setting)
{
    if (setting.every < 10 || setting.every > 10000)
        return fail(Problem {ProblemCode::OutOfRange, {u"10"_s, u"10000"_s}, u"every"_s});
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, Role::AuditAdministrator); !allowed)
        return fail(allowed.error());
    const QString name = QFileInfo(setting.file).fileName();
    if (!setting.file.isEmpty()) {
        const AnchorFile there = readAnchorFile(setting.file);
        // Never into a file of somebody else's: what is there is either empty or about this register.
        if (there.isThere && QFileInfo(setting.file).size() > 0 && !isUsable(there, auditOrigin(desk.db)))
            return fail(Problem {ProblemCode::FileKind, {u"*.checkpoints"_s}, u"file"_s});
        if (!appendAnchorLines(setting.file, {}))
            return fail(Problem {ProblemCode::FileNotWritable, {name}, u"file"_s});
    }
    const AnchorSetting old = anchorSetting(desk.db);
    desk.db.prepared("INSERT INTO audit_anchor (file, every, entered_by, entered_at) VALUES (?, ?, ?, ?)")
        .run(setting.file, setting.every, desk.session.account, desk.clock.now());
    ChangeReport report {.subjects = {Subject::Accounts}};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"set_audit_anchor"_s, {}, {{u"file"_s, old.file}, {u"every"_s, old.every}},
            {{u"file"_s, setting.file}, {u"every"_s, setting.every}}});
    transaction.commit();
    return report;
}

QList<QByteArray> auditKeys(Connection& db)
{
    QList<QByteArray> keys;
    for (const Sql sql : {Sql("SELECT seq, json_extract(after, '$.key') FROM audit WHERE action = 'renew_audit_key' ORDER BY seq DESC"),
             Sql("SELECT seq, json_extract(after, '$.key') FROM audit WHERE action = 'start_audit_key' ORDER BY seq DESC")}) {
        Statement row = db.prepared(sql);
        row.with();
        while (row.next())
            keys.append(QByteArray::fromHex(row.text(1).toLatin1()));
    }
    return keys;
}

SealReport seal(const Desk& desk, const AnchorDesk& anchors, SealOccasion occasion)
{
    SealReport report;
    const QString origin = auditOrigin(desk.db);
    if (!anchors.isThere() || origin.isEmpty() || !desk.db.isWritable())
        return report;
    const auto key = keyOf(desk, anchors.keyFile(), report);
    if (!key)
        return report;
    const TrailEnd end = trailEnd(desk.db);
    Checkpoint next {.origin = origin, .seq = end.seq, .hash = end.hash, .at = desk.clock.now(),
        .occasion = occasionKey(occasion)};
    QList<AnchorFile> files {readAnchorFile(anchors.ownFile())};
    if (const QString second = anchorSetting(desk.db).file; !second.isEmpty())
        files.append(readAnchorFile(second));
    write(files, *key, next, report);
    return report;
}

Outcome<ChangeReport> renewAuditKey(const Desk& desk, const AnchorDesk& anchors, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Problem {ProblemCode::ReasonRequired, {}, u"reason"_s});
    if (const auto allowed = mayDo(desk, Role::AuditAdministrator); !allowed)
        return fail(allowed.error());
    const QString file = anchors.keyFile();
    // Kept under another name: nothing that signed is ever destroyed by the program.
    if (QFileInfo::exists(file)
        && !QFile::rename(file, u"%1.%2"_s.arg(file, desk.clock.now().toString(u"yyyyMMddHHmmsszzz"_s))))
        return fail(ProblemCode::FileNotWritable, {QFileInfo(file).fileName()});
    const auto key = SigningKey::create(file);
    if (!key)
        return fail(key.error());
    tellOfKey(desk, u"renew_audit_key"_s, key->publicKey(), reason.trimmed());
    return ChangeReport {.subjects = {Subject::Accounts}, .auditSeq = trailEnd(desk.db).seq};
}

QList<AnchorFile> knownAnchors(Connection& db, const AnchorDesk& anchors)
{
    QList<AnchorFile> files;
    if (anchors.isThere())
        files.append(readAnchorFile(anchors.ownFile()));
    if (const QString second = anchorSetting(db).file; !second.isEmpty())
        files.append(readAnchorFile(second));
    return files;
}

} // namespace jiangce
