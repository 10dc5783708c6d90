// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <optional>

namespace jiangce {

/// A whole number of a person that stands in a text.
enum class NumberKind : quint8 { IdNumber, OldIdNumber, BankAccount, Mobile, BirthDate, Address, KnownNumber };
/// English, context "casework".
[[nodiscard]] const char* numberKindLabel(NumberKind kind);

/// What a text is held against.
struct NumberWatch {
    QStringList known {};       ///< whole numbers of the persons concerned, compacted: found however they are taken apart
    QList<QDate> births {};     ///< their days of birth
    QStringList addresses {};   ///< their home addresses, without blanks
    QSet<QString> allowed {};   ///< compacted: telephones and codes that may stand there
    /// A full date sixteen years or more before this day is somebody's birth, not the notice's. Not valid: only `births`.
    QDate day {};

    void addKnown(const QString& number);       ///< those of fewer than eight characters are passed over
    void addAddress(const QString& address);    ///< likewise those of fewer than six
    void addAllowed(const QString& text);       ///< every number in the text
};

/// The first whole number of a person in the text: an identity number of 18 digits, checked or not, of 15; a bank card of
/// 15 to 19; a mobile telephone; a day of birth in any of its spellings; an address. Full-width digits, blanks, hyphens
/// and invisible characters do not hide it. Masked numbers, amounts, document numbers, credit codes and the days of the
/// notice itself are none.
[[nodiscard]] std::optional<NumberKind> findNumber(QStringView text, const NumberWatch& watch = {});

/// Digits in ASCII, letters in upper case; whatever else left out.
[[nodiscard]] QString digitsOf(QStringView text);

} // namespace jiangce
