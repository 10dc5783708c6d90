// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>

namespace jiangce {

/// Greatest JSON file read, in bytes.
inline constexpr qint64 greatestJson = 20LL * 1024 * 1024;

/// The document's top value. FileTooLarge; JsonForm with the line and column and what is wrong there.
[[nodiscard]] Outcome<QJsonValue> parseJson(const QByteArray& json);

/// A value as an officer would type it: text as it is, numbers in full, true and false as words, null as nothing.
/// JsonField for objects and arrays, and for numbers that JSON cannot carry exactly (more than 15 digits).
[[nodiscard]] Outcome<QString> jsonText(const QString& field, const QJsonValue& value);

/// JsonField unless absent, null or of the type; the word names the type expected.
[[nodiscard]] std::optional<Problem> wrongType(const QString& field, const QJsonValue& value, QJsonValue::Type expected);

} // namespace jiangce
