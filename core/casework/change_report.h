// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

#include <QtCore/QList>
#include <QtCore/QSet>

namespace jiangce {

/// What an operation has changed, so that open pages reload just that.
enum class Subject {
    Cases,          ///< header, form, state: lists and queues
    Drafts,
    Materials,
    Attachments,
    Rulings,
    ClaimLines,
    Payments,
    Letters,
    Accounts,
    Office,
    Figures,
    Register,       ///< persons and organisations
    Rounds,         ///< award rounds: terms, panel, scores, notices
    Honours,        ///< honours held, and what follows from them
};

/// Handed back by every operation once its transaction is committed.
struct ChangeReport {
    QList<CaseId> cases {};     ///< cases touched; the new one first where one was made
    QSet<Subject> subjects {};
    qint64 auditSeq = 0;        ///< last audit entry written
    int version = 0;            ///< of the first case, after the change
    qint64 id = 0;              ///< what was made or changed besides: letter, payment, attachment, account
};

} // namespace jiangce
