// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/line_editor.h"

#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool isIdentifier(FieldKind kind)
{
    switch (kind) {
    case FieldKind::IdNumber:
    case FieldKind::CreditCode:
    case FieldKind::CertificateNumber:
    case FieldKind::OccupationCode:
    case FieldKind::Phone:
    case FieldKind::BankAccount: return true;
    default: return false;
    }
}

bool isNumber(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Money;
}

} // namespace

LineEditor::LineEditor(const FieldDef& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_edit(new QLineEdit(this))
    , m_isPersonal(field.traits.privacy != Privacy::None && maskedText(field, u"11111111111111111"_s).contains(u'*'))
    , m_isIdentifier(isIdentifier(field.kind))
{
    adopt(m_edit);
    // Generous: the problem says what is too long, the control never cuts a paste short in silence.
    m_edit->setMaxLength(std::max(field.traits.maxLength * 4, 400));
    if (isNumber(field.kind))
        m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (m_isIdentifier)
        m_edit->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    m_mark = new QAction(m_edit);
    m_hideAgain.setSingleShot(true);
    connect(&m_hideAgain, &QTimer::timeout, this, [this] { reveal(false); });
    // Not textEdited: what is put in by a screen reader or a voice counts as typed.
    connect(m_edit, &QLineEdit::textChanged, this, &LineEditor::take);
    if (m_isPersonal)
        addEye();
}

void LineEditor::take(const QString& text)
{
    if (m_isShowing)
        return;
    // A masked number that was only changed in part cannot be known.
    if (m_isMasked && text.contains(u'*'))
        return refresh();
    m_plain = text;
    reportEdit();
    showMark();
}

void LineEditor::addEye()
{
    m_eye = new QToolButton(this);
    m_eye->setObjectName(key() + u"_eye"_s);
    m_eye->setAutoRaise(true);
    m_eye->setIcon(toneIcon("eye"_L1, Tone::Muted));
    m_eye->setFocusPolicy(Qt::NoFocus);
    m_eye->setAccessibleName(tr("Show %1").arg(label()));
    m_eye->setToolTip(plainToolTip(tr("Show for %1 seconds").arg(context().revealSeconds)));
    row()->addWidget(m_eye);
    connect(m_eye, &QToolButton::clicked, this, [this] {
        if (m_isRevealed)
            reveal(false);
        else
            Q_EMIT revealAsked();
    });
}

void LineEditor::reveal(bool isRevealed)
{
    m_isRevealed = isRevealed;
    m_eye->setIcon(toneIcon(isRevealed ? "eye-off"_L1 : "eye"_L1, Tone::Muted));
    if (isRevealed)
        m_hideAgain.start(context().revealSeconds * 1000);
    else
        m_hideAgain.stop();
    refresh();
}

void LineEditor::setReadOnly(bool isReadOnly)
{
    FieldEditor::setReadOnly(isReadOnly);
    m_edit->setReadOnly(isReadOnly);
    m_edit->setFrame(!isReadOnly);
    QPalette own = palette();
    if (isReadOnly)
        own.setColor(QPalette::Base, Qt::transparent); // it looks like text
    m_edit->setPalette(own);
    if (m_eye != nullptr)
        m_eye->setFocusPolicy(isReadOnly ? Qt::TabFocus : Qt::NoFocus);
    refresh();
}

void LineEditor::takeFocus(Qt::FocusReason reason)
{
    m_edit->setFocus(reason);
    m_edit->selectAll();
}

QString LineEditor::typed() const
{
    return m_plain;
}

void LineEditor::showStored(const QString& stored)
{
    m_plain = displayText(field(), stored);
    refresh();
}

void LineEditor::refresh()
{
    const bool isInHand = m_edit->hasFocus() && !isReadOnly();
    m_isMasked = m_isPersonal && !isInHand && !m_isRevealed && problem().isEmpty() && !m_plain.isEmpty();
    const QString shown = m_isMasked ? maskedText(field(), edited()) : m_plain;
    if (m_edit->text() != shown) {
        const QScopedValueRollback showing(m_isShowing, true);
        m_edit->setText(shown);
        if (!m_edit->hasFocus())
            m_edit->setCursorPosition(0);
    }
}

void LineEditor::showMark()
{
    const bool isWrong = !problem().isEmpty();
    const bool isRight = m_isIdentifier && !isWrong && !m_plain.isEmpty()
        && canonicalText(field(), m_plain, !overrideReason().isEmpty()).has_value();
    // Added and taken away: a hidden action would still take its room.
    if (!isWrong && !isRight)
        m_edit->removeAction(m_mark);
    if (isWrong || isRight) {
        if (!m_edit->actions().contains(m_mark))
            m_edit->addAction(m_mark, QLineEdit::TrailingPosition);
        m_mark->setIcon(isWrong ? toneIcon("warning"_L1, Tone::Bad) : toneIcon("ok"_L1, Tone::Ok));
        m_mark->setText(isWrong ? problem() : tr("The number can be right: its form checks")); // for screen readers
        m_mark->setToolTip(plainToolTip(m_mark->text()));
    }
    refresh();
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = FieldEditor::eventFilter(watched, event);
    if (watched == m_edit && m_isPersonal && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, [this] {
            const bool wasMasked = m_isMasked;
            refresh();
            if (wasMasked && !m_isMasked && m_edit->hasFocus())
                m_edit->selectAll();
        }, Qt::QueuedConnection);
    return done;
}

} // namespace jiangce
