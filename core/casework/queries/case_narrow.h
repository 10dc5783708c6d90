// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"

namespace jiangce {

/// More cases than these are not gathered but met with on the way along the list: they are then so many that a page of
/// them is soon full.
inline constexpr int mostCandidates = 5000;

/// What narrows a list to a few: number, applicant, organisation, text, and who has the case.
class CaseNarrowing final {
public:
    CaseNarrowing(const Desk& desk, const CaseFilter& filter);

    /// Whether anything of it is asked for.
    [[nodiscard]] bool isThere() const;
    /// Every case that may fit what was typed, in no order; nothing when they are more than mostCandidates.
    [[nodiscard]] std::optional<QList<qint64>> candidates() const;
    /// Whether a case fits all that was typed.
    [[nodiscard]] bool fits(qint64 id) const;

private:
    struct Range {
        QString from {};
        QString to {};
        [[nodiscard]] bool isEmpty() const { return from.isEmpty(); }
    };
    static Range prefix(const QString& typed);
    [[nodiscard]] QList<qint64> byApplicant() const;

    Connection& m_db;
    Range m_numberKey {};
    Range m_number {};
    Range m_applicant {};
    Range m_organisation {};
    QString m_text {};
    AccountId m_hand {};
};

} // namespace jiangce
