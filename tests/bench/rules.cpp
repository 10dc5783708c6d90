// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"
#include "core/policy/wording.h"
#include "core/programmes/upskill_subsidy/fields.h"
#include "core/programmes/upskill_subsidy/rules.h"
#include "tests/bench/measures.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

using namespace upskill_subsidy;

/// The bare questions of a claim with one row, without saying why.
bool bareAnswer(const UpskillSubsidy& form, const RosterRow& row, const Circumstances& now)
{
    const CatalogueEdition* edition = now.catalogues.inForce(*row.trainingStart);
    return form.creditCode->isEnterprise() && !form.fundDrawn->isZero() && !form.fundUsed->isZero()
        && *form.accountName == form.unitName->text && form.district->code.startsWith("2102"_L1)
        && *row.contractStart <= *row.trainingStart && row.contractEnd->reaches(*row.issued)
        && edition != nullptr && findInCatalogue(*edition, row.occupationCode->canonical(), *row.occupation).item != nullptr
        && row.level->isAtLeast(CertificateLevel::Three) && row.level->isAbove(*row.earlierLevel)
        && *row.earlierOccupation == *row.occupation && !row.certificate->isLaterSystem() && *row.issued >= *row.trainingEnd
        && row.issued->year() == now.dates.handedIn.year() && *row.issued <= now.dates.handedIn;
}

CatalogueEdition catalogueFor(const RosterRow& row)
{
    CatalogueEdition edition;
    edition.title = u"示例目录"_s;
    edition.effectiveFrom = QDate(2011, 1, 1);
    for (int i = 0; i < 40; ++i)
        edition.items.append({u"6-99-%1-01"_s.arg(i, 2, 10, QLatin1Char('0')), u"示例职业%1"_s.arg(i), {}, {}, u"紧缺"_s});
    edition.items.append({row.occupationCode->canonical(), *row.occupation, {}, {}, u"紧缺"_s});
    return edition;
}

qsizetype lengthOfSentences(const Decision& decision, const Wording& wording)
{
    qsizetype length = 0;
    for (const Finding& finding : decision.findings().all())
        length += wording.sentence(finding).size();
    for (const DecisionLine& line : decision.lines())
        for (const Finding& finding : line.findings.all())
            length += wording.sentence(finding).size();
    return length;
}

} // namespace

void measureRules(Report& report, const Scale& scale)
{
    QFile file(u":/jiangce/samples/upskill_subsidy.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Programme& programme = *programmeByKey(u"upskill_subsidy");
    const auto record = readJsonRecord(programme, file.readAll());
    const auto form = readRecord<UpskillSubsidy>(fields, record->form.values(), {});
    const auto row = readRecord<RosterRow>(rosterFields, record->form.rows(u"roster"_s).first().values, {});
    Circumstances now;
    now.facts = record->facts;
    now.rulings = record->rulings;
    now.dates = {QDate(2026, 11, 6), QDate(2026, 11, 6)};
    now.catalogues = Catalogues({catalogueFor(row)});
    const QList<IdentifiedRow> roster {{u"r1"_s, row}};

    qint64 kept = 0;
    const double bare = median(scale.runs, [&] {
        for (int i = 0; i < scale.assessments; ++i)
            kept += bareAnswer(form, row, now);
    });
    const double withFindings = median(scale.runs, [&] {
        for (int i = 0; i < scale.assessments; ++i)
            kept += assess2011(form, roster, now).findings().all().size();
    });
    report.compare("assessment", withFindings, bare);

    const int worded = scale.assessments / 10;
    const double withSentences = median(scale.runs, [&] {
        for (int i = 0; i < worded; ++i)
            kept += lengthOfSentences(assess2011(form, roster, now), Wording::chinese());
    });
    report.value("sentences", kept > 0 ? worded / (withSentences / 1000) / 5000 : 0);
}

} // namespace jiangce::bench
