// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calculations.h"

#include "core/base/text.h"
#include "core/policy/retirement_age.h"
#include "core/values/amount_in_words.h"
#include "core/values/credit_code.h"
#include "core/values/date_text.h"
#include "core/values/id_number.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostWorkingDays = 5000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::Calculations)
};

Calculation problem(const Problem& found, const CalculationContext& context)
{
    return {{}, context.wording.sentence(found), true};
}

Calculation problem(const UnknownYear& unknown, const CalculationContext& context)
{
    return problem({ProblemCode::CalendarYearMissing, {QString::number(unknown.year)}}, context);
}

QString weekday(QDate day, const CalculationContext& context)
{
    return QLocale(context.wording.isChinese() ? QLocale::Chinese : QLocale::English).dayName(day.dayOfWeek());
}

/// Empty while something needed is not typed yet.
bool isTyped(const QMap<QString, QString>& typed, std::initializer_list<const char*> needed)
{
    return std::ranges::none_of(
        needed, [&](const char* key) { return typed.value(QString::fromLatin1(key)).trimmed().isEmpty(); });
}

} // namespace

Calculation workingDayAfter(const QMap<QString, QString>& typed, const CalculationContext& context)
{
    if (!isTyped(typed, {"from", "add"}))
        return {};
    const auto from = parseDate(typed.value(u"from"_s));
    if (!from)
        return problem(from.error(), context);
    bool isNumber = false;
    const int add = text::compactIdentifier(typed.value(u"add"_s)).toInt(&isNumber);
    if (!isNumber || add < 0 || add > mostWorkingDays)
        return {{}, Words::tr("Enter a whole number from 0 to %1.").arg(mostWorkingDays), true};
    const auto end = context.holidays.addWorkingDays(*from, add);
    if (!end)
        return problem(end.error(), context);
    return {isoDate(*end),
        Words::tr("%1, %2 calendar day(s) later. The first day is not counted.").arg(weekday(*end, context)).arg(from->daysTo(*end))};
}

Calculation workingDaysBetween(const QMap<QString, QString>& typed, const CalculationContext& context)
{
    if (!isTyped(typed, {"from", "until"}))
        return {};
    const auto from = parseDate(typed.value(u"from"_s));
    const auto until = parseDate(typed.value(u"until"_s));
    if (!from || !until)
        return problem(!from ? from.error() : until.error(), context);
    const auto count = context.holidays.workingDaysBetween(*from, *until);
    if (!count)
        return problem(count.error(), context);
    return {QString::number(*count),
        Words::tr("From the day after %1 up to and with %2; %3 calendar day(s).").arg(isoDate(*from), isoDate(*until)).arg(from->daysTo(*until))};
}

Calculation retirementDay(const QMap<QString, QString>& typed, const CalculationContext& context)
{
    if (!isTyped(typed, {"born", "group"}))
        return {};
    const auto born = parseDate(typed.value(u"born"_s));
    if (!born)
        return problem(born.error(), context);
    const auto group = parseRetirementGroup(typed.value(u"group"_s));
    if (!group)
        return problem(group.error(), context);
    const QString on = typed.value(u"on"_s).trimmed();
    const auto day = on.isEmpty() ? Outcome<QDate>(gradualRetirementFrom) : parseDate(on);
    if (!day)
        return problem(day.error(), context);
    const RetirementAge age = on.isEmpty() ? statutoryRetirement(*born, *group) : statutoryRetirement(*born, *group, *day);
    const QString law = *day < gradualRetirementFrom ? Words::tr("by 国发〔1978〕104号")
                                                     : Words::tr("by the gradual delay in force since 2025-01-01");
    const QString reached = age.months == 0 ? Words::tr("At %1 years of age, %2.").arg(age.years)
                                            : Words::tr("At %1 years and %3 months of age, %2.").arg(age.years);
    return {isoDate(age.date), age.months == 0 ? reached.arg(law) : reached.arg(law).arg(age.months)};
}

Calculation checkedIdNumber(const QMap<QString, QString>& typed, const CalculationContext& context)
{
    if (!isTyped(typed, {"number"}))
        return {};
    const auto number = IdNumber::parse(typed.value(u"number"_s));
    if (!number)
        return problem(number.error(), context);
    if (number->isBornAfter(context.today))
        return {{}, Words::tr("Its form checks, but %1 lies in the future.").arg(isoDate(number->birthDate())), true};
    return {number->canonical(),
        Words::tr("Its form checks: %1, born %2.")
            .arg(number->sex() == Sex::Male ? Words::tr("a man") : Words::tr("a woman"), isoDate(number->birthDate()))};
}

Calculation checkedCreditCode(const QMap<QString, QString>& typed, const CalculationContext& context)
{
    if (!isTyped(typed, {"number"}))
        return {};
    const auto code = CreditCode::parse(typed.value(u"number"_s));
    if (!code)
        return problem(code.error(), context);
    return {code->canonical(),
        code->isEnterprise() ? Words::tr("Its form checks: an enterprise; organisation code %1.").arg(code->organisationCode())
                             : Words::tr("Its form checks: no enterprise; organisation code %1.").arg(code->organisationCode())};
}

Calculation capitalAmount(const QMap<QString, QString>& typed, const CalculationContext& context)
{
    if (!isTyped(typed, {"amount"}))
        return {};
    const auto money = Money::parse(typed.value(u"amount"_s));
    if (!money)
        return problem(money.error(), context);
    return {amountInCapitals(*money), Words::tr("%1 yuan").arg(money->display())};
}

} // namespace jiangce
