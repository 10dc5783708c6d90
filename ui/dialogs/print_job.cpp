// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_job.h"

#include "ui/app_context.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/models/case_words.h"
#include "ui/paper/letter_press.h"
#include "ui/theme.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString letterWords(const PrintItem& item, const Wording& wording)
{
    if (item.programme != nullptr)
        for (const LetterKind& kind : item.programme->letters)
            if (item.kind == QLatin1StringView(kind.key))
                return letterName(kind, wording);
    return item.kind;
}

} // namespace

PrintJobDialog::PrintJobDialog(AppContext& context, PrintJobId job, QWidget* parent)
    : DialogFrame(tr("Print job"), parent)
    , m_context(context)
    , m_id(job)
    , m_table(new QTableWidget(this))
    , m_progress(new PlainLabel(this))
{
    setObjectName(u"print_job"_s);
    setMinimumSize(rhythm(115), rhythm(70));
    buildTable();
    m_progress->setObjectName(u"progress"_s);
    m_progress->setWordWrap(true);
    content()->addWidget(m_progress);
    buildButtons();
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PrintJobDialog::issueNext);
    read();
    setHeading(m_head.title);
    warnOfFonts();
}

void PrintJobDialog::buildButtons()
{
    m_end = addButton(tr("&End the job…"), u"end_job"_s, true);
    m_stop = addButton(tr("S&top"), u"stop_job"_s);
    m_issue = addButton(tr("&Issue"), u"issue_all"_s);
    m_direct = addButton(tr("Print directl&y"), u"print_all_directly"_s);
    m_print = addButton(tr("&Print…"), u"print_all"_s);
    m_save = addButton(tr("Save as P&DF…"), u"save_all"_s);
    m_handOut = addButton(tr("Mark as &handed out"), u"hand_out"_s);
    addCancelButton(tr("C&lose"));
    m_issue->setToolTip(tr("Gives each letter that waits its number and stores it with its case."));
    connect(m_stop, &QPushButton::clicked, this, &PrintJobDialog::stop);
    connect(m_issue, &QPushButton::clicked, this, &PrintJobDialog::issue);
    connect(m_direct, &QPushButton::clicked, this, &PrintJobDialog::printDirectly);
    connect(m_print, &QPushButton::clicked, this, &PrintJobDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintJobDialog::save);
    connect(m_handOut, &QPushButton::clicked, this, &PrintJobDialog::handOut);
    connect(m_end, &QPushButton::clicked, this, &PrintJobDialog::end);
}

void PrintJobDialog::warnOfFonts()
{
    if (const QStringList troubles = fontTroubles({}, m_context.wording()); !troubles.isEmpty())
        say({Message::Kind::Warning, troubles.join(u'\n')});
}

void PrintJobDialog::buildTable()
{
    m_table->setObjectName(u"job_letters"_s);
    m_table->setAccessibleName(tr("Letters of the job"));
    m_table->setColumnCount(columns);
    m_table->setHorizontalHeaderLabels(
        {tr("No."), tr("Case"), tr("Applicant"), tr("Letter"), tr("Number"), tr("Pages"), tr("State")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    content()->addWidget(m_table, 1);
}

void PrintJobDialog::read()
{
    if (const auto trouble = m_context.guard([this] {
            m_head = readPrintJob(m_context.db(), m_id);
            m_items = readPrintItems(m_context.db(), m_id);
        }))
        say(*trouble);
    m_table->setRowCount(int(m_items.size()));
    for (const PrintItem& item : std::as_const(m_items))
        showItem(item);
    m_table->resizeColumnsToContents();
    showState();
}

void PrintJobDialog::showItem(const PrintItem& item)
{
    const Wording& wording = m_context.wording();
    QString state = m_context.words("casework", printStateLabel(item.state));
    if (item.isDifferent)
        state = tr("%1: it cannot be made again as it was issued; print the stored PDF from the case").arg(state);
    else if (item.why)
        state = tr("%1: %2").arg(state, wording.sentence(*item.why));
    else if (item.isVoid)
        state = tr("%1, void since").arg(state);
    const QString name = letterWords(item, wording);
    const QStringList texts {QString::number(item.position), item.caseNumber, item.applicant,
        item.isReprint ? tr("%1 (printed again)").arg(name) : name, item.number,
        item.pages > 0 ? QString::number(item.pages) : QString(), state};
    for (int column = 0; column < columns; ++column)
        m_table->setItem(item.position - 1, column, new QTableWidgetItem(texts.at(column)));
}

void PrintJobDialog::showState()
{
    m_progress->setText(tr("%1 waiting, %2 issued and not printed, %3 printed, %4 handed out, %5 left out")
            .arg(m_head.waiting).arg(m_head.issued).arg(m_head.printed).arg(m_head.handedOut).arg(m_head.leftOut));
    m_stop->setVisible(isBusy());
    m_issue->setVisible(!isBusy());
    m_issue->setEnabled(m_head.waiting > 0 && !m_head.isEnded);
    for (QPushButton* button : {m_direct, m_print, m_save})
        button->setEnabled(!isBusy() && m_head.issued > 0);
    m_handOut->setEnabled(!isBusy() && m_head.printed > 0);
    m_end->setEnabled(!isBusy() && m_head.waiting > 0 && !m_head.isEnded);
}

void PrintJobDialog::issue()
{
    m_next = 0;
    m_timer.start();
    showState();
}

void PrintJobDialog::stop()
{
    m_isStopped = true;
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_context.announce(std::exchange(m_report, {}));
    read();
}

void PrintJobDialog::reject()
{
    if (m_isPainting)
        return stop();
    if (m_timer.isActive())
        stop();
    DialogFrame::reject();
}

void PrintJobDialog::issueNext()
{
    while (m_next < m_items.size() && m_items.at(m_next).state != PrintState::Waiting)
        ++m_next;
    if (m_next >= m_items.size())
        return stop();
    const int position = m_items.at(m_next++).position;
    Outcome<ChangeReport> report = fail(ProblemCode::Cancelled);
    const auto trouble = m_context.guard(
        [&] { report = takeOnLetter(m_context.desk(), m_id, position, letterWorkshop(m_context.db())); });
    if (trouble || !report) {
        stop();
        return say(trouble ? *trouble : messageFor(report.error(), m_context.wording()));
    }
    m_report.cases += report->cases;
    m_report.subjects += report->subjects;
    m_progress->setText(tr("Issued %1 of %2").arg(m_next).arg(m_items.size()));
}

void PrintJobDialog::handOut()
{
    const auto done = m_context.perform([this](Desk& desk) { return markHandedOut(desk, m_id); });
    read();
    if (!done)
        say(done.error());
}

void PrintJobDialog::end()
{
    if (!confirmStep(this, tr("End the job"), tr("Letters that wait will not be issued by this job. Those issued stay."),
            tr("End it")))
        return;
    const auto done = m_context.perform([this](Desk& desk) { return endPrintJob(desk, m_id); });
    read();
    if (!done)
        say(done.error());
}

} // namespace jiangce
