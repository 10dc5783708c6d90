// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_head.h"

#include "core/values/date_text.h"
#include "ui/models/case_words.h"
#include "ui/pages/case_desk.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CaseHead::CaseHead(QWidget* parent)
    : QWidget(parent)
    , m_number(new PlainLabel(this))
    , m_who(new PlainLabel(this))
    , m_icon(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_clock(new PlainLabel(this))
    , m_hand(new PlainLabel(this))
    , m_mark(new PlainLabel(this))
{
    setObjectName(u"case_head"_s);
    m_number->setObjectName(u"case_number"_s);
    m_who->setObjectName(u"case_who"_s);
    m_state->setObjectName(u"case_state"_s);
    m_clock->setObjectName(u"case_clock"_s);
    m_hand->setObjectName(u"case_hand"_s);
    m_mark->setObjectName(u"case_mark"_s);
    m_number->setScale(1.15, true);
    m_who->setScale(1.15);
    m_number->setSelectable(true);
    m_who->setSelectable(true);
    m_who->setMinimumWidth(rhythm(10));
    m_hand->setTone(Tone::Muted);
    m_mark->setTone(Tone::Warn);

    auto* first = new QHBoxLayout;
    first->setSpacing(rhythm(1.5));
    first->addWidget(m_number);
    first->addWidget(m_who, 1);
    first->addWidget(m_mark);
    auto* second = new QHBoxLayout;
    second->setSpacing(rhythm(0.75));
    second->addWidget(m_icon);
    second->addWidget(m_state);
    second->addSpacing(rhythm());
    second->addWidget(m_clock);
    second->addSpacing(rhythm());
    second->addWidget(m_hand, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm(0.25));
    column->addLayout(first);
    column->addLayout(second);
}

void CaseHead::show(const CaseDesk& desk)
{
    const CaseFile& file = desk.file();
    const Wording& wording = desk.context().wording();
    m_number->setText(desk.isNew() ? tr("New application") : file.number.isEmpty() ? tr("Draft") : file.number);
    m_who->setText(desk.isNew() || file.applicantName.isEmpty() ? programmeName(desk.programme(), wording)
                                                              : file.applicantName);
    m_who->setToolTip(plainToolTip(programmeName(desk.programme(), wording)));
    const Sign state = signOf(file.state, wording);
    m_icon->setPixmap(toneIcon(state.icon, state.tone).pixmap(fontMetrics().height()));
    m_state->setText(file.isSentBack() ? tr("%1, sent back").arg(state.text) : state.text);
    m_state->setTone(state.tone);
    m_clock->setText(clockText(desk));
    m_clock->setTone(desk.clock().isOverdue() ? Tone::Bad : Tone::Text);
    m_clock->setToolTip(plainToolTip(desk.clock().source));
    m_hand->setText(handText(desk));
    m_mark->setText(file.isBackEntry ? tr("Old paper case") : file.isBackdated ? tr("Hand-in entered later") : QString());
}

QString CaseHead::clockText(const CaseDesk& desk) const
{
    const CaseClock& clock = desk.clock();
    if (clock.isPaused)
        return tr("The clock stands since %1").arg(isoDate(desk.file().pausedSince));
    if (clock.limit == Limit::None)
        return {};
    if (clock.unknownYear)
        return tr("Working days unknown: no calendar for %1").arg(*clock.unknownYear);
    if (!clock.used)
        return {};
    if (!clock.allowed)
        return tr("Working day %1, no time limit set").arg(*clock.used);
    if (clock.isOverdue())
        return tr("%n working day(s) overdue, was due %1", nullptr, -*clock.left()).arg(isoDate(clock.dueOn));
    return tr("Working day %1 of %2, due %3").arg(*clock.used).arg(*clock.allowed).arg(isoDate(clock.dueOn));
}

QString CaseHead::handText(const CaseDesk& desk) const
{
    const CaseFile& file = desk.file();
    QStringList parts;
    if (file.handedIn.isValid())
        parts.append(tr("handed in %1").arg(isoDate(file.handedIn)));
    if (!file.handName.isEmpty())
        parts.append(tr("with %1").arg(file.handName));
    if (!file.officerName.isEmpty())
        parts.append(tr("last step by %1").arg(file.officerName));
    return parts.join(u" · "_s);
}

} // namespace jiangce
