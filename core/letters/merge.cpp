// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/merge.h"

#include "core/letters/filters.h"
#include "core/letters/scope.h"
#include "core/letters/template.h"
#include "core/values/money.h"

using namespace Qt::StringLiterals;

namespace jiangce {

using letter::Align;
using letter_template::Node;
using letter_template::Nodes;
using letter_template::Scope;

namespace {

double sizeNamed(const QString& name, double otherwise)
{
    static const QMap<QString, double> sizes {{u"二号"_s, letter::size::two}, {u"小二"_s, letter::size::smallTwo},
        {u"三号"_s, letter::size::three}, {u"四号"_s, letter::size::four}, {u"小四"_s, letter::size::smallFour},
        {u"五号"_s, letter::size::five}, {u"小五"_s, letter::size::smallFive}, {u"六号"_s, letter::size::six}};
    return sizes.value(name, otherwise);
}

Align alignNamed(const QString& name, Align otherwise)
{
    static const QMap<QString, Align> aligns {
        {u"左"_s, Align::Left}, {u"中"_s, Align::Centre}, {u"右"_s, Align::Right}, {u"两端"_s, Align::Justify}};
    return aligns.value(name, otherwise);
}

double number(const Node& node, const QString& option, double otherwise)
{
    constexpr double most = 500;    // lines, characters or millimetres: more than any paper holds
    bool isNumber = false;
    const double value = node.options.value(option).toDouble(&isNumber);
    return isNumber && value >= -1 && value <= most ? value : otherwise;
}

QString plain(const letter::Runs& runs)
{
    QString text;
    for (const letter::Run& run : runs)
        text += run.text;
    return text;
}

class Builder final {
public:
    explicit Builder(Problems& problems)
        : m_problems(problems)
    {
    }

    void build(const Nodes& nodes, const Scope& scope)
    {
        for (const Node& node : nodes) {
            switch (node.kind) {
            case Node::Kind::Directive:
                directive(node, scope);
                break;
            case Node::Kind::If:
            case Node::Kind::Unless:
                if (scope.isTrue(node.word) == (node.kind == Node::Kind::If))
                    build(node.children, scope);
                break;
            case Node::Kind::Each:
                buildEach(node, scope);
                break;
            }
        }
    }

    [[nodiscard]] LetterDocument take()
    {
        closeTable();
        return m_document;
    }

private:
    void buildEach(const Node& node, const Scope& scope)
    {
        int count = 0;
        for (const MergeData& row : scope.list(node.word))
            build(node.children, Scope(scope, row, ++count));
    }

    void directive(const Node& node, const Scope& scope)
    {
        const QString& word = node.word;
        if (word == u"清单表"_s) {
            listTable(node, scope);
            return;
        }
        if (word == u"头行"_s || word == u"行"_s || word == u"合计"_s) {
            row(node, scope);
            return;
        }
        closeTable();
        if (word == u"页面"_s)
            page(node);
        else if (word == u"信函"_s)
            m_document.page.letterMark = line(node, scope, 0);
        else if (word == u"表"_s)
            openTable(node);
        else if (word == u"空行"_s)
            add(letter::Gap {.lines = number(node, u"数"_s, 1), .size = m_size});
        else if (word == u"横线"_s)
            add(letter::Rule {.ink = node.options.value(u"色"_s) == u"红"_s ? letter::Ink::Red : letter::Ink::Black});
        else if (word == u"分页"_s)
            add(letter::PageBreak {});
        else if (!official(node, scope))
            text(node, scope);
    }

    /// The parts of an official document; false when the block is none of them.
    bool official(const Node& node, const Scope& scope)
    {
        const QString& word = node.word;
        if (word == u"红头"_s) {
            add(letter::RedHead {line(node, scope, 0), line(node, scope, 1), line(node, scope, 2), line(node, scope, 3),
                line(node, scope, 4), line(node, scope, 5)});
        } else if (word == u"附件说明"_s) {
            letter::Attachments attachments {.names = {}, .size = m_size};
            for (const letter::Runs& name : letter_template::fill(node.cells.first().inlines, scope, m_problems))
                attachments.names.append(plain(name));
            attachments.names.removeAll(QString());
            add(attachments);
        } else if (word == u"附件"_s) {
            annex(line(node, scope, 0), line(node, scope, 1));
        } else if (word == u"附注"_s) {
            add(letter::Paragraph {.runs = {{.text = u"（%1）"_s.arg(line(node, scope, 0))}}, .size = m_size});
        } else if (word == u"版记"_s) {
            add(letter::Imprint {line(node, scope, 0), line(node, scope, 1), line(node, scope, 2)});
        } else {
            return false;
        }
        return true;
    }

    /// On a page of its own: 附件 and its number on the first line, its title on the third (GB/T 9704-2012, 7.3.7).
    void annex(const QString& number, const QString& name)
    {
        add(letter::PageBreak {});
        add(letter::Paragraph {.runs = {{.text = u"附件"_s + number, .role = letter::FontRole::Hei}}, .size = m_size,
            .firstIndent = 0, .spaceAfter = 1, .keepWithNext = true});
        add(letter::Heading {.runs = {{.text = name}}, .spaceBefore = 0});
    }

    void text(const Node& node, const Scope& scope)
    {
        const QString& word = node.word;
        const QList<letter::Runs> lines = letter_template::fill(node.cells.first().inlines, scope, m_problems);
        const letter::Runs& runs = lines.first();
        const double size = sizeNamed(node.options.value(u"字号"_s), m_size);
        if (word == u"标题"_s)
            title(lines, node);
        else if (word == u"一级"_s || word == u"二级"_s)
            add(letter::Heading {.runs = runs, .level = word == u"一级"_s ? 1 : 2, .size = size});
        else if (word == u"文号"_s)
            add(letter::NumberLine {plain(runs), alignNamed(node.options.value(u"对齐"_s), Align::Right), size});
        else if (word == u"主送"_s)
            add(letter::Recipient {runs, size});
        else if (word == u"小字"_s)
            add(letter::Footnote {runs});
        else if (word == u"落款"_s)
            add(letter::Signature {plain(runs), line(node, scope, 1), node.options.value(u"印章"_s) != u"无"_s, size,
                number(node, u"段前"_s, 1)});
        else if (word == u"签收"_s)
            strip(node, scope);
        else if (word == u"段"_s && !runs.isEmpty())
            paragraph(runs, node, size);
    }

    /// The lines of a title are one heading: where they end was decided by sense.
    void title(const QList<letter::Runs>& lines, const Node& node)
    {
        letter::Heading heading {.runs = {}, .level = 0, .size = sizeNamed(node.options.value(u"字号"_s), 0),
            .spaceBefore = number(node, u"段前"_s, -1), .spaceAfter = number(node, u"段后"_s, -1)};
        for (const letter::Runs& line : lines) {
            if (!heading.runs.isEmpty())
                heading.runs.last().text += u'\n';
            heading.runs += line;
        }
        m_document.title = plain(heading.runs).remove(u'\n');
        add(heading);
    }

    void paragraph(const letter::Runs& runs, const Node& node, double size)
    {
        letter::Paragraph paragraph {.runs = runs, .size = size};
        paragraph.align = alignNamed(node.options.value(u"对齐"_s), Align::Justify);
        const bool isCentred = paragraph.align == Align::Centre || paragraph.align == Align::Right;
        paragraph.firstIndent = number(node, u"缩进"_s, isCentred ? 0 : 2);
        paragraph.leftIndent = number(node, u"左空"_s, 0);
        paragraph.rightIndent = number(node, u"右空"_s, 0);
        paragraph.spaceBefore = number(node, u"段前"_s, 0);
        paragraph.spaceAfter = number(node, u"段后"_s, 0);
        paragraph.pitch = number(node, u"行距"_s, size == m_size ? m_pitch : 0);
        paragraph.keepWithNext = node.options.value(u"连下"_s) == u"1"_s;
        add(paragraph);
    }

    void strip(const Node& node, const Scope& scope)
    {
        letter::ReceiptStrip strip {.title = line(node, scope, 0), .labels = {}};
        for (qsizetype i = 1; i < node.cells.size(); ++i)
            strip.labels.append(line(node, scope, i));
        add(strip);
    }

    void page(const Node& node)
    {
        letter::PageSetup& page = m_document.page;
        page.paper = node.options.value(u"纸"_s) == u"A5"_s ? letter::Paper::A5 : letter::Paper::A4;
        page.landscape = node.options.value(u"横向"_s) == u"1"_s;
        page.pageNumbers = node.options.value(u"页码"_s) == u"1"_s;
        page.official = node.options.value(u"公文"_s) == u"1"_s;
        const QStringList margins = node.options.value(u"边距"_s).split(u',');
        if (margins.size() == 4) {
            page.margins = {margins[0].toDouble(), margins[1].toDouble(), margins[2].toDouble(), margins[3].toDouble()};
        }
        m_size = sizeNamed(node.options.value(u"字号"_s), m_size);
        m_pitch = number(node, u"行距"_s, 0);
    }

    void openTable(const Node& node)
    {
        letter::Table table;
        table.size = sizeNamed(node.options.value(u"字号"_s), letter::size::five);
        table.borders = node.options.value(u"边框"_s) != u"无"_s;
        table.padding = number(node, u"内距"_s, 1.2);
        const QStringList aligns = node.options.value(u"对齐"_s).split(u',');
        for (const QString& width : node.options.value(u"列"_s, u"*"_s).split(u',')) {
            letter::Column column;
            if (width.endsWith(u'*'))
                column.weight = width.size() > 1 ? width.chopped(1).toDouble() : 1;
            else
                column.width = width.toDouble();
            column.align = alignNamed(aligns.value(table.columns.size()), Align::Left);
            table.columns.append(column);
        }
        for (const QString& sum : node.options.value(u"小计"_s).split(u',', Qt::SkipEmptyParts)) {
            const bool isMoney = sum.endsWith(u'元');
            const int column = (isMoney ? sum.chopped(1) : sum).toInt() - 1;
            if (column >= 0 && column < table.columns.size())
                table.sums.append({column, isMoney});
            else
                m_problems.append(
                    Problem {ProblemCode::TemplateUnknownPlaceholder, {u"小计="_s + sum, QString::number(node.line)}});
        }
        m_table = table;
    }

    /// A table whose columns are data: 列 (名称, 宽, 对齐, 小计: 元, 数 or empty) and 行 with one text for each column, 格.
    void listTable(const Node& node, const Scope& scope)
    {
        Node shape = node;
        QStringList widths;
        QStringList aligns;
        QStringList sums;
        letter::Row head {.cells = {}, .head = true};
        for (const MergeData& column : scope.list(u"列"_s)) {
            widths.append(column.text(u"宽"_s));
            aligns.append(column.text(u"对齐"_s));
            if (const QString sum = column.text(u"小计"_s); !sum.isEmpty())
                sums.append(QString::number(widths.size()) + (sum == u"元"_s ? sum : QString()));
            head.cells.append({.lines = {{{.text = column.text(u"名称"_s)}}}});
        }
        closeTable();
        shape.options.insert(u"列"_s, widths.join(u','));
        shape.options.insert(u"对齐"_s, aligns.join(u','));
        shape.options.insert(u"小计"_s, sums.join(u','));
        openTable(shape);
        m_table->rows.append(head);
        for (const MergeData& data : scope.list(u"行"_s)) {
            letter::Row row;
            for (const MergeData& cell : data.list(u"格"_s))
                row.cells.append({.lines = {{{.text = letter_template::plainLine(cell.text(u"内容"_s))}}}});
            addRow(row);
        }
        closeTable();
    }

    void row(const Node& node, const Scope& scope)
    {
        if (!m_table) {
            m_problems.append(Problem {ProblemCode::TemplateUnclosed, {u'@' + node.word, QString::number(node.line)}});
            return;
        }
        letter::Row row {.cells = {}, .minimumHeight = number(node, u"高"_s, 0), .head = node.word == u"头行"_s,
            .strong = node.word == u"合计"_s};
        for (const letter_template::CellText& text : node.cells)
            row.cells.append({letter_template::fill(text.inlines, scope, m_problems), text.align, text.columns});
        addRow(row);
    }

    void addRow(letter::Row row)
    {
        for (const letter::SumColumn& sum : row.head || row.strong ? QList<letter::SumColumn>() : m_table->sums) {
            int column = 0;
            for (letter::Cell& cell : row.cells) {
                if (column == sum.column && cell.columns == 1)
                    cell.amount = amountIn(cell, sum.isMoney);
                column += cell.columns;
            }
        }
        m_table->rows.append(row);
    }

    /// What is no amount (a dash, a remark) counts as nothing.
    static qint64 amountIn(const letter::Cell& cell, bool isMoney)
    {
        QString text;
        for (const letter::Runs& runs : cell.lines)
            text += plain(runs);
        text.remove(u',');
        if (!isMoney)
            return text.toLongLong();
        const Outcome<Money> money = Money::parse(text);
        return money ? money->fen() : 0;
    }

    void closeTable()
    {
        if (m_table)
            m_document.blocks.append(*m_table);
        m_table.reset();
    }

    [[nodiscard]] QString line(const Node& node, const Scope& scope, qsizetype cell)
    {
        if (cell >= node.cells.size())
            return {};
        return plain(letter_template::fill(node.cells[cell].inlines, scope, m_problems).first());
    }

    template <class Block>
    void add(const Block& block)
    {
        m_document.blocks.append(letter::Block(block));
    }

    Problems& m_problems;
    LetterDocument m_document;
    std::optional<letter::Table> m_table;
    double m_size = letter::size::three;
    double m_pitch = 0;
};

} // namespace

namespace {

/// A day's letters come from a few templates: the last of them are kept as read.
Nodes parsed(const QString& text, Problems& problems)
{
    struct Read {
        Nodes nodes;
        Problems problems;
    };
    constexpr qsizetype most = 16;
    static thread_local QHash<QString, Read> kept;
    auto found = kept.constFind(text);
    if (found == kept.constEnd()) {
        if (kept.size() >= most)
            kept.clear();
        Read read;
        read.nodes = letter_template::parse(text, read.problems);
        found = kept.insert(text, read);
    }
    problems += found->problems;
    return found->nodes;
}

} // namespace

Outcome<LetterDocument> merge(const QString& templateText, const MergeData& data)
{
    Problems problems;
    const Nodes nodes = parsed(templateText, problems);
    Builder builder(problems);
    builder.build(nodes, Scope(data));
    if (!problems.isEmpty())
        return fail(problems.first());
    LetterDocument document = builder.take();
    document.preview = data.isTrue(u"预览"_s);
    return document;
}

} // namespace jiangce
