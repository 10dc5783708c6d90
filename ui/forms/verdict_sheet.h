// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_context.h"
#include "ui/forms/verdict_view.h"

#include <QtWidgets/QWidget>

class QScrollArea;
class QVBoxLayout;

namespace jiangce {

class PlainLabel;
class VerdictLine;

/// The decision, condition by condition, beside the form. Updates in place: what is unfolded stays unfolded, what the
/// eye is on stays where it is. objectName "verdict_sheet"; a line's is "verdict_" + condition code.
class VerdictSheet final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictSheet(const FormContext& context, QWidget* parent = nullptr);

    void show(const VerdictView& view);
    using QWidget::show;
    [[nodiscard]] const VerdictView& view() const { return m_view; }
    /// Whether judgements can be recorded here: a live verdict at the right step.
    void setCanRule(bool canRule);
    /// Says when and by whom a stored verdict was made; empty for a live one.
    void setCaption(const QString& caption);

Q_SIGNALS:
    /// `row` counted from 0, -1 outside rosters.
    void jumpAsked(const QString& field, int row);
    /// `rowId` empty: the whole case.
    void rulingGiven(const QString& code, const QString& rowId, bool isMet, const QString& reason);
    /// The list of what is missing, to become the correction notice.
    void missingCopied(const QString& text);

private:
    [[nodiscard]] QWidget* makeHead();
    void makeMissing(QWidget* body);
    void showHead();
    void showLines();
    void showMissing();

    const FormContext& m_context;
    VerdictView m_view;
    bool m_canRule = false;
    PlainLabel* m_caption = nullptr;
    PlainLabel* m_sign = nullptr;
    PlainLabel* m_verdict = nullptr;
    PlainLabel* m_counts = nullptr;
    PlainLabel* m_amount = nullptr;
    QWidget* m_missing = nullptr;
    PlainLabel* m_missingText = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QMap<QString, VerdictLine*> m_byId;
};

} // namespace jiangce
