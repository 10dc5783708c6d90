// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template.h"

using namespace Qt::StringLiterals;

namespace jiangce::letter_template {

namespace {

// Sections within sections, as far as anybody can follow; and lists within lists, whose rows multiply.
constexpr int deepest = 40;
constexpr int mostLists = 3;

/// How far inside sections the reading is.
struct Depth {
    int sections = 0;
    int lists = 0;
    [[nodiscard]] bool isTooDeep() const { return sections > deepest || lists > mostLists; }
};

/// Counts one more section for as long as it is being read.
class Deeper final {
public:
    Deeper(Depth& depth, bool isList)
        : m_depth(depth)
        , m_isList(isList)
    {
        ++m_depth.sections;
        m_depth.lists += m_isList ? 1 : 0;
    }
    ~Deeper()
    {
        --m_depth.sections;
        m_depth.lists -= m_isList ? 1 : 0;
    }
    Q_DISABLE_COPY_MOVE(Deeper)

private:
    Depth& m_depth;
    bool m_isList;
};

/// A number somebody wrote, within what paper can hold; 0 for anything else.
double measureOf(const QString& text)
{
    constexpr double most = 500;
    const double number = text.toDouble();
    return number > 0 && number <= most ? number : 0;
}

/// Reads the inline parts of one cell. What is opened in a cell must be closed in it.
class InlineReader final {
public:
    InlineReader(const QString& text, int line, Depth depth, Problems& problems)
        : m_text(text)
        , m_line(line)
        , m_depth(depth)
        , m_problems(problems)
    {
    }

    Inlines read()
    {
        Inlines result = readUntil({});
        return result;
    }

private:
    Inlines readUntil(const QString& closing)
    {
        Inlines result;
        while (m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf("{{"_L1, m_at);
            if (open != m_at)
                addText(result, m_text.mid(m_at, open < 0 ? -1 : open - m_at));
            if (open < 0)
                break;
            const qsizetype close = m_text.indexOf("}}"_L1, open);
            if (close < 0) {
                report(ProblemCode::TemplateUnclosed, m_text.mid(open));
                m_at = m_text.size();
                return result;
            }
            const QString tag = m_text.mid(open + 2, close - open - 2).trimmed();
            m_at = close + 2;
            if (tag.startsWith(u'/')) {
                if (tag.mid(1).trimmed() == closing && !closing.isEmpty())
                    return result;
                report(ProblemCode::TemplateUnclosed, u"{{"_s + tag + u"}}"_s);
                continue;
            }
            addTag(result, tag);
        }
        m_at = m_text.size();
        if (!closing.isEmpty())
            report(ProblemCode::TemplateUnclosed, u"{{"_s + closing + u"}}"_s);
        return result;
    }

    void addText(Inlines& result, const QString& text) const
    {
        if (!text.isEmpty())
            result.append(Inline {.kind = Inline::Kind::Text, .text = text, .line = m_line});
    }

    void addTag(Inlines& result, const QString& tag)
    {
        const QChar mark = tag.isEmpty() ? QChar() : tag.front();
        if (mark == u'#' || mark == u'?' || mark == u'^') {
            const QString path = tag.mid(1).trimmed();
            const auto kind = mark == u'#' ? Inline::Kind::Each : mark == u'?' ? Inline::Kind::If : Inline::Kind::Unless;
            result.append(Inline {.kind = kind, .text = path, .line = m_line});
            result.last().children = readSection(tag, path, mark == u'#');
        } else if (isStyle(tag)) {
            result.append(Inline {.kind = Inline::Kind::Style, .text = tag, .line = m_line});
            result.last().children = readSection(tag, tag, false);
        } else if (tag == u"换行"_s) {
            result.append(Inline {.kind = Inline::Kind::Break, .line = m_line});
        } else if (tag.startsWith(u"空 "_s)) {
            result.append(Inline {.kind = Inline::Kind::Blank, .number = measureOf(tag.mid(2)), .line = m_line});
        } else {
            addValue(result, tag);
        }
    }

    /// What is opened too deep inside other sections is reported, and nothing of the cell is read any more.
    Inlines readSection(const QString& tag, const QString& closing, bool isList)
    {
        const Deeper deeper(m_depth, isList);
        if (!m_depth.isTooDeep())
            return readUntil(closing);
        report(ProblemCode::TemplateUnclosed, u"{{"_s + tag + u"}}"_s);
        m_at = m_text.size();
        return {};
    }

    void addValue(Inlines& result, const QString& tag)
    {
        const QStringList parts = tag.split(u'|');
        Inline value {.kind = Inline::Kind::Value, .text = parts.first().trimmed(), .line = m_line};
        for (const QString& part : parts.mid(1)) {
            const Filter filter {part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1)};
            if (!isFilter(filter.name))
                report(ProblemCode::TemplateUnknownPlaceholder, filter.name);
            value.filters.append(filter);
        }
        result.append(value);
    }

    void report(ProblemCode code, const QString& what)
    {
        m_problems.append(Problem {code, {what, QString::number(m_line)}});
    }

    const QString& m_text;
    int m_line;
    Depth m_depth;
    Problems& m_problems;
    qsizetype m_at = 0;
};

/// Cells stand between bars; a bar inside {{…}} starts a filter.
QStringList splitCells(const QString& text)
{
    QStringList cells {QString()};
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.mid(i, 2) == "{{"_L1)
            ++depth;
        else if (text.mid(i, 2) == "}}"_L1)
            --depth;
        if (text[i] == u'|' && depth <= 0)
            cells.append(QString());
        else
            cells.last() += text[i];
    }
    return cells;
}

/// [2], [中], [2右] at the head of a cell.
QString takeCellHead(const QString& text, CellText& cell)
{
    const qsizetype close = text.indexOf(u']');
    if (!text.startsWith(u'[') || close < 0)
        return text;
    for (const QChar mark : text.mid(1, close - 1)) {
        if (mark.isDigit())
            cell.columns = std::max(1, mark.digitValue());
        else if (mark == u'左')
            cell.align = letter::CellAlign::Left;
        else if (mark == u'中')
            cell.align = letter::CellAlign::Centre;
        else if (mark == u'右')
            cell.align = letter::CellAlign::Right;
        else
            return text;
    }
    return text.mid(close + 1).trimmed();
}

class BlockReader final {
public:
    BlockReader(const QString& text, Problems& problems)
        : m_lines(text.split(u'\n'))
        , m_problems(problems)
    {
    }

    Nodes read() { return readUntil({}, 0); }

private:
    Nodes readUntil(const QString& closing, int openedAt)
    {
        Nodes result;
        while (m_next < m_lines.size()) {
            const QString line = m_lines[m_next++].trimmed();
            const int number = int(m_next);
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QString tag = wholeLineTag(line);
            if (tag.startsWith(u'/')) {
                if (!closing.isEmpty() && tag.mid(1).trimmed() == closing)
                    return result;
                report(ProblemCode::TemplateUnclosed, line, number);
            } else if (!tag.isEmpty()) {
                result.append(section(tag, number));
            } else {
                result.append(directive(line, number));
            }
        }
        if (!closing.isEmpty())
            report(ProblemCode::TemplateUnclosed, u"{{"_s + closing + u"}}"_s, openedAt);
        return result;
    }

    /// The tag of a line that is nothing but one section mark; empty for other lines.
    static QString wholeLineTag(const QString& line)
    {
        if (!line.startsWith("{{"_L1) || line.indexOf("}}"_L1) != line.size() - 2)
            return {};
        const QString tag = line.mid(2, line.size() - 4).trimmed();
        const bool isMark = !tag.isEmpty() && u"#?^/"_s.contains(tag.front());
        return isMark && !isStyle(tag.mid(1)) ? tag : QString();
    }

    Node section(const QString& tag, int number)
    {
        const QChar mark = tag.front();
        Node node {.kind = mark == u'#' ? Node::Kind::Each : mark == u'?' ? Node::Kind::If : Node::Kind::Unless,
            .word = tag.mid(1).trimmed(), .line = number};
        const Deeper deeper(m_depth, mark == u'#');
        if (m_depth.isTooDeep()) {
            report(ProblemCode::TemplateUnclosed, u"{{"_s + tag + u"}}"_s, number);
            m_next = m_lines.size();
            return node;
        }
        node.children = readUntil(node.word, number);
        return node;
    }

    Node directive(const QString& line, int number)
    {
        Node node {.word = u"段"_s, .line = number};
        QString rest = line;
        if (line.startsWith(u'@')) {
            qsizetype end = 1;
            while (end < line.size() && line[end].isLetterOrNumber())
                ++end;
            node.word = line.mid(1, end - 1);
            rest = takeOptions(line.mid(end), node);
            if (!isDirective(node.word))
                report(ProblemCode::TemplateUnknownPlaceholder, u'@' + node.word, number);
        }
        for (const QString& text : line.startsWith(u'@') ? splitCells(rest) : QStringList {rest}) {
            CellText cell;
            cell.inlines = InlineReader(takeCellHead(text.trimmed(), cell), number, m_depth, m_problems).read();
            node.cells.append(cell);
        }
        return node;
    }

    QString takeOptions(const QString& text, Node& node)
    {
        const qsizetype close = text.indexOf(u')');
        if (!text.startsWith(u'('))
            return text;
        if (close < 0) {
            report(ProblemCode::TemplateUnclosed, u'@' + node.word + u'(', node.line);
            return {};
        }
        for (const QString& option : text.mid(1, close - 1).split(u' ', Qt::SkipEmptyParts)) {
            const QString name = option.section(u'=', 0, 0);
            if (!isOption(node.word, name))
                report(ProblemCode::TemplateUnknownPlaceholder, u"@%1(%2=)"_s.arg(node.word, name), node.line);
            node.options.insert(name, option.section(u'=', 1));
        }
        return text.mid(close + 1);
    }

    void report(ProblemCode code, const QString& what, int line)
    {
        m_problems.append(Problem {code, {what, QString::number(line)}});
    }

    QStringList m_lines;
    Problems& m_problems;
    Depth m_depth;
    qsizetype m_next = 0;
};

} // namespace

Nodes parse(const QString& text, Problems& problems)
{
    return BlockReader(text, problems).read();
}

bool isDirective(const QString& word)
{
    static const QStringList words {u"页面"_s, u"信函"_s, u"标题"_s, u"一级"_s, u"二级"_s, u"文号"_s, u"主送"_s, u"段"_s,
        u"表"_s, u"头行"_s, u"行"_s, u"合计"_s, u"表完"_s, u"落款"_s, u"小字"_s, u"签收"_s, u"横线"_s, u"空行"_s, u"分页"_s,
        u"红头"_s, u"附件说明"_s, u"附件"_s, u"附注"_s, u"版记"_s, u"清单表"_s};
    return words.contains(word);
}

bool isOption(const QString& directive, const QString& name)
{
    static const QMap<QString, QString> options {{u"页面"_s, u"纸 横向 边距 字号 行距 页码 公文"_s},
        {u"标题"_s, u"字号 段前 段后"_s}, {u"一级"_s, u"字号"_s}, {u"二级"_s, u"字号"_s}, {u"文号"_s, u"对齐 字号"_s},
        {u"主送"_s, u"字号"_s}, {u"段"_s, u"对齐 缩进 左空 右空 段前 段后 行距 字号 连下"_s},
        {u"表"_s, u"列 对齐 字号 内距 边框 小计"_s}, {u"清单表"_s, u"字号 内距 边框"_s}, {u"头行"_s, u"高"_s}, {u"行"_s, u"高"_s},
        {u"合计"_s, u"高"_s}, {u"落款"_s, u"印章 字号 段前"_s}, {u"横线"_s, u"色"_s}, {u"空行"_s, u"数"_s}};
    return !isDirective(directive) || options.value(directive).split(u' ').contains(name);
}

bool isFilter(const QString& name)
{
    static const QStringList names {u"金额"_s, u"大写金额"_s, u"中文日期"_s, u"中文月份"_s, u"脱敏"_s, u"或"_s};
    return names.contains(name);
}

bool isStyle(const QString& name)
{
    static const QStringList names {u"黑"_s, u"楷"_s, u"宋"_s, u"标宋"_s, u"下划线"_s};
    return names.contains(name);
}

} // namespace jiangce::letter_template
