// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/party_record.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace jiangce {

/// Why two records may be one.
enum class DuplicateSign {
    SameName,           ///< names that look alike; of persons: and one day of birth, or one not known
    NearNumber,         ///< identity numbers that differ by one digit or two neighbours that changed places
    SamePhone,          ///< and at most a handful who share it
    FormerNumber,       ///< a 15-digit number or a corrected one that is the other's
    OldCode,            ///< organisation code, also the one inside a credit code
    SameRegistration,   ///< registration number
};
inline constexpr DuplicateSign duplicateSigns[] {DuplicateSign::SameName, DuplicateSign::NearNumber,
    DuplicateSign::SamePhone, DuplicateSign::FormerNumber, DuplicateSign::OldCode, DuplicateSign::SameRegistration};
[[nodiscard]] const char* signLabel(DuplicateSign sign);    ///< English, context "register"

struct LikelyPair {
    PartyKind kind = PartyKind::Person;
    qint64 one = 0;         ///< the smaller id
    qint64 other = 0;
    QList<DuplicateSign> signs {};
};

/// Pairs of a register that may be one, each once with every sign found, those with the plainest signs first; without those
/// an officer found to be two, and without merged ones. Walks indexes; at most `most` pairs of each sign.
[[nodiscard]] QList<LikelyPair> likelyPairs(Connection& db, PartyKind kind, int most = 500);

/// The statements behind it, for tests of their plans.
[[nodiscard]] QList<QByteArray> likelyPairStatements();

/// Numbers that differ from this one by one digit, or by two neighbours that changed places.
[[nodiscard]] QStringList nearNumbers(const QString& number);

} // namespace jiangce
