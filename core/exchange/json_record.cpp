// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"

#include "core/exchange/json_facts.h"
#include "core/exchange/json_value.h"
#include "core/values/date_text.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const QString overridesKey = u"overrides"_s;
const QStringList reservedKeys {u"programme"_s, overridesKey, u"facts"_s, u"rulings"_s, u"handed_in"_s};

/// The values of one object: the application's own, or those of a row.
struct Fields {
    QMap<QString, QString> values {};
    QMap<QString, QString> overrides {};
};

QMap<QString, QString> readOverrides(const QJsonValue& given, std::span<const FieldDef> fields, Problems& problems)
{
    QMap<QString, QString> overrides;
    if (const auto wrong = wrongType(overridesKey, given, QJsonValue::Object))
        problems.append(*wrong);
    const QJsonObject object = given.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (fieldByKey(fields, entry.key()) == nullptr)
            problems.append(Problem {ProblemCode::UnknownField, {entry.key()}}.at(entry.key()));
        else if (const auto wrong = wrongType(entry.key(), entry.value(), QJsonValue::String))
            problems.append(*wrong);
        else if (!entry.value().toString().isEmpty())
            overrides.insert(entry.key(), entry.value().toString());
    }
    return overrides;
}

Fields readFields(const QJsonObject& object, std::span<const FieldDef> fields, const QStringList& otherKeys, int row,
    Problems& problems)
{
    Fields result;
    result.overrides = readOverrides(object.value(overridesKey), fields, problems);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = entry.key();
        if (otherKeys.contains(key))
            continue;
        const FieldDef* field = fieldByKey(fields, key);
        const auto typed = field != nullptr ? jsonText(key, entry.value()) : fail(ProblemCode::UnknownField, {key});
        if (!typed) {
            problems.append(typed.error().at(key, row));
            continue;
        }
        if (typed->isEmpty())
            continue;
        const auto canonical = canonicalText(*field, *typed, result.overrides.contains(key));
        if (canonical)
            result.values.insert(key, *canonical);
        else
            problems.append(canonical.error().at(key, row));
    }
    return result;
}

void readRows(const RosterDef& roster, const QJsonValue& given, FormData& form, Problems& problems)
{
    const QString key = QString::fromLatin1(roster.key);
    if (const auto wrong = wrongType(key, given, QJsonValue::Array)) {
        problems.append(*wrong);
        return;
    }
    const QJsonArray array = given.toArray();
    const int first = form.nextRowId().mid(1).toInt();
    QList<FormRow> rows;
    for (int i = 0; i < array.size(); ++i) {
        if (!array[i].isObject()) {
            problems.append(Problem {ProblemCode::JsonField, {u"%1[%2]"_s.arg(key).arg(i), u"{…} expected"_s}}.at(key, i));
            continue;
        }
        Fields fields = readFields(array[i].toObject(), roster.fields, {overridesKey}, i, problems);
        rows.append({u'r' + QString::number(first + i), fields.values, fields.overrides});
    }
    if (!rows.isEmpty())
        form.setRows(key, rows);
}

QList<Ruling> readRulings(const QJsonValue& given, const Programme& programme, const FormData& form, Problems& problems)
{
    QList<Ruling> rulings;
    const QString key = u"rulings"_s;
    if (const auto wrong = wrongType(key, given, QJsonValue::Array))
        problems.append(*wrong);
    for (const QJsonValue entry : given.toArray()) {
        const QString code = entry[u"code"].toString();
        const bool isKnown = std::ranges::any_of(
            programme.conditions, [&](const Condition* condition) { return code == QLatin1StringView(condition->code); });
        if (!isKnown || !entry[u"met"].isBool()) {
            problems.append(Problem {ProblemCode::JsonField, {key, u"{\"code\", \"met\"} expected"_s}}.at(key));
            continue;
        }
        QString rowId;
        const int row = entry[u"row"].toInt(-1);
        for (const RosterDef& roster : programme.rosters)
            if (const auto& rows = form.rows(QString::fromLatin1(roster.key)); row >= 0 && row < rows.size())
                rowId = rows[row].id;
        rulings.append({code, rowId, entry[u"met"].toBool(), entry[u"reason"].toString()});
    }
    return rulings;
}

QJsonObject jsonOfFields(const QMap<QString, QString>& values, const QMap<QString, QString>& overrides)
{
    QJsonObject object;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        object.insert(value.key(), value.value());
    QJsonObject reasons;
    for (auto reason = overrides.cbegin(); reason != overrides.cend(); ++reason)
        reasons.insert(reason.key(), reason.value());
    if (!reasons.isEmpty())
        object.insert(overridesKey, reasons);
    return object;
}

QJsonArray jsonOfRulings(const Programme& programme, const JsonRecord& record)
{
    QJsonArray rulings;
    for (const Ruling& ruling : record.rulings) {
        QJsonObject object {{u"code"_s, ruling.code}, {u"met"_s, ruling.isMet}, {u"reason"_s, ruling.reason}};
        for (const RosterDef& roster : programme.rosters) {
            const QList<FormRow>& rows = record.form.rows(QString::fromLatin1(roster.key));
            for (int i = 0; i < rows.size(); ++i)
                if (!ruling.rowId.isEmpty() && rows[i].id == ruling.rowId)
                    object.insert(u"row"_s, i);
        }
        rulings.append(object);
    }
    return rulings;
}

} // namespace

std::expected<JsonRecord, Problems> readJsonRecord(const Programme& programme, const QByteArray& json)
{
    const auto top = parseJson(json);
    if (!top)
        return std::unexpected(Problems {top.error()});
    if (!top->isObject())
        return std::unexpected(Problems {{ProblemCode::JsonForm, {u"1:1"_s, u"{…} expected"_s}}});
    const QJsonObject object = top->toObject();
    Problems problems;
    JsonRecord record;
    if (const QJsonValue key = object.value(u"programme"_s);
        !key.isUndefined() && key.toString() != QLatin1StringView(programme.key))
        problems.append({ProblemCode::JsonField, {u"programme"_s, QString::fromLatin1(programme.key) + u" expected"_s}, u"programme"_s});

    QStringList otherKeys = reservedKeys;
    for (const RosterDef& roster : programme.rosters)
        otherKeys.append(QString::fromLatin1(roster.key));
    const Fields fields = readFields(object, programme.fields, otherKeys, -1, problems);
    for (auto value = fields.values.cbegin(); value != fields.values.cend(); ++value)
        record.form.setValue(value.key(), value.value());
    for (auto reason = fields.overrides.cbegin(); reason != fields.overrides.cend(); ++reason)
        record.form.setOverride(reason.key(), reason.value());
    for (const RosterDef& roster : programme.rosters)
        readRows(roster, object.value(QLatin1StringView(roster.key)), record.form, problems);

    record.facts = readFacts(object.value(u"facts"_s), problems);
    record.rulings = readRulings(object.value(u"rulings"_s), programme, record.form, problems);
    if (const QString day = object.value(u"handed_in"_s).toString(); !day.isEmpty()) {
        const auto read = parseDate(day);
        if (read)
            record.handedIn = *read;
        else
            problems.append(read.error().at(u"handed_in"_s));
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return record;
}

QJsonObject jsonOfRecord(const Programme& programme, const JsonRecord& record)
{
    QJsonObject object = jsonOfFields(record.form.values(), record.form.overrides());
    object.insert(u"programme"_s, QString::fromLatin1(programme.key));
    for (const RosterDef& roster : programme.rosters) {
        const QString key = QString::fromLatin1(roster.key);
        QJsonArray rows;
        for (const FormRow& row : record.form.rows(key))
            rows.append(jsonOfFields(row.values, row.overrides));
        if (!rows.isEmpty())
            object.insert(key, rows);
    }
    if (const QJsonObject facts = jsonOfFacts(record.facts); !facts.isEmpty())
        object.insert(u"facts"_s, facts);
    if (!record.rulings.isEmpty())
        object.insert(u"rulings"_s, jsonOfRulings(programme, record));
    if (record.handedIn.isValid())
        object.insert(u"handed_in"_s, isoDate(record.handedIn));
    return object;
}

} // namespace jiangce
