// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"
#include "core/policy/wording.h"
#include "tests/bench/bench.h"

#include <QtCore/QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

/// What a hand-written check of one claim of two rows looks like without findings that explain themselves, without a
/// form that is text, without figures that may be unset: 25 comparisons and their results.
struct BareRow {
    int level, earlierLevel, issuedYear, feeFen, hours;
    qint64 contractFrom, contractTo, trainedFrom, trainedTo, issued;
    bool isSameTrade, isInCatalogue;
};
struct BareClaim {
    qint64 fundDrawn, fundUsed;
    int handedInYear;
    std::array<BareRow, 2> rows;
};
using Results = std::array<unsigned char, 25>;

[[gnu::noinline]] int decide(const BareClaim& claim, Results& results)
{
    size_t at = 0;
    const auto note = [&](bool isMet) { results[at++] = isMet ? 1 : 2; };
    note(claim.fundDrawn > 0);
    note(claim.fundUsed > 0);
    note(claim.fundUsed <= claim.fundDrawn);
    for (const BareRow& row : claim.rows) {
        note(row.level <= 3);
        note(row.level < row.earlierLevel);
        note(row.issuedYear == claim.handedInYear);
        note(row.feeFen > 0);
        note(row.hours >= 0);
        note(row.contractFrom <= row.trainedFrom);
        note(row.contractTo >= row.trainedTo);
        note(row.trainedFrom <= row.trainedTo);
        note(row.issued >= row.trainedTo);
        note(row.isSameTrade);
        note(row.isInCatalogue);
    }
    return int(std::ranges::count(results, 1));
}

double bareRate(int count)
{
    BareClaim claim {.fundDrawn = 15000000, .fundUsed = 12000000, .handedInYear = 2026,
        .rows = {BareRow {3, 4, 2026, 150000, 80, 1, 9, 3, 4, 5, true, true}, BareRow {2, 3, 2026, 150000, 80, 1, 9, 3, 4, 5, true, true}}};
    volatile int sink = 0;
    return median(5, [&] {
        Results results {};
        for (int i = 0; i < count; ++i) {
            claim.rows[0].hours = i & 127;
            sink = sink + decide(claim, results);
        }
    });
}

qsizetype sentencesOf(const Findings& findings)
{
    qsizetype length = 0;
    for (const Finding& finding : findings.all())
        length += Wording::chinese().sentence(finding).size();
    return length;
}

/// Assessments a second of the engine that perf.md measured for 25 conditions.
constexpr double zenPerSecond = 5000;

} // namespace

Lines measureRules(const Plan& plan)
{
    const int count = plan.scaled(100'000, 100);
    const int sampled = plan.scaled(10'000, 20);
    const double bare = bareRate(count);
    Lines lines;
    for (const char* key : {"upskill_subsidy", "talent_settlement"}) {
        QFile file(u":/jiangce/samples/%1.json"_s.arg(QLatin1StringView(key)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no example");
        const Programme& programme = *programmeByKey(QString::fromLatin1(key));
        FormData form = readJsonRecord(programme, file.readAll())->form;
        completeForm(programme, form);
        Circumstances now;
        now.dates = {.handedIn = QDate(2026, 11, 22), .assessedOn = QDate(2026, 11, 22)};
        qsizetype sink = 0;
        const double ours = median(3, [&] {
            for (int i = 0; i < sampled; ++i)
                sink += programme.assess(form, now).findings().all().size();
        }) * count / sampled;
        lines.append({.aim = "rules", .work = u"%1 assessments of %2 with findings / bare predicates"_s.arg(count).arg(QLatin1StringView(key)),
            .ours = ours, .baseline = bare, .limit = 10});
        const double worded = median(3, [&] {
            for (int i = 0; i < sampled / 10; ++i) {
                const Decision decision = programme.assess(form, now);
                sink += sentencesOf(decision.findings());
                for (const DecisionLine& line : decision.lines())
                    sink += sentencesOf(line.findings);
            }
        }) * count / (sampled / 10);
        lines.append({.aim = "rules", .work = u"the same with every sentence, time for %1 / a twentieth of the engine's"_s.arg(count),
            .ours = worded, .baseline = count / zenPerSecond * 1000 / 20, .limit = 1});
        if (sink == 0)
            qFatal("nothing was found");
    }
    return lines;
}

} // namespace jiangce::bench
