// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/walkthrough_filings.h"

#include "app/cli/demo_filings.h"
#include "app/cli/letters.h"
#include "app/cli/output.h"
#include "core/casework/reminders.h"
#include "core/exchange/obligation_tables.h"
#include "core/exchange/summary_xlsx.h"
#include "core/exchange/xlsx_writer.h"
#include "core/letters/reminder_letter.h"
#include "core/policy/wording.h"
#include "core/register/office.h"
#include "core/values/date_text.h"
#include "ui/print/letter_printer.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr int bodies = 20;

/// Tells and keeps while the year goes on.
class FilingsYear final {
public:
    FilingsYear(const DemoStaff& staff, FixedClock& clock, const QDir& folder, const Output& out)
        : m_staff(staff)
        , m_clock(clock)
        , m_folder(folder)
        , m_out(out)
        , m_forms(m_people, sampleCatalogue())
        , m_filings(staff, clock, m_people, m_forms)
        , m_year(clock.today().year() + 1)
    {
    }

    FilingsTold run()
    {
        m_filings.registerBodies(bodies, m_year);
        tell(m_out.words(QT_TRANSLATE_NOOP("cli", "%1 appraisal bodies put on the register.")).arg(bodies));
        m_filings.planYear(m_year);
        for (const Programme* programme : owedProgrammes())
            fileAndRemind(*programme);
        m_filings.runTo(QDate(m_year + 1, 2, 28));
        receipts();
        compare();
        summary();
        return m_told;
    }

private:
    void tell(const QString& what)
    {
        m_told.lines.append(isoDate(m_clock.today()) + u"  "_s + what);
        m_out.line(m_told.lines.last());
    }
    void keep(const QString& name, const QByteArray& bytes)
    {
        must(saveFile(m_folder.filePath(name), bytes), "save");
        m_told.files.append(name);
    }
    [[nodiscard]] TableFrame frame() const { return {loadOffice(m_staff.db()).name, m_clock.today(), Wording::chinese()}; }

    /// The filing up to ten days after its last day, then letters to everybody who has sent nothing.
    void fileAndRemind(const Programme& programme)
    {
        const ObligationKind& kind = *programme.obligation;
        const QDate day = QDate(m_year, kind.due.month, kind.due.day).addDays(10);
        m_filings.runTo(day);
        m_clock.set(std::max(day, m_clock.today()));
        const QList<Obligation> owed = readObligations(m_staff.db(), m_clock.today(), {&programme, m_year, m_year});
        const ObligationCounts counts = countObligations(owed);
        tell(m_out.words(QT_TRANSLATE_NOOP("cli", "%1 %2: %3 in time, %4 late, %5 overdue."))
                 .arg(QString::fromUtf16(programme.shortName)).arg(m_year).arg(counts.of(ObligationState::OnTime))
                 .arg(counts.of(ObligationState::Late)).arg(counts.of(ObligationState::Overdue)));
        keep(u"obligations-%1-%2.xlsx"_s.arg(QLatin1StringView(programme.key)).arg(m_year),
            tableWorkbook(obligationTable(owed, m_clock.today(), frame()), m_clock.today()));
        remind(programme, owed);
    }

    void remind(const Programme& programme, const QList<Obligation>& owed)
    {
        const Desk desk = m_staff.desk(u"shouli1"_s);
        const auto opened = openReminders(desk, QString::fromUtf16(programme.chinese), owed);
        const ReminderJobId job(must(opened, "reminders").id);
        const QString officer = desk.session.displayName;
        std::vector<LetterPrinter> letters;
        for (const ReminderLetter& letter : readReminders(desk.db, job))
            must(takeOnReminder(desk, job, letter.position,
                     [&](const ReminderLetter& issued) -> Outcome<QByteArray> {
                         letters.emplace_back(
                             must(officialLetter(desk.db, reminderLetter(issued, m_clock.today(), officer)), "reminder"));
                         return letters.back().toPdf();
                     }),
                "reminder");
        keep(u"reminders-%1-%2.pdf"_s.arg(QLatin1StringView(programme.key)).arg(m_year),
            lettersToPdf(officialTitle(OfficialKind::FilingReminder), letters));
        tell(m_out.words(QT_TRANSLATE_NOOP("cli", "%1 reminders issued.")).arg(letters.size()));
    }

    /// The receipt of one filing of each programme that is still open to it.
    void receipts()
    {
        for (const Programme* programme : owedProgrammes())
            for (const Obligation& owed : readObligations(m_staff.db(), m_clock.today(), {programme, m_year, m_year})) {
                const auto file = owed.filing.isValid() ? readCase(m_staff.db(), owed.filing) : fail(ProblemCode::CaseNotFound);
                if (!file || (file->state != CaseState::Filed && file->state != CaseState::Received))
                    continue;
                const QString kind = file->state == CaseState::Filed ? u"filing_receipt"_s : u"report_receipt"_s;
                keep(u"%1-%2.pdf"_s.arg(file->numberKey, kind),
                    must(issue(m_staff.desk(u"shouli1"_s), *file, kind), "receipt").pdf);
                tell(m_out.words(QT_TRANSLATE_NOOP("cli", "%1: receipt %2.")).arg(file->number, owed.filingNumber));
                break;
            }
    }

    void compare()
    {
        for (const PlanPair& pair : planPairs()) {
            const PlanComparison comparison = comparePlans(m_staff.db(), pair, m_year, m_clock.today());
            keep(u"plan-against-report-%1.xlsx"_s.arg(m_year),
                tableWorkbook(comparisonTable(comparison, ComparedBy::Line, frame()), m_clock.today()));
            const ComparedLine whole = wholeOf(comparison);
            tell(m_out.words(QT_TRANSLATE_NOOP("cli", "Planned %1, sat %2.")).arg(whole.planned.value(0)).arg(whole.done.value(0)));
        }
    }

    void summary()
    {
        const SummaryAsk ask {.period = StatisticsPeriod::year(m_year), .today = m_clock.today()};
        keep(u"summary-%1.xlsx"_s.arg(m_year),
            summaryWorkbook(readSummaries(m_staff.db(), ask), ask, frame().office, m_clock.today(),
                filingTables(m_staff.db(), ask, frame())));
    }

    const DemoStaff& m_staff;
    FixedClock& m_clock;
    QDir m_folder;
    const Output& m_out;
    MadeUpPeople m_people {46};
    DemoForms m_forms;
    DemoFilings m_filings;
    int m_year;
    FilingsTold m_told;
};

} // namespace

FilingsTold walkThroughFilings(const DemoStaff& staff, FixedClock& clock, const QDir& folder, const Output& out)
{
    return FilingsYear(staff, clock, folder, out).run();
}

} // namespace jiangce::cli
