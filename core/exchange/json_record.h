// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <expected>

namespace jiangce {

/// An application outside a database. One JSON object: field keys with their values at the top; each roster under its
/// key as an array of such objects; beside them
///   "overrides"  field key → reason, in the application and in rows,
///   "facts"      what is known from registers: earlier_grants, fund_is_pooled, certificates_appraised_here,
///                earlier_settlement, those of filings (is_appraisal_body, appraisal_scope, due_on, other_filing,
///                certificates_of_others) and of rounds and honours (honours, round, other_nomination, honour_behind,
///                certificates); absent or null means unknown,
///   "rulings"    [{"code", "row" (from 0), "met", "reason"}] on conditions that need judgement,
///   "handed_in"  day of hand-in, when it is not the day asked about,
///   "programme"  its key, checked when given.
/// Values are text as an officer would type it, or numbers, true and false; null is the same as absent. Identifiers are
/// text: a number of more than 15 digits is refused.
struct JsonRecord {
    FormData form {};
    Facts facts {};
    QList<Ruling> rulings {};
    QDate handedIn {};  ///< invalid: not given
};

/// Every problem at once: JsonForm (no JSON, or no object), UnknownField, JsonField (wrong kind of value), and whatever
/// the fields say of unreadable values; gaps are none.
[[nodiscard]] std::expected<JsonRecord, Problems> readJsonRecord(const Programme& programme, const QByteArray& json);

/// What readJsonRecord gives back unchanged.
[[nodiscard]] QJsonObject jsonOfRecord(const Programme& programme, const JsonRecord& record);

/// Figures for a dry run: an array, or {"figures": […]}, of objects with "key"; "value" (yuan as text or number for
/// money, a number for counts, "on"/"off" or true/false for switches); optionally "level", "occupation" (code or
/// name), "effective_from", "effective_to" (both included; absent: without limit), "document", "article". They count as
/// confirmed. JsonForm, JsonField, FigureUnknown, FigureDimension, OutOfRange (it ends before it begins).
[[nodiscard]] std::expected<QList<FigureRecord>, Problems> readJsonFigures(const QByteArray& json);

} // namespace jiangce
