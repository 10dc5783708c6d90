// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/register/figure_store.h"
#include "ui/models/case_words.h"

#include <QtCore/QCoreApplication>

namespace jiangce {

/// A figure or switch that waits for its values, with the programme it belongs to (null: limits of the procedures).
struct DeclaredFigure {
    const FigureDeclaration* figure = nullptr;
    const Programme* programme = nullptr;
};

/// Every figure and switch of every programme, then the limits of the procedures.
[[nodiscard]] QList<DeclaredFigure> declaredFigures();

/// How figures read on the screen.
class FigureWords final {
    Q_DECLARE_TR_FUNCTIONS(jiangce::FigureWords)
public:
    explicit FigureWords(const Wording& wording)
        : m_wording(wording)
    {
    }
    [[nodiscard]] QString label(const FigureDeclaration& figure) const;
    /// 技能提升补贴; "Time limits" for those of the procedures.
    [[nodiscard]] QString owner(const DeclaredFigure& declared) const;
    /// 技补.
    [[nodiscard]] QString shortOwner(const DeclaredFigure& declared) const;
    /// 1,200.00 元/人; 20 个工作日; 启用.
    [[nodiscard]] QString value(const FigureDeclaration& figure, const QString& canonical) const;
    [[nodiscard]] QString level(const QString& canonical) const;           ///< "every level" when empty
    [[nodiscard]] QString occupation(const QString& occupation) const;     ///< "every occupation" when empty
    /// What holds today: 未定 with its sign, a value, how many values, what waits to be confirmed; what the clause itself
    /// states where nobody has entered a later value.
    [[nodiscard]] Sign today(const FigureDeclaration& figure, const QList<FigureHistory>& history, QDate day) const;
    /// The same for a value nobody has confirmed or found valid for a year: "in force · not looked at since 2025-03-01".
    [[nodiscard]] Sign stale(const FigureHistory& value) const;
    /// What one value is: waiting for its second person, in force, to come, ended, withdrawn.
    [[nodiscard]] Sign state(const FigureHistory& value, QDate day) const;

private:
    const Wording& m_wording;
};

/// Confirmed, begun, not ended.
[[nodiscard]] bool isInForce(const FigureHistory& value, QDate day);

} // namespace jiangce
