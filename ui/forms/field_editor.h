// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field.h"
#include "ui/forms/form_context.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QKeyEvent;

namespace jiangce {

class FieldNotes;

/// One field on screen: its control, its mark and, directly under it, the one sentence that says what is wrong. Knows
/// what is stored, what is being edited and what is shown, and says nothing when the program sets it.
/// objectName is the field's key; the control's is key + "_control".
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const FieldDef& field() const { return m_field; }
    [[nodiscard]] QString key() const { return m_field.keyText(); }
    [[nodiscard]] QString label() const { return m_label; }
    /// What the form holds: canonical where it can be read, else as typed.
    [[nodiscard]] QString stored() const { return m_stored; }
    /// What is in the control now, as the form would hold it.
    [[nodiscard]] QString edited() const;
    [[nodiscard]] bool isModified() const { return edited() != m_stored; }
    [[nodiscard]] QString problem() const { return m_problemText; }
    [[nodiscard]] QString overrideReason() const { return m_overrideReason; }
    /// The control that takes the focus.
    [[nodiscard]] QWidget* control() const { return m_control; }
    [[nodiscard]] virtual bool hasControlFocus() const;
    /// Stands across both columns of a section.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// Shown like text: neither typed in nor a stop of the Tab key.
    [[nodiscard]] virtual bool isTyped() const { return true; }

    /// Quiet: the program's doing, not the officer's. Leaves the control alone when it already says this.
    void setStored(const QString& text, const QString& overrideReason = {});
    /// Empty: nothing is wrong. `canOverride` offers to keep the value as on the document, with a reason.
    void setProblem(const QString& sentence, bool canOverride = false);
    /// What the register holds instead, with a button to take it over; empty, or the same as stored: nothing is shown.
    void setRegisterValue(const QString& stored);
    virtual void setReadOnly(bool isReadOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// Takes in an unfinished composition and whatever was typed since the last report.
    void finishTyping();
    virtual void takeFocus(Qt::FocusReason reason = Qt::OtherFocusReason);

Q_SIGNALS:
    /// The officer changed the value; `text` is edited().
    void editedByHand(const QString& text);
    /// The officer has finished with the field: the focus went on.
    void left();
    /// Enter: time for the next field.
    void moveOn();
    /// The officer lets a failing value pass, or (empty) no longer does.
    void overrideGiven(const QString& reason);
    /// The officer wants to read a personal value. Nothing is shown until somebody grants it: FormPage::reveal().
    void revealAsked();
    void helpAsked();

protected:
    /// The text in the control, untouched.
    [[nodiscard]] virtual QString typed() const = 0;
    virtual void showStored(const QString& stored) = 0;
    /// Whether the value is wrong, or right in a way worth a mark.
    virtual void showMark() { }
    /// Keys of the control before it sees them; true when done.
    [[nodiscard]] virtual bool handleKey(QKeyEvent* event);

    /// For the subclass: the officer changed the control.
    void reportEdit();
    /// For the subclass: puts the control into the editor's row and wires focus, keys and input method. `watched` is
    /// the widget inside it that really gets the keys, when that is another.
    void adopt(QWidget* control, QWidget* watched = nullptr);
    [[nodiscard]] const FormContext& context() const { return m_context; }
    [[nodiscard]] QHBoxLayout* row() const { return m_row; }
    [[nodiscard]] QString words(const char* source) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showNotes();

    const FieldDef& m_field;
    const FormContext& m_context;
    QString m_label;
    QString m_stored;
    QString m_overrideReason;
    QString m_problemText;
    QString m_registerValue;
    bool m_canOverride = false;
    bool m_isQuiet = false;
    bool m_isReadOnly = false;
    QWidget* m_control = nullptr;
    QHBoxLayout* m_row = nullptr;
    FieldNotes* m_notes = nullptr;
};

/// Whether an officer may let a value with this problem pass, saying why.
[[nodiscard]] bool canBeOverridden(ProblemCode code);

/// The editor that fits the field's kind.
[[nodiscard]] FieldEditor* makeFieldEditor(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);

} // namespace jiangce
