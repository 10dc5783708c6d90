// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/policy/figure.h"
#include "core/register/officer.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

namespace jiangce {

class Connection;

/// A value as an officer enters it. Append-only: a value is never edited; a wrong one is withdrawn before it is
/// confirmed. Once confirmed it is followed by a later one, or corrected for the very same first day: the correction
/// counts from its own confirmation by a second person on, and the wrong value stays in the history.
struct FigureEntry {
    QMap<QString, QString> dimensions {};   ///< level and occupation; absent or empty: all
    QString value {};                       ///< canonical: fen, count, "on" or "off"
    QDate effectiveFrom {};
    QDate effectiveTo {};                   ///< last day; null: until replaced
    QString document {};                    ///< number of the document it comes from
    QString article {};
    bool isSample = false;
};

/// A value with everything that happened to it.
struct FigureHistory {
    FigureRecord record;
    AccountId enteredById {};
    QDateTime enteredAt {};
    AccountId confirmedById {};
    QDateTime confirmedAt {};
    bool isWithdrawn = false;
    bool isCorrected = false;       ///< another value for the same first day was confirmed after it; it counts no more
    QString withdrawnBy {};
    QDateTime withdrawnAt {};
    QString withdrawnReason {};
    QString reviewedBy {};          ///< who last found it still valid (复核); empty: nobody yet
    QDateTime reviewedAt {};
    QString reviewNote {};
};

/// The dated values of declared figures and switches.
class FigureStore final {
public:
    explicit FigureStore(Connection& connection)
        : m_connection(connection)
    {
    }
    /// FigureDimension (a dimension the figure has not, or a level that is none), AmountForm, NotAnInteger,
    /// UnknownChoice (value), Required (day), DateOrder, FigureSourceMissing, FigureDuplicate (one for the same dimensions
    /// and the same first day waits to be confirmed, or says the same).
    [[nodiscard]] Outcome<FigureValueId> enter(const FigureDeclaration& figure, const FigureEntry& entry,
        const Officer& officer, const Clock& clock);
    /// FigureOwnConfirmation, AlreadyDone (confirmed or withdrawn), FigureUnknown.
    [[nodiscard]] Outcome<void> confirm(FigureValueId id, const Officer& officer, const Clock& clock);
    /// Takes back a value nobody has confirmed. AlreadyDone, FigureUnknown.
    [[nodiscard]] Outcome<void> withdraw(FigureValueId id, const Officer& officer, const Clock& clock,
        const QString& reason);
    /// Records that a confirmed value was found still valid, and by what. FigureNotConfirmed, FigureUnknown, AlreadyDone
    /// (withdrawn), ReasonRequired (an empty note), TooLong.
    [[nodiscard]] Outcome<void> review(FigureValueId id, const Officer& officer, const Clock& clock, const QString& note);
    /// Whether two values are for the same level and occupation; what is absent and what is empty is the same.
    [[nodiscard]] static bool isOfSameKind(const QMap<QString, QString>& one, const QMap<QString, QString>& other);
    /// Every value of a figure (all figures for an empty key), the latest day first.
    [[nodiscard]] QList<FigureHistory> history(const QString& key = {}) const;

private:
    [[nodiscard]] Outcome<FigureHistory> open(FigureValueId id) const;

    Connection& m_connection;
};

/// Values in force on the day, replaced by none for the same level and occupation, that nobody has confirmed or found
/// still valid for a year: the day a year after the last time is the first such day. Days as in UTC.
[[nodiscard]] QSet<FigureValueId> staleFigures(const QList<FigureHistory>& history, QDate day);
/// Day of the last confirmation or review; invalid: not confirmed.
[[nodiscard]] QDate lastVouchedOn(const FigureHistory& value);

/// What the rules are handed: every value neither withdrawn nor corrected; the unconfirmed are marked and do not count.
[[nodiscard]] QList<FigureRecord> loadFigures(Connection& connection);

} // namespace jiangce
