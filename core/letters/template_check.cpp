// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_check.h"

#include "core/letters/template.h"

using namespace Qt::StringLiterals;

namespace jiangce {

using letter_template::Inline;
using letter_template::Inlines;
using letter_template::Node;
using letter_template::Nodes;

namespace {

class Checker final {
public:
    Checker(const QStringList& known, Problems& problems)
        : m_known(known)
        , m_problems(problems)
    {
    }

    void check(const Nodes& nodes, const QStringList& lists)
    {
        for (const Node& node : nodes) {
            if (node.kind == Node::Kind::Directive) {
                checkRow(node);
                for (const letter_template::CellText& cell : node.cells)
                    check(cell.inlines, lists);
                continue;
            }
            const QString path = find(node.word, lists, node.line);
            check(node.children, node.kind == Node::Kind::Each ? lists + QStringList {path} : lists);
        }
    }

private:
    /// A row belongs to the table begun above it.
    void checkRow(const Node& node)
    {
        const bool isRow = node.word == u"头行"_s || node.word == u"行"_s || node.word == u"合计"_s;
        if (isRow && !m_inTable)
            m_problems.append(Problem {ProblemCode::TemplateUnclosed, {u'@' + node.word, QString::number(node.line)}});
        m_inTable = isRow ? m_inTable : node.word == u"表"_s;
    }

    void check(const Inlines& inlines, const QStringList& lists)
    {
        for (const Inline& part : inlines) {
            const bool isSection = part.kind == Inline::Kind::Each;
            const bool names = isSection || part.kind == Inline::Kind::Value || part.kind == Inline::Kind::If
                || part.kind == Inline::Kind::Unless;
            const QString path = names ? find(part.text, lists, part.line) : QString();
            check(part.children, isSection ? lists + QStringList {path} : lists);
        }
    }

    /// The full path of a name, looked for in the lists around it from the inside; the name itself when it is unknown.
    QString find(const QString& name, const QStringList& lists, int line)
    {
        if (name == u"序"_s && !lists.isEmpty())
            return name;
        for (qsizetype i = lists.size(); i > 0; --i) {
            const QString path = lists[i - 1] + u'.' + name;
            if (isKnown(path))
                return path;
        }
        if (!isKnown(name))
            m_problems.append(Problem {ProblemCode::TemplateUnknownPlaceholder, {name, QString::number(line)}});
        return name;
    }

    /// Groups and lists count as known when something below them is. 字段.* stands for the fields of the programme.
    [[nodiscard]] bool isKnown(const QString& path) const
    {
        return std::ranges::any_of(m_known, [&path](const QString& known) {
            return known == path || known.startsWith(path + u'.')
                || (known.endsWith(u".*"_s) && path.startsWith(known.chopped(1)));
        });
    }

    const QStringList& m_known;
    Problems& m_problems;
    bool m_inTable = false;
};

} // namespace

Problems checkTemplate(const QString& templateText, const QStringList& known)
{
    Problems problems;
    const Nodes nodes = letter_template::parse(templateText, problems);
    Checker(known, problems).check(nodes, {});
    return problems;
}

} // namespace jiangce
