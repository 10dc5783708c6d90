// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/figure_preview.h"

#include "core/casework/gather_facts.h"
#include "core/casework/rulings.h"
#include "core/programmes/programme_store.h"
#include "core/register/catalogue_store.h"
#include "core/register/figure_store.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr char decidedCases[] = "SELECT id FROM case_file WHERE programme = ? AND decided_on BETWEEN ? AND ? AND state IN "
                                "('approved', 'refused', 'payment_requested', 'paid', 'archived')";

Outcome<FigureRecord> draftOf(Connection& db, FigureValueId id)
{
    for (const FigureHistory& value : FigureStore(db).history()) {
        if (value.record.id != id)
            continue;
        if (value.isWithdrawn || value.record.isConfirmed)
            return fail(ProblemCode::AlreadyDone, {value.isWithdrawn ? u"withdraw"_s : u"confirm"_s});
        return value.record;
    }
    return fail(ProblemCode::FigureUnknown, {QString::number(id.value())});
}

bool readsFigure(const Programme& programme, const QString& key)
{
    return std::ranges::any_of(programme.figures,
        [&](const FigureDeclaration* figure) { return key == QLatin1StringView(figure->key); });
}

/// The confirmed values with the draft in place of those for the same level and occupation. It starts on the day: there
/// it comes before every other value that is as specific, as it will once it is confirmed.
Figures withDraft(const QList<FigureRecord>& records, FigureRecord draft, QDate day)
{
    QList<FigureRecord> all;
    for (const FigureRecord& record : records)
        if (record.key != draft.key || record.dimensions != draft.dimensions)
            all.append(record);
    draft.isConfirmed = true;
    draft.effectiveFrom = day;
    draft.effectiveTo = {};
    all.append(draft);
    return Figures(all);
}

struct Rules {
    QList<FigureRecord> records {};
    Catalogues catalogues {};
    FigureRecord draft {};
};

void take(FigurePreview& preview, PreviewedCase one)
{
    ++preview.assessed;
    if (one.before == one.after && one.verdictBefore == one.verdictAfter)
        return;
    if (one.before && one.after)
        preview.difference = preview.difference + (*one.after - *one.before);
    else if (one.after) {
        ++preview.newlyKnown;
        preview.newlyKnownSum = preview.newlyKnownSum + *one.after;
    } else if (one.before)
        ++preview.noLongerKnown;
    preview.changed.append(std::move(one));
}

PreviewedCase assessTwice(Connection& db, const CaseFile& file, const Rules& rules)
{
    const Programme& programme = *file.programme;
    const FormData form = readForm(db, programme, file.id);
    Circumstances circumstances {gatherFacts(db, programme, form, file.id, file.handedIn), Figures(rules.records), rules.catalogues,
        {file.handedIn, file.decidedOn}, readRulings(db, file.id)};
    PreviewedCase one {file.id, file.display(), file.applicantName, file.decidedOn};
    {
        const Decision decision = programme.assess(form, circumstances);
        one.verdictBefore = decision.verdict();
        one.before = decision.amount();
    }
    circumstances.figures = withDraft(rules.records, rules.draft, file.handedIn);
    const Decision decision = programme.assess(form, circumstances);
    one.verdictAfter = decision.verdict();
    one.after = decision.amount();
    return one;
}

QList<CaseId> casesToAssess(Connection& db, const QString& key, const StatisticsPeriod& decided)
{
    QList<CaseId> ids;
    Statement row = db.prepared(decidedCases);
    for (const Programme* programme : allProgrammes()) {
        if (!readsFigure(*programme, key))
            continue;
        row.with(QLatin1StringView(programme->key), decided.from, decided.to);
        while (row.next())
            ids.append(row.id<CaseId>(0));
    }
    return ids;
}

} // namespace

Outcome<FigurePreview> previewFigure(Connection& db, FigureValueId draft, const StatisticsPeriod& decided,
    const std::function<bool(int permille)>& progress)
{
    const Snapshot oneState(db);
    const auto record = draftOf(db, draft);
    if (!record)
        return fail(record.error());
    const Rules rules {loadFigures(db), loadCatalogues(db), *record};
    const QList<CaseId> ids = casesToAssess(db, record->key, decided);
    FigurePreview preview;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (progress && i % 8 == 0 && !progress(int(i * 1000 / ids.size())))
            return fail(ProblemCode::Cancelled);
        if (const auto file = readCase(db, ids[i]))
            take(preview, assessTwice(db, *file, rules));
    }
    return preview;
}

QByteArray previewStatement() { return decidedCases; }

} // namespace jiangce
