// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_facts.h"

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

} // namespace

Facts readFacts(const QJsonValue& given, Problems& problems)
{
    if (const auto wrong = wrongType(u"facts"_s, given, QJsonValue::Object))
        problems.append(*wrong);
    const QMap<QString, QJsonValue::Type> known {{grantsKey, QJsonValue::Array}, {pooledKey, QJsonValue::Bool},
        {certificatesKey, QJsonValue::Array}, {settlementKey, QJsonValue::String}};
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
    return facts;
}

QJsonObject jsonOfFacts(const Facts& facts)
{
    QJsonObject object;
    if (facts.earlierGrants) {
        QJsonArray grants;
        for (const EarlierGrant& grant : *facts.earlierGrants)
            grants.append(QJsonObject {{u"person_number"_s, grant.personNumber}, {u"occupation_code"_s, grant.occupationCode},
                {u"level"_s, grant.level}, {u"figure"_s, grant.figure}, {u"certificate_number"_s, grant.certificateNumber},
                {u"case_number"_s, grant.caseNumber}, {u"approved_on"_s, isoDate(grant.approvedOn)}});
        object.insert(grantsKey, grants);
    }
    if (facts.fundIsPooled)
        object.insert(pooledKey, *facts.fundIsPooled);
    if (facts.certificatesAppraisedHere)
        object.insert(certificatesKey, QJsonArray::fromStringList(*facts.certificatesAppraisedHere));
    if (facts.earlierSettlement)
        object.insert(settlementKey, *facts.earlierSettlement);
    return object;
}

} // namespace jiangce
