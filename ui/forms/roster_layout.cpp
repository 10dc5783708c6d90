// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roster_layout.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostFrozen = 8;
constexpr int narrowest = 100;
constexpr int widest = 10'000;

} // namespace

QByteArray RosterLayout::toJson() const
{
    QJsonObject columns;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        columns.insert(width.key(), width.value());
    return QJsonDocument({{u"frozen"_s, frozen}, {u"widths"_s, columns}}).toJson(QJsonDocument::Compact);
}

RosterLayout RosterLayout::fromJson(const QByteArray& json)
{
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    RosterLayout layout;
    layout.frozen = std::clamp(stored.value(u"frozen").toInt(usualFrozen), 0, mostFrozen);
    const QJsonObject columns = stored.value(u"widths").toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (const int width = column->toInt(); width >= narrowest && width <= widest)
            layout.widths.insert(column.key(), width);
    return layout;
}

} // namespace jiangce
