// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"
#include "core/policy/wording.h"
#include "core/programmes/talent_settlement/fields.h"
#include "core/programmes/upskill_subsidy/fields.h"
#include "tests/bench/bare_rules.h"
#include "tests/bench/bench.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

/// Assessments a second of the engine that perf.md measured for 25 conditions.
constexpr double zenPerSecond = 5000;

/// The example of a programme as it is typed, and as the rules are handed it.
struct Example {
    const Programme& programme;
    FormData form {};
    Circumstances now {};
};

Example exampleOf(const QString& key, QDate handedIn)
{
    QFile file(u":/jiangce/samples/%1.json"_s.arg(key));
    const Programme* programme = programmeByKey(key);
    if (programme == nullptr || !file.open(QIODevice::ReadOnly))
        qFatal("no example");
    Example example {*programme, readJsonRecord(*programme, file.readAll())->form};
    completeForm(*programme, example.form);
    example.now.dates = {.handedIn = handedIn, .assessedOn = handedIn};
    return example;
}

template <class Row, class Identified>
QList<Identified> rowsOf(const Example& example, std::span<const FieldDef> fields)
{
    QList<Identified> rows;
    for (const FormRow& row : example.form.rows(QString::fromLatin1(example.programme.rosters.front().key)))
        rows.append({row.id, readRecord<Row>(fields, row.values, row.overrides)});
    return rows;
}

qsizetype sentencesOf(const Findings& findings)
{
    qsizetype length = 0;
    for (const Finding& finding : findings.all())
        length += Wording::chinese().sentence(finding).size();
    return length;
}

qsizetype sentencesOf(const Decision& decision)
{
    qsizetype length = sentencesOf(decision.findings());
    for (const DecisionLine& line : decision.lines())
        length += sentencesOf(line.findings);
    return length;
}

/// The baseline does the same work only if it comes to the same states.
bool isSame(const Decision& decision, const States& bare)
{
    QList<FindingState> ours;
    for (const Finding& finding : decision.findings().all())
        ours.append(finding.state);
    for (const DecisionLine& line : decision.lines())
        for (const Finding& finding : line.findings.all())
            ours.append(finding.state);
    return ours.size() == qsizetype(bare.count) && std::equal(ours.begin(), ours.end(), bare.all.begin());
}

template <class Assess, class Decide>
Lines measure(const Plan& plan, const Example& example, Assess&& assess, Decide&& decide)
{
    const int count = plan.scaled(100'000, 100);
    qsizetype sink = 0;
    States states;
    decide(states);
    const bool isFair = isSame(assess(), states);
    const size_t conditions = states.count;
    const double bare = median(5, [&] {
        for (int i = 0; i < count; ++i) {
            states.count = 0;
            decide(states);
            sink += qsizetype(states.count);
        }
    });
    const double ours = median(5, [&] {
        for (int i = 0; i < count; ++i)
            sink += assess().findings().all().size();
    });
    const int sampled = plan.scaled(20'000, 20);
    const double worded = median(3, [&] {
        for (int i = 0; i < sampled; ++i)
            sink += sentencesOf(assess());
    }) * count / sampled;
    const double fromText = median(3, [&] {
        for (int i = 0; i < sampled; ++i)
            sink += example.programme.assess(example.form, example.now).findings().all().size();
    }) * count / sampled;
    if (sink == 0)
        qFatal("nothing was found");
    const QString what = u"%1 assessments of %2 (%3 conditions)"_s.arg(count).arg(QLatin1StringView(example.programme.key)).arg(conditions);
    return {{.aim = "rules", .work = what + u" with findings / bare predicates"_s, .ours = ours, .baseline = bare,
                .limit = isFair ? 10.0 : 0.0, .note = isFair ? QString() : u"the bare predicates come to other states"_s},
        {.aim = "rules", .work = u"the same with every sentence / a twentieth of the engine's time"_s, .ours = worded,
            .baseline = count / zenPerSecond * 1000 / 20, .limit = 1},
        {.aim = "rules", .work = u"the same, the form read from its text each time"_s, .ours = fromText, .isInformation = true}};
}

} // namespace

Lines measureRules(const Plan& plan)
{
    const Example claim = exampleOf(u"upskill_subsidy"_s, QDate(2026, 11, 22));
    const auto unit = readRecord<upskill_subsidy::UpskillSubsidy>(
        upskill_subsidy::fields, claim.form.values(), claim.form.overrides());
    const auto roster
        = rowsOf<upskill_subsidy::RosterRow, upskill_subsidy::IdentifiedRow>(claim, upskill_subsidy::rosterFields);
    Lines lines = measure(plan, claim, [&] { return upskill_subsidy::assess2011(unit, roster, claim.now); },
        [&](States& states) { decideBare(unit, roster, claim.now, states); });

    const Example settlement = exampleOf(u"talent_settlement"_s, QDate(2021, 11, 22));
    const auto person = readRecord<talent_settlement::TalentSettlement>(
        talent_settlement::fields, settlement.form.values(), settlement.form.overrides());
    const auto family = rowsOf<talent_settlement::Dependant, talent_settlement::IdentifiedDependant>(
        settlement, talent_settlement::dependantFields);
    return lines + measure(plan, settlement, [&] { return talent_settlement::assessByDay(person, family, settlement.now); },
        [&](States& states) { decideBare(person, family, settlement.now, states); });
}

} // namespace jiangce::bench
