// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/drafts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Texts = QMap<QString, QString>;

QJsonObject jsonOf(const Texts& texts)
{
    QJsonObject json;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Texts textsOf(const QJsonValue& json)
{
    Texts texts;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

QByteArray formToJson(const FormData& form)
{
    QJsonObject rosters;
    for (const QString& roster : form.rosters()) {
        QJsonArray rows;
        for (const FormRow& row : form.rows(roster))
            rows.append(QJsonObject {
                {u"id"_s, row.id}, {u"values"_s, jsonOf(row.values)}, {u"overrides"_s, jsonOf(row.overrides)}});
        rosters.insert(roster, rows);
    }
    const QJsonObject json {{u"values"_s, jsonOf(form.values())}, {u"overrides"_s, jsonOf(form.overrides())},
        {u"rosters"_s, rosters}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

FormData formFromJson(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    FormData form;
    const Texts values = textsOf(json.value("values"_L1));
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        form.setValue(it.key(), it.value());
    const Texts overrides = textsOf(json.value("overrides"_L1));
    for (auto it = overrides.cbegin(); it != overrides.cend(); ++it)
        form.setOverride(it.key(), it.value());
    const QJsonObject rosters = json.value("rosters"_L1).toObject();
    for (auto it = rosters.begin(); it != rosters.end(); ++it) {
        QList<FormRow> rows;
        for (const QJsonValue& row : it.value().toArray())
            rows.append({row["id"_L1].toString(), textsOf(row["values"_L1]), textsOf(row["overrides"_L1])});
        form.setRows(it.key(), rows);
    }
    return form;
}

} // namespace jiangce
