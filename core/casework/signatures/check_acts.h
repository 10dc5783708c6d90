// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/signatures/check_keys.h"

namespace jiangce {

/// From which entry on an officer's acts have to be signed.
class SigningDuty final {
public:
    SigningDuty(const QHash<qint64, OfficersKey>& keys, std::optional<qint64> widened);
    /// `isWide`: one of the actions that are signed since firstWidened() only.
    [[nodiscard]] bool covers(qint64 account, qint64 seq, bool isWide) const;

private:
    QHash<qint64, qint64> m_first;      ///< account to the seq of its first key
    std::optional<qint64> m_widened;
};

/// Entries of acts that are no steps against their signatures, and rows of money and honours against entries.
void checkActs(
    Connection& db, const QHash<qint64, OfficersKey>& keys, const SigningDuty& duty, SignatureReport& report);

} // namespace jiangce
