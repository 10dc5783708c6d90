// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/session.h"
#include "core/programmes/form_data.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace jiangce {

/// Typing that has not been saved to its case: one per officer and case, or per officer and new case, and what was set apart.
/// Never touches the case; survives a crash.
struct Draft {
    qint64 id = 0;
    CaseId caseId {};               ///< not valid: a new case
    QString programme {};
    int baseVersion = 0;            ///< of the case when typing began
    bool isOutdated = false;        ///< the case has changed since
    bool isApart = false;           ///< set apart: newer typing does not write over it
    QDateTime savedAt {};
    QString title {};               ///< applicant as far as typed
    FormData form {};
};

/// Writes over the officer's draft of that case; for a new case over `draftId`, or makes one when 0. Returns its id. A
/// short transaction of its own without audit entry: a draft is nobody's record yet.
[[nodiscard]] qint64 keepDraft(const Desk& desk, const Draft& draft);
[[nodiscard]] QList<Draft> listDrafts(const Desk& desk);      ///< this officer's, newest first, without forms
[[nodiscard]] std::optional<Draft> readDraft(const Desk& desk, qint64 id);
/// The typing to go on with in this case: the draft, else the newest one set apart.
[[nodiscard]] std::optional<Draft> draftOf(const Desk& desk, CaseId id);
/// Keeps an older draft beside the one that is typed from now on: keepDraft() does not write over it.
void setDraftApart(const Desk& desk, qint64 id);
void discardDraft(const Desk& desk, qint64 id);

/// Form ⇄ JSON: {"values": {}, "overrides": {}, "rosters": {"roster": [{"id","values","overrides"}]}}. The same text for
/// the same form, always.
[[nodiscard]] QByteArray formToJson(const FormData& form);
[[nodiscard]] FormData formFromJson(const QByteArray& json);

} // namespace jiangce
