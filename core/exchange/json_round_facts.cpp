// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_round_facts.h"

#include "core/exchange/json_value.h"
#include "core/values/date_text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const QString honoursKey = u"honours"_s;
const QString roundKey = u"round"_s;
const QString otherNominationKey = u"other_nomination"_s;
const QString honourBehindKey = u"honour_behind"_s;
const QString certificatesKey = u"certificates"_s;

/// One object of facts: what is asked for by key is known, every other key is a problem in the end.
class FactObject final {
public:
    FactObject(const QJsonValue& value, const QString& path, Problems& problems)
        : m_object(value.toObject())
        , m_path(path)
        , m_problems(problems)
    {
        if (const auto wrong = wrongType(path, value, QJsonValue::Object))
            problems.append(*wrong);
    }
    ~FactObject()
    {
        for (const QString& key : m_object.keys())
            if (!m_asked.contains(key))
                m_problems.append(Problem {ProblemCode::UnknownField, {at(key)}}.at(at(key)));
    }
    Q_DISABLE_COPY_MOVE(FactObject)

    QString text(const QString& key)
    {
        m_asked.insert(key);
        const auto text = jsonText(at(key), m_object.value(key));
        if (!text)
            m_problems.append(text.error().at(at(key)));
        return text.value_or(QString());
    }
    QDate day(const QString& key)
    {
        const QString typed = text(key);
        if (typed.isEmpty())
            return {};
        const auto day = parseDate(typed);
        if (!day)
            m_problems.append(day.error().at(at(key)));
        return day.value_or(QDate());
    }
    /// Empty: not decided.
    std::optional<bool> flag(const QString& key)
    {
        m_asked.insert(key);
        const QJsonValue value = m_object.value(key);
        if (const auto wrong = wrongType(at(key), value, QJsonValue::Bool))
            m_problems.append(*wrong);
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }
    std::optional<CertificateLevel> level(const QString& key)
    {
        const auto level = CertificateLevel::parse(text(key));
        if (!level)
            m_problems.append(level.error().at(at(key)));
        return level ? std::optional(*level) : std::nullopt;
    }

private:
    [[nodiscard]] QString at(const QString& key) const { return m_path + u'.' + key; }

    QJsonObject m_object;
    QString m_path;
    Problems& m_problems;
    QSet<QString> m_asked;
};

std::optional<QList<HeldHonour>> readHonourList(const QJsonValue& given, Problems& problems)
{
    if (!given.isArray())
        return {};
    QList<HeldHonour> honours;
    for (const QJsonValue entry : given.toArray()) {
        FactObject one(entry, honoursKey, problems);
        const QString kind = one.text(u"kind"_s);
        honours.append({one.text(u"title"_s), kind.isEmpty() ? u"of_government"_s : kind, one.text(u"body"_s),
            one.day(u"on"_s), one.text(u"document"_s), one.flag(u"revoked"_s).value_or(false)});
    }
    return honours;
}

std::optional<QList<HeldCertificate>> readCertificateList(const QJsonValue& given, Problems& problems)
{
    if (!given.isArray())
        return {};
    QList<HeldCertificate> held;
    for (const QJsonValue entry : given.toArray()) {
        FactObject one(entry, certificatesKey, problems);
        const QString code = one.text(u"code"_s);
        const QString occupation = one.text(u"occupation"_s);
        if (const auto level = one.level(u"level"_s))
            held.append({code, occupation, *level});
    }
    return held;
}

QJsonObject jsonOf(const RoundTerms& round)
{
    QJsonObject object {{u"name"_s, round.name}, {u"notice"_s, round.notice}, {u"from"_s, isoDate(round.from)},
        {u"to"_s, isoDate(round.to)}};
    const std::pair<QString, std::optional<bool>> flags[] {{u"union_opinion"_s, round.needsUnionOpinion},
        {u"internal_notice"_s, round.needsInternalNotice}, {u"both_titles"_s, round.mayStandForBoth}};
    for (const auto& [key, value] : flags)
        if (value)
            object.insert(key, *value);
    return object;
}

} // namespace

const QMap<QString, QJsonValue::Type>& roundFactKeys()
{
    static const QMap<QString, QJsonValue::Type> keys {{honoursKey, QJsonValue::Array}, {roundKey, QJsonValue::Object},
        {otherNominationKey, QJsonValue::String}, {honourBehindKey, QJsonValue::Object}, {certificatesKey, QJsonValue::Array}};
    return keys;
}

void readRoundFacts(const QJsonObject& object, Facts& facts, Problems& problems)
{
    facts.honours = readHonourList(object.value(honoursKey), problems);
    if (object.value(roundKey).isObject()) {
        FactObject round(object.value(roundKey), roundKey, problems);
        facts.round = RoundTerms {round.text(u"name"_s), round.text(u"notice"_s), round.day(u"from"_s), round.day(u"to"_s),
            round.flag(u"union_opinion"_s), round.flag(u"internal_notice"_s), round.flag(u"both_titles"_s)};
    }
    if (object.value(otherNominationKey).isString())
        facts.otherNomination = object.value(otherNominationKey).toString();
    if (object.value(honourBehindKey).isObject()) {
        FactObject honour(object.value(honourBehindKey), honourBehindKey, problems);
        facts.honourBehind = HonourBehind {honour.text(u"programme"_s), honour.text(u"title"_s), honour.day(u"on"_s),
            honour.text(u"document"_s), honour.flag(u"revoked"_s).value_or(false)};
    }
    facts.certificates = readCertificateList(object.value(certificatesKey), problems);
}

void writeRoundFacts(const Facts& facts, QJsonObject& object)
{
    if (facts.honours) {
        QJsonArray honours;
        for (const HeldHonour& one : *facts.honours)
            honours.append(QJsonObject {{u"title"_s, one.title}, {u"kind"_s, one.kind}, {u"body"_s, one.body},
                {u"on"_s, isoDate(one.grantedOn)}, {u"document"_s, one.document}, {u"revoked"_s, one.isRevoked}});
        object.insert(honoursKey, honours);
    }
    if (facts.round)
        object.insert(roundKey, jsonOf(*facts.round));
    if (facts.otherNomination)
        object.insert(otherNominationKey, *facts.otherNomination);
    if (facts.honourBehind)
        object.insert(honourBehindKey,
            QJsonObject {{u"programme"_s, facts.honourBehind->programme}, {u"title"_s, facts.honourBehind->title},
                {u"on"_s, isoDate(facts.honourBehind->grantedOn)}, {u"document"_s, facts.honourBehind->document},
                {u"revoked"_s, facts.honourBehind->isRevoked}});
    if (facts.certificates) {
        QJsonArray held;
        for (const HeldCertificate& one : *facts.certificates)
            held.append(QJsonObject {
                {u"code"_s, one.occupationCode}, {u"occupation"_s, one.occupation}, {u"level"_s, one.level.canonical()}});
        object.insert(certificatesKey, held);
    }
}

} // namespace jiangce
