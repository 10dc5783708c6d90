// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

/// How typed identifiers are read; for the value types of this folder.
namespace jiangce::reading {

/// ASCII only: the digits of other scripts are not digits of a Chinese identifier.
[[nodiscard]] constexpr bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

[[nodiscard]] constexpr bool isUpperLetter(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

/// At least one character, all of them digits.
[[nodiscard]] bool isAllDigits(QStringView text);

/// Every dash, hyphen and minus of Unicode as `-`.
[[nodiscard]] QString withPlainDashes(QString text);

/// text::compactIdentifier, plain dashes, upper case, and without the apostrophe that marks text in a spreadsheet.
[[nodiscard]] QString identifier(QStringView text);

/// identifier() without any dash.
[[nodiscard]] QString identifierWithoutDashes(QStringView text);

/// Digits of a number of at most 9 digits, already known to be digits.
[[nodiscard]] int number(QStringView digits);

} // namespace jiangce::reading
