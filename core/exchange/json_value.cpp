// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_value.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString typeWord(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"true/false"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"text"_s;
    case QJsonValue::Array: return u"[…]"_s;
    case QJsonValue::Object: return u"{…}"_s;
    case QJsonValue::Undefined: break;
    }
    return u"?"_s;
}

} // namespace

Outcome<QJsonValue> parseJson(const QByteArray& json)
{
    if (json.size() > greatestJson)
        return fail(ProblemCode::FileTooLarge, {QString::number(greatestJson / (1024 * 1024))});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QByteArray before = json.first(std::min<qsizetype>(error.offset, json.size()));
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    return fail(ProblemCode::JsonForm, {u"%1:%2"_s.arg(line).arg(column), error.errorString()});
}

Outcome<QString> jsonText(const QString& field, const QJsonValue& value)
{
    constexpr double greatestExact = 1e15;
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null: return QString();
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::abs(number) >= greatestExact)
            return fail(ProblemCode::JsonField, {field, u"number > 10^15, text expected"_s});
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Array:
    case QJsonValue::Object: break;
    }
    return fail(ProblemCode::JsonField, {field, typeWord(value.type()) + u", text expected"_s});
}

std::optional<Problem> wrongType(const QString& field, const QJsonValue& value, QJsonValue::Type expected)
{
    if (value.isUndefined() || value.isNull() || value.type() == expected)
        return {};
    return Problem {ProblemCode::JsonField,
        {field, u"%1, %2 expected"_s.arg(typeWord(value.type()), typeWord(expected))}, field};
}

} // namespace jiangce
