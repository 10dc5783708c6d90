// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/step_input.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace jiangce {

inline constexpr qint64 largestAttachment = 20LL << 20;     ///< bytes

/// By the first bytes, never by the name.
enum class FileKind { Png, Jpeg, Pdf, Other };
[[nodiscard]] FileKind fileKindOf(const QByteArray& content);

struct Attachment {
    AttachmentId id;
    QString name;               ///< as dropped, without folders
    FileKind kind = FileKind::Other;
    qint64 bytes = 0;
    QString hash;               ///< SHA-256 of the content, hex: equal files are stored once
    QString materialKey {};     ///< material it belongs to; may be empty
    QString officer {};
    QDateTime at {};
};

[[nodiscard]] QList<Attachment> readAttachments(Connection& db, CaseId id);
/// The content, checked against its hash: Fault(Damaged).
[[nodiscard]] QByteArray readAttachment(Connection& db, AttachmentId id);

/// FileTooLarge (MiB), Required (empty file). report.id is the attachment.
[[nodiscard]] Outcome<ChangeReport> attach(const Desk& desk, CaseId id, int expectedVersion, const QString& fileName,
    const QByteArray& content, const QString& materialKey = {});
/// Takes it off the list, with a reason; content and entry stay in the history.
[[nodiscard]] Outcome<ChangeReport> detach(
    const Desk& desk, CaseId id, int expectedVersion, AttachmentId attachment, const QString& reason);

} // namespace jiangce
