// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_file.h"

#include <xlsxwriter.h>

namespace jiangce {

namespace {

constexpr lxw_color_t shade = 0xDDE6EF;
constexpr lxw_color_t grey = 0x6B6B6B;
constexpr lxw_color_t red = 0xB3261E;

const char* numberFormat(CellStyle style)
{
    switch (style) {
    case CellStyle::Money:
    case CellStyle::MoneyTotal: return "#,##0.00";
    case CellStyle::Integer:
    case CellStyle::IntegerTotal: return "#,##0";
    case CellStyle::Decimal: return "0.0";
    case CellStyle::Percent: return "0.0%";
    case CellStyle::Date: return "yyyy-mm-dd";
    case CellStyle::Identifier: return "@";
    default: return "General";
    }
}

void addTotalLook(lxw_format* format)
{
    format_set_bold(format);
    format_set_top(format, LXW_BORDER_THIN);
}

void addHeadLook(lxw_format* format)
{
    format_set_bold(format);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_CENTER);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(format, shade);
    format_set_border(format, LXW_BORDER_THIN);
}

void addWrap(lxw_format* format)
{
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

} // namespace

lxw_format* makeFormat(lxw_workbook* workbook, CellStyle style)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_num_format(format, numberFormat(style));
    switch (style) {
    case CellStyle::Title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        break;
    case CellStyle::Head: addHeadLook(format); break;
    case CellStyle::Total:
    case CellStyle::MoneyTotal:
    case CellStyle::IntegerTotal: addTotalLook(format); break;
    case CellStyle::Wrapped: addWrap(format); break;
    case CellStyle::Reason:
        addWrap(format);
        format_set_font_color(format, red);
        break;
    case CellStyle::Hint:
        format_set_font_color(format, grey);
        format_set_font_size(format, 9);
        break;
    default: break;
    }
    return format;
}

} // namespace jiangce
