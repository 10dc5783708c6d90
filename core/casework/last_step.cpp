// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/last_step.h"

#include "core/store/connection.h"

#include <QtCore/QJsonDocument>

namespace jiangce {

std::optional<LastStep> lastStep(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT id, action, officer_id, officer_name, at, head_before FROM case_step "
                                "WHERE case_id = ? AND is_taken_back = 0 AND from_state <> to_state "
                                "ORDER BY id DESC LIMIT 1");
    row.with(id);
    if (!row.next())
        return {};
    return LastStep {row.integer(0), row.text(1), row.id<AccountId>(2), row.text(3), row.instant(4),
        QJsonDocument::fromJson(row.text(5).toUtf8()).object()};
}

QString letterGivenOutSince(Connection& db, const CaseFile& file, const LastStep& step)
{
    Statement row = db.prepared("SELECT number, kind FROM issued_document WHERE case_id = ? AND is_void = 0 "
                                "AND id > (SELECT letters_before FROM case_step WHERE id = ?) LIMIT 1");
    row.with(file.id, step.id);
    if (!row.next())
        return {};
    if (const QString number = row.text(0); !number.isEmpty())
        return number;
    const QString kind = row.text(1);
    for (const LetterKind& letter : file.programme->letters)
        if (kind == QLatin1StringView(letter.key))
            return QString::fromUtf16(letter.chinese);
    return kind;
}

QString otherOfficerSince(Connection& db, CaseId id, const LastStep& step)
{
    Statement row = db.prepared("SELECT officer_name FROM case_step WHERE case_id = ? AND id > ? AND officer_id <> ? "
                                "AND is_taken_back = 0 LIMIT 1");
    row.with(id, step.id, step.officer);
    return row.next() ? row.text(0) : QString();
}

} // namespace jiangce
