// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/attachments.h"

#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/casework/stored_files.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr const char* kindKeys[] {"png", "jpeg", "pdf", "other"};

FileKind kindFromKey(const QString& key)
{
    for (int i = 0; i < 3; ++i)
        if (key == QLatin1StringView(kindKeys[i]))
            return FileKind(i);
    return FileKind::Other;
}

/// A case put away keeps its files as they are.
Outcome<void> mayChangeFiles(const Desk& desk, const CaseFile& file, const QString& action)
{
    if (file.state == CaseState::Archived && !file.isBackEntry)
        return fail(ProblemCode::ActionNotPermitted,
            {QString::fromLatin1(auditLabel(action)), QString::fromLatin1(stateLabel(file.state))});
    return mayHandlePapers(desk, file);
}

QString withoutFolders(const QString& fileName)
{
    QString name = fileName.section(u'/', -1).section(u'\\', -1);
    name.remove(QChar(0));
    return name.isEmpty() ? u"?"_s : name.right(120);
}

} // namespace

FileKind fileKindOf(const QByteArray& content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return FileKind::Png;
    if (content.startsWith("\xff\xd8\xff"))
        return FileKind::Jpeg;
    if (content.startsWith("%PDF-"))
        return FileKind::Pdf;
    return FileKind::Other;
}

QList<Attachment> readAttachments(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT a.id, a.name, a.kind, f.bytes, a.hash, a.material, a.officer_name, a.at "
                                "FROM attachment a JOIN stored_file f ON f.hash = a.hash "
                                "WHERE a.case_id = ? AND a.removed_reason = '' ORDER BY a.id");
    row.with(id);
    QList<Attachment> attachments;
    while (row.next())
        attachments.append({row.id<AttachmentId>(0), row.text(1), kindFromKey(row.text(2)), row.integer(3), row.text(4),
            row.text(5), row.text(6), row.instant(7)});
    return attachments;
}

QByteArray readAttachment(Connection& db, AttachmentId id)
{
    Statement row = db.prepared("SELECT hash FROM attachment WHERE id = ?");
    row.with(id);
    return readFile(db, row.next() ? row.text(0) : QString());
}

Outcome<ChangeReport> attach(const Desk& desk, CaseId id, int expectedVersion, const QString& fileName,
    const QByteArray& content, const QString& materialKey)
{
    if (content.isEmpty())
        return fail(ProblemCode::Required);
    if (content.size() > largestAttachment)
        return fail(ProblemCode::FileTooLarge, {QString::number(largestAttachment >> 20)});
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = mayChangeFiles(desk, work.file(), u"attach"_s); !allowed)
        return fail(allowed.error());
    const QString hash = keepFile(desk.db, content);
    desk.db
        .prepared("INSERT INTO attachment (case_id, name, kind, hash, material, officer_name, at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(id, withoutFolders(fileName), QString::fromLatin1(kindKeys[int(fileKindOf(content))]), hash, materialKey,
            desk.session.displayName, desk.clock.now());
    work.setId(desk.db.lastInsertId());
    work.after().insert(u"file"_s, withoutFolders(fileName));
    work.after().insert(u"hash"_s, hash);
    work.touch(Subject::Attachments);
    return work.finish(u"attach"_s);
}

Outcome<ChangeReport> detach(
    const Desk& desk, CaseId id, int expectedVersion, AttachmentId attachment, const QString& reason)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = mayChangeFiles(desk, work.file(), u"detach"_s); !allowed)
        return fail(allowed.error());
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    const int removed
        = desk.db.prepared("UPDATE attachment SET removed_reason = ? WHERE id = ? AND case_id = ? AND removed_reason = ''")
              .run(reason, attachment, id);
    if (removed != 1)
        return fail(ProblemCode::AlreadyDone, {QString::fromLatin1(auditLabel(u"detach"_s))});
    work.before().insert(u"attachment"_s, attachment.value());
    work.touch(Subject::Attachments);
    return work.finish(u"detach"_s, reason);
}

} // namespace jiangce
