// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int significantDigits = 15;

bool isDigit(char16_t character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

const SheetRow* Sheet::row(int number) const
{
    const auto found = std::ranges::lower_bound(rows, number, {}, &SheetRow::number);
    return found != rows.cend() && found->number == number ? &*found : nullptr;
}

const Cell& Sheet::at(int rowNumber, int column) const
{
    static const Cell none;
    const SheetRow* found = row(rowNumber);
    if (found == nullptr)
        return none;
    const auto cell = std::ranges::lower_bound(found->cells, column, {}, &Cell::column);
    return cell != found->cells.cend() && cell->column == column ? *cell : none;
}

int Sheet::lastColumn() const
{
    int last = 0;
    for (const SheetRow& row : rows)
        last = std::max(last, row.cells.isEmpty() ? 0 : row.cells.back().column);
    return last;
}

std::optional<CellRange> Sheet::mergedRange(int rowNumber, int column) const
{
    for (const CellRange& range : merged)
        if (range.contains(rowNumber, column))
            return range;
    return {};
}

std::optional<CellReference> cellReference(QLatin1StringView text)
{
    constexpr qint64 greatest = 2'147'483'647;
    qint64 column = 0;
    qint64 row = 0;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const char letter = char(text[i].toLatin1() & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
        if (column > greatest)
            return {};
    }
    const qsizetype letters = i;
    for (; i < text.size() && isDigit(text[i].unicode()); ++i) {
        row = row * 10 + (text[i].toLatin1() - '0');
        if (row > greatest)
            return {};
    }
    if (letters == 0 || i == letters || i < text.size() || row == 0)
        return {};
    return CellReference {int(row), int(column)};
}

std::optional<CellRange> cellRange(QLatin1StringView text)
{
    const auto colon = text.indexOf(u':');
    const auto first = cellReference(colon < 0 ? text : text.first(colon));
    const auto last = colon < 0 ? first : cellReference(text.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return {};
    return CellRange {first->row, first->column, last->row, last->column};
}

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
    return name;
}

QDate dateOfSerial(double serial, bool system1904)
{
    constexpr double greatest = 2'958'465; // 31 December 9999
    if (!(serial >= 0) || serial >= greatest + 1)
        return {};
    const auto days = qint64(std::floor(serial));
    if (system1904)
        return QDate(1904, 1, 1).addDays(days);
    // The 1900 system counts a 29 February 1900 as day 60; days before it lie one further on.
    if (days == 0 || days == 60)
        return {};
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

int serialOfDate(QDate day)
{
    if (!day.isValid() || day < QDate(1900, 3, 1) || day.year() > 9999)
        return 0;
    return int(QDate(1899, 12, 30).daysTo(day));
}

QString numberAsShown(const QString& literal)
{
    bool isNumber = false;
    const double value = literal.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return literal;
    const double size = std::abs(value);
    if (size != 0 && (size >= 1e15 || size < 1e-9))
        return QString::number(value, 'g', significantDigits);
    const int whole = size < 1 ? 1 : int(std::floor(std::log10(size))) + 1;
    QString shown = QString::number(value, 'f', std::max(0, significantDigits - whole));
    if (shown.contains(u'.')) {
        while (shown.endsWith(u'0'))
            shown.chop(1);
        if (shown.endsWith(u'.'))
            shown.chop(1);
    }
    return shown == u"-0" ? u"0"_s : shown;
}

bool losesDigits(const QString& literal)
{
    constexpr double greatestSafe = 1e15;
    const auto exponent = literal.indexOf(u'e', 0, Qt::CaseInsensitive);
    int digits = 0;
    for (const QChar character : exponent < 0 ? literal : literal.first(exponent))
        if (isDigit(character.unicode()) && (digits > 0 || character != u'0'))
            ++digits;
    return digits > significantDigits || std::abs(literal.toDouble()) >= greatestSafe;
}

} // namespace jiangce
