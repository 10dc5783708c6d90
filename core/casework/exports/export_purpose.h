// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <span>

namespace jiangce {

/// What a column of a list that leaves the program tells.
enum class ExportData : quint8 {
    Case,       ///< numbers of cases and letters, programmes, states, days, places: of nobody by itself
    Figure,     ///< counts and sums
    Name,       ///< who it is about: person or unit
    Number,     ///< identity numbers and credit codes, as they are shown (masked)
    Contact,    ///< telephones and addresses
    Account,    ///< payees' accounts
    Officer,    ///< who handled it
    Words,      ///< free text, which may say anything
};
/// Whether a list with such a column needs the right to take it out.
[[nodiscard]] bool isOfPersons(ExportData data);

/// What data is taken out for (个人信息保护法 6: no more than the purpose needs).
enum class ExportPurpose : quint8 { InternalReview, Finance, Report, HandOver, OwnRequest, Other };

struct PurposeDef {
    ExportPurpose purpose;
    const char* key;                    ///< stored in the history: internal_review
    const char* label;                  ///< English source, context "casework"
    std::span<const ExportData> carries;
};
/// In the order they are offered.
[[nodiscard]] std::span<const PurposeDef> exportPurposes();
[[nodiscard]] const PurposeDef& purposeDef(ExportPurpose purpose);
[[nodiscard]] std::optional<ExportPurpose> purposeByKey(const QString& key);
[[nodiscard]] bool carries(ExportPurpose purpose, ExportData data);

} // namespace jiangce
