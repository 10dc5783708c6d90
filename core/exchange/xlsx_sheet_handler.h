// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/exchange/xlsx_parts.h"

#include <vector>

namespace jiangce::xlsx {

/// What a worksheet part refers to.
struct SheetContext {
    QString part;
    const QList<QString>& strings;
    const QList<bool>& dateStyles;
    bool system1904 = false;
};

/// Builds a Sheet from the events of a worksheet part. Elements count only where the standard puts them.
class SheetHandler final : public XmlHandler {
public:
    explicit SheetHandler(const SheetContext& context);
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement() override;
    void characters(std::string_view text) override;

    /// The finished sheet: rows and cells in order. Problem when a cell or the root element occurs where it cannot.
    [[nodiscard]] Outcome<Sheet> take();

private:
    enum class Element : quint8 {
        Document, Worksheet, Columns, Column, Data, Row, CellElement, Value, Inline, Text, MergedCells, MergedCell, Other,
    };
    [[nodiscard]] static Element childOf(Element parent, std::string_view name);
    void startColumn(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void startMerged(const XmlAttributes& attributes);
    void endRow();
    void endCell();
    [[nodiscard]] Cell cellFromValue();
    [[nodiscard]] Cell numberCell() const;
    void addCell(Cell cell);
    void damaged();
    void tooMuch(const QString& what, int limit);

    const SheetContext& m_context;
    Sheet m_sheet;
    std::vector<Element> m_path;
    RichText m_inline;
    std::string m_value;
    std::string m_type;
    SheetRow m_row;
    qint64 m_rowNumber = 0;
    qint64 m_column = 0;
    int m_style = 0;
    int m_cellCount = 0;
    bool m_isWorksheet = false;
    bool m_isOrdered = true;
};

} // namespace jiangce::xlsx
