// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>
#include <QtCore/QHashFunctions>

#include <compare>

namespace jiangce {

/// A row number that knows its table: a CaseId is never taken for a PersonId. 0 means "not stored yet".
template <class Tag>
class StrongId final {
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(qint64 value)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using PersonId = StrongId<struct PersonTag>;
using OrganisationId = StrongId<struct OrganisationTag>;
using CaseId = StrongId<struct CaseTag>;
using AccountId = StrongId<struct AccountTag>;
using DocumentId = StrongId<struct DocumentTag>;
using PaymentId = StrongId<struct PaymentTag>;
using BatchId = StrongId<struct BatchTag>;
using ObjectionId = StrongId<struct ObjectionTag>;
using RoundId = StrongId<struct RoundTag>;
using HonourId = StrongId<struct HonourTag>;
using RecoveryId = StrongId<struct RecoveryTag>;
using AttachmentId = StrongId<struct AttachmentTag>;
using FigureValueId = StrongId<struct FigureValueTag>;
using EditionId = StrongId<struct EditionTag>;

} // namespace jiangce
