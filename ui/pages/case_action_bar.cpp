// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_action_bar.h"

#include "ui/pages/case_desk.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QLatin1StringView iconOf(Action action)
{
    switch (action) {
    case Action::Submit:
    case Action::Resubmit: return "open"_L1;
    case Action::Accept: return "accept"_L1;
    case Action::ReturnForCorrection:
    case Action::SendBack: return "return"_L1;
    case Action::DeclineAcceptance: return "stop"_L1;
    case Action::PassFirstReview:
    case Action::PassSecondReview: return "next"_L1;
    case Action::Approve:
    case Action::Qualify: return "approve"_L1;
    case Action::Refuse: return "refuse"_L1;
    case Action::RequestPayment:
    case Action::ConfirmPayment: return "pay"_L1;
    case Action::File:
    case Action::Receive: return "accept"_L1;
    case Action::Archive: return "archive"_L1;
    case Action::Withdraw: return "withdraw"_L1;
    case Action::TakeBack: return "undo"_L1;
    }
    return {};
}

} // namespace

CaseActionBar::CaseActionBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_why(new PlainLabel(this))
    , m_save(new ReasonButton(tr("Save"), this))
{
    setObjectName(u"case_actions"_s);
    m_why->setObjectName(u"action_reason"_s);
    m_why->setTone(Tone::Muted);
    m_why->setWordWrap(true);
    m_save->setObjectName(u"action_save"_s);
    m_save->setIcon(toneIcon("save"_L1));
    m_row->setContentsMargins(0, rhythm(0.5), 0, rhythm(0.5));
    m_row->addWidget(m_why, 1);
    m_row->addWidget(m_save);
    connect(m_save, &ReasonButton::chosen, this, &CaseActionBar::saveChosen);
    connect(m_save, &ReasonButton::refused, this, &CaseActionBar::say);
}

void CaseActionBar::show(const CaseDesk& desk)
{
    m_save->setVisible(desk.mayEdit());
    m_save->setReason(desk.isModified() || desk.isNew() ? QString() : tr("Everything on the screen is stored."));
    QList<Permission> ordered = desk.permissions();
    std::ranges::stable_partition(ordered, [](const Permission& permission) { return !permission.isMain; });
    // The same buttons stay: one that is just being pressed must not go.
    QStringList shown;
    for (const Permission& permission : std::as_const(ordered))
        shown.append(QStringList {actionKey(permission.action), QString::number(permission.isMain),
            permission.isAllowed ? QString() : desk.context().wording().sentence(permission.why)}.join(u'\n'));
    m_why->clear();
    if (shown == m_shown)
        return;
    m_shown = shown;
    const bool hasFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    for (ReasonButton* button : std::as_const(m_buttons))
        delete button;
    m_buttons.clear();
    m_main = nullptr;
    for (const Permission& permission : std::as_const(ordered))
        addButton(desk, permission);
    if (hasFocus && m_main != nullptr)
        m_main->setFocus(Qt::OtherFocusReason);
}

void CaseActionBar::addButton(const CaseDesk& desk, const Permission& permission)
{
    const Action action = permission.action;
    const Wording& wording = desk.context().wording();
    auto* button = new ReasonButton(wording.label("casework", actionLabel(action)), this);
    button->setObjectName(u"action_"_s + actionKey(action));
    button->setIcon(toneIcon(iconOf(action), permission.isMain ? Tone::Accent : Tone::Text));
    button->setReason(permission.isAllowed ? QString() : wording.sentence(permission.why));
    if (permission.isMain) {
        QFont bold = button->font();
        bold.setBold(true);
        button->setFont(bold);
        if (permission.isAllowed) {
            button->setText(u"%1  %2"_s.arg(button->text(),
                QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
            button->setDefault(true);
        }
        m_main = button;
    }
    connect(button, &ReasonButton::chosen, this, [this, action] { Q_EMIT actionChosen(action); });
    connect(button, &ReasonButton::refused, this, &CaseActionBar::say);
    m_buttons.insert(action, button);
    m_row->addWidget(button);
}

void CaseActionBar::takeMain()
{
    if (m_main != nullptr)
        m_main->click();
}

void CaseActionBar::say(const QString& text)
{
    m_why->setText(text);
}

} // namespace jiangce
