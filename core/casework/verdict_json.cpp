// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verdict_store.h"
#include "core/policy/wording.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QJsonObject jsonOf(const Ruling& ruling)
{
    return {{u"is_met"_s, ruling.isMet}, {u"reason"_s, ruling.reason}, {u"officer"_s, ruling.officer},
        {u"on"_s, ruling.on.toString(Qt::ISODate)}};
}

QJsonObject jsonOf(const Finding& finding)
{
    const Wording& words = Wording::chinese();
    QJsonObject json {{u"code"_s, QString::fromLatin1(finding.condition->code)},
        {u"clause"_s, clauseId(finding.condition->clause)}, {u"citation"_s, citation(finding.condition->clause)},
        {u"label"_s, labelName(finding.condition->label)}, {u"state"_s, stateName(finding.state)},
        {u"title"_s, words.title(*finding.condition)}, {u"sentence"_s, words.sentence(finding)},
        {u"fact"_s, words.fact(finding)}, {u"threshold"_s, words.threshold(finding)},
        {u"reading"_s, words.reading(*finding.condition)}, {u"field"_s, finding.field}, {u"figure"_s, finding.figure},
        {u"source"_s, finding.source}};
    if (finding.ruling)
        json.insert(u"ruling"_s, jsonOf(*finding.ruling));
    return json;
}

QJsonArray jsonOf(const Findings& findings)
{
    QJsonArray json;
    for (const Finding& finding : findings.all())
        json.append(jsonOf(finding));
    return json;
}

QJsonValue jsonOf(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(amount->fen()) : QJsonValue();
}

QJsonObject jsonOf(const Grant& grant)
{
    return {{u"figure"_s, QString::fromLatin1(grant.figure->key)}, {u"key"_s, grant.figureKey},
        {u"amount_fen"_s, jsonOf(grant.amount)}, {u"uncapped_fen"_s, jsonOf(grant.uncapped)},
        {u"source"_s, grant.source}, {u"sample"_s, grant.isSample}};
}

QJsonObject jsonOf(const DecisionLine& line)
{
    QJsonArray grants;
    for (const Grant& grant : line.grants)
        grants.append(jsonOf(grant));
    return {{u"row"_s, line.row + 1}, {u"row_id"_s, line.rowId}, {u"state"_s, verdictName(line.standing())},
        {u"findings"_s, jsonOf(line.findings)}, {u"grants"_s, grants}, {u"amount_fen"_s, jsonOf(line.amount())}};
}

void addHonours(const Facts& facts, QJsonObject& json)
{
    if (facts.honours) {
        QJsonArray honours;
        for (const HeldHonour& one : *facts.honours)
            honours.append(QJsonObject {{u"title"_s, one.title}, {u"kind"_s, one.kind}, {u"body"_s, one.body},
                {u"on"_s, one.grantedOn.toString(Qt::ISODate)}, {u"revoked"_s, one.isRevoked}});
        json.insert(u"honours"_s, honours);
    }
    if (facts.round)
        json.insert(u"round"_s, QJsonObject {{u"name"_s, facts.round->name}, {u"notice"_s, facts.round->notice},
            {u"from"_s, facts.round->from.toString(Qt::ISODate)}, {u"to"_s, facts.round->to.toString(Qt::ISODate)}});
    if (facts.otherNomination)
        json.insert(u"other_nomination"_s, *facts.otherNomination);
    if (facts.honourBehind)
        json.insert(u"honour_behind"_s, QJsonObject {{u"title"_s, facts.honourBehind->title},
            {u"on"_s, facts.honourBehind->grantedOn.toString(Qt::ISODate)}, {u"document"_s, facts.honourBehind->document},
            {u"revoked"_s, facts.honourBehind->isRevoked}});
}

QJsonObject jsonOf(const Facts& facts)
{
    QJsonObject json;
    addHonours(facts, json);
    if (facts.earlierGrants) {
        QJsonArray grants;
        for (const EarlierGrant& grant : *facts.earlierGrants)
            grants.append(QJsonObject {{u"person"_s, grant.personNumber}, {u"occupation"_s, grant.occupationCode},
                {u"level"_s, grant.level}, {u"figure"_s, grant.figure}, {u"certificate"_s, grant.certificateNumber},
                {u"case"_s, grant.caseNumber}, {u"approved_on"_s, grant.approvedOn.toString(Qt::ISODate)}});
        json.insert(u"earlier_grants"_s, grants);
    }
    if (facts.otherClaims && !facts.otherClaims->isEmpty()) {
        QJsonArray claims;
        for (const EarlierGrant& claim : *facts.otherClaims)
            claims.append(QJsonObject {{u"person"_s, claim.personNumber}, {u"certificate"_s, claim.certificateNumber},
                {u"case"_s, claim.caseNumber}});
        json.insert(u"other_claims"_s, claims);
    }
    if (facts.fundIsPooled)
        json.insert(u"fund_is_pooled"_s, *facts.fundIsPooled);
    if (facts.certificatesAppraisedHere)
        json.insert(u"certificates_appraised_here"_s, QJsonArray::fromStringList(*facts.certificatesAppraisedHere));
    if (facts.earlierSettlement)
        json.insert(u"earlier_settlement"_s, *facts.earlierSettlement);
    return json;
}

/// Whether another value took its place by that day.
bool isReplaced(const FigureRecord& record, const Figures& figures, QDate day)
{
    return std::ranges::any_of(figures.records(), [&](const FigureRecord& other) {
        return other.key == record.key && other.dimensions == record.dimensions && other.isConfirmed
            && other.effectiveFrom > record.effectiveFrom && other.effectiveFrom <= day;
    });
}

QJsonObject jsonOf(const FigureRecord& record)
{
    QJsonObject dimensions;
    for (auto it = record.dimensions.cbegin(); it != record.dimensions.cend(); ++it)
        dimensions.insert(it.key(), it.value());
    return {{u"key"_s, record.key}, {u"dimensions"_s, dimensions}, {u"value"_s, record.value},
        {u"from"_s, record.effectiveFrom.toString(Qt::ISODate)}, {u"to"_s, record.effectiveTo.toString(Qt::ISODate)},
        {u"document"_s, record.document}, {u"article"_s, record.article}, {u"sample"_s, record.isSample}};
}

/// Values of the programme's figures that were in force on the day the papers were handed in, by which the rules go.
QJsonArray figuresInForce(const Programme& programme, const Circumstances& circumstances)
{
    QJsonArray json;
    const Dates& dates = circumstances.dates;
    const QDate day = dates.handedIn.isValid() ? dates.handedIn : dates.assessedOn;
    QSet<QString> entered;
    for (const FigureRecord& record : circumstances.figures.records()) {
        const bool isOurs = std::ranges::any_of(programme.figures,
            [&record](const FigureDeclaration* figure) { return record.key == QLatin1StringView(figure->key); });
        const bool isOver = record.effectiveTo.isValid() && record.effectiveTo < day;
        if (!isOurs || !record.isConfirmed || record.effectiveFrom > day || isOver
            || isReplaced(record, circumstances.figures, day))
            continue;
        entered.insert(record.key);
        json.append(jsonOf(record));
    }
    for (const FigureDeclaration* figure : programme.figures)
        if (const auto stated = statedRecord(*figure); stated && stated->effectiveFrom <= day && !entered.contains(stated->key))
            json.append(jsonOf(*stated));
    return json;
}

} // namespace

QByteArray verdictJson(const Programme& programme, const Decision& decision, const Circumstances& circumstances)
{
    QJsonArray lines;
    for (const DecisionLine& line : decision.lines())
        lines.append(jsonOf(line));
    const QJsonObject json {{u"programme"_s, QString::fromLatin1(programme.key)},
        {u"verdict"_s, verdictName(decision.verdict())},
        {u"day"_s, circumstances.dates.assessedOn.toString(Qt::ISODate)},
        {u"handed_in"_s, circumstances.dates.handedIn.toString(Qt::ISODate)},
        {u"findings"_s, jsonOf(decision.findings())}, {u"lines"_s, lines}, {u"amount_fen"_s, jsonOf(decision.amount())},
        {u"missing"_s, QJsonArray::fromStringList(decision.missing())}, {u"facts"_s, jsonOf(circumstances.facts)},
        {u"figures"_s, figuresInForce(programme, circumstances)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace jiangce
