// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/policy/retirement_age.h"
#include "core/policy/wording.h"
#include "core/register/calendar_store.h"
#include "core/values/amount_in_words.h"
#include "core/values/credit_code.h"
#include "core/values/date_text.h"
#include "core/values/id_number.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr int mostWorkingDays = 5000;

Exit workingDays(const CommandLine& line, Output& out)
{
    const QDate from = line.requiredDay("from");
    const auto end = builtInCalendar().addWorkingDays(from, line.requiredNumber("add", 0, mostWorkingDays));
    if (!end) {
        out.json({{u"unknown_year"_s, end.error().year}});
        out.line(
            out.wording().sentence(Problem {ProblemCode::CalendarYearMissing, {QString::number(end.error().year)}}));
        return Exit::No;
    }
    out.json({{u"date"_s, isoDate(*end)}});
    out.line(isoDate(*end));
    return Exit::Yes;
}

Exit retirement(const CommandLine& line, Output& out)
{
    const QDate born = line.requiredDay("born");
    const auto group = parseRetirementGroup(line.required("group"));
    if (!group)
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is none of male, female55, female50."), line.value("group")};
    const RetirementAge age =
        line.has("on") ? statutoryRetirement(born, *group, line.requiredDay("on")) : statutoryRetirement(born, *group);
    out.json({{u"date"_s, isoDate(age.date)}, {u"years"_s, age.years}, {u"months"_s, age.months}});
    const QString words = age.months == 0
        ? out.words(QT_TRANSLATE_NOOP("cli", "at the age of %1")).arg(age.years)
        : out.words(QT_TRANSLATE_NOOP("cli", "at the age of %1 and %2 months")).arg(age.years).arg(age.months);
    out.line(u"%1  %2"_s.arg(isoDate(age.date), words));
    return Exit::Yes;
}

/// What both kinds of number answer.
Exit answer(const Output& out, const Outcome<QString>& canonical)
{
    QJsonObject json {{u"valid"_s, canonical.has_value()}};
    json.insert(u"normalised"_s, canonical ? QJsonValue(*canonical) : QJsonValue());
    json.insert(u"problem"_s, canonical ? QJsonValue() : QJsonValue(out.problemJson(canonical.error())));
    out.json(json);
    out.line(canonical ? *canonical : out.wording().sentence(canonical.error()));
    return canonical ? Exit::Yes : Exit::No;
}

template <class Number>
Exit numberAnswer(const CommandLine& line, Output& out)
{
    const auto number = Number::parse(line.argument(1));
    return answer(out, number ? Outcome<QString>(number->canonical()) : fail(number.error()));
}

Exit amount(const CommandLine& line, Output& out)
{
    const auto money = Money::parse(line.argument(1));
    if (!money)
        return out.problem(money.error());
    out.json({{u"capitals"_s, amountInCapitals(*money)}});
    out.line(amountInCapitals(*money));
    return Exit::Yes;
}

struct Calculation {
    const char* name;
    int arguments;  ///< with the name itself
    Exit (*run)(const CommandLine& line, Output& out);
};

constexpr Calculation calculations[] {
    {"working-days", 1, workingDays},
    {"retirement", 1, retirement},
    {"id", 2, numberAnswer<IdNumber>},
    {"credit-code", 2, numberAnswer<CreditCode>},
    {"amount", 2, amount},
};

Exit run(const CommandLine& line, Output& out)
{
    for (const Calculation& calculation : calculations) {
        if (line.argument(0) != QLatin1StringView(calculation.name))
            continue;
        if (line.arguments().size() < calculation.arguments)
            throw UsageError {QT_TRANSLATE_NOOP("cli", "Something is missing: %1"), line.argument(0)};
        if (line.arguments().size() > calculation.arguments)
            throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is one word too many."), line.arguments().last()};
        return calculation.run(line, out);
    }
    throw UsageError {QT_TRANSLATE_NOOP("cli", "There is no calculation “%1”."), line.argument(0)};
}

constexpr OptionDef options[] {
    {"from", "DATE", QT_TRANSLATE_NOOP("cli", "working-days: the day from which to count; it is not counted itself.")},
    {"add", "N", QT_TRANSLATE_NOOP("cli", "working-days: how many to add.")},
    {"born", "DATE", QT_TRANSLATE_NOOP("cli", "retirement: day of birth.")},
    {"group", "GROUP", QT_TRANSLATE_NOOP("cli", "retirement: male, female55 or female50.")},
    {"on", "DATE", QT_TRANSLATE_NOOP("cli", "retirement: by the law in force on this day; else by that of 2025.")},
};

} // namespace

constinit const Command calcCommand {
    .name = "calc",
    .arguments = "working-days|retirement|id N|credit-code C|amount YUAN",
    .summary =
        QT_TRANSLATE_NOOP("cli", "Count working days, statutory retirement, check numbers, write amounts in capitals."),
    .options = options,
    .least = 1,
    .most = 2,
    .notes = QT_TRANSLATE_NOOP("cli",
        "working-days --from DATE --add N → {\"date\"} or {\"unknown_year\"}\n"
        "retirement --born DATE --group GROUP → {\"date\", \"years\", \"months\"}\n"
        "id N, credit-code C → {\"valid\", \"normalised\", \"problem\"}\n"
        "amount YUAN → {\"capitals\"}"),
    .run = run,
};

} // namespace jiangce::cli
