// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reminders_dialog.h"

#include "core/casework/audit_trail.h"
#include "core/letters/reminder_letter.h"
#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/paper/letter_press.h"
#include "ui/paper/paper_settings.h"
#include "ui/paper/printers.h"
#include "ui/print/letter_job.h"
#include "ui/print/letter_printer.h"
#include "ui/theme.h"

#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// One letter to each body, in the order of the list, before anything is numbered.
QList<ReminderLetter> planned(const QList<Obligation>& overdue)
{
    QList<ReminderLetter> letters;
    for (const Obligation& owed : overdue) {
        auto letter = std::ranges::find(letters, owed.organisation, &ReminderLetter::organisation);
        if (letter == letters.end()) {
            letters.append({int(letters.size()) + 1, owed.organisation, owed.name});
            letter = std::prev(letters.end());
        }
        letter->items.append({owed.programme, owed.year, owed.lastDay});
    }
    return letters;
}

} // namespace

RemindersDialog::RemindersDialog(AppContext& context, const QList<Obligation>& overdue, QWidget* parent)
    : DialogFrame(tr("Reminder letters"), parent)
    , m_context(context)
    , m_overdue(overdue)
    , m_letters(planned(overdue))
    , m_progress(new PlainLabel(this))
{
    setObjectName(u"reminders_dialog"_s);
    setHeading(tr("Reminder letters to %n bodies", nullptr, int(m_letters.size())));
    content()->addWidget(makeNote(tr("Each body gets one letter with all it has not filed. The letter reminds; the policy knows "
                                      "no other consequence."), this));
    m_model = new CellTableModel({tr("Body"), tr("Overdue"), tr("Letter")}, this);
    m_table = makeTable(u"reminder_table"_s, tr("Reminder letters"), this);
    showIn(m_table, m_model, false);
    content()->addWidget(m_table, 1);
    m_progress->setObjectName(u"reminder_progress"_s);
    content()->addWidget(m_progress);
    m_print = addButton(tr("&Print …"), u"print_all"_s);
    m_save = addButton(tr("Save as P&DF …"), u"save_all"_s);
    m_issue = addMainButton(tr("&Issue the letters"), u"issue"_s);
    addCancelButton(tr("Close"));
    connect(m_issue, &QPushButton::clicked, this, &RemindersDialog::issue);
    connect(m_print, &QPushButton::clicked, this, &RemindersDialog::print);
    connect(m_save, &QPushButton::clicked, this, &RemindersDialog::save);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RemindersDialog::issueNext);
    resize(rhythm(100), rhythm(64));
    showLetters();
}

void RemindersDialog::showLetters()
{
    if (m_job.isValid())
        if (const auto trouble = m_context.guard([this] { m_letters = readReminders(m_context.db(), m_job); }))
            say(*trouble);
    QList<TableLine> lines;
    int issued = 0;
    int waiting = 0;
    for (const ReminderLetter& letter : std::as_const(m_letters)) {
        QStringList owed;
        for (const ReminderItem& item : letter.items)
            owed.append(tr("%1 %2, due %3").arg(programmeShort(*item.programme, m_context.wording())).arg(item.year)
                            .arg(isoDate(item.lastDay)));
        const QString state = letter.isLeftOut ? tr("left out: handed in meanwhile") : letter.number;
        lines.append({{{letter.name}, {owed.join(u"；"_s)}, {state}}, letter.position});
        issued += letter.number.isEmpty() ? 0 : 1;
        waiting += letter.isWaiting() ? 1 : 0;
    }
    m_model->setLines(lines);
    fitColumns(m_table, 36);
    if (!m_timer.isActive())
        m_progress->setText(tr("%1 waiting, %2 issued").arg(waiting).arg(issued));
    m_issue->setText(m_timer.isActive() ? tr("&Stop") : tr("&Issue the letters"));
    m_issue->setEnabled(waiting > 0 || m_timer.isActive());
    m_print->setEnabled(issued > 0 && !m_timer.isActive());
    m_save->setEnabled(issued > 0 && !m_timer.isActive());
}

void RemindersDialog::issue()
{
    if (m_timer.isActive())
        return stop();
    if (!m_job.isValid()) {
        const auto opened = m_context.perform([this](Desk& desk) {
            return openReminders(desk, tr("Reminders of %1").arg(isoDate(m_context.today())), m_overdue);
        });
        if (!opened)
            return say(opened.error());
        m_job = ReminderJobId(opened->id);
    }
    m_next = 0;
    m_timer.start();
    showLetters();
}

void RemindersDialog::stop()
{
    m_timer.stop();
    m_context.announce(std::exchange(m_report, {}));
    showLetters();
}

void RemindersDialog::issueNext()
{
    while (m_next < m_letters.size() && !m_letters.at(m_next).isWaiting())
        ++m_next;
    if (m_next >= m_letters.size())
        return stop();
    const int position = m_letters.at(m_next++).position;
    Outcome<ChangeReport> report = fail(ProblemCode::Cancelled);
    const auto trouble = m_context.guard([&] {
        const Desk& desk = m_context.desk();
        report = takeOnReminder(desk, m_job, position, [&desk](const ReminderLetter& letter) -> Outcome<QByteArray> {
            const auto document
                = officialLetter(desk.db, reminderLetter(letter, desk.clock.today(), desk.session.displayName));
            return document ? Outcome<QByteArray>(letterToPdf(*document)) : fail(document.error());
        });
    });
    if (trouble || !report) {
        stop();
        return say(trouble ? *trouble : messageFor(report.error(), m_context.wording()));
    }
    m_report.subjects += report->subjects;
    m_progress->setText(tr("Issued %1 of %2").arg(m_next).arg(m_letters.size()));
}

std::function<std::optional<LetterDocument>()> RemindersDialog::letters()
{
    return [this, at = qsizetype(0)]() mutable -> std::optional<LetterDocument> {
        for (; at < m_letters.size(); ++at) {
            if (m_letters.at(at).number.isEmpty())
                continue;
            const auto document = officialLetter(m_context.db(),
                reminderLetter(m_letters.at(at++), m_context.today(), m_context.session().displayName));
            return document ? std::optional(*document) : std::nullopt;
        }
        return {};
    };
}

void RemindersDialog::print()
{
    const Printers& printers = Printers::of(m_context);
    const PaperSettings before = paperSettings(m_context.settings(), reminderKind);
    auto printer = printers.open(before.printer);
    if (printer == nullptr)
        printer = printers.open({});
    applyTo(*printer, before);
    printer->setDocName(windowTitle());
    if (!printers.ask(*printer, this))
        return;
    if (printers.writesPdf(*printer))
        return printer->outputFileName().isEmpty() ? save() : putInto(printer->outputFileName());
    const PaperSettings paper = chosenPaper(printers, *printer, before);
    keepPaperSettings(m_context.settings(), reminderKind, paper);
    const JobWatch watch {.offset = [&] { return paper.offset; }};
    JobEnd end = JobEnd::Failed;
    if (const auto trouble = m_context.guard([&] { end = printJob(*printer, letters(), watch); }))
        return say(*trouble);
    if (end == JobEnd::Done)
        note(u"print"_s);
    say(end == JobEnd::Done ? Message {Message::Kind::Done, tr("Sent to the printer.")}
                            : Message {Message::Kind::Failure, tr("The letters could not be printed; try again.")});
}

/// That the letters went out of the program is recorded once for the job; each was recorded when it was issued.
void RemindersDialog::note(const QString& action)
{
    const auto issued = std::ranges::count_if(m_letters, [](const ReminderLetter& one) { return !one.number.isEmpty(); });
    if (const auto trouble = m_context.guard([&] {
            noteAccess(m_context.desk(), action, {}, u"%1，%2"_s.arg(officialTitle(OfficialKind::FilingReminder)).arg(issued));
        }))
        say(*trouble);
}

void RemindersDialog::save()
{
    const QString file = askFileName(
        this, m_context, tr("Save the letters"), officialTitle(OfficialKind::FilingReminder) + u".pdf"_s);
    if (!file.isEmpty())
        putInto(file);
}

void RemindersDialog::putInto(const QString& file)
{
    JobEnd end = JobEnd::Failed;
    if (const auto trouble
        = m_context.guard([&] { end = writeJob(file, officialTitle(OfficialKind::FilingReminder), letters()); }))
        return say(*trouble);
    if (end == JobEnd::Done)
        note(u"export"_s);
    say(end == JobEnd::Done ? Message {Message::Kind::Done, tr("Saved as %1.").arg(file)}
                            : Message {Message::Kind::Failure, tr("The letters could not be saved; try again.")});
}

} // namespace jiangce
