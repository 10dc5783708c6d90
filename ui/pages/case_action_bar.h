// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/permissions.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace jiangce {

class CaseDesk;
class PlainLabel;
class ReasonButton;

/// The bottom line of a case: every action its state knows, the next step as the last and default one. What is not
/// permitted is greyed and says why. objectName "case_actions"; a button's is "action_" + action key.
class CaseActionBar final : public QWidget {
    Q_OBJECT
public:
    explicit CaseActionBar(QWidget* parent = nullptr);

    void show(const CaseDesk& desk);
    using QWidget::show;
    /// What Ctrl+Enter does: the next step when it is permitted, else says why not.
    void takeMain();
    [[nodiscard]] ReasonButton* button(Action action) const { return m_buttons.value(action); }

Q_SIGNALS:
    void actionChosen(jiangce::Action action);
    void saveChosen();

private:
    void addButton(const CaseDesk& desk, const Permission& permission);
    void say(const QString& text);

    QHBoxLayout* m_row = nullptr;
    PlainLabel* m_why = nullptr;
    ReasonButton* m_save = nullptr;
    ReasonButton* m_main = nullptr;
    QMap<Action, ReasonButton*> m_buttons;
    QStringList m_shown;    ///< what the buttons stand for, to leave them where nothing changed
};

} // namespace jiangce
