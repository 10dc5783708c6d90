// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/verdict_view.h"

#include <QtWidgets/QFrame>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace jiangce {

class PlainLabel;

/// One condition on the verdict sheet: sign, word, title, sentence; unfolded, its facts, clause and rows. Space or Enter
/// unfolds. Changes its texts in place.
class VerdictLine final : public QFrame {
    Q_OBJECT
public:
    VerdictLine(const VerdictEntry& entry, const Wording& wording, QWidget* parent = nullptr);

    void show(const VerdictEntry& entry, bool canRule);
    using QFrame::show;
    [[nodiscard]] const VerdictEntry& entry() const { return m_entry; }
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void jumpAsked(const QString& field, int row);
    void rulingGiven(const QString& code, const QString& rowId, bool isMet, const QString& reason);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showHead();
    void fillBody();
    void addDetail(const VerdictDetail& detail);
    void addRows();
    void addRuling();
    [[nodiscard]] QWidget* link(const QString& text, const QString& name, const std::function<void()>& action);

    const Wording& m_wording;
    VerdictEntry m_entry;
    bool m_canRule = false;
    bool m_isOpen = false;
    PlainLabel* m_sign = nullptr;
    PlainLabel* m_word = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_tag = nullptr;
    PlainLabel* m_sentence = nullptr;
    QToolButton* m_rule = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
};

/// Sign and tone of a finding's state: shape and word differ, not only the colour.
[[nodiscard]] QLatin1StringView stateIcon(FindingState state);

} // namespace jiangce
