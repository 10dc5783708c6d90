// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/problem_strip.h"

#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int shownLines = 200; // a roster pasted wrong has thousands; the rest is reached with F8

QString sentenceOf(const StripItem& item)
{
    if (item.place.isEmpty() || item.sentence.startsWith(item.place))
        return item.sentence;
    return ProblemStrip::tr("%1: %2", "place: sentence").arg(item.place, item.sentence);
}

} // namespace

ProblemStrip::ProblemStrip(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"problem_strip"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(rhythm(), rhythm(0.25), rhythm(0.5), rhythm(0.25));
    m_icon = new PlainLabel(this);
    m_summary = new PlainLabel(this);
    m_summary->setObjectName(u"problem_summary"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->installEventFilter(this);
    m_unfold = new QToolButton(this);
    m_unfold->setObjectName(u"problem_unfold"_s);
    m_unfold->setText(tr("List"));
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_unfold->setFocusPolicy(Qt::NoFocus);
    m_next = new QToolButton(this);
    m_next->setObjectName(u"problem_next"_s);
    m_next->setText(tr("Next (F8)"));
    m_next->setAutoRaise(true);
    m_next->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_icon);
    row->addWidget(m_summary, 1);
    row->addWidget(m_unfold);
    row->addWidget(m_next);
    column->addLayout(row);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(rowHeight() * 7);
    scroll->hide();
    m_list = scroll;
    column->addWidget(scroll);
    connect(m_unfold, &QToolButton::toggled, this, &ProblemStrip::unfold);
    connect(m_next, &QToolButton::clicked, this, &ProblemStrip::nextAsked);
    setFixedHeight(sizeHint().height());
    summarise();
}

void ProblemStrip::setItems(const QList<StripItem>& wrong, const QList<StripItem>& missing)
{
    if (wrong == m_wrong && missing == m_missing)
        return;
    m_wrong = wrong;
    m_missing = missing;
    summarise();
    if (m_unfold->isChecked())
        unfold(count() > 0);
}

void ProblemStrip::summarise()
{
    QStringList parts;
    if (!m_wrong.isEmpty())
        parts.append(tr("To put right: %1").arg(m_wrong.size()));
    if (!m_missing.isEmpty())
        parts.append(tr("Needed before submitting: %1").arg(m_missing.size()));
    const Tone tone = !m_wrong.isEmpty() ? Tone::Bad : m_missing.isEmpty() ? Tone::Ok : Tone::Wait;
    m_icon->setPixmap(toneIcon(!m_wrong.isEmpty() ? "warning"_L1 : m_missing.isEmpty() ? "ok"_L1 : "unknown"_L1, tone)
                          .pixmap(QSize(rhythm(2), rhythm(2)), devicePixelRatioF()));
    const QString first = !m_wrong.isEmpty() ? sentenceOf(m_wrong.front()) : QString();
    const QString counts = parts.isEmpty() ? tr("Nothing to put right") : parts.join(u"  ·  "_s);
    m_words = first.isEmpty() ? counts : counts + u"   "_s + first;
    elide();
    m_summary->setToolTip(plainToolTip(first));
    m_summary->setTone(parts.isEmpty() ? Tone::Muted : tone);
    m_next->setVisible(!parts.isEmpty());
    m_unfold->setVisible(!parts.isEmpty());
    setAutoFillBackground(true);
    QPalette own = palette();
    own.setColor(QPalette::Window, parts.isEmpty() ? own.color(QPalette::Window) : toneGround(tone, own));
    setPalette(own);
}

void ProblemStrip::elide()
{
    m_summary->setText(
        m_hasWidth ? m_summary->fontMetrics().elidedText(m_words, Qt::ElideRight, m_summary->width()) : m_words);
    m_summary->setAccessibleName(m_words);
}

bool ProblemStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_summary && event->type() == QEvent::Resize) {
        m_hasWidth = true;
        elide();
    }
    return QFrame::eventFilter(watched, event);
}

void ProblemStrip::unfold(bool isOpen)
{
    auto* scroll = static_cast<QScrollArea*>(m_list);
    delete scroll->takeWidget();
    scroll->setVisible(isOpen && count() > 0);
    if (isOpen && count() > 0) {
        auto* lines = new QWidget;
        m_listLayout = new QVBoxLayout(lines);
        m_listLayout->setContentsMargins(rhythm(3), 0, rhythm(), rhythm(0.5));
        m_listLayout->setSpacing(0);
        const QList<StripItem> all = m_wrong + m_missing;
        for (int i = 0; i < std::min<qsizetype>(all.size(), shownLines); ++i) {
            auto* line = new QToolButton(lines);
            line->setObjectName(u"problem_line_%1"_s.arg(i));
            line->setAutoRaise(true);
            line->setToolButtonStyle(Qt::ToolButtonTextOnly);
            QString text = sentenceOf(all[i]);
            line->setText(text.replace(u'&', u"&&"_s));
            m_listLayout->addWidget(line, 0, Qt::AlignLeft);
            connect(line, &QToolButton::clicked, this, [this, i] { Q_EMIT jumpAsked(i); });
        }
        if (all.size() > shownLines)
            m_listLayout->addWidget(new PlainLabel(tr("and %1 more").arg(all.size() - shownLines), lines));
        scroll->setWidget(lines);
    }
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    if (!isOpen)
        setFixedHeight(sizeHint().height());
}

} // namespace jiangce
