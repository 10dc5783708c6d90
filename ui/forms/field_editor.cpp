// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "core/policy/wording.h"
#include "core/programmes/programme.h"
#include "ui/forms/field_notes.h"
#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

FieldEditor::FieldEditor(const FieldDef& field, const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_label(words(field.label))
{
    setObjectName(key());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    m_row = new QHBoxLayout;
    m_row->setContentsMargins({});
    m_row->setSpacing(rhythm(0.5));
    column->addLayout(m_row);
}

QString FieldEditor::words(const char* source) const
{
    if (m_context.wording == nullptr || m_context.programme == nullptr)
        return QString::fromUtf8(source);
    return m_context.wording->label(m_context.programme->key, source);
}

void FieldEditor::adopt(QWidget* control, QWidget* watched)
{
    m_control = control;
    QWidget* const keyed = watched != nullptr ? watched : control;
    keyed->setObjectName(key() + u"_control"_s);
    const bool isRequired = m_field.traits.need == Need::OnSubmit;
    keyed->setAccessibleName(isRequired ? tr("%1, required").arg(m_label) : m_label);
    keyed->setAccessibleDescription(words(m_field.traits.help));
    m_row->insertWidget(0, control, 1);
    if (control->focusPolicy() == Qt::WheelFocus)
        control->setFocusPolicy(Qt::StrongFocus);
    keyed->installEventFilter(this);
    new PreeditWatch(keyed); // after this filter, so that it sees the keys first
}

QString FieldEditor::edited() const
{
    const QString text = typed();
    if (text.isEmpty())
        return {};
    const auto read = canonicalText(m_field, text, !m_overrideReason.isEmpty());
    return read ? *read : text;
}

bool FieldEditor::hasControlFocus() const
{
    const QWidget* focused = QApplication::focusWidget();
    return focused != nullptr && (focused == m_control || m_control->isAncestorOf(focused));
}

void FieldEditor::setStored(const QString& text, const QString& overrideReason)
{
    const bool isSame = text == m_stored && overrideReason == m_overrideReason;
    m_stored = text;
    m_overrideReason = overrideReason;
    m_isQuiet = true;
    if (!hasControlFocus() || edited() != text)
        showStored(text);
    m_isQuiet = false;
    if (!isSame)
        showNotes();
    showMark();
}

void FieldEditor::setProblem(const QString& sentence, bool canOverride)
{
    if (sentence == m_problemText && canOverride == m_canOverride)
        return;
    m_problemText = sentence;
    m_canOverride = canOverride;
    showNotes();
    showMark();
}

void FieldEditor::setRegisterValue(const QString& stored)
{
    m_registerValue = stored;
    showNotes();
}

void FieldEditor::showNotes()
{
    const bool hasDifference = !m_registerValue.isEmpty() && m_registerValue != m_stored;
    if (m_notes == nullptr) {
        if (m_problemText.isEmpty() && m_overrideReason.isEmpty() && !hasDifference)
            return;
        m_notes = new FieldNotes(key(), this);
        layout()->addWidget(m_notes);
        connect(m_notes, &FieldNotes::overrideGiven, this, &FieldEditor::overrideGiven);
        connect(m_notes, &FieldNotes::registerTaken, this, [this] { Q_EMIT editedByHand(m_registerValue); });
    }
    m_notes->showProblem(m_problemText, m_canOverride && !m_isReadOnly);
    m_notes->showOverride(m_overrideReason);
    m_notes->showRegister(hasDifference ? maskedText(m_field, m_registerValue) : QString());
    m_notes->setVisible(!m_problemText.isEmpty() || !m_overrideReason.isEmpty() || hasDifference);
}

void FieldEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showNotes();
}

void FieldEditor::finishTyping()
{
    if (hasControlFocus())
        commitPreedit();
    if (isModified())
        reportEdit();
}

void FieldEditor::takeFocus(Qt::FocusReason reason)
{
    m_control->setFocus(reason);
}

void FieldEditor::reportEdit()
{
    if (!m_isQuiet && !m_isReadOnly)
        Q_EMIT editedByHand(edited());
}

bool FieldEditor::handleKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1) {
        Q_EMIT helpAsked();
        return true;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && isPlain && m_context.enterMovesOn) {
        Q_EMIT moveOn();
        return true;
    }
    return false;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) != nullptr && !hasControlFocus()) {
        event->ignore(); // the form scrolls instead
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // The form's undo stack undoes, not the control's own history.
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        if (handleKey(key))
            return true;
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &FieldEditor::left, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

bool canBeOverridden(ProblemCode code)
{
    static constexpr ProblemCode codes[] = {ProblemCode::IdCheckDigit, ProblemCode::CreditCodeCheck,
        ProblemCode::CreditCodeOrganisation, ProblemCode::IdSexMismatch, ProblemCode::IdBirthMismatch};
    return std::ranges::find(codes, code) != std::end(codes);
}

} // namespace jiangce
