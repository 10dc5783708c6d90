// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"

#include "core/base/text.h"
#include "core/values/date_text.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool isIdentifier(FieldKind kind)
{
    switch (kind) {
    case FieldKind::IdNumber:
    case FieldKind::CreditCode:
    case FieldKind::CertificateNumber:
    case FieldKind::Phone:
    case FieldKind::BankAccount: return true;
    default: return false;
    }
}

bool isDay(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::Month || kind == FieldKind::OpenDate;
}

/// What a spreadsheet shows of a long number it keeps as a number: 2.10211E+17.
bool isScientific(const QString& text)
{
    static const QRegularExpression form(u"^\\d(\\.\\d+)?[eE]\\+?\\d{1,3}$"_s);
    return text.contains(u'e', Qt::CaseInsensitive) && form.match(text).hasMatch();
}

/// A dash or 无 in a column that holds numbers, days or codes says that there is nothing.
bool meansNothing(const FieldDef& field, const QString& text)
{
    static const QStringList marks {u"/"_s, u"-"_s, u"--"_s, u"—"_s, u"——"_s, u"–"_s, u"无"_s, u"\\"_s};
    const bool isFree = field.kind == FieldKind::Text || field.kind == FieldKind::LongText
        || field.kind == FieldKind::YesNo || field.kind == FieldKind::Choice;
    return !isFree && text.size() <= 2 && marks.contains(text);
}

CellText numberText(const FieldDef& field, const Cell& cell)
{
    if (cell.isDate && (isDay(field.kind) || !isIdentifier(field.kind))) {
        if (!cell.date.isValid())
            return {numberAsShown(cell.text), Problem {ProblemCode::ImpossibleDate, {numberAsShown(cell.text)}}};
        return {isoDate(cell.date)};
    }
    if (isIdentifier(field.kind) && losesDigits(cell.text))
        return {cell.text, Problem {ProblemCode::IdPrecisionLost, {cell.text}}};
    const QString shown = numberAsShown(cell.text);
    // 2022.10 typed as a number is kept as 2022.1: October and January look alike.
    if (field.kind == FieldKind::Month && shown.endsWith(u".1"))
        return {shown, Problem {ProblemCode::NotADate, {shown}}};
    return {shown};
}

} // namespace

CellText cellText(const FieldDef& field, const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty: return {};
    case Cell::Kind::Error: return {cell.text, Problem {ProblemCode::UnexpectedCharacter, {cell.text.left(1), u"1"_s}}};
    case Cell::Kind::Boolean: return {cell.text == u"1" ? u"true"_s : u"false"_s};
    case Cell::Kind::Number: return numberText(field, cell);
    case Cell::Kind::Text: break;
    }
    if (cell.isDate && cell.date.isValid())
        return {isoDate(cell.date)};
    const QString plain = text::simplified(cell.text);
    if (plain.isEmpty() || meansNothing(field, plain))
        return {};
    if (isIdentifier(field.kind) && isScientific(text::compactIdentifier(plain)))
        return {plain, Problem {ProblemCode::IdPrecisionLost, {plain}}};
    return {cell.text};
}

} // namespace jiangce
