// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/exchange/sheet.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <memory>
#include <optional>
#include <span>

namespace jiangce {

/// How a cell looks. Each is one number format and one look; there is no free formatting.
enum class CellStyle : quint8 {
    Plain,      ///< text as it comes
    Identifier, ///< text with format '@', so that retyping keeps leading zeros and all digits
    Wrapped,    ///< text that breaks lines, aligned to the top
    Title,      ///< large, bold, centred
    Subtitle,
    Head,       ///< bold, shaded, bordered, breaks lines, centred
    Money,      ///< #,##0.00
    MoneyTotal, ///< the same, bold, line above
    Integer,    ///< #,##0
    IntegerTotal,
    Decimal,    ///< 0.0
    Percent,    ///< 0.0%
    Date,       ///< yyyy-mm-dd
    Total,      ///< bold text, line above
    Hint,       ///< grey, small
    Reason,     ///< red text, breaks lines
};

/// How a sheet is printed on A4. The footer always carries "page / pages".
struct PrintSetup {
    bool landscape = true;
    int repeatFirstRow = 0; ///< rows repeated on each page, from 1; 0: none
    int repeatLastRow = 0;
    QString header {};      ///< centred at the head of each page
};

enum class ChartKind : quint8 { Column, StackedColumn, Bar, Line };

/// A native chart drawn from cells of sheets of the same file.
struct ChartSeries {
    QString sheet {};
    CellRange categories {};
    CellRange values {};
    QString name {};
};
struct Chart {
    ChartKind kind = ChartKind::Column;
    QString title {};
    QString valueAxis {};
    QList<ChartSeries> series {};
    int row = 1;    ///< cell under its top left corner
    int column = 1;
    int width = 640;    ///< pixels
    int height = 320;
};

/// One sheet being written. Rows and columns are counted from 1. In constant-memory files rows go from top to bottom.
/// Texts always become text cells, whatever they begin with; longer ones than 32,767 characters are cut there.
class XlsxSheet final {
public:
    [[nodiscard]] QString name() const;

    void text(int row, int column, const QString& text, CellStyle style = CellStyle::Plain);
    /// A number cell; beyond ±2^53 text, because a spreadsheet would round it.
    void integer(int row, int column, qint64 value, CellStyle style = CellStyle::Integer);
    void money(int row, int column, qint64 fen, CellStyle style = CellStyle::Money);
    void decimal(int row, int column, double value, CellStyle style = CellStyle::Decimal);
    /// A real date cell; an invalid date leaves the cell empty, one before March 1900 becomes text.
    void date(int row, int column, QDate day, CellStyle style = CellStyle::Date);
    void blank(int row, int column, CellStyle style);
    void mergedText(const CellRange& range, const QString& text, CellStyle style = CellStyle::Title);

    void columnWidth(int column, double characters);
    /// The same, and the format for whatever is typed into the column later (Identifier keeps leading zeros).
    void columnWidth(int column, double characters, CellStyle style);
    void rowHeight(int row, double points);
    void freeze(int rows, int columns = 0);
    void filter(const CellRange& range);
    void note(int row, int column, const QString& text);
    /// A drop-down list. Long lists (over 255 bytes or with commas) go to a hidden sheet by themselves.
    /// `strict`: other values are refused by the spreadsheet program, otherwise only warned about.
    void choices(const CellRange& range, const QStringList& values, bool strict = false);
    void print(const PrintSetup& setup);
    void chart(const Chart& chart);

private:
    struct Data;
    friend class XlsxWriter;
    friend struct XlsxFile;
    explicit XlsxSheet(std::unique_ptr<Data> data);

public:
    ~XlsxSheet();
    XlsxSheet(const XlsxSheet&) = delete;
    XlsxSheet& operator=(const XlsxSheet&) = delete;

private:
    std::unique_ptr<Data> m_data;
};

struct XlsxOptions {
    bool constantMemory = false;    ///< rows are written out as they come; for large lists
    QString title {};               ///< document property
    QDateTime created {};           ///< document property; a fixed day when invalid, so that equal input gives equal files
};

/// Writes an XLSX file. Everything stays in a private temporary folder until it is complete.
/// Failing devices are thrown as Fault.
class XlsxWriter final {
public:
    explicit XlsxWriter(const XlsxOptions& options = {});
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    /// The name is made fit: at most 31 characters, without []:*?/\ , unique in the file. Valid until the writer goes.
    [[nodiscard]] XlsxSheet& addSheet(const QString& name);

    /// Ends writing and hands the file over. Only once; nothing can be written afterwards.
    [[nodiscard]] QByteArray bytes();
    /// Ends writing and puts the file in place at once (temporary file, then renamed). FileNotWritable when the place
    /// refuses it; an existing file is replaced only by a complete one.
    [[nodiscard]] Outcome<void> saveTo(const QString& fileName);

private:
    std::unique_ptr<struct XlsxFile> m_file;
};

/// Puts bytes in place at once (temporary file, then renamed). FileNotWritable, DiskFull.
[[nodiscard]] Outcome<void> saveFile(const QString& fileName, const QByteArray& bytes);

} // namespace jiangce
