// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/values/date_text.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <functional>

/// Reads tests/programmes/<key>/cases.json: one base application, and cases that each change a little of it and say what
/// the rules must find. A null in a change removes the value.
namespace jiangce::tests {

using namespace Qt::StringLiterals;

struct BookCase {
    QString name;
    FormData form;
    Circumstances circumstances;
    QJsonObject expect;
};

inline void change(QMap<QString, QString>& values, const QJsonObject& changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            values.remove(it.key());
        else
            values.insert(it.key(), it->toString());
    }
}

inline FigureRecord figureFrom(const QJsonObject& json)
{
    FigureRecord record;
    record.key = json[u"key"].toString();
    record.value = json[u"value"].toString();
    record.effectiveFrom = QDate::fromString(json[u"from"].toString(u"2011-01-01"_s), Qt::ISODate);
    record.effectiveTo = QDate::fromString(json[u"to"].toString(), Qt::ISODate);
    if (json.contains(u"level"))
        record.dimensions.insert(u"level"_s, json[u"level"].toString());
    if (json.contains(u"occupation"))
        record.dimensions.insert(u"occupation"_s, json[u"occupation"].toString());
    record.document = u"示例文件"_s;
    record.isConfirmed = json[u"confirmed"].toBool(true);
    return record;
}

inline std::optional<bool> decidedIn(const QJsonObject& json, QStringView key)
{
    return json.contains(key) ? std::optional(json[key].toBool()) : std::nullopt;
}

inline void readHonourFacts(const QJsonObject& json, Facts& facts)
{
    const auto day = [](const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); };
    if (json.contains(u"honours")) {
        facts.honours.emplace();
        for (const QJsonValue& one : json[u"honours"].toArray())
            facts.honours->append({one[u"title"].toString(), one[u"kind"].toString(u"of_government"_s),
                one[u"body"].toString(), day(one[u"on"]), one[u"document"].toString(), one[u"revoked"].toBool()});
    }
    if (json.contains(u"round")) {
        const QJsonObject round = json[u"round"].toObject();
        facts.round = RoundTerms {round[u"name"].toString(), round[u"notice"].toString(), day(round[u"from"]),
            day(round[u"to"]), decidedIn(round, u"union_opinion"), decidedIn(round, u"internal_notice"),
            decidedIn(round, u"both_titles")};
    }
    if (json.contains(u"other_nomination"))
        facts.otherNomination = json[u"other_nomination"].toString();
    if (json.contains(u"honour_behind")) {
        const QJsonObject honour = json[u"honour_behind"].toObject();
        facts.honourBehind = HonourBehind {honour[u"programme"].toString(), honour[u"title"].toString(), day(honour[u"on"]),
            honour[u"document"].toString(), honour[u"revoked"].toBool()};
    }
    if (json.contains(u"certificates")) {
        facts.certificates.emplace();
        for (const QJsonValue& one : json[u"certificates"].toArray())
            facts.certificates->append({one[u"code"].toString(), one[u"occupation"].toString(),
                CertificateLevel::parse(one[u"level"].toString()).value()});
    }
}

inline Facts factsFrom(const QJsonObject& json)
{
    Facts facts;
    if (json.contains(u"fund_is_pooled"))
        facts.fundIsPooled = json[u"fund_is_pooled"].toBool();
    if (json.contains(u"earlier_settlement"))
        facts.earlierSettlement = json[u"earlier_settlement"].toString();
    if (json.contains(u"certificates_appraised_here")) {
        facts.certificatesAppraisedHere.emplace();
        for (const QJsonValue& number : json[u"certificates_appraised_here"].toArray())
            facts.certificatesAppraisedHere->append(number.toString());
    }
    if (json.contains(u"earlier_grants")) {
        facts.earlierGrants.emplace();
        for (const QJsonValue& value : json[u"earlier_grants"].toArray())
            facts.earlierGrants->append({value[u"person"].toString(), value[u"occupation_code"].toString(),
                value[u"level"].toString(), value[u"figure"].toString(), value[u"certificate"].toString(),
                value[u"case"].toString(), {}});
    }
    if (json.contains(u"other_claims")) {
        facts.otherClaims.emplace();
        for (const QJsonValue& value : json[u"other_claims"].toArray())
            facts.otherClaims->append({value[u"person"].toString(), {}, {}, {}, value[u"certificate"].toString(),
                value[u"case"].toString(), {}});
    }
    readHonourFacts(json, facts);
    return facts;
}

inline CatalogueEdition catalogueFrom(const QJsonObject& json)
{
    CatalogueEdition edition;
    edition.title = json[u"title"].toString();
    edition.effectiveFrom = QDate::fromString(json[u"from"].toString(), Qt::ISODate);
    for (const QJsonValue& item : json[u"items"].toArray())
        edition.items.append({item[u"code"].toString(), item[u"name"].toString(),
            CertificateLevel::parse(item[u"lowest"].toString(u"5"_s)).value(),
            CertificateLevel::parse(item[u"highest"].toString(u"1"_s)).value(), item[u"grade"].toString()});
    return edition;
}

/// `changes` laid over `base`; the roster's first row is changed by "row", further rows come in "more_rows" as changes
/// to a copy of the first.
inline BookCase bookCase(const QString& roster, const QJsonObject& base, const QJsonObject& changes)
{
    BookCase result {changes[u"name"].toString(), {}, {}, changes[u"expect"].toObject()};
    QMap<QString, QString> values;
    change(values, base[u"form"].toObject());
    change(values, changes[u"form"].toObject());
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        result.form.setValue(it.key(), it.value());

    FormRow first {u"r1"_s};
    change(first.values, base[u"row"].toObject());
    change(first.values, changes[u"row"].toObject());
    QList<FormRow> rows;
    if (!changes[u"no_rows"].toBool() && !first.values.isEmpty())
        rows.append(first);
    for (const QJsonValue& more : changes[u"more_rows"].toArray()) {
        FormRow row {u"r%1"_s.arg(rows.size() + 1), first.values};
        change(row.values, more.toObject());
        rows.append(row);
    }
    result.form.setRows(roster, rows);

    const QJsonObject empty;
    const auto either = [&](QStringView key) { return changes.contains(key) ? changes[key] : base[key]; };
    Circumstances& now = result.circumstances;
    now.dates.handedIn = QDate::fromString(either(u"on").toString(), Qt::ISODate);
    now.dates.assessedOn = now.dates.handedIn;
    now.facts = factsFrom(either(u"facts").toObject());
    QList<FigureRecord> figures;
    for (const QJsonValue& figure : either(u"figures").toArray())
        figures.append(figureFrom(figure.toObject()));
    now.figures = Figures(figures);
    QList<CatalogueEdition> editions;
    for (const QJsonValue& edition : either(u"catalogues").toArray())
        editions.append(catalogueFrom(edition.toObject()));
    now.catalogues = Catalogues(editions);
    for (const QJsonValue& ruling : either(u"rulings").toArray())
        now.rulings.append({ruling[u"code"].toString(), ruling[u"row"].toString(), ruling[u"met"].toBool(),
            u"记录在案"_s, u"张示例"_s, now.dates.handedIn});
    return result;
}

inline QList<BookCase> readCaseBook(const char* programme, const QString& roster)
{
    QFile file(QStringLiteral(JIANGCE_SOURCE_DIR "/tests/programmes/%1/cases.json").arg(QLatin1StringView(programme)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonParseError error;
    const QJsonObject book = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("cases.json: %s at %d", qPrintable(error.errorString()), error.offset);
    QList<BookCase> cases;
    for (const QJsonValue& entry : book[u"cases"].toArray())
        cases.append(bookCase(roster, book[u"base"].toObject(), entry.toObject()));
    return cases;
}

inline QString stateOf(const Findings& findings, const QString& code)
{
    for (const Finding& finding : findings.all())
        if (QLatin1StringView(finding.condition->code) == code)
            return stateName(finding.state);
    return u"absent"_s;
}

/// The first difference between what the rules found and what the case expects; empty when there is none.
inline QString difference(const BookCase& entry, const Decision& decision)
{
    const QJsonObject& expect = entry.expect;
    const auto differs = [](const QString& what, const QString& wanted, const QString& found) {
        return wanted == found ? QString() : u"%1: expected %2, found %3"_s.arg(what, wanted, found);
    };
    QString result;
    if (expect.contains(u"verdict"))
        result = differs(u"verdict"_s, expect[u"verdict"].toString(), verdictName(decision.verdict()));
    const QJsonObject whole = expect[u"whole"].toObject();
    for (auto it = whole.begin(); it != whole.end() && result.isEmpty(); ++it)
        result = differs(it.key(), it->toString(), stateOf(decision.findings(), it.key()));
    const QJsonArray rows = expect[u"rows"].toArray();
    for (int i = 0; i < rows.size() && result.isEmpty(); ++i) {
        const QJsonObject row = rows[i].toObject();
        if (i >= int(decision.lines().size()))
            return u"row %1 is missing"_s.arg(i + 1);
        const DecisionLine& line = decision.lines()[size_t(i)];
        for (auto it = row.begin(); it != row.end() && result.isEmpty(); ++it) {
            const QString found = it.key() == u"standing"_s ? verdictName(line.standing())
                : it.key() == u"amount_fen"_s
                ? (line.amount() ? QString::number(line.amount()->fen()) : u"null"_s)
                : stateOf(line.findings, it.key());
            result = differs(u"row %1 %2"_s.arg(i + 1).arg(it.key()), it->toString(), found);
        }
    }
    if (result.isEmpty() && expect.contains(u"amount_fen"))
        result = differs(u"amount"_s, expect[u"amount_fen"].toString(),
            decision.amount() ? QString::number(decision.amount()->fen()) : u"null"_s);
    for (const QJsonValue& key : expect[u"missing"].toArray())
        if (result.isEmpty() && !decision.missing().contains(key.toString()))
            result = u"missing lacks %1"_s.arg(key.toString());
    return result;
}

/// "code state" of every finding of every case: what the book covers.
inline QSet<QString> coveredStates(const QList<BookCase>& cases, const std::function<Decision(const BookCase&)>& assess)
{
    QSet<QString> covered;
    for (const BookCase& entry : cases) {
        const Decision decision = assess(entry);
        const auto add = [&covered](const Findings& findings) {
            for (const Finding& finding : findings.all())
                covered.insert(QLatin1StringView(finding.condition->code) + u' ' + stateName(finding.state));
        };
        add(decision.findings());
        for (const DecisionLine& line : decision.lines())
            add(line.findings);
    }
    return covered;
}

/// States that a condition has a sentence for, and so must be reachable and tested.
inline QStringList wordedStates(const Condition& condition)
{
    QStringList states;
    const auto add = [&](const char* sentence, const char* state) {
        if (*sentence != '\0')
            states.append(QLatin1StringView(condition.code) + u' ' + QLatin1StringView(state));
    };
    add(condition.sentences.met, "met");
    add(condition.sentences.notMet, "not_met");
    add(condition.sentences.unknown, "unknown");
    add(condition.sentences.judgement, "judgement");
    return states;
}

/// The book of one programme, and what every such book is held to: each case comes out as it says, every worded state of
/// every condition has a case, and `failures` tells whether a threshold moved by one is noticed.
template <class Thresholds>
class CaseBook final {
public:
    using Assess = Decision (*)(const BookCase&, const Thresholds&);
    CaseBook(const Programme& programme, Assess assess)
        : m_programme(programme)
        , m_assess(assess)
    {
    }
    void read(const QString& roster) { m_cases = readCaseBook(m_programme.key, roster); }
    [[nodiscard]] const QList<BookCase>& cases() const { return m_cases; }

    /// One data row for each case: its index.
    void addRows() const
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases[i].name)) << i;
    }
    /// What differs when the programme itself assesses the form; empty when nothing does.
    [[nodiscard]] QString differenceAt(int index) const
    {
        const BookCase& entry = m_cases[index];
        return difference(entry, m_programme.assess(entry.form, entry.circumstances));
    }
    [[nodiscard]] QString uncoveredStates() const
    {
        const QSet<QString> covered
            = coveredStates(m_cases, [this](const BookCase& entry) { return m_assess(entry, {}); });
        QStringList uncovered;
        for (const Condition* condition : m_programme.conditions)
            for (const QString& state : wordedStates(*condition))
                if (!covered.contains(state))
                    uncovered.append(state);
        return uncovered.join(u", "_s);
    }
    [[nodiscard]] int failures(const Thresholds& limits) const
    {
        return int(std::ranges::count_if(m_cases, [&](const BookCase& entry) {
            return !difference(entry, m_assess(entry, limits)).isEmpty();
        }));
    }

private:
    const Programme& m_programme;
    Assess m_assess;
    QList<BookCase> m_cases;
};

} // namespace jiangce::tests
