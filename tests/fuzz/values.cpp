// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers, amounts, days and texts: what is read is written, and what was written reads as the same.
#include "core/base/text.h"
#include "core/values/amount_in_words.h"
#include "core/values/bank_account.h"
#include "core/values/certificate_number.h"
#include "core/values/credit_code.h"
#include "core/values/date_text.h"
#include "core/values/document_number.h"
#include "core/values/id_number.h"
#include "core/values/occupation_code.h"
#include "core/values/organisation_code.h"
#include "core/values/phone.h"
#include "tests/fuzz/target.h"

using namespace Qt::StringLiterals;

namespace jiangce::fuzz {

namespace {

/// The longest of them is a list of telephone numbers; whatever is longer must be refused all the same.
template <class Value>
int comesBack(const Outcome<Value>& read)
{
    if (!read)
        return 0;
    const auto stored = Value::parse(read->canonical());
    require(stored && *stored == *read, "the stored form is another value");
    const auto shown = Value::parse(read->display());
    require(shown && *shown == *read, "the shown form is another value");
    return 1;
}

int idNumber(const QString& text)
{
    (void)IdNumber::looksRounded(text);
    (void)IdNumber::fromLegacy(text);
    const auto strict = IdNumber::parse(text);
    const auto lenient = IdNumber::parseIgnoringCheckDigit(text);
    require(!strict || (lenient && *lenient == *strict), "stricter reading takes what the lenient one does not");
    if (!lenient)
        return 0;
    require(strict.has_value() == lenient->hasRightCheckDigit(), "the check digit is told differently");
    require(lenient->canonical().size() == 18, "an identity number has 18 characters");
    require(lenient->birthDate().isValid(), "nobody is born on no day");
    const auto again = IdNumber::parseIgnoringCheckDigit(lenient->canonical());
    require(again && *again == *lenient, "the stored form is another number");
    const QString birth = lenient->canonical().mid(6, 8);
    require(!lenient->masked().contains(birth), "the mask shows the birth date");
    return 1;
}

int amount(const QString& text)
{
    const auto read = Money::parse(text);
    if (!read)
        return 0;
    require(!read->isNegative(), "no amount that is typed is negative");
    const auto stored = Money::fromCanonical(read->canonical());
    require(stored && *stored == *read, "the stored form is another amount");
    for (const QString& written : {read->plain(), read->display()}) {
        const auto again = Money::parse(written);
        require(again && *again == *read, "the written form is another amount");
    }
    require(amountInCapitals(*read).startsWith(u"人民币"), "an amount in words begins with 人民币");
    return 1;
}

int documentNumber(const QString& text)
{
    const auto read = DocumentNumber::parse(text);
    if (!read)
        return 0;
    const auto made = DocumentNumber::of(read->prefix(), read->year(), read->number());
    require(made && *made == *read, "its parts make another number");
    return comesBack(read);
}

int cards(const QString& text)
{
    const auto card = BankAccount::parseCard(text);
    if (!card)
        return 0;
    require(card->isCardNumber(), "a card that is none");
    const QString masked = card->masked();
    require(!masked.contains(card->canonical().mid(4, 8)), "the mask shows the middle of a card");
    return 1;
}

int lenientCode(const QString& text)
{
    const auto strict = CreditCode::parse(text);
    const auto lenient = CreditCode::parseIgnoringChecks(text);
    require(!strict || (lenient && *lenient == *strict), "stricter reading takes what the lenient one does not");
    return lenient ? 1 : 0;
}

/// What puts a text right leaves the right text alone.
void settles(QString (*form)(QStringView), const QString& text, const char* promise)
{
    const QString once = form(text);
    require(form(once) == once, promise);
}

} // namespace

int fuzzIdentifiers(const QByteArray& bytes)
{
    const QString text = textOf(bytes);
    int taken = idNumber(text) + amount(text) + documentNumber(text) + cards(text) + lenientCode(text);
    taken += comesBack(BankAccount::parse(text)) + comesBack(CertificateNumber::parse(text)) + comesBack(CreditCode::parse(text));
    taken += comesBack(OccupationCode::parse(text)) + comesBack(OrganisationCode::parse(text)) + comesBack(Phone::parse(text));
    taken += comesBack(CertificateLevel::parse(text));
    return taken > 0 ? 1 : 0;
}

int fuzzDates(const QByteArray& bytes)
{
    const QString text = textOf(bytes);
    const auto day = parseDate(text);
    const auto month = parseMonth(text);
    if (month)
        require(month->isValid() && month->day() == 1, "a month is its first day");
    if (!day)
        return month ? 1 : 0;
    require(day->isValid() && day->year() >= 1850 && day->year() <= 2199, "a day outside the calendar");
    require(month && month->month() == day->month(), "a day lies in another month");
    for (const QString& written : {isoDate(*day), chineseDate(*day)}) {
        const auto again = parseDate(written);
        require(again && *again == *day, "the written form is another day");
    }
    require(!chineseDateCapitals(*day).isEmpty(), "a day has a form in capitals");
    return 1;
}

int fuzzText(const QByteArray& bytes)
{
    const QString text = textOf(bytes);
    settles(text::toHalfWidth, text, "half width is not at rest");
    settles(text::withoutInvisible, text, "what cannot be seen is not gone");
    settles(text::compactIdentifier, text, "an identifier is not at rest");
    settles(text::tidied, text, "a tidied text is not tidy");
    settles(text::folded, text, "a folded text folds further");
    settles(text::simplified, text, "a simplified text is not simple");
    settles(text::normalisedName, text, "a name is not at rest");
    const QString seen = text::withoutInvisible(text);
    for (const QChar character : seen)
        require(character.category() != QChar::Other_Control || character.isSpace(), "a control character stays");
    require(QString::fromUtf8(seen.toUtf8()) == seen, "what is kept cannot be written");
    require(text::masked(seen, 2, 2).size() >= 0 && text::characterCount(seen) <= seen.size(), "more characters than there are");
    return 1;
}

} // namespace jiangce::fuzz
