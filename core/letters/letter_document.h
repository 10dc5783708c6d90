// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <variant>

namespace jiangce {

/// What a letter says and how it is arranged, without any device: `merge` makes it, `ui/print` draws it.
/// Lengths are millimetres, type sizes points, indents widths of one character of the block's own size.
/// Sizes and distances follow GB/T 9704-2012 unless a template says otherwise.
namespace letter {

/// The faces of Chinese official documents; `ui/print/fonts.h` names the families that stand for each.
enum class FontRole {
    Body,   ///< 仿宋
    Kai,    ///< 楷体
    Hei,    ///< 黑体
    Title,  ///< 小标宋
    Song,   ///< 宋体
};

enum class Align { Left, Centre, Right, Justify };
enum class Paper { A4, A5 };
enum class Ink { Black, Red, Grey };

/// Chinese type sizes in points. 三号 is the typographic 15.75 pt, so that 28 characters fill the 156 mm of a line.
namespace size {
inline constexpr double two = 22;           ///< 二号: titles
inline constexpr double smallTwo = 18;      ///< 小二
inline constexpr double three = 15.75;      ///< 三号: text
inline constexpr double four = 14;          ///< 四号
inline constexpr double smallFour = 12;     ///< 小四
inline constexpr double five = 10.5;        ///< 五号: tables
inline constexpr double smallFive = 9;      ///< 小五
inline constexpr double six = 7.5;          ///< 六号: rosters
} // namespace size

/// A stretch of text in one face. `text` is plain text whatever it holds: nothing in it is ever markup.
struct Run {
    QString text {};
    FontRole role = FontRole::Body;
    bool bold = false;          ///< set in the 黑体 of the same size, as Chinese practice has it
    bool underline = false;
    double blank = 0;           ///< instead of text: an underlined blank this many characters wide

    friend bool operator==(const Run&, const Run&) = default;
};
using Runs = QList<Run>;

struct Margins {
    double top = 37;
    double right = 26;
    double bottom = 35;
    double left = 28;

    friend bool operator==(const Margins&, const Margins&) = default;
};

struct PageSetup {
    Paper paper = Paper::A4;
    bool landscape = false;
    Margins margins {};
    bool pageNumbers = false;   ///< under the type area: "第 x 页 共 y 页", in an official document "— x —" outside
    /// 公文: lines on the grid of GB/T 9704-2012, the first and the last flush with the type area, 22 to a page.
    bool official = false;
    QString letterMark {};      ///< 信函格式: name of the issuing body in red over a double rule; empty for none

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

struct Paragraph {
    Runs runs {};
    Align align = Align::Justify;
    double size = size::three;
    double firstIndent = 2;     ///< characters; negative hangs
    double leftIndent = 0;      ///< characters
    double rightIndent = 0;     ///< characters
    double spaceBefore = 0;     ///< lines
    double spaceAfter = 0;      ///< lines
    double pitch = 0;           ///< points from line to line; 0: 28.95 for 三号, 1.6 × size for others
    bool keepWithNext = false;  ///< never the last thing on a page

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// Level 0 is the title of the letter (二号小标宋, centred); 1 is 一、(黑体), 2 is （一）(楷体). Never last on a page.
struct Heading {
    Runs runs {};               ///< a line break in a title is kept; longer lines are broken to nearly equal length
    int level = 0;
    double size = 0;            ///< 0: by level
    double spaceBefore = -1;    ///< lines; below 0: as usual for the level
    double spaceAfter = -1;     ///< lines; below 0: as usual for the level

    friend bool operator==(const Heading&, const Heading&) = default;
};

/// 版头: the mark in red with its upper edge 35 mm below that of the type area, the number two lines below it, a red rule
/// as wide as the type area 4 mm below the number. First in a document. Empty parts are left out, save the number: a
/// blank to fill in stands for it.
struct RedHead {
    QString mark {};            ///< 发文机关标志, with 文件 behind the name or without
    QString number {};          ///< 发文字号
    QString signer {};          ///< 签发人 of a document to a higher body; the number then stands on the left
    QString copyNumber {};      ///< 份号
    QString secrecy {};         ///< 密级和保密期限
    QString urgency {};         ///< 紧急程度

    friend bool operator==(const RedHead&, const RedHead&) = default;
};

/// 附件说明: one line below the text, indented 2; several names are numbered and stand in line.
struct Attachments {
    QStringList names {};
    double size = size::three;

    friend bool operator==(const Attachments&, const Attachments&) = default;
};

/// 版记: at the foot of the last page, which is an even one. Last in a document.
struct Imprint {
    QString copyTo {};          ///< 抄送机关, separated by ，; empty for none
    QString issuer {};          ///< 印发机关
    QString day {};             ///< 印发日期 as printed, without 印发

    friend bool operator==(const Imprint&, const Imprint&) = default;
};

/// Document number. `text` is empty in a preview: an underlined blank of the usual width stands for it.
struct NumberLine {
    QString text {};
    Align align = Align::Right;
    double size = size::three;

    friend bool operator==(const NumberLine&, const NumberLine&) = default;
};

/// 主送: flush left; the full-width colon is put by the layout.
struct Recipient {
    Runs runs {};
    double size = size::three;

    friend bool operator==(const Recipient&, const Recipient&) = default;
};

struct Column {
    double width = 0;           ///< millimetres; 0 when `weight` shares what is left
    double weight = 1;          ///< share of the width that fixed columns leave; ignored when `width` is set
    Align align = Align::Left;

    friend bool operator==(const Column&, const Column&) = default;
};

enum class CellAlign { FromColumn, Left, Centre, Right };

struct Cell {
    QList<Runs> lines {};          ///< paragraphs of the cell
    CellAlign align = CellAlign::FromColumn;
    int columns = 1;            ///< columns covered, at least 1
    qint64 amount = 0;          ///< in a column that is summed: fen, or a count

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Row {
    QList<Cell> cells {};
    double minimumHeight = 0;   ///< millimetres
    bool head = false;          ///< leading head rows are repeated on every page the table reaches
    bool strong = false;        ///< set in 黑体: sums

    friend bool operator==(const Row&, const Row&) = default;
};

/// A column of a long table that is added up: 本页小计 under the rows of every page, 承前页 above those of the next, 合计
/// at the end (alone when the table has one page). Rows that cover several columns do not count.
struct SumColumn {
    int column = 0;             ///< from 0
    bool isMoney = true;        ///< fen, printed as 1,409.50; else a count

    friend bool operator==(const SumColumn&, const SumColumn&) = default;
};

/// A row is never cut by a page unless it alone is higher than a page.
struct Table {
    QList<Column> columns {};
    QList<SumColumn> sums {};   ///< empty: nothing is added up
    QList<Row> rows {};
    double size = size::five;
    bool borders = true;
    double padding = 1.2;       ///< millimetres on each side of a cell's text

    friend bool operator==(const Table&, const Table&) = default;
};

/// Issuing body over the date, right-aligned as for a sealed document (date 4 characters in, body centred over it).
/// The place of the seal is only named; the program never draws a seal. Kept on one page.
struct Signature {
    QString body {};
    QString date {};               ///< as printed: 2026年11月22日; empty leaves 　　年　月　日
    bool sealPlace = true;      ///< prints （印章） beside them in grey
    double size = size::three;
    /// Empty lines above. Two leave a seal of 42 mm centred on name and date its upper edge within one line of the text.
    double spaceBefore = 1;

    friend bool operator==(const Signature&, const Signature&) = default;
};

/// 附注 and the like: 小五 under the text, indented 2.
struct Footnote {
    Runs runs {};

    friend bool operator==(const Footnote&, const Footnote&) = default;
};

/// 签收: labels each followed by an underlined blank, above them a dotted cutting line. Kept on one page.
struct ReceiptStrip {
    QString title {};
    QStringList labels {};

    friend bool operator==(const ReceiptStrip&, const ReceiptStrip&) = default;
};

struct Rule {
    double thickness = 0.25;    ///< millimetres
    Ink ink = Ink::Black;

    friend bool operator==(const Rule&, const Rule&) = default;
};

struct Gap {
    double lines = 1;           ///< of text of this size
    double size = size::three;

    friend bool operator==(const Gap&, const Gap&) = default;
};

struct PageBreak {
    friend bool operator==(const PageBreak&, const PageBreak&) = default;
};

using Block = std::variant<Paragraph, Heading, NumberLine, Recipient, Table, Signature, Footnote, ReceiptStrip, Rule, Gap,
    PageBreak, RedHead, Attachments, Imprint>;

} // namespace letter

struct LetterDocument {
    QString title {};              ///< of the PDF: kind and applicant, no number of a person
    letter::PageSetup page {};
    QList<letter::Block> blocks {};
    bool preview = false;       ///< watermark on every page and 预览，未编号 at its head (预览 for letters without number)

    friend bool operator==(const LetterDocument&, const LetterDocument&) = default;
};

} // namespace jiangce
