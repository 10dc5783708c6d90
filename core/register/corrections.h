// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/register/officer.h"
#include "core/register/party_record.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace jiangce {

/// One field as it was and as it became.
struct CorrectedField {
    QString key;
    QString before {};
    QString after {};
    friend bool operator==(const CorrectedField&, const CorrectedField&) = default;
};

/// What an officer put right in a record of the register, and why.
struct Correction {
    qint64 id = 0;
    QDateTime at {};
    QString officer {};
    QString reason {};
    QList<CorrectedField> fields {};
};

/// Corrections of a record and of those merged into it, the latest first.
[[nodiscard]] QList<Correction> readCorrections(Connection& db, PartyKind kind, qint64 id);

/// The fields in which two states of a record differ, in the order of the fields.
[[nodiscard]] QList<CorrectedField> differences(const PartyRecord& before, const PartyRecord& after);

/// Keeps a correction. Within the caller's transaction. Answers its id.
[[nodiscard]] qint64 addCorrection(Connection& db, const PartyRecord& record, const QList<CorrectedField>& fields,
    const QString& reason, const Officer& officer, const Clock& clock);

} // namespace jiangce
