// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/verdict_sheet.h"

#include "core/policy/wording.h"
#include "core/values/amount_in_words.h"
#include "ui/forms/verdict_line.h"
#include "ui/theme.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

VerdictSheet::VerdictSheet(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"verdict_sheet"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"verdict_scroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(m_scroll);
    m_lines = new QVBoxLayout(body);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    m_lines->addStretch(1);
    makeMissing(body);
    m_lines->insertWidget(0, m_missing);
    m_scroll->setWidget(body);
    column->addWidget(m_scroll, 1);
}

QWidget* VerdictSheet::makeHead()
{
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(rhythm(), rhythm(0.75), rhythm(), rhythm(0.75));
    rows->setSpacing(2);
    m_caption = new PlainLabel(head);
    m_caption->setTone(Tone::Muted);
    m_caption->setWordWrap(true);
    m_caption->hide();
    rows->addWidget(m_caption);
    auto* line = new QHBoxLayout;
    m_sign = new PlainLabel(head);
    m_verdict = new PlainLabel(head);
    m_verdict->setObjectName(u"verdict_word"_s);
    m_verdict->setScale(1.2, true);
    m_counts = new PlainLabel(head);
    m_counts->setObjectName(u"verdict_counts"_s);
    m_counts->setTone(Tone::Muted);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counts->setWordWrap(true);
    line->addWidget(m_sign);
    line->addWidget(m_verdict);
    line->addWidget(m_counts, 1);
    rows->addLayout(line);
    m_amount = new PlainLabel(head);
    m_amount->setObjectName(u"verdict_amount"_s);
    m_amount->setWordWrap(true);
    m_amount->setSelectable(true);
    rows->addWidget(m_amount);
    return head;
}

void VerdictSheet::makeMissing(QWidget* body)
{
    m_missing = new QFrame(body);
    m_missing->setObjectName(u"verdict_missing"_s);
    m_missing->setAutoFillBackground(true);
    auto* rows = new QVBoxLayout(m_missing);
    rows->setContentsMargins(rhythm(), rhythm(0.5), rhythm(), rhythm(0.75));
    rows->setSpacing(2);
    auto* line = new QHBoxLayout;
    auto* title = new PlainLabel(tr("Still needed"), m_missing);
    title->setScale(1, true);
    title->setTone(Tone::Wait);
    auto* copy = new QToolButton(m_missing);
    copy->setObjectName(u"verdict_copy_missing"_s);
    copy->setText(tr("Copy"));
    copy->setIcon(toneIcon("copy"_L1, Tone::Muted));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    line->addWidget(title, 1);
    line->addWidget(copy);
    rows->addLayout(line);
    m_missingText = new PlainLabel(m_missing);
    m_missingText->setObjectName(u"verdict_missing_text"_s);
    m_missingText->setWordWrap(true);
    m_missingText->setSelectable(true);
    rows->addWidget(m_missingText);
    m_missing->hide();
    connect(copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_missingText->text());
        Q_EMIT missingCopied(m_missingText->text());
    });
}

void VerdictSheet::show(const VerdictView& view)
{
    if (view == m_view && !m_byId.isEmpty())
        return;
    m_view = view;
    showHead();
    showMissing();
    showLines();
}

void VerdictSheet::setCanRule(bool canRule)
{
    m_canRule = canRule;
    for (VerdictLine* line : std::as_const(m_byId))
        line->show(VerdictEntry(line->entry()), canRule);
}

void VerdictSheet::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void VerdictSheet::showHead()
{
    const Wording& wording = *m_context.wording;
    const Tone tone = m_view.verdict == Verdict::Eligible ? Tone::Ok
        : m_view.verdict == Verdict::Refused              ? Tone::Bad
                                                          : Tone::Wait;
    const QLatin1StringView icon = m_view.verdict == Verdict::Eligible ? "approve"_L1
        : m_view.verdict == Verdict::Refused                           ? "refuse"_L1
                                                                       : "unknown"_L1;
    m_sign->setPixmap(toneIcon(icon, tone).pixmap(QSize(rhythm(2.5), rhythm(2.5)), devicePixelRatioF()));
    m_verdict->setText(wording.word(m_view.verdict));
    m_verdict->setTone(tone);
    QMap<FindingState, int> counts;
    int hints = 0;
    for (const VerdictEntry& entry : std::as_const(m_view.entries)) {
        // What only warns refuses nobody and is not counted among what does.
        if (entry.label == Label::Hint && entry.state != FindingState::Met)
            ++hints;
        else
            ++counts[entry.state];
    }
    QStringList parts;
    for (const FindingState state : {FindingState::Met, FindingState::NotMet, FindingState::Unknown,
             FindingState::Judgement, FindingState::NeedsFigure})
        if (counts.value(state) > 0)
            parts.append(wording.word(state) + u' ' + QString::number(counts.value(state)));
    if (hints > 0)
        parts.append(wording.word(Label::Hint) + u' ' + QString::number(hints));
    m_counts->setText(parts.join(u"  "_s));
    QStringList money;
    if (m_view.lineCount > 0)
        money.append(tr("Rows: %1, met %2, not met %3, open %4").arg(m_view.lineCount).arg(m_view.eligibleLines)
                .arg(m_view.refusedLines).arg(m_view.lineCount - m_view.eligibleLines - m_view.refusedLines));
    if (m_view.paysMoney)
        money.append(m_view.amount ? tr("By the rules %1 yuan (%2)").arg(m_view.amount->display(), amountInCapitals(*m_view.amount))
                                   : tr("The sum is not known yet"));
    m_amount->setText(money.join(u'\n'));
    m_amount->setVisible(!money.isEmpty());
}

void VerdictSheet::showMissing()
{
    m_missing->setVisible(!m_view.missing.isEmpty());
    QStringList lines;
    for (const QString& item : std::as_const(m_view.missing))
        lines.append(u"· "_s + item);
    if (m_missingText->text() != lines.join(u'\n'))
        m_missingText->setText(lines.join(u'\n'));
    QPalette own = m_missing->palette();
    own.setColor(QPalette::Window, toneGround(Tone::Wait, own));
    m_missing->setPalette(own);
}

void VerdictSheet::showLines()
{
    // Hold the line the eye is on: the one at the top of what is visible.
    const int top = m_scroll->verticalScrollBar()->value();
    VerdictLine* anchor = nullptr;
    for (const VerdictEntry& entry : std::as_const(m_view.entries)) {
        VerdictLine* line = m_byId.value(entry.id);
        if (line != nullptr && line->y() + line->height() > top && top > 0) {
            anchor = line;
            break;
        }
    }
    const int offset = anchor != nullptr ? anchor->y() - top : 0;
    setUpdatesEnabled(false);
    QMap<QString, VerdictLine*> gone = m_byId;
    int place = 1; // after what is still needed
    for (const VerdictEntry& entry : std::as_const(m_view.entries)) {
        gone.remove(entry.id);
        VerdictLine*& line = m_byId[entry.id];
        if (line == nullptr) {
            line = new VerdictLine(entry, *m_context.wording, m_scroll->widget());
            connect(line, &VerdictLine::jumpAsked, this, &VerdictSheet::jumpAsked);
            connect(line, &VerdictLine::rulingGiven, this, &VerdictSheet::rulingGiven);
        }
        line->show(entry, m_canRule);
        if (m_lines->indexOf(line) != place)
            m_lines->insertWidget(place, line);
        line->setVisible(true); // now: a layout would show it an event later, and the sheet would jump
        ++place;
    }
    for (auto line = gone.cbegin(); line != gone.cend(); ++line) {
        m_byId.remove(line.key());
        delete line.value();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // the new heights, before anything is painted
    setUpdatesEnabled(true);
    if (anchor != nullptr && m_byId.values().contains(anchor))
        m_scroll->verticalScrollBar()->setValue(anchor->y() - offset);
}

} // namespace jiangce
