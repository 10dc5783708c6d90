// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace jiangce {

class CaseDesk;
class PlainLabel;

/// The head of a case: number, who, state, which working day of how many, who has it. objectName "case_head".
class CaseHead final : public QWidget {
    Q_OBJECT
public:
    explicit CaseHead(QWidget* parent = nullptr);
    void show(const CaseDesk& desk);
    using QWidget::show;

private:
    [[nodiscard]] QString clockText(const CaseDesk& desk) const;
    [[nodiscard]] QString handText(const CaseDesk& desk) const;

    PlainLabel* m_number = nullptr;
    PlainLabel* m_who = nullptr;
    PlainLabel* m_icon = nullptr;
    PlainLabel* m_state = nullptr;
    PlainLabel* m_clock = nullptr;
    PlainLabel* m_hand = nullptr;
    PlainLabel* m_mark = nullptr;
};

} // namespace jiangce
