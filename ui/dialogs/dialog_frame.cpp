// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_frame.h"

#include "ui/theme.h"

#include <QtGui/QScreen>
#include <QtGui/QShowEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

DialogFrame::DialogFrame(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_bar(new MessageBar(this))
    , m_outer(new QVBoxLayout(this))
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    m_outer->setContentsMargins(rhythm(2), rhythm(2), rhythm(2), rhythm(2));
    m_outer->setSpacing(rhythm(1.5));
    m_outer->addWidget(m_bar);
    m_outer->addLayout(m_content, 1);
    m_outer->addLayout(m_buttons);
    m_content->setSpacing(rhythm());
    m_buttons->setSpacing(rhythm());
    m_buttons->addStretch(1);
}

void DialogFrame::makeRoom()
{
    // A layout's size hint takes wrapped lines for single ones; a dialog that is too low would cut them.
    const int needed = m_outer->hasHeightForWidth() ? m_outer->totalHeightForWidth(width()) : m_outer->totalSizeHint().height();
    const int most = screen() != nullptr ? screen()->availableGeometry().height() - rhythm(5) : needed;
    if (const int wanted = std::min(needed, most); wanted > height())
        resize(width(), wanted);
}

void DialogFrame::showEvent(QShowEvent* event)
{
    if (!event->spontaneous())
        makeRoom();
    QDialog::showEvent(event);
}

bool DialogFrame::event(QEvent* event)
{
    const bool isTaken = QDialog::event(event);
    // Sentences at fields come and go while the dialog is up.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        makeRoom();
    return isTaken;
}

void DialogFrame::say(const Message& message)
{
    m_bar->say(message);
    if (isVisible())
        makeRoom();
}

void DialogFrame::setHeading(const QString& heading)
{
    auto* label = new PlainLabel(heading, this);
    label->setObjectName(u"dialog_heading"_s);
    label->setScale(1.3, true);
    m_outer->insertWidget(0, label);
}

QPushButton* DialogFrame::addButton(const QString& text, const QString& name, bool isApart)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (isApart)
        m_buttons->insertWidget(0, button);
    else
        m_buttons->addWidget(button);
    return button;
}

QPushButton* DialogFrame::addMainButton(const QString& text, const QString& name)
{
    QPushButton* button = addButton(text, name);
    button->setDefault(true);
    return button;
}

QPushButton* DialogFrame::addCancelButton(const QString& text)
{
    QPushButton* button = addButton(text, u"cancel"_s);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

QLineEdit* makePasswordEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    edit->setContextMenuPolicy(Qt::NoContextMenu);
    edit->setMaxLength(256);
    return edit;
}

PlainLabel* makeNote(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setTone(Tone::Muted);
    label->setWordWrap(true);
    return label;
}

} // namespace jiangce
