// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/programmes/facts.h"
#include "core/programmes/form_data.h"
#include "core/programmes/obligation_kind.h"
#include "core/programmes/programme.h"

#include <optional>

/// What the rules of several filings ask in the same way.
namespace jiangce::filing_rules {

/// Last day of the term: as the bureau's calendar has it, else the day of the text. Null without a year.
[[nodiscard]] inline QDate dueOn(const ObligationKind& kind, std::optional<int> year, const Facts& facts)
{
    if (facts.dueOn)
        return *facts.dueOn;
    return year ? QDate(*year, kind.due.month, kind.due.day) : QDate();
}

/// Whether a body may appraise an occupation at a level in a month: an entry counts that runs on one day of it. The code
/// tells where both state one, else the name.
[[nodiscard]] inline bool isInScope(
    const QList<AppraisalScope>& scope, const QString& code, const QString& occupation, const QString& level, QDate month)
{
    const QDate end(month.year(), month.month(), month.daysInMonth());
    return std::ranges::any_of(scope, [&](const AppraisalScope& entry) {
        const bool isNamed = !entry.occupationCode.isEmpty() && !code.isEmpty()
            ? entry.occupationCode == code
            : text::folded(entry.occupation) == text::folded(occupation);
        return isNamed && (entry.level.isEmpty() || entry.level == level) && entry.from <= end
            && (!entry.to.isValid() || entry.to >= month);
    });
}

/// OutsideYear, at the field, when the month lies in another year than the one the form is for.
[[nodiscard]] inline Problems monthOutsideYear(const FormRow& row, const char* monthField, const FormData& form, const char* yearField)
{
    const QString month = row.values.value(QLatin1StringView(monthField));
    const QString year = form.value(QLatin1StringView(yearField));
    const bool isReadable = month.size() == 7 && month[4] == u'-' && year.size() == 4;
    if (!isReadable || month.first(4) == year)
        return {};
    return {Problem {ProblemCode::OutsideYear, {month, year}}.at(QString::fromLatin1(monthField))};
}

/// OutOfRange when a whole number that is filled in lies outside.
inline void checkRange(Problems& problems, std::optional<int> value, int least, int greatest, const char* field)
{
    if (value && (*value < least || *value > greatest))
        problems.append(Problem {ProblemCode::OutOfRange, {QString::number(least), QString::number(greatest)}}.at(
            QString::fromLatin1(field)));
}

/// The policy dates from 2011; no filing is for a year before.
inline constexpr int firstYear = 2011;
inline constexpr int lastYear = 2099;

} // namespace jiangce::filing_rules
