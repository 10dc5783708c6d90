// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/clause.h"
#include "core/policy/figure.h"

namespace jiangce {

/// What a condition rests on, and so what it may do (domain facts §0a). Shown on the verdict sheet and in letters.
enum class Label {
    Text,           ///< 原文: the policy's own words; may refuse, citing the clause
    Interpretation, ///< 解释: a reading of a word of the text; may refuse, listed for the bureau to confirm
    Practice,       ///< 经办口径: another document or common practice; off until its switch is set with a source
    Hint,           ///< 提示: warns, never refuses
};

[[nodiscard]] QString labelName(Label label); ///< text, interpretation, practice, hint: as in JSON

/// The sentences of one condition. English source texts marked with QT_TRANSLATE_NOOP(<programme key>, …).
/// %1 is the fact, %2 the threshold, %3 the shortfall, %4… whatever else the rule hands over.
struct Sentences {
    const char* title;          ///< the condition in a few words: "Claimed in the year of the certificate"
    const char* met;
    const char* notMet;
    const char* unknown;        ///< what is missing and whom to ask
    const char* judgement = ""; ///< what the officer has to decide
};

/// One condition of a programme, declared once: its code, what it rests on, how it is worded. Made only by the four
/// functions below, so that a condition without a source cannot be given the power to refuse.
class Condition final {
public:
    const char* code;           ///< snake_case, unique in its programme; stored and in JSON
    const char* context;        ///< translation context: the programme's key
    Label label;
    Clause clause;
    Sentences sentences;
    const char* reading;        ///< interpretations: the reading chosen, marked for translation; else empty
    const FigureDeclaration* governedBy; ///< practice: the switch that turns it on; else null

    static consteval Condition text(const char* context, const char* code, Clause clause, Sentences sentences)
    {
        return Condition(code, context, Label::Text, clause, sentences, "", nullptr);
    }
    static consteval Condition interpretation(
        const char* context, const char* code, Clause clause, Sentences sentences, const char* reading)
    {
        if (reading == nullptr || *reading == '\0')
            throw "an interpretation states the reading it chose";
        return Condition(code, context, Label::Interpretation, clause, sentences, reading, nullptr);
    }
    static consteval Condition practice(
        const char* context, const char* code, Clause clause, Sentences sentences, const FigureDeclaration& governedBy)
    {
        return Condition(code, context, Label::Practice, clause, sentences, "", &governedBy);
    }
    static consteval Condition hint(const char* context, const char* code, Clause clause, Sentences sentences)
    {
        return Condition(code, context, Label::Hint, clause, sentences, "", nullptr);
    }
    [[nodiscard]] constexpr bool mayRefuse() const { return label != Label::Hint; }

private:
    consteval Condition(const char* code_, const char* context_, Label label_, Clause clause_, Sentences sentences_,
        const char* reading_, const FigureDeclaration* governedBy_)
        : code(code_)
        , context(context_)
        , label(label_)
        , clause(clause_)
        , sentences(sentences_)
        , reading(reading_)
        , governedBy(governedBy_)
    {
        if (code_ == nullptr || *code_ == '\0')
            throw "a condition needs its code";
    }
};

} // namespace jiangce
