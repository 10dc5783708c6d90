// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/form_changes.h"

#include "core/casework/drafts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// One flat list of places, so that a change shows as what it is and not as a whole roster.
QJsonObject flattened(const FormData& form)
{
    const QJsonObject json = QJsonDocument::fromJson(formToJson(form)).object();
    QJsonObject places;
    for (const auto part : {"values"_L1, "overrides"_L1}) {
        const QJsonObject values = json.value(part).toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            places.insert(part == "values"_L1 ? it.key() : u"override "_s + it.key(), it.value());
    }
    const QJsonObject rosters = json.value("rosters"_L1).toObject();
    for (auto roster = rosters.begin(); roster != rosters.end(); ++roster)
        for (const QJsonValue& row : roster.value().toArray())
            places.insert(roster.key() + u' ' + row["id"_L1].toString(), row);
    return places;
}

} // namespace

void noteFormChanges(const FormData& was, const FormData& is, QJsonObject& before, QJsonObject& after)
{
    const QJsonObject old = flattened(was);
    const QJsonObject now = flattened(is);
    for (auto it = old.begin(); it != old.end(); ++it)
        if (now.value(it.key()) != it.value())
            before.insert(it.key(), it.value());
    for (auto it = now.begin(); it != now.end(); ++it)
        if (old.value(it.key()) != it.value())
            after.insert(it.key(), it.value());
}

} // namespace jiangce
