// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of core/register alone.
#pragma once

#include "core/base/fault.h"
#include "core/base/problem.h"
#include "core/base/text.h"
#include "core/store/connection.h"

#include <QtCore/QList>

namespace jiangce::store_helpers {

/// A register is written only together with the audit entry of the operation that asks for it.
inline void requireTransaction(const Connection& connection)
{
    if (!connection.isInTransaction())
        throw Fault(FaultKind::Bug, QStringLiteral("a register written outside a transaction"));
}

inline std::optional<Problem> tooLong(const QString& value, qsizetype most, const QString& field)
{
    const qsizetype length = text::characterCount(value);
    if (length <= most)
        return {};
    return Problem {ProblemCode::TooLong, {QString::number(most), QString::number(length)}}.at(field);
}

inline void fill(QString& stored, const QString& offered)
{
    if (stored.isEmpty())
        stored = offered;
}

/// Every record once, in order, without the one asked about.
template <class Record, class Id>
QList<Record> othersOnce(QList<Record> records, Id self)
{
    QList<Record> others;
    for (const Record& record : records) {
        const auto isSame = [&](const Record& other) { return other.id == record.id; };
        if (record.id != self && std::ranges::none_of(others, isSame))
            others.append(record);
    }
    return others;
}

} // namespace jiangce::store_helpers
