// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_file.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 greatestExact = qint64(1) << 53;
constexpr int longestInlineList = 255; // bytes; the library cannot take more

lxw_row_t rowIndex(int row)
{
    return lxw_row_t(std::max(row, 1) - 1);
}

lxw_col_t columnIndex(int column)
{
    return lxw_col_t(std::max(column, 1) - 1);
}

uint8_t chartType(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Column: return LXW_CHART_COLUMN;
    case ChartKind::StackedColumn: return LXW_CHART_COLUMN_STACKED;
    case ChartKind::Bar: return LXW_CHART_BAR;
    case ChartKind::Line: return LXW_CHART_LINE;
    }
    return LXW_CHART_COLUMN;
}

void addSeries(lxw_chart* chart, const ChartSeries& given)
{
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    const QByteArray sheet = given.sheet.toUtf8();
    const CellRange& names = given.categories;
    const CellRange& values = given.values;
    chart_series_set_categories(series, sheet.constData(), rowIndex(names.firstRow), columnIndex(names.firstColumn),
        rowIndex(names.lastRow), columnIndex(names.lastColumn));
    chart_series_set_values(series, sheet.constData(), rowIndex(values.firstRow), columnIndex(values.firstColumn),
        rowIndex(values.lastRow), columnIndex(values.lastColumn));
    if (!given.name.isEmpty())
        chart_series_set_name(series, xlsxText(given.name).constData());
}

QByteArray joined(const QStringList& values)
{
    return values.join(u',').toUtf8();
}

} // namespace

XlsxSheet::XlsxSheet(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

XlsxSheet::~XlsxSheet() = default;

QString XlsxSheet::name() const
{
    return m_data->name;
}

void XlsxSheet::text(int row, int column, const QString& text, CellStyle style)
{
    // Never worksheet_write(): guessing would turn "=1+1" into a formula and "0012" into a number.
    worksheet_write_string(m_data->sheet, rowIndex(row), columnIndex(column), xlsxCellText(text).constData(),
        m_data->file.format(style));
}

void XlsxSheet::integer(int row, int column, qint64 value, CellStyle style)
{
    if (value > greatestExact || value < -greatestExact)
        return text(row, column, QString::number(value), CellStyle::Identifier);
    decimal(row, column, double(value), style);
}

void XlsxSheet::money(int row, int column, qint64 fen, CellStyle style)
{
    constexpr double fenPerYuan = 100;
    decimal(row, column, double(fen) / fenPerYuan, style);
}

void XlsxSheet::decimal(int row, int column, double value, CellStyle style)
{
    worksheet_write_number(m_data->sheet, rowIndex(row), columnIndex(column), value, m_data->file.format(style));
}

void XlsxSheet::date(int row, int column, QDate day, CellStyle style)
{
    const int serial = serialOfDate(day);
    if (serial > 0)
        decimal(row, column, serial, style);
    else if (day.isValid())
        text(row, column, day.toString(Qt::ISODate), CellStyle::Identifier);
    else
        blank(row, column, style);
}

void XlsxSheet::blank(int row, int column, CellStyle style)
{
    worksheet_write_blank(m_data->sheet, rowIndex(row), columnIndex(column), m_data->file.format(style));
}

void XlsxSheet::mergedText(const CellRange& range, const QString& words, CellStyle style)
{
    if (range.firstRow == range.lastRow && range.firstColumn == range.lastColumn)
        return text(range.firstRow, range.firstColumn, words, style);
    worksheet_merge_range(m_data->sheet, rowIndex(range.firstRow), columnIndex(range.firstColumn),
        rowIndex(range.lastRow), columnIndex(range.lastColumn), xlsxCellText(words).constData(),
        m_data->file.format(style));
}

void XlsxSheet::columnWidth(int column, double characters)
{
    worksheet_set_column(m_data->sheet, columnIndex(column), columnIndex(column), characters, nullptr);
}

void XlsxSheet::columnWidth(int column, double characters, CellStyle style)
{
    worksheet_set_column(
        m_data->sheet, columnIndex(column), columnIndex(column), characters, m_data->file.format(style));
}

void XlsxSheet::rowHeight(int row, double points)
{
    worksheet_set_row(m_data->sheet, rowIndex(row), points, nullptr);
}

void XlsxSheet::freeze(int rows, int columns)
{
    worksheet_freeze_panes(m_data->sheet, lxw_row_t(rows), lxw_col_t(columns));
}

void XlsxSheet::filter(const CellRange& range)
{
    worksheet_autofilter(m_data->sheet, rowIndex(range.firstRow), columnIndex(range.firstColumn),
        rowIndex(range.lastRow), columnIndex(range.lastColumn));
}

void XlsxSheet::note(int row, int column, const QString& words)
{
    constexpr uint16_t width = 260;
    constexpr int charactersPerLine = 18;
    lxw_comment_options options {};
    options.width = width;
    options.height = uint16_t(24 + 18 * std::min<qsizetype>(12, 1 + words.size() / charactersPerLine));
    worksheet_write_comment_opt(
        m_data->sheet, rowIndex(row), columnIndex(column), xlsxCellText(words).constData(), &options);
}

void XlsxSheet::choices(const CellRange& range, const QStringList& values, bool strict)
{
    if (values.isEmpty())
        return;
    lxw_data_validation validation {};
    validation.error_type = strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
    std::vector<QByteArray> texts;
    std::vector<char*> list;
    QByteArray formula;
    const bool hasComma = std::ranges::any_of(values, [](const QString& value) { return value.contains(u','); });
    if (hasComma || joined(values).size() > longestInlineList) {
        const QString column = columnName(m_data->file.listColumn(values));
        formula = u"='%1'!$%2$1:$%2$%3"_s.arg(QString::fromUtf16(XlsxFile::listSheetName), column)
                      .arg(values.size()).toUtf8();
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = formula.data();
    } else {
        for (const QString& value : values)
            texts.push_back(xlsxText(value));
        for (QByteArray& text : texts)
            list.push_back(text.data());
        list.push_back(nullptr);
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = list.data();
    }
    worksheet_data_validation_range(m_data->sheet, rowIndex(range.firstRow), columnIndex(range.firstColumn),
        rowIndex(range.lastRow), columnIndex(range.lastColumn), &validation);
}

void XlsxSheet::print(const PrintSetup& setup)
{
    constexpr uint8_t a4 = 9;
    lxw_worksheet* sheet = m_data->sheet;
    worksheet_set_paper(sheet, a4);
    if (setup.landscape)
        worksheet_set_landscape(sheet);
    else
        worksheet_set_portrait(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7);
    if (setup.repeatFirstRow > 0)
        worksheet_repeat_rows(sheet, rowIndex(setup.repeatFirstRow), rowIndex(setup.repeatLastRow));
    worksheet_set_footer(sheet, u"&C第 &P 页 共 &N 页"_s.toUtf8().constData());
    if (!setup.header.isEmpty()) {
        // "&" begins a field code and doubled stands for itself; the library takes 255 characters at most.
        const QString header = u"&C"_s + setup.header.left(100).replace(u'&', u"&&"_s);
        worksheet_set_header(sheet, xlsxText(header).constData());
    }
}

void XlsxSheet::chart(const Chart& given)
{
    constexpr double defaultWidth = 480;
    constexpr double defaultHeight = 288;
    lxw_chart* chart = workbook_add_chart(m_data->file.workbook, chartType(given.kind));
    for (const ChartSeries& series : given.series)
        addSeries(chart, series);
    if (given.title.isEmpty())
        chart_title_off(chart);
    else
        chart_title_set_name(chart, xlsxText(given.title).constData());
    if (!given.valueAxis.isEmpty())
        chart_axis_set_name(chart->y_axis, xlsxText(given.valueAxis).constData());
    if (given.series.size() < 2)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    lxw_chart_options options {};
    options.x_scale = given.width / defaultWidth;
    options.y_scale = given.height / defaultHeight;
    worksheet_insert_chart_opt(m_data->sheet, rowIndex(given.row), columnIndex(given.column), chart, &options);
}

} // namespace jiangce
