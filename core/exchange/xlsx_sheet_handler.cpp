// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet_handler.h"

#include "core/exchange/xlsx_reader.h"

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jiangce::xlsx {

namespace limits = spreadsheet_limits;

namespace {

constexpr int mostMerged = 100'000;
constexpr size_t longestValue = 4 * size_t(limits::textLength);

QLatin1StringView latin1(std::string_view text)
{
    return QLatin1StringView(text.data(), qsizetype(text.size()));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

template <class Number>
std::optional<Number> wholeNumber(std::string_view text)
{
    Number value {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

} // namespace

SheetHandler::SheetHandler(const SheetContext& context)
    : m_context(context)
    , m_path {Element::Document}
{
}

void SheetHandler::damaged()
{
    problem = {ProblemCode::SpreadsheetDamaged, {m_context.part}};
}

void SheetHandler::tooMuch(const QString& what, int limit)
{
    problem = {ProblemCode::SpreadsheetLimit, {what, QString::number(limit)}};
}

SheetHandler::Element SheetHandler::childOf(Element parent, std::string_view name)
{
    switch (parent) {
    case Element::Document: return name == "worksheet" ? Element::Worksheet : Element::Other;
    case Element::Worksheet:
        return name == "sheetData" ? Element::Data
            : name == "cols"       ? Element::Columns
            : name == "mergeCells" ? Element::MergedCells
                                   : Element::Other;
    case Element::Columns: return name == "col" ? Element::Column : Element::Other;
    case Element::Data: return name == "row" ? Element::Row : Element::Other;
    case Element::Row: return name == "c" ? Element::CellElement : Element::Other;
    case Element::CellElement:
        return name == "v" ? Element::Value : name == "is" ? Element::Inline : Element::Other;
    case Element::Inline:
    case Element::Text: return Element::Text;
    case Element::MergedCells: return name == "mergeCell" ? Element::MergedCell : Element::Other;
    case Element::Column:
    case Element::Value:
    case Element::MergedCell:
    case Element::Other: break;
    }
    return Element::Other;
}

void SheetHandler::startElement(std::string_view name, const XmlAttributes& attributes)
{
    const Element element = childOf(m_path.back(), name);
    m_path.push_back(element);
    switch (element) {
    case Element::Worksheet: m_isWorksheet = true; break;
    case Element::Column: startColumn(attributes); break;
    case Element::Row: startRow(attributes); break;
    case Element::CellElement: startCell(attributes); break;
    case Element::Value: m_value.clear(); break;
    case Element::Text:
        m_inline.startElement(int(std::ranges::count(m_path, Element::Text)), name, attributes);
        break;
    case Element::MergedCell: startMerged(attributes); break;
    default: break;
    }
}

void SheetHandler::endElement()
{
    const Element element = m_path.back();
    switch (element) {
    case Element::Row: endRow(); break;
    case Element::CellElement: endCell(); break;
    case Element::Text: m_inline.endElement(int(std::ranges::count(m_path, Element::Text))); break;
    default: break;
    }
    m_path.pop_back();
}

void SheetHandler::characters(std::string_view text)
{
    if (m_path.back() == Element::Value) {
        m_value += text;
        if (m_value.size() > longestValue)
            tooMuch(u"text"_s, limits::textLength);
    } else if (m_path.back() == Element::Text) {
        m_inline.characters(text);
    }
}

void SheetHandler::startColumn(const XmlAttributes& attributes)
{
    const int first = attributes.text("min").toInt();
    const int last = std::min(attributes.text("max").toInt(), limits::columns);
    bool isNumber = false;
    const double width = attributes.text("width").toDouble(&isNumber);
    if (!isNumber || !(width > 0) || width > 255 || first < 1)
        return;
    for (int column = first; column <= last; ++column)
        m_sheet.columnWidths.insert(column, width);
}

void SheetHandler::startRow(const XmlAttributes& attributes)
{
    const auto number = attributes.value("r");
    const auto read = number ? wholeNumber<qint64>(*number) : m_rowNumber + 1;
    if (!read || *read < 1)
        return damaged();
    m_isOrdered = m_isOrdered && *read > m_rowNumber;
    m_rowNumber = *read;
    m_column = 0;
    m_row = {int(std::min<qint64>(m_rowNumber, limits::rows + 1)), {}};
}

void SheetHandler::startCell(const XmlAttributes& attributes)
{
    m_value.clear();
    m_inline.clear();
    m_type = attributes.value("t").value_or("n");
    m_style = wholeNumber<int>(attributes.value("s").value_or("0")).value_or(0);
    const auto place = attributes.value("r");
    if (!place) {
        ++m_column;
        return;
    }
    const auto reference = cellReference(latin1(*place));
    if (!reference || reference->row != m_rowNumber)
        return damaged();
    m_isOrdered = m_isOrdered && reference->column > m_column;
    m_column = reference->column;
}

void SheetHandler::startMerged(const XmlAttributes& attributes)
{
    const auto range = cellRange(latin1(attributes.value("ref").value_or(std::string_view())));
    if (!range)
        return damaged();
    if (m_sheet.merged.size() >= mostMerged)
        return tooMuch(u"merged"_s, mostMerged);
    m_sheet.merged.append(*range);
}

Cell SheetHandler::numberCell() const
{
    const std::string_view literal = trimmed(m_value);
    const auto value = wholeNumber<double>(literal);
    if (!value || !std::isfinite(*value))
        return {Cell::Kind::Text, false, 0, decodedText(m_value, true)};
    Cell cell {Cell::Kind::Number, m_context.dateStyles.value(m_style, false), 0, latin1(literal)};
    if (cell.isDate)
        cell.date = dateOfSerial(*value, m_context.system1904);
    return cell;
}

Cell SheetHandler::cellFromValue()
{
    if (m_type == "inlineStr")
        return {Cell::Kind::Text, false, 0, m_inline.text()};
    if (m_value.empty())
        return {};
    if (m_type == "s") {
        const auto index = wholeNumber<qsizetype>(trimmed(m_value));
        if (!index || *index < 0 || *index >= m_context.strings.size())
            damaged();
        return {Cell::Kind::Text, false, 0, problem ? QString() : m_context.strings[*index]};
    }
    if (m_type == "b")
        return {Cell::Kind::Boolean, false, 0, latin1(trimmed(m_value))};
    if (m_type == "e")
        return {Cell::Kind::Error, false, 0, decodedText(m_value, true)};
    if (m_type == "d") {
        const QString text = decodedText(m_value, false);
        return {Cell::Kind::Text, true, 0, text, QDate::fromString(text.first(std::min<qsizetype>(10, text.size())), Qt::ISODate)};
    }
    if (m_type == "n")
        return numberCell();
    return {Cell::Kind::Text, false, 0, decodedText(m_value, true)};
}

void SheetHandler::endCell()
{
    if (problem)
        return;
    Cell cell = cellFromValue();
    if (cell.text.size() > limits::textLength)
        return tooMuch(u"text"_s, limits::textLength);
    if (!cell.text.isEmpty() && !problem)
        addCell(std::move(cell));
}

void SheetHandler::addCell(Cell cell)
{
    if (m_rowNumber > limits::rows)
        return tooMuch(u"rows"_s, limits::rows);
    if (m_column > limits::columns)
        return tooMuch(u"columns"_s, limits::columns);
    if (++m_cellCount > limits::cells)
        return tooMuch(u"cells"_s, limits::cells);
    cell.column = int(m_column);
    m_row.cells.append(std::move(cell));
}

void SheetHandler::endRow()
{
    if (!m_row.cells.isEmpty())
        m_sheet.rows.append(std::move(m_row));
    m_row = {};
}

Outcome<Sheet> SheetHandler::take()
{
    if (!m_isWorksheet)
        return fail(ProblemCode::SpreadsheetDamaged, {m_context.part});
    if (m_isOrdered)
        return std::move(m_sheet);
    std::ranges::stable_sort(m_sheet.rows, {}, &SheetRow::number);
    for (SheetRow& row : m_sheet.rows)
        std::ranges::stable_sort(row.cells, {}, &Cell::column);
    const auto sameRow = std::ranges::adjacent_find(m_sheet.rows, {}, &SheetRow::number);
    const auto sameCell = std::ranges::find_if(m_sheet.rows, [](const SheetRow& row) {
        return std::ranges::adjacent_find(row.cells, {}, &Cell::column) != row.cells.end();
    });
    // One place written twice: which of the two an officer would see depends on the program that opens the file.
    if (sameRow != m_sheet.rows.end() || sameCell != m_sheet.rows.end())
        return fail(ProblemCode::SpreadsheetDamaged, {m_context.part});
    return std::move(m_sheet);
}

} // namespace jiangce::xlsx
