// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/scope.h"

#include "core/letters/filters.h"

using namespace Qt::StringLiterals;

namespace jiangce::letter_template {

namespace {

letter::Run styled(const letter::Run& style, const QString& name)
{
    letter::Run run = style;
    if (name == u"黑"_s)
        run.role = letter::FontRole::Hei;
    else if (name == u"楷"_s)
        run.role = letter::FontRole::Kai;
    else if (name == u"宋"_s)
        run.role = letter::FontRole::Song;
    else if (name == u"标宋"_s)
        run.role = letter::FontRole::Title;
    else if (name == u"下划线"_s)
        run.underline = true;
    return run;
}

class Filler final {
public:
    explicit Filler(Problems& problems)
        : m_problems(problems)
    {
    }

    void fill(const Inlines& inlines, const Scope& scope, const letter::Run& style)
    {
        for (const Inline& part : inlines)
            fill(part, scope, style);
    }

    [[nodiscard]] QList<letter::Runs> lines() const { return m_lines; }

private:
    void fill(const Inline& part, const Scope& scope, const letter::Run& style)
    {
        switch (part.kind) {
        case Inline::Kind::Text:
            put(part.text, style);
            break;
        case Inline::Kind::Value:
            put(valueOf(part, scope), style);
            break;
        case Inline::Kind::If:
        case Inline::Kind::Unless:
            if (scope.isTrue(part.text) == (part.kind == Inline::Kind::If))
                fill(part.children, scope, style);
            break;
        case Inline::Kind::Each:
            fillEach(part, scope, style);
            break;
        case Inline::Kind::Style:
            fill(part.children, scope, styled(style, part.text));
            break;
        case Inline::Kind::Blank:
            m_lines.last().append(letter::Run {.role = style.role, .blank = part.number});
            break;
        case Inline::Kind::Break:
            m_lines.append(letter::Runs {});
            break;
        }
    }

    void fillEach(const Inline& part, const Scope& scope, const letter::Run& style)
    {
        int number = 0;
        for (const MergeData& row : scope.list(part.text))
            fill(part.children, Scope(scope, row, ++number), style);
    }

    QString valueOf(const Inline& part, const Scope& scope)
    {
        const std::optional<QString> found = scope.text(part.text);
        if (!found) {
            const Problem problem {ProblemCode::TemplateUnknownPlaceholder, {part.text, QString::number(part.line)}};
            if (!m_problems.contains(problem))
                m_problems.append(problem);
        }
        QString value = found.value_or(QString());
        for (const Filter& filter : part.filters)
            value = applyFilter(filter, value);
        return plainLine(value);
    }

    void put(const QString& text, const letter::Run& style)
    {
        if (text.isEmpty())
            return;
        letter::Runs& line = m_lines.last();
        const bool continues = !line.isEmpty() && line.last().role == style.role && line.last().bold == style.bold
            && line.last().underline == style.underline && line.last().blank == 0;
        if (continues) {
            line.last().text += text;
            return;
        }
        letter::Run run = style;
        run.text = text;
        line.append(run);
    }

    Problems& m_problems;
    QList<letter::Runs> m_lines {letter::Runs {}};
};

} // namespace

const MergeData* Scope::holder(const QString& path) const
{
    for (const Scope* scope = this; scope != nullptr; scope = scope->m_outer) {
        if (scope->m_data.contains(path))
            return &scope->m_data;
    }
    return nullptr;
}

bool Scope::isTrue(const QString& path) const
{
    const MergeData* data = holder(path);
    return data != nullptr && data->isTrue(path);
}

MergeData::List Scope::list(const QString& path) const
{
    const MergeData* data = holder(path);
    return data != nullptr ? data->list(path) : MergeData::List();
}

std::optional<QString> Scope::text(const QString& path) const
{
    if (path == u"序"_s && m_number > 0)
        return QString::number(m_number);
    const MergeData* data = holder(path);
    return data != nullptr ? std::optional(data->text(path)) : std::nullopt;
}

QList<letter::Runs> fill(const Inlines& inlines, const Scope& scope, Problems& problems)
{
    Filler filler(problems);
    filler.fill(inlines, scope, {});
    return filler.lines();
}

} // namespace jiangce::letter_template
