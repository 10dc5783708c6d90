// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/problem.h"
#include "core/policy/decision.h"

#include <memory>

class QTranslator;

namespace jiangce {

/// Turns codes and arguments into sentences, in one language. Letters, notices and spreadsheets take `chinese()`
/// whatever the locale; screen and command line take the language they run in.
class Wording final {
public:
    [[nodiscard]] static const Wording& english();
    [[nodiscard]] static const Wording& chinese();
    /// English for English locales, Chinese for all others (also "C": the program is for a Chinese office).
    [[nodiscard]] static const Wording& forLocaleName(QStringView localeName);

    [[nodiscard]] bool isChinese() const { return m_translator != nullptr; }
    /// A text marked with QT_TRANSLATE_NOOP(context, …).
    [[nodiscard]] QString label(const char* context, const char* source) const;

    /// What is wrong, where, and what to do.
    [[nodiscard]] QString sentence(const Problem& problem) const;
    /// What happened, what was saved, what to do; never the technical detail.
    [[nodiscard]] QString sentence(FaultKind kind) const;

    [[nodiscard]] QString sentence(const Finding& finding) const;
    [[nodiscard]] QString fact(const Finding& finding) const;       ///< %1 of the finding; empty when it has none
    /// %2, when it is of the fact's kind: what the fact is held against. Empty when there is none.
    [[nodiscard]] QString threshold(const Finding& finding) const;
    /// %3 beside a threshold: how far off the fact is.
    [[nodiscard]] QString difference(const Finding& finding) const;
    [[nodiscard]] QString title(const Condition& condition) const;
    [[nodiscard]] QString reading(const Condition& condition) const;

    [[nodiscard]] QString word(FindingState state) const;   ///< 符合, 不符合, 待判, 需认定, 标准未定
    [[nodiscard]] QString word(Label label) const;          ///< 原文, 解释, 口径, 提示
    [[nodiscard]] QString word(Verdict verdict) const;      ///< 符合条件, 不符合条件, 尚不能判定
    [[nodiscard]] QString text(const Argument& argument) const;
    /// The same at the end of a text.
    void append(QString& to, const Argument& argument) const;
    [[nodiscard]] QString text(const Span& span) const;     ///< 14年3个月; 9 months

private:
    explicit Wording(std::shared_ptr<QTranslator> translator);

    struct Pattern;
    struct Patterns;
    /// label of a text that stays where it is as long as the program runs, looked up and taken apart once.
    [[nodiscard]] const Pattern& pattern(const char* context, const char* source) const;
    [[nodiscard]] QString filled(const Pattern& pattern, const Arguments& arguments) const;

    std::shared_ptr<QTranslator> m_translator;  ///< null: English, the source language
    std::shared_ptr<Patterns> m_patterns;
};

/// The English source of a problem's sentence, marked for translation in context "problem".
[[nodiscard]] const char* problemSource(ProblemCode code);

} // namespace jiangce
