// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_facts.h"

#include "core/exchange/json_round_facts.h"
#include "core/exchange/json_value.h"
#include "core/values/date_text.h"
#include "core/values/id_number.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const QString grantsKey = u"earlier_grants"_s;
const QString pooledKey = u"fund_is_pooled"_s;
const QString certificatesKey = u"certificates_appraised_here"_s;
const QString settlementKey = u"earlier_settlement"_s;
const QString bodyKey = u"is_appraisal_body"_s;
const QString scopeKey = u"appraisal_scope"_s;
const QString dueKey = u"due_on"_s;
const QString otherFilingKey = u"other_filing"_s;
const QString othersKey = u"certificates_of_others"_s;

/// Only what is known.
void putDay(QJsonObject& object, const QString& key, QDate day)
{
    if (day.isValid())
        object.insert(key, isoDate(day));
}

EarlierGrant readGrant(const QJsonObject& object, Problems& problems)
{
    EarlierGrant grant;
    const QMap<QString, QString EarlierGrant::*> texts {
        {u"person_number"_s, &EarlierGrant::personNumber}, {u"occupation_code"_s, &EarlierGrant::occupationCode},
        {u"level"_s, &EarlierGrant::level}, {u"figure"_s, &EarlierGrant::figure},
        {u"certificate_number"_s, &EarlierGrant::certificateNumber}, {u"case_number"_s, &EarlierGrant::caseNumber}};
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString field = grantsKey + u'.' + entry.key();
        const auto text = jsonText(field, entry.value());
        if (!text)
            problems.append(text.error().at(field));
        else if (texts.contains(entry.key()))
            grant.*texts.value(entry.key()) = *text;
        else if (entry.key() != u"approved_on")
            problems.append(Problem {ProblemCode::UnknownField, {field}}.at(field));
        else if (const auto day = parseDate(*text))
            grant.approvedOn = *day;
        else
            problems.append(day.error().at(field));
    }
    if (const auto level = CertificateLevel::parse(grant.level))
        grant.level = level->canonical();
    if (const auto number = IdNumber::parseIgnoringCheckDigit(grant.personNumber))
        grant.personNumber = number->canonical();
    return grant;
}

std::optional<QList<EarlierGrant>> readGrants(const QJsonValue& given, Problems& problems)
{
    if (!given.isArray())
        return {};
    QList<EarlierGrant> grants;
    for (const QJsonValue entry : given.toArray())
        grants.append(readGrant(entry.toObject(), problems));
    return grants;
}

std::optional<QStringList> readTexts(const QJsonValue& given, const QString& field, Problems& problems)
{
    if (!given.isArray())
        return {};
    QStringList texts;
    for (const QJsonValue entry : given.toArray()) {
        const auto text = jsonText(field, entry);
        if (text)
            texts.append(*text);
        else
            problems.append(text.error().at(field));
    }
    return texts;
}

QDate readDay(const QJsonObject& object, const QString& key, const QString& field, Problems& problems)
{
    if (!object.contains(key))
        return {};
    const auto text = jsonText(field, object.value(key));
    const auto day = text ? parseDate(*text) : fail(text.error());
    if (!day)
        problems.append(day.error().at(field));
    return day.value_or(QDate());
}

std::optional<QList<AppraisalScope>> readScope(const QJsonValue& given, Problems& problems)
{
    if (!given.isArray())
        return {};
    QList<AppraisalScope> scope;
    for (const QJsonValue entry : given.toArray()) {
        const QJsonObject object = entry.toObject();
        scope.append({object.value("occupation_code"_L1).toString(), object.value("occupation"_L1).toString(),
            object.value("level"_L1).toString(), readDay(object, u"from"_s, scopeKey + u".from"_s, problems),
            readDay(object, u"to"_s, scopeKey + u".to"_s, problems)});
    }
    return scope;
}

void readFilingFacts(const QJsonObject& object, Facts& facts, Problems& problems)
{
    if (object.value(bodyKey).isBool())
        facts.isAppraisalBody = object.value(bodyKey).toBool();
    facts.appraisalScope = readScope(object.value(scopeKey), problems);
    if (const QDate day = readDay(object, dueKey, dueKey, problems); day.isValid())
        facts.dueOn = day;
    if (object.value(otherFilingKey).isString())
        facts.otherFiling = object.value(otherFilingKey).toString();
    facts.certificatesOfOthers = readTexts(object.value(othersKey), othersKey, problems);
}

QJsonObject jsonOf(const EarlierGrant& grant)
{
    QJsonObject object {{u"person_number"_s, grant.personNumber}, {u"occupation_code"_s, grant.occupationCode},
        {u"level"_s, grant.level}, {u"figure"_s, grant.figure}, {u"certificate_number"_s, grant.certificateNumber},
        {u"case_number"_s, grant.caseNumber}};
    putDay(object, u"approved_on"_s, grant.approvedOn);
    return object;
}

QJsonObject jsonOf(const AppraisalScope& entry)
{
    QJsonObject object {{u"occupation_code"_s, entry.occupationCode}, {u"occupation"_s, entry.occupation},
        {u"level"_s, entry.level}};
    putDay(object, u"from"_s, entry.from);
    putDay(object, u"to"_s, entry.to);
    return object;
}

void writeFilingFacts(const Facts& facts, QJsonObject& object)
{
    if (facts.isAppraisalBody)
        object.insert(bodyKey, *facts.isAppraisalBody);
    if (facts.appraisalScope) {
        QJsonArray scope;
        for (const AppraisalScope& entry : *facts.appraisalScope)
            scope.append(jsonOf(entry));
        object.insert(scopeKey, scope);
    }
    if (facts.dueOn)
        object.insert(dueKey, isoDate(*facts.dueOn));
    if (facts.otherFiling)
        object.insert(otherFilingKey, *facts.otherFiling);
    if (facts.certificatesOfOthers)
        object.insert(othersKey, QJsonArray::fromStringList(*facts.certificatesOfOthers));
}

} // namespace

Facts readFacts(const QJsonValue& given, Problems& problems)
{
    if (const auto wrong = wrongType(u"facts"_s, given, QJsonValue::Object))
        problems.append(*wrong);
    QMap<QString, QJsonValue::Type> known {{grantsKey, QJsonValue::Array}, {pooledKey, QJsonValue::Bool},
        {certificatesKey, QJsonValue::Array}, {settlementKey, QJsonValue::String}, {bodyKey, QJsonValue::Bool},
        {scopeKey, QJsonValue::Array}, {dueKey, QJsonValue::String}, {otherFilingKey, QJsonValue::String},
        {othersKey, QJsonValue::Array}};
    known.insert(roundFactKeys());
    const QJsonObject object = given.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!known.contains(entry.key()))
            problems.append(Problem {ProblemCode::UnknownField, {entry.key()}}.at(entry.key()));
        else if (const auto wrong = wrongType(entry.key(), entry.value(), known.value(entry.key())))
            problems.append(*wrong);
    }
    Facts facts;
    facts.earlierGrants = readGrants(object.value(grantsKey), problems);
    if (object.value(pooledKey).isBool())
        facts.fundIsPooled = object.value(pooledKey).toBool();
    facts.certificatesAppraisedHere = readTexts(object.value(certificatesKey), certificatesKey, problems);
    if (object.value(settlementKey).isString())
        facts.earlierSettlement = object.value(settlementKey).toString();
    readFilingFacts(object, facts, problems);
    readRoundFacts(object, facts, problems);
    return facts;
}

QJsonObject jsonOfFacts(const Facts& facts)
{
    QJsonObject object;
    if (facts.earlierGrants) {
        QJsonArray grants;
        for (const EarlierGrant& grant : *facts.earlierGrants)
            grants.append(jsonOf(grant));
        object.insert(grantsKey, grants);
    }
    if (facts.fundIsPooled)
        object.insert(pooledKey, *facts.fundIsPooled);
    if (facts.certificatesAppraisedHere)
        object.insert(certificatesKey, QJsonArray::fromStringList(*facts.certificatesAppraisedHere));
    if (facts.earlierSettlement)
        object.insert(settlementKey, *facts.earlierSettlement);
    writeFilingFacts(facts, object);
    writeRoundFacts(facts, object);
    return object;
}

} // namespace jiangce
