// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/letters/letter_document.h"

#include <QtCore/QList>
#include <QtCore/QMap>

/// The grammar of letter templates; resources/letters/README.md tells it with examples.
///
///   template   = line*                           UTF-8; a line that starts with # is a comment; blank lines mean nothing
///   line       = section | directive | text      text alone is a paragraph
///   section    = "{{#list}}" | "{{?path}}" | "{{^path}}" | "{{/path}}"   alone on a line: spans whole lines
///   directive  = "@" word [ "(" name "=" value … ")" ] [ cell ( "|" cell )* ]
///   cell       = [ "[" [number] [左|中|右] "]" ] inline*
///   inline     = plain text | "{{path}}" | "{{path|filter|filter=argument}}" | "{{空 8}}" | "{{换行}}"
///              | "{{黑}}" inline* "{{/黑}}" (黑 楷 宋 标宋 下划线) | section … "{{/path}}" within one line
///
/// A value is put into the document after the template was read and is never read as template.
namespace jiangce::letter_template {

/// A filter after a value, with its argument if it has one: 金额, 大写金额, 中文日期, 脱敏, 或=无.
struct Filter {
    QString name {};
    QString argument {};
};

struct Inline {
    enum class Kind {
        Text,       ///< `text`
        Value,      ///< `text` is the path
        If,         ///< children when the path is filled in
        Unless,     ///< children when it is empty
        Each,       ///< children once for every row of the list
        Style,      ///< children in 黑, 楷, 宋, 标宋 or 下划线
        Blank,      ///< `number` characters to be filled in by hand
        Break,      ///< a new line in a cell
    };
    Kind kind = Kind::Text;
    QString text {};
    QList<Filter> filters {};
    QList<Inline> children {};
    double number = 0;
    int line = 0;
};
using Inlines = QList<Inline>;

struct CellText {
    Inlines inlines {};
    int columns = 1;
    letter::CellAlign align = letter::CellAlign::FromColumn;
};

struct Node {
    enum class Kind { Directive, If, Unless, Each };
    Kind kind = Kind::Directive;
    QString word {};                       ///< of the directive (段 for plain text), or the path of the section
    QMap<QString, QString> options {};
    QList<CellText> cells {};           ///< at least one for directives
    QList<Node> children {};               ///< of sections
    int line = 0;
};
using Nodes = QList<Node>;

/// The template as a tree. Wrong parts are left out and reported: TemplateUnclosed (what was opened, line) and
/// TemplateUnknownPlaceholder for directives, filters and options that do not exist.
[[nodiscard]] Nodes parse(const QString& text, Problems& problems);

[[nodiscard]] bool isDirective(const QString& word);
/// Whether a block takes an option of that name.
[[nodiscard]] bool isOption(const QString& directive, const QString& name);
[[nodiscard]] bool isFilter(const QString& name);
[[nodiscard]] bool isStyle(const QString& name);

} // namespace jiangce::letter_template
