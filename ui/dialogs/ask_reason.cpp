// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask_reason.h"

#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

AskReasonDialog::AskReasonDialog(
    const QString& title, const QString& about, const QString& verb, Act act, QWidget* parent)
    : DialogFrame(title, parent)
    , m_act(std::move(act))
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"ask_reason"_s);
    auto* what = new PlainLabel(about, this);
    what->setWordWrap(true);
    content()->addWidget(what);
    auto* label = new QLabel(tr("&Reason (required)"), this);
    label->setBuddy(m_reason);
    content()->addWidget(label);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(rowHeight() * 3);
    content()->addWidget(m_reason);
    addCancelButton(tr("Not now"));
    QPushButton* button = addButton(verb, u"confirm"_s);
    connect(button, &QPushButton::clicked, this, &AskReasonDialog::perform);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &AskReasonDialog::perform);
    setMinimumWidth(rhythm(50));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void AskReasonDialog::perform()
{
    commitPreedit();
    const auto report = m_act(m_reason->toPlainText().trimmed());
    if (report)
        return accept();
    say(report.error());
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace jiangce
