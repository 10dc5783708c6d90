// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/values/bank_account.h"
#include "core/values/certificate_level.h"
#include "core/values/certificate_number.h"
#include "core/values/credit_code.h"
#include "core/values/id_number.h"
#include "core/values/money.h"
#include "core/values/occupation_code.h"
#include "core/values/phone.h"
#include "core/values/sex.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace jiangce {

enum class FieldKind {
    Text, LongText, Name, Integer, Money, Date, Month, OpenDate, YesNo, Choice, Sex, Level, IdNumber, CreditCode,
    CertificateNumber, OccupationCode, Phone, BankAccount, AdminUnit,
};

/// Kinds that are all text to the program but are typed, checked or shown in their own way.
struct LongText { QString text; };
struct Name { QString text; };              ///< normalised: NFC, U+00B7, no blanks between Han characters
struct ChoiceKey { QString key; };
struct AdminUnitCode { QString code; };
struct Month { QDate first; };              ///< a month, as its first day
/// The end of a contract: a day, or open-ended (无固定期限).
struct OpenDate {
    QDate date;                             ///< null when open-ended
    [[nodiscard]] bool isOpenEnded() const { return !date.isValid(); }
    [[nodiscard]] bool reaches(QDate day) const { return isOpenEnded() || date >= day; }
};

/// How one type is read from text and what kind of field it makes.
template <class T>
struct FieldValue;

#define JIANGCE_FIELD_VALUE(Type, Kind)                                                                               \
    template <>                                                                                                        \
    struct FieldValue<Type> {                                                                                          \
        static constexpr FieldKind kind = FieldKind::Kind;                                                             \
        [[nodiscard]] static Outcome<Type> read(QStringView text, bool isOverridden);                                  \
    };

JIANGCE_FIELD_VALUE(QString, Text)
JIANGCE_FIELD_VALUE(LongText, LongText)
JIANGCE_FIELD_VALUE(Name, Name)
JIANGCE_FIELD_VALUE(int, Integer)
JIANGCE_FIELD_VALUE(Money, Money)
JIANGCE_FIELD_VALUE(QDate, Date)
JIANGCE_FIELD_VALUE(Month, Month)
JIANGCE_FIELD_VALUE(OpenDate, OpenDate)
JIANGCE_FIELD_VALUE(bool, YesNo)
JIANGCE_FIELD_VALUE(ChoiceKey, Choice)
JIANGCE_FIELD_VALUE(Sex, Sex)
JIANGCE_FIELD_VALUE(CertificateLevel, Level)
JIANGCE_FIELD_VALUE(IdNumber, IdNumber)
JIANGCE_FIELD_VALUE(CreditCode, CreditCode)
JIANGCE_FIELD_VALUE(CertificateNumber, CertificateNumber)
JIANGCE_FIELD_VALUE(OccupationCode, OccupationCode)
JIANGCE_FIELD_VALUE(Phone, Phone)
JIANGCE_FIELD_VALUE(BankAccount, BankAccount)
JIANGCE_FIELD_VALUE(AdminUnitCode, AdminUnit)

#undef JIANGCE_FIELD_VALUE

} // namespace jiangce
