// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"
#include "core/exchange/json_value.h"
#include "core/values/date_text.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const FigureDeclaration* declarationOf(const QString& key)
{
    for (const Programme* programme : allProgrammes())
        for (const FigureDeclaration* figure : programme->figures)
            if (key == QLatin1StringView(figure->key))
                return figure;
    return nullptr;
}

Outcome<QString> canonicalFigure(const FigureDeclaration& figure, const QString& field, const QString& typed)
{
    switch (figure.kind) {
    case FigureKind::Money: {
        const auto amount = Money::parse(typed);
        if (!amount)
            return fail(amount.error());
        return amount->canonical();
    }
    case FigureKind::Switch:
        if (typed == u"on" || typed == u"true")
            return u"on"_s;
        if (typed == u"off" || typed == u"false")
            return u"off"_s;
        return fail(ProblemCode::JsonField, {field, u"\"on\"/\"off\" expected"_s});
    case FigureKind::WorkingDays:
    case FigureKind::Count: break;
    }
    bool isNumber = false;
    const int count = typed.toInt(&isNumber);
    if (!isNumber)
        return fail(ProblemCode::NotAnInteger);
    if (count < 0)
        return fail(ProblemCode::OutOfRange, {u"0"_s, u"2147483647"_s});
    return QString::number(count);
}

/// Reads one figure; every problem gets the place it was found at: figures[2].value.
class FigureReader final {
public:
    FigureReader(const QJsonObject& object, const QString& place, Problems& problems)
        : m_object(object)
        , m_place(place)
        , m_problems(problems)
    {
    }
    FigureRecord read();

private:
    void refuse(const Problem& problem, const QString& key) { m_problems.append(problem.at(m_place + u'.' + key)); }
    QString take(const QString& key);
    QDate takeDay(const QString& key, QDate absent);
    void takeDimension(FigureRecord& record, Dimension dimension, bool isDeclared);
    void refuseUnknownKeys();

    const QJsonObject& m_object;
    QString m_place;
    Problems& m_problems;
};

QString FigureReader::take(const QString& key)
{
    const auto text = jsonText(m_place + u'.' + key, m_object.value(key));
    if (!text)
        refuse(text.error(), key);
    return text.value_or(QString());
}

QDate FigureReader::takeDay(const QString& key, QDate absent)
{
    const QString typed = take(key);
    if (typed.isEmpty())
        return absent;
    const auto day = parseDate(typed);
    if (!day)
        refuse(day.error(), key);
    return day.value_or(absent);
}

void FigureReader::takeDimension(FigureRecord& record, Dimension dimension, bool isDeclared)
{
    const QString key = dimensionKey(dimension);
    QString typed = take(key);
    if (typed.isEmpty())
        return;
    if (!isDeclared)
        return refuse({ProblemCode::FigureDimension, {key}}, key);
    if (dimension == Dimension::Level) {
        const auto level = CertificateLevel::parse(typed);
        if (!level)
            return refuse(level.error(), key);
        typed = level->canonical();
    } else if (const auto code = OccupationCode::parse(typed)) {
        typed = code->canonical();
    }
    record.dimensions.insert(key, typed);
}

void FigureReader::refuseUnknownKeys()
{
    static const QStringList known {u"key"_s, u"value"_s, u"level"_s, u"occupation"_s, u"effective_from"_s,
        u"effective_to"_s, u"document"_s, u"article"_s};
    for (const QString& key : m_object.keys())
        if (!known.contains(key))
            refuse({ProblemCode::UnknownField, {key}}, key);
}

FigureRecord FigureReader::read()
{
    FigureRecord record;
    refuseUnknownKeys();
    record.key = take(u"key"_s);
    const FigureDeclaration* figure = declarationOf(record.key);
    if (figure == nullptr) {
        refuse({ProblemCode::FigureUnknown, {record.key}}, u"key"_s);
        return record;
    }
    const auto value = canonicalFigure(*figure, m_place + u".value"_s, take(u"value"_s));
    if (value)
        record.value = *value;
    else
        refuse(value.error(), u"value"_s);
    takeDimension(record, Dimension::Level, figure->byLevel);
    takeDimension(record, Dimension::Occupation, figure->byOccupation);
    record.effectiveFrom = takeDay(u"effective_from"_s, QDate(1, 1, 1));
    record.effectiveTo = takeDay(u"effective_to"_s, {});
    if (record.effectiveTo.isValid() && record.effectiveTo < record.effectiveFrom)
        refuse({ProblemCode::OutOfRange, {isoDate(record.effectiveFrom), isoDate(QDate(9999, 12, 31))}}, u"effective_to"_s);
    record.document = take(u"document"_s);
    record.article = take(u"article"_s);
    record.isConfirmed = true;
    return record;
}

} // namespace

std::expected<QList<FigureRecord>, Problems> readJsonFigures(const QByteArray& json)
{
    const auto top = parseJson(json);
    if (!top)
        return std::unexpected(Problems {top.error()});
    const QJsonValue list = top->isArray() ? *top : (*top)[u"figures"];
    if (!list.isArray())
        return std::unexpected(Problems {{ProblemCode::JsonForm, {u"figures"_s, u"[…] expected"_s}}});
    Problems problems;
    QList<FigureRecord> records;
    const QJsonArray array = list.toArray();
    for (int i = 0; i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        records.append(FigureReader(object, u"figures[%1]"_s.arg(i), problems).read());
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return records;
}

} // namespace jiangce
