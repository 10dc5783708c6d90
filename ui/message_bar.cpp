// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_bar.h"

#include "core/policy/wording.h"
#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int doneMilliseconds = 8000;

struct Look {
    QLatin1StringView icon;
    Tone tone;
};

Look lookOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Done: return {"ok"_L1, Tone::Ok};
    case Message::Kind::Note: return {"info"_L1, Tone::Accent};
    case Message::Kind::Warning: return {"warning"_L1, Tone::Warn};
    case Message::Kind::Failure: return {"bad"_L1, Tone::Bad};
    }
    return {"info"_L1, Tone::Accent};
}

} // namespace

Message messageFor(const Problem& problem, const Wording& wording)
{
    return {Message::Kind::Warning, wording.sentence(problem), {}, problem};
}

Message messageFor(const Fault& fault, const Wording& wording)
{
    return {Message::Kind::Failure, wording.sentence(fault.kind()),
        u"Jiangce %1\nfault %2\n%3"_s.arg(u"" JIANGCE_VERSION ""_s).arg(int(fault.kind())).arg(fault.detail()), {}};
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_action(new QToolButton(this))
    , m_later(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"message_bar"_s);
    m_text->setObjectName(u"message_text"_s);
    m_text->setWordWrap(true);
    m_text->setSelectable(true);
    m_action->setObjectName(u"message_action"_s);
    m_later->setObjectName(u"message_later"_s);
    m_copy->setObjectName(u"message_copy"_s);
    m_copy->setText(tr("Copy details"));
    auto* close = new QToolButton(this);
    close->setObjectName(u"message_close"_s);
    close->setIcon(toneIcon("close"_L1, Tone::Muted));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(rhythm(), rhythm(0.5), rhythm(0.5), rhythm(0.5));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_later);
    row->addWidget(m_copy);
    row->addWidget(close, 0, Qt::AlignTop);

    for (QToolButton* leaving : {close, m_later})
        connect(leaving, &QToolButton::clicked, this, [this] {
            if (m_isOffer)
                m_offers.removeFirst();
            clear();
        });
    connect(m_copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_message.text + u"\n\n"_s + m_message.detail); });
    connect(m_action, &QToolButton::clicked, this, [this] {
        const auto chosen = m_whenChosen;
        if (m_isOffer)
            m_offers.removeFirst();
        clear();
        if (chosen)
            chosen();
    });
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::clear);
    hide();
}

void MessageBar::reserveLine()
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    policy.setVerticalPolicy(QSizePolicy::Fixed);
    setSizePolicy(policy);
    m_action->hide();
    m_later->hide();
    m_copy->hide();
}

void MessageBar::lieOver(QWidget& line)
{
    setParent(line.window());
    m_line = &line;
    line.setMinimumHeight(sizeHint().height());
    line.installEventFilter(this);
    hide();
}

void MessageBar::place()
{
    const QPoint foot = m_line->mapTo(parentWidget(), QPoint(0, m_line->height()));
    const int wide = m_line->width();
    // A text that wraps has a hint for a width nobody gives it: only the height for this width tells.
    const int high = std::max(m_line->height(), hasHeightForWidth() ? heightForWidth(wide) : sizeHint().height());
    setGeometry(foot.x(), foot.y() - high, wide, high);
    raise();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == m_line && isMoved && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::say(const Message& message)
{
    say(message, {}, {});
}

void MessageBar::say(const Message& message, const QString& action, std::function<void()> whenChosen)
{
    m_isOffer = false;
    put({message, action, {}, std::move(whenChosen)});
}

void MessageBar::offer(
    const Message& message, const QString& action, const QString& later, std::function<void()> whenChosen)
{
    m_offers.append({message, action, later, std::move(whenChosen)});
    if (m_message.isEmpty())
        showNext();
}

void MessageBar::withdrawOffers()
{
    m_offers.clear();
    if (m_isOffer)
        clear();
}

void MessageBar::put(const Offer& offer)
{
    m_message = offer.message;
    m_whenChosen = offer.whenChosen;
    m_action->setText(offer.action);
    m_action->setVisible(!offer.action.isEmpty());
    m_later->setText(offer.later);
    m_later->setVisible(!offer.later.isEmpty());
    showMessage();
}

void MessageBar::showNext()
{
    m_isOffer = !m_offers.isEmpty();
    if (m_isOffer)
        put(m_offers.first());
}

void MessageBar::clear()
{
    m_message = {};
    m_whenChosen = {};
    m_isOffer = false;
    m_timer->stop();
    m_text->clear();
    hide();
    showNext();
}

void MessageBar::showMessage()
{
    if (m_message.isEmpty())
        return clear();
    const Look look = lookOf(m_message.kind);
    m_icon->setPixmap(toneIcon(look.icon, look.tone).pixmap(fontMetrics().height()));
    m_text->setText(m_message.text);
    m_text->setAccessibleName(m_message.text);
    m_copy->setVisible(!m_message.detail.isEmpty());
    QPalette ground = palette();
    ground.setColor(QPalette::Window, toneGround(look.tone, parentWidget() ? parentWidget()->palette() : palette()));
    setPalette(ground);
    setAutoFillBackground(true);
    if (m_line != nullptr)
        place();
    show();
    if (m_message.kind == Message::Kind::Done)
        m_timer->start(doneMilliseconds);
    else
        m_timer->stop();
}

} // namespace jiangce
