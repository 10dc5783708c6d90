// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/since_note.h"

#include "ui/app_context.h"
#include "ui/models/background_reader.h"
#include "ui/models/case_words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

SinceNote::SinceNote(AppContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_reader(new BackgroundReader(context.databaseFile(), this))
    , m_text(new PlainLabel(this))
{
    setObjectName(u"since_note"_s);
    setAccessibleName(tr("Since you were last here"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(rhythm(), rhythm(0.5), rhythm(0.5), rhythm(0.5));
    row->setSpacing(rhythm());
    m_text->setObjectName(u"since_text"_s);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_due = addButton(u"since_due"_s);
    m_back = addButton(u"since_back"_s);
    m_new = addButton(u"since_new"_s);
    m_filings = addButton(u"since_filings"_s);
    disconnect(m_filings, &QToolButton::clicked, this, nullptr);
    connect(m_filings, &QToolButton::clicked, this, &SinceNote::filingsAsked);
    QToolButton* seen = addButton(u"since_seen"_s);
    seen->setText(tr("Seen"));
    seen->setToolTip(tr("Put this away until there is something new"));
    disconnect(seen, &QToolButton::clicked, this, nullptr);
    connect(seen, &QToolButton::clicked, this, &SinceNote::dismiss);
    hide();
}

QToolButton* SinceNote::addButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, button] {
        const auto [ids, title] = m_lists.value(button);
        Q_EMIT listAsked(ids, title);
    });
    return button;
}

void SinceNote::ask()
{
    hide();
    std::optional<Presence> since;
    // What cannot be read now is asked again at the next sign-in: the mark stays where it is.
    if (m_context.guard([&] { since = lastPresence(m_context.desk()); }))
        return;
    if (!since)
        return dismiss();
    m_reader->ask<SinceLast>(
        [desk = DeskCopy(m_context.desk()), from = *since](Connection& db) { return readSinceLast(desk.on(db), from); },
        [this, at = since->at](const SinceLast& found) { tell(found, at); },
        [](const QString& detail) { qWarning("since last: %s", qPrintable(detail)); });
}

void SinceNote::dismiss()
{
    m_reader->stop();
    hide();
    (void)m_context.guard([this] { notePresence(m_context.desk()); });
}

void SinceNote::offer(QToolButton* button, const QList<CaseId>& ids, const QString& title, const QString& text)
{
    m_lists.insert(button, {ids, title});
    button->setText(text);
    button->setVisible(!ids.isEmpty());
}

void SinceNote::tell(const SinceLast& found, const QDateTime& since)
{
    if (found.isEmpty())
        return;
    const QString at = localTime(since);
    m_text->setText(found.isCutShort ? tr("Since you were last here (%1), more than is listed:").arg(at)
                                     : tr("Since you were last here (%1):").arg(at));
    offer(m_due, found.due, tr("Came due since %1").arg(at), tr("%n came due", nullptr, int(found.due.size())));
    offer(m_back, found.cameBack, tr("Came back since %1").arg(at), tr("%n came back", nullptr, int(found.cameBack.size())));
    offer(m_new, found.arrived, tr("New since %1").arg(at), tr("%n new", nullptr, int(found.arrived.size())));
    m_filings->setText(tr("%n filing(s) overdue", nullptr, found.overdueFilings));
    m_filings->setVisible(found.overdueFilings > 0);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, toneGround(Tone::Accent, parentWidget() ? parentWidget()->palette() : palette()));
    setPalette(ground);
    setAutoFillBackground(true);
    show();
}

} // namespace jiangce
