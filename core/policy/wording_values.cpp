// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/wording_values.h"

#include <QtCore/QtGlobal>

namespace jiangce {

const char* valueProblemSource(ProblemCode code)
{
    switch (code) {
    case ProblemCode::Required:
        return QT_TRANSLATE_NOOP("problem", "Fill this in.");
    case ProblemCode::TooLong:
        return QT_TRANSLATE_NOOP("problem", "This is too long: %2 characters, at most %1. Shorten it.");
    case ProblemCode::UnexpectedCharacter:
        return QT_TRANSLATE_NOOP("problem", "The character “%1” at position %2 cannot stand here. Correct it.");
    case ProblemCode::NotAnInteger:
        return QT_TRANSLATE_NOOP("problem", "Enter a whole number.");
    case ProblemCode::NotANumber:
        return QT_TRANSLATE_NOOP("problem", "Enter a number.");
    case ProblemCode::OutOfRange:
        return QT_TRANSLATE_NOOP("problem", "Enter a number from %1 to %2.");
    case ProblemCode::UnknownChoice:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not one of the choices. Choose one from the list.");
    case ProblemCode::UnknownField:
        return QT_TRANSLATE_NOOP("problem", "There is no field “%1”. Check its name.");
    case ProblemCode::DuplicateRow:
        return QT_TRANSLATE_NOOP("problem", "The same certificate already stands in row %1. Keep one of the two.");
    case ProblemCode::NotADate:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not a date. Enter it like 2026-3-5.");
    case ProblemCode::ImpossibleDate:
        return QT_TRANSLATE_NOOP("problem", "%1 does not exist in the calendar. Check it against the document.");
    case ProblemCode::DateInFuture:
        return QT_TRANSLATE_NOOP("problem", "%1 lies in the future. Check it against the document.");
    case ProblemCode::DateOrder:
        return QT_TRANSLATE_NOOP("problem", "“%2” lies before “%1”. Check both dates.");
    case ProblemCode::IdLength:
        return QT_TRANSLATE_NOOP("problem", "An ID number has 18 characters; this one has %1. Check it against the "
                                           "ID card.");
    case ProblemCode::IdCharacter:
        return QT_TRANSLATE_NOOP("problem", "The character “%1” at position %2 cannot stand in an ID number. Check "
                                           "it against the ID card.");
    case ProblemCode::IdRegion:
        return QT_TRANSLATE_NOOP("problem", "No province has the digits %1 an ID number begins with. Check it "
                                           "against the ID card.");
    case ProblemCode::IdBirthDate:
        return QT_TRANSLATE_NOOP("problem", "The digits %1 in the ID number are not a possible birth date. Check it "
                                           "against the ID card.");
    case ProblemCode::IdCheckDigit:
        return QT_TRANSLATE_NOOP("problem", "The last digit of the ID number is %1 but should be %2, so at least "
                                           "one digit is wrong. Check it against the ID card; if the card really "
                                           "says so, keep it with a reason.");
    case ProblemCode::IdLegacy:
        return QT_TRANSLATE_NOOP("problem", "This is an old number of 15 digits. Its 18-digit form is %1; check it "
                                           "against the ID card and enter that.");
    case ProblemCode::IdSexMismatch:
        return QT_TRANSLATE_NOOP("problem", "The ID number belongs to sex %1, but %2 was entered. Check both; if "
                                           "the papers really say so, keep it with a reason.");
    case ProblemCode::IdBirthMismatch:
        return QT_TRANSLATE_NOOP("problem", "By the ID number the birth date is %1, but %2 was entered. Check both; "
                                           "if the papers really say so, keep it with a reason.");
    case ProblemCode::IdPrecisionLost:
        return QT_TRANSLATE_NOOP("problem", "The spreadsheet has rounded this number (it holds %1), so its last "
                                           "digits are lost. Enter it from the document; in the spreadsheet, "
                                           "format the column as text.");
    case ProblemCode::CreditCodeLength:
        return QT_TRANSLATE_NOOP("problem", "A unified social credit code has 18 characters; this one has %1. Check "
                                           "it against the business licence.");
    case ProblemCode::CreditCodeCharacter:
        return QT_TRANSLATE_NOOP("problem", "The character “%1” at position %2 cannot stand in a credit code. Check "
                                           "it against the business licence.");
    case ProblemCode::CreditCodeCheck:
        return QT_TRANSLATE_NOOP("problem", "The last character of the credit code is %1 but should be %2. Check it "
                                           "against the business licence; if the licence really says so, keep it "
                                           "with a reason.");
    case ProblemCode::CreditCodeOrganisation:
        return QT_TRANSLATE_NOOP("problem", "The organisation code inside (characters 9 to 17) ends with %1 but "
                                           "should end with %2. Check it against the business licence; if the "
                                           "licence really says so, keep it with a reason.");
    case ProblemCode::OrganisationCodeForm:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not an organisation code: eight letters or digits, a hyphen, one more. "
                                           "Check it against the certificate.");
    case ProblemCode::OrganisationCodeCheck:
        return QT_TRANSLATE_NOOP("problem", "The last character of the organisation code is %1 but should be %2. "
                                           "Check it against the certificate.");
    case ProblemCode::CertificateNumberLength:
        return QT_TRANSLATE_NOOP("problem", "A certificate number has 6 to 30 characters; this one has %1. Check it "
                                           "against the certificate.");
    case ProblemCode::CertificateNumberForm:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not a certificate number: only letters and digits, with at "
                                           "least one digit. Check it against the certificate.");
    case ProblemCode::CertificateLevelMismatch:
        return QT_TRANSLATE_NOOP("problem", "The certificate number belongs to level %1, but level %2 was entered. "
                                           "Check both.");
    case ProblemCode::CertificateYearMismatch:
        return QT_TRANSLATE_NOOP("problem", "The certificate number belongs to the year %1, but the certificate is "
                                           "dated %2. Check both.");
    case ProblemCode::UnknownLevel:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not a certificate level. Enter one from level five to level "
                                           "one, or the name of the step.");
    case ProblemCode::OccupationCodeForm:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not an occupation code. It looks like 6-18-01-01.");
    case ProblemCode::PhoneForm:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not a telephone number. Enter a mobile number, or a landline "
                                           "with its area code.");
    case ProblemCode::BankAccountForm:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not an account number: digits and hyphens only. Check it.");
    case ProblemCode::BankCardCheck:
        return QT_TRANSLATE_NOOP("problem", "The check digit of this card number is wrong. Check it against the card.");
    case ProblemCode::DocumentNumberForm:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not a document number. It looks like 大政发〔2011〕46号.");
    case ProblemCode::AmountForm:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not an amount. Enter it in yuan with at most two decimals, "
                                           "like 1409.50.");
    case ProblemCode::AmountTooLarge:
        return QT_TRANSLATE_NOOP("problem", "This amount is too large. Check it.");
    case ProblemCode::AmountNegative:
        return QT_TRANSLATE_NOOP("problem", "An amount cannot be negative. Check it.");
    default: return "";
    }
}

} // namespace jiangce
