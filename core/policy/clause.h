// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/document.h"

#include <QtCore/QString>

namespace jiangce {

/// A place in a document: `{documents::dzf2011_46, "2.1b"}`. Ids follow the clause inventory: part.paragraph, then a
/// letter for the sentence. A clause without document or article does not compile.
class Clause final {
public:
    consteval Clause(const Document& document, const char* article)
        : m_document(&document)
        , m_article(article)
    {
        if (article == nullptr || *article == '\0')
            throw "a clause needs its article";
    }
    [[nodiscard]] constexpr const Document& document() const { return *m_document; }
    [[nodiscard]] constexpr const char* article() const { return m_article; }
    friend constexpr bool operator==(const Clause& a, const Clause& b)
    {
        return a.m_document == b.m_document && std::string_view(a.m_article) == b.m_article;
    }

private:
    const Document* m_document;
    const char* m_article;
};

/// `2.1b`: how a clause of 46号 is named in JSON and lists; other documents carry their key in front: `civil_code/17`.
[[nodiscard]] QString clauseId(const Clause& clause);

/// The article as the document writes it: 2.1b → 二（一）; 5a-5 → 五; 17 → 第十七条.
[[nodiscard]] QString articleInChinese(const Clause& clause);

/// 大政发〔2011〕46号第二部分第（一）项: document number and article, as letters cite them.
[[nodiscard]] QString citation(const Clause& clause);

/// What the clause says, in our own words, from resources/policy/<document>.md; empty when nothing is written there.
[[nodiscard]] QString clauseText(const Clause& clause);

} // namespace jiangce
