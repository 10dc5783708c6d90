// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme.h"

#include "core/base/text.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// One place that holds values: the form itself or a row of it.
struct Values {
    const QMap<QString, QString>& texts;
    const QMap<QString, QString>& overrides;
    int row;
};

std::optional<Problem> problemWith(const FieldDef& field, const Values& values, QDate day)
{
    const QString key = field.keyText();
    const QString typed = values.texts.value(key);
    if (typed.isEmpty())
        return {};
    const qsizetype length = text::characterCount(typed);
    if (length > field.traits.maxLength)
        return Problem {ProblemCode::TooLong, {QString::number(field.traits.maxLength), QString::number(length)}};
    const auto read = canonicalText(field, typed, values.overrides.contains(key));
    if (!read)
        return read.error();
    if (field.kind == FieldKind::IdNumber) {
        const auto number = IdNumber::parseIgnoringCheckDigit(typed);
        if (number && number->isBornAfter(day))
            return Problem {ProblemCode::DateInFuture, {isoDate(number->birthDate())}};
    }
    return {};
}

/// Sex or birth date typed beside a number that says otherwise.
std::optional<Problem> disagreement(const FieldDef& field, const Values& values)
{
    const QString key = field.keyText();
    const QString typed = values.texts.value(key);
    const auto number = IdNumber::parseIgnoringCheckDigit(values.texts.value(QString::fromLatin1(field.traits.sexFrom)));
    if (typed.isEmpty() || !number || values.overrides.contains(key))
        return {};
    if (field.kind == FieldKind::Sex) {
        const auto sex = parseSex(typed);
        if (sex && *sex != number->sex())
            return Problem {ProblemCode::IdSexMismatch, {chineseName(number->sex()), chineseName(*sex)}};
    } else if (field.kind == FieldKind::Date) {
        const auto born = parseDate(typed);
        if (born && *born != number->birthDate())
            return Problem {ProblemCode::IdBirthMismatch, {isoDate(number->birthDate()), isoDate(*born)}};
    }
    return {};
}

Problems checkValues(std::span<const FieldDef> fields, const Values& values, QDate day, const FormData* form)
{
    Problems problems;
    for (const FieldDef& field : fields) {
        if (form != nullptr && !isShown(field, *form))
            continue;
        const QString key = field.keyText();
        std::optional<Problem> problem = problemWith(field, values, day);
        if (!problem && *field.traits.sexFrom != '\0')
            problem = disagreement(field, values);
        if (!problem && field.traits.need == Need::OnSubmit && values.texts.value(key).isEmpty())
            problem = Problem {ProblemCode::Required, {}};
        if (problem)
            problems.append(problem->at(key, values.row));
    }
    return problems;
}

void completeValues(std::span<const FieldDef> fields, QMap<QString, QString>& texts,
    const QMap<QString, QString>& overrides)
{
    for (const FieldDef& field : fields) {
        const QString key = field.keyText();
        const QString typed = texts.value(key);
        if (!typed.isEmpty()) {
            const auto read = canonicalText(field, typed, overrides.contains(key));
            if (read)
                texts.insert(key, *read);
            continue;
        }
        if (*field.traits.sexFrom == '\0')
            continue;
        const auto number
            = IdNumber::parseIgnoringCheckDigit(texts.value(QString::fromLatin1(field.traits.sexFrom)));
        if (number && field.kind == FieldKind::Sex)
            texts.insert(key, canonical(number->sex()));
        else if (number && field.kind == FieldKind::Date)
            texts.insert(key, isoDate(number->birthDate()));
    }
}

bool matches(const char* when, const char* wanted, const FormData& form)
{
    if (*when == '\0')
        return true;
    const QStringList alternatives = QString::fromLatin1(wanted).split(u'|');
    return alternatives.contains(form.value(QString::fromLatin1(when)));
}

/// `before`: first day on which it is not asked any more. A form that knows no day is asked everything.
bool isAskedStill(QDate before, const FormData& form)
{
    return !before.isValid() || !form.askedOn().isValid() || form.askedOn() < before
        || form.value(QString::fromLatin1(earlierRuleKey)) == "true"_L1;
}

/// All that a roster asks for has to be an amount that can be kept, too: said of the row that makes it too much.
Problems checkSum(const RosterDef& roster, const QList<FormRow>& rows)
{
    constexpr Money most = Money::fromFen(99'999'999'999'999); // 999,999,999,999.99 yuan, as every table holds
    Money sum;
    for (int i = 0; i < rows.size(); ++i)
        for (const FieldDef& field : roster.fields) {
            const auto amount = field.kind == FieldKind::Money ? Money::parse(rows[i].values.value(field.keyText())) : Money();
            if (!amount)
                continue;
            sum += *amount;
            if (sum > most)
                return {Problem {ProblemCode::AmountTooLarge}.at(field.keyText(), i)};
        }
    return {};
}

} // namespace

const Programme* programmeByKey(QStringView key)
{
    for (const Programme* programme : allProgrammes())
        if (key == QLatin1StringView(programme->key))
            return programme;
    return nullptr;
}

bool isConsequence(const Programme& programme)
{
    return std::ranges::any_of(allProgrammes(), [&programme](const Programme* one) {
        return std::ranges::any_of(one->consequences,
            [&programme](const Consequence& each) { return qstrcmp(each.programme, programme.key) == 0; });
    });
}

const RosterDef* rosterByKey(const Programme& programme, QStringView key)
{
    for (const RosterDef& roster : programme.rosters)
        if (key == QLatin1StringView(roster.key))
            return &roster;
    return nullptr;
}

const FieldDef* fieldByKey(std::span<const FieldDef> fields, QStringView key)
{
    for (const FieldDef& field : fields)
        if (key == QLatin1StringView(field.key))
            return &field;
    return nullptr;
}

QStringList keysOf(std::span<const FieldDef> fields)
{
    QStringList keys;
    for (const FieldDef& field : fields)
        keys.append(field.keyText());
    return keys;
}

bool isShown(const FieldDef& field, const FormData& form)
{
    return matches(field.traits.shownWhen, field.traits.shownFor, form)
        && (isAskedStill(field.traits.askedBefore, form) || !form.value(field.keyText()).isEmpty());
}

bool isShown(const RosterDef& roster, const FormData& form)
{
    return matches(roster.shownWhen, roster.shownFor, form);
}

bool isNeeded(const MaterialDef& material, const FormData& form)
{
    return matches(material.neededWhen, material.neededFor, form) && isAskedStill(material.neededBefore, form);
}

Problems checkRow(const RosterDef& roster, const FormRow& row, int index, QDate day, const FormData& form)
{
    Problems problems = checkValues(roster.fields, {row.values, row.overrides, index}, day, nullptr);
    if (roster.check != nullptr)
        for (const Problem& problem : roster.check(row, form))
            problems.append(problem.at(problem.field, index));
    return problems;
}

QString distinctKey(const RosterDef& roster, const FormRow& row)
{
    QStringList parts;
    for (const QString& key : QString::fromLatin1(roster.distinctBy).split(u'|', Qt::SkipEmptyParts)) {
        parts.append(row.values.value(key));
        if (parts.last().isEmpty())
            return {};
    }
    return parts.join(u'\x1f');
}

namespace {

void checkDistinct(const RosterDef& roster, const QList<FormRow>& rows, Problems& problems)
{
    QHash<QString, int> firsts;
    const QString field = QString::fromLatin1(roster.distinctBy).section(u'|', 0, 0);
    for (int i = 0; i < rows.size(); ++i) {
        const QString key = distinctKey(roster, rows[i]);
        if (key.isEmpty())
            continue;
        if (const auto first = firsts.constFind(key); first != firsts.cend())
            problems.append(Problem {ProblemCode::DuplicateRow, {QString::number(*first + 1)}}.at(field, i));
        else
            firsts.insert(key, i);
    }
}

} // namespace

Problems checkFields(const Programme& programme, const FormData& typed, QDate day)
{
    FormData form = typed;
    if (!form.askedOn().isValid())
        form.setAskedOn(day);
    Problems problems = checkValues(programme.fields, {form.values(), form.overrides(), -1}, day, &form);
    for (const RosterDef& roster : programme.rosters) {
        if (!isShown(roster, form))
            continue;
        const QString key = QString::fromLatin1(roster.key);
        const QList<FormRow>& rows = form.rows(key);
        if (rows.size() < roster.least)
            problems.append(Problem {ProblemCode::Required, {}}.at(key));
        for (int i = 0; i < rows.size(); ++i)
            problems += checkRow(roster, rows[i], i, day, form);
        checkDistinct(roster, rows, problems);
        problems += checkSum(roster, rows);
    }
    return problems;
}

void completeForm(const Programme& programme, FormData& form)
{
    QMap<QString, QString> values = form.values();
    completeValues(programme.fields, values, form.overrides());
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        form.setValue(value.key(), value.value());
    for (const RosterDef& roster : programme.rosters) {
        const QString key = QString::fromLatin1(roster.key);
        if (form.rows(key).isEmpty())
            continue;
        for (FormRow& row : form.editRows(key))
            completeValues(roster.fields, row.values, row.overrides);
    }
}

} // namespace jiangce
