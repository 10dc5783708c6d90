// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field.h"
#include "ui/forms/form_context.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace jiangce {

class PlainLabel;

/// One field on screen: its control, its mark and, directly under it, the one sentence that says what is wrong. Knows
/// what is stored, what is being edited and what is shown, and says nothing when the program sets it.
/// objectName is the field's key; the control's is key + "_control".
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const FieldDef& field() const { return m_field; }
    [[nodiscard]] QString label() const { return m_label; }
    /// What the form holds: canonical where it can be read, else as typed.
    [[nodiscard]] QString stored() const { return m_stored; }
    /// What is in the control now, as the form would hold it.
    [[nodiscard]] QString edited() const;
    [[nodiscard]] bool isModified() const { return edited() != m_stored; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString overrideReason() const { return m_overrideReason; }
    /// The control that takes the focus.
    [[nodiscard]] virtual QWidget* control() const = 0;

    /// Quiet: the program's doing, not the officer's. Leaves the control alone when it already says this.
    void setStored(const QString& text, const QString& overrideReason = {});
    /// Empty: nothing is wrong. `canOverride` offers to keep the value as on the document, with a reason.
    void setProblem(const QString& sentence, bool canOverride = false);
    /// What the register says instead, with a link to take it over; empty takes it away.
    void setRegisterValue(const QString& stored);
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Takes in an unfinished composition of the input method.
    void commitComposition();
    void takeFocus(Qt::FocusReason reason = Qt::OtherFocusReason);

Q_SIGNALS:
    /// The officer changed the value.
    void editedByHand(const QString& text);
    /// The officer has finished with the field: the focus went on.
    void left();
    /// Enter: time for the next field.
    void moveOn();
    void overrideGiven(const QString& reason);
    /// A personal value was made readable on purpose.
    void revealed();
    void helpAsked();

protected:
    /// The text in the control, untouched.
    [[nodiscard]] virtual QString typed() const = 0;
    virtual void showStored(const QString& stored) = 0;
    virtual void showMark(bool isGood, bool isBad);

    /// For the subclass: call when the officer changed the control.
    void reportEdit();
    void reportLeft();
    /// Puts the control into the editor's row and wires focus, keys and input method.
    void adopt(QWidget* control);
    [[nodiscard]] const FormContext& context() const { return m_context; }
    [[nodiscard]] QHBoxLayout* row() const { return m_row; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] virtual bool handleKey(QKeyEvent* event);

private:
    void askReason();
    void showReasonLine(bool isShown);

    const FieldDef& m_field;
    const FormContext& m_context;
    QString m_label;
    QString m_stored;
    QString m_overrideReason;
    QString m_registerValue;
    bool m_isQuiet = false;
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_row = nullptr;
    QWidget* m_problemRow = nullptr;
    PlainLabel* m_problem = nullptr;
    QToolButton* m_override = nullptr;
    QWidget* m_reasonRow = nullptr;
    QWidget* m_registerRow = nullptr;
};

/// The editor that fits the field's kind.
[[nodiscard]] FieldEditor* makeFieldEditor(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);

} // namespace jiangce
