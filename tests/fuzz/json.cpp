// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_facts.h"
#include "core/exchange/json_record.h"
#include "core/exchange/json_value.h"
#include "tests/fuzz/target.h"

#include <QtCore/QJsonDocument>

namespace jiangce::fuzz {

namespace {

const Programme& programmeOf(const QByteArray& bytes)
{
    const QString key = QJsonDocument::fromJson(bytes).object().value(QStringLiteral("programme")).toString();
    const Programme* const named = programmeByKey(key);
    return named != nullptr ? *named : *programmeByKey(u"upskill_subsidy");
}

} // namespace

int fuzzJsonRecord(const QByteArray& bytes)
{
    const Programme& programme = programmeOf(bytes);
    const auto read = readJsonRecord(programme, bytes);
    require(read || !read.error().isEmpty(), "refused without a reason");
    if (!read)
        return 0;
    const QJsonObject written = jsonOfRecord(programme, *read);
    const auto again = readJsonRecord(programme, QJsonDocument(written).toJson());
    require(again.has_value(), "what was written cannot be read");
    require(again->form == read->form && again->handedIn == read->handedIn, "what was written is another application");
    require(jsonOfRecord(programme, *again) == written, "what was written is written as something else");
    return 1;
}

int fuzzJsonFacts(const QByteArray& bytes)
{
    const auto value = parseJson(bytes);
    if (!value)
        return 0;
    Problems problems;
    const Facts facts = readFacts(*value, problems);
    if (!problems.isEmpty())
        return 0;
    const QJsonObject written = jsonOfFacts(facts);
    const Facts again = readFacts(written, problems);
    require(problems.isEmpty(), "facts that were written cannot be read");
    require(jsonOfFacts(again) == written, "facts that were written are other facts");
    return 1;
}

int fuzzJsonFigures(const QByteArray& bytes)
{
    const auto read = readJsonFigures(bytes);
    require(read || !read.error().isEmpty(), "refused without a reason");
    if (!read)
        return 0;
    for (const FigureRecord& figure : *read) {
        require(!figure.key.isEmpty() && !figure.value.isEmpty(), "a figure without key or value");
        require(!figure.effectiveTo.isValid() || !figure.effectiveFrom.isValid() || figure.effectiveFrom <= figure.effectiveTo,
            "a figure that is never in force");
    }
    return 1;
}

} // namespace jiangce::fuzz
