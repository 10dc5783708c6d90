// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figure_words.h"
#include "ui/pages/page.h"

class QTabWidget;
class QTableView;
class QSortFilterProxyModel;

namespace jiangce {

class CellTableModel;
struct TableLine;
class InterpretationsPanel;
class PlainLabel;
class ReasonButton;

/// What the bureau decides: every figure and switch with its dated values, and the readings of the policy the program
/// goes by. Argument of open(): the key of a figure, or "interpretations".
class FiguresPage final : public Page {
    Q_OBJECT
public:
    explicit FiguresPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Figures and switches"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("figures"); }
    void refresh() override;
    void open(const QString& argument) override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeDetail();
    [[nodiscard]] const DeclaredFigure* chosenFigure() const;
    [[nodiscard]] const FigureHistory* chosenValue() const;
    void showFigure();
    void showButtons();
    [[nodiscard]] QString whyNotConfirm() const;
    [[nodiscard]] QString whyNotWithdraw() const;
    [[nodiscard]] QString whyNotReview() const;
    [[nodiscard]] QString whyNotPreview() const;
    [[nodiscard]] TableLine lineOf(const FigureDeclaration& figure, const FigureHistory& value) const;
    void enter();
    void confirm();
    void withdraw();
    void review();
    void preview();
    void adoptLimits();

    QList<DeclaredFigure> m_declared;
    QList<FigureHistory> m_history;
    QList<FigureHistory> m_shown;       ///< values of the chosen figure, as listed
    QSet<FigureValueId> m_stale;        ///< in force, and looked at by nobody for a year
    FigureWords m_words;
    QTabWidget* m_tabs = nullptr;
    CellTableModel* m_figures = nullptr;
    CellTableModel* m_values = nullptr;
    QTableView* m_figureTable = nullptr;
    QTableView* m_valueTable = nullptr;
    class EmptyNote* m_none = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_clause = nullptr;
    PlainLabel* m_state = nullptr;
    ReasonButton* m_enter = nullptr;
    ReasonButton* m_confirm = nullptr;
    ReasonButton* m_withdraw = nullptr;
    ReasonButton* m_review = nullptr;
    ReasonButton* m_preview = nullptr;
    ReasonButton* m_adopt = nullptr;
    InterpretationsPanel* m_interpretations = nullptr;
};

} // namespace jiangce
