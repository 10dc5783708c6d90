// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_preview_dialog.h"

#include "core/exchange/policy_tables.h"
#include "ui/app_context.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

FigurePreviewDialog::FigurePreviewDialog(
    AppContext& context, FigureValueId draft, const QString& figure, QWidget* parent)
    : TableDialog(context, tr("Try a value on past cases"), parent)
    , m_draft(draft)
    , m_figure(figure)
    , m_span(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("S&top"), this))
{
    setObjectName(u"figure_preview"_s);
    content()->insertWidget(0, makeNote(tr("%1. As if it had held on the day of hand-in, in place of the value confirmed for "
                                           "the same level and occupation; nothing is written.").arg(figure), this));
    m_span->setObjectName(u"span"_s);
    m_span->addItem(tr("the last twelve months"), 12);
    m_span->addItem(tr("this year"), 0);
    m_span->addItem(tr("the last three years"), 36);
    m_span->addItem(tr("all since 2011"), -1);
    auto* label = new QLabel(tr("Cases &decided in"), this);
    label->setBuddy(m_span);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 1000);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setAutoDefault(false);
    for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_span)})
        choices()->addWidget(widget);
    choices()->addWidget(m_progress, 1);
    choices()->addWidget(m_stop);
    choices()->addStretch(0);
    connect(m_span, &QComboBox::currentIndexChanged, this, &FigurePreviewDialog::assess);
    connect(m_stop, &QPushButton::clicked, this, &FigurePreviewDialog::stop);
    assess();
}

FigurePreviewDialog::~FigurePreviewDialog()
{
    if (m_isStopped)
        *m_isStopped = true;
}

StatisticsPeriod FigurePreviewDialog::period() const
{
    const QDate today = context().today();
    const int months = m_span->currentData().toInt();
    const QDate from = months < 0 ? QDate(2011, 1, 1)
        : months == 0             ? QDate(today.year(), 1, 1)
                                  : today.addMonths(-months).addDays(1);
    return {from, today};
}

void FigurePreviewDialog::setAssessing(bool isAssessing)
{
    m_progress->setVisible(isAssessing);
    m_stop->setVisible(isAssessing);
    m_progress->setValue(0);
}

void FigurePreviewDialog::assess()
{
    if (m_isStopped)
        *m_isStopped = true;
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    setAssessing(true);
    showNothing(tr("Assessing past cases with and without it …"));
    const QPointer<QProgressBar> bar = m_progress;
    const auto tell = [bar, isStopped = m_isStopped](int permille) {
        QMetaObject::invokeMethod(qApp, [bar, permille] {
            if (bar)
                bar->setValue(permille);
        }, Qt::QueuedConnection);
        return !isStopped->load();
    };
    using Answer = std::optional<Outcome<FigurePreview>>;
    const StatisticsPeriod decided = period();
    reader().ask<Answer>(
        [draft = m_draft, decided, tell](Connection& db) { return Answer(previewFigure(db, draft, decided, tell)); },
        [this, decided](const Answer& answer) {
            setAssessing(false);
            if (*answer)
                return showPreview(**answer, decided);
            showNothing({});
            say(answer->error(), context().wording());
        },
        [this](const QString& detail) {
            setAssessing(false);
            showNothing({});
            say(messageFor(Fault(FaultKind::InputOutput, detail), context().wording()));
        });
}

void FigurePreviewDialog::stop()
{
    *m_isStopped = true;
}

QString FigurePreviewDialog::sentenceFor(const FigurePreview& preview) const
{
    if (preview.assessed == 0)
        return tr("No case that reads this figure was decided in this time.");
    QStringList parts {tr("Would have changed %1 of %2 cases by %3.")
            .arg(preview.changed.size()).arg(preview.assessed).arg(u"¥"_s + preview.difference.display())};
    if (preview.newlyKnown > 0)
        parts.append(tr("%1 of them have an amount only with it, together %2.")
                .arg(preview.newlyKnown).arg(u"¥"_s + preview.newlyKnownSum.display()));
    if (preview.noLongerKnown > 0)
        parts.append(tr("%1 would have none any more.").arg(preview.noLongerKnown));
    return parts.join(u' ');
}

void FigurePreviewDialog::showPreview(const FigurePreview& preview, const StatisticsPeriod& decided)
{
    showTable([preview, decided, figure = m_figure](
                  const TableFrame& words) { return previewTable(preview, figure, decided, words); },
        sentenceFor(preview), tr("No past case would have come out otherwise."));
}

} // namespace jiangce
