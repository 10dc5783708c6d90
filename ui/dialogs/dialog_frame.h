// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/command.h"
#include "ui/message_bar.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;
class QHBoxLayout;
class QVBoxLayout;

namespace jiangce {

/// A dialog of the program: a heading, a message line that takes no room while there is nothing to say, the content, and
/// buttons named by verbs. Enter takes the main button, Esc leaves.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    explicit DialogFrame(const QString& title, QWidget* parent);

    /// Makes room for the sentence: nothing typed is squeezed.
    void say(const Message& message);
    void say(const Problem& problem, const Wording& wording) { say(messageFor(problem, wording)); }
    [[nodiscard]] MessageBar* messageBar() const { return m_bar; }
    /// What this sheet asks for, the same however often it is sent: for a sheet that closes when its operation went through.
    [[nodiscard]] const Command& command() const { return m_command; }

protected:
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// A large line above the content.
    void setHeading(const QString& heading);
    /// Beside one another at the bottom, in the order they are added; the first stands at the left end when `isApart`.
    QPushButton* addButton(const QString& text, const QString& name, bool isApart = false);
    /// The button Enter presses, drawn in the accent colour.
    QPushButton* addMainButton(const QString& text, const QString& name);
    /// Leaves the dialog; Esc does the same.
    QPushButton* addCancelButton(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeRoom();

    const Command m_command = Command::fresh();
    MessageBar* m_bar = nullptr;
    QVBoxLayout* m_outer = nullptr;
    QVBoxLayout* m_content = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

/// A line for a password: hidden while typed, never offered again, never kept by the input method.
[[nodiscard]] QLineEdit* makePasswordEdit(const QString& name, QWidget* parent = nullptr);

/// A wrapped line of muted text.
[[nodiscard]] class PlainLabel* makeNote(const QString& text, QWidget* parent = nullptr);

} // namespace jiangce
