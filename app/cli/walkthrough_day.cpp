// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/walkthrough_day.h"

#include "app/cli/letters.h"
#include "app/cli/output.h"
#include "app/cli/walkthrough_round.h"
#include "core/base/fault.h"
#include "core/casework/operations/enter_case.h"
#include "core/exchange/json_record.h"
#include "core/exchange/roster_files.h"
#include "core/exchange/summary_xlsx.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/policy/wording.h"
#include "core/register/calendar_store.h"
#include "core/register/office.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

const Programme& programmeOf(ProcedureKind kind)
{
    for (const Programme* programme : allProgrammes())
        if (programme->procedure == kind && !isConsequence(*programme))
            return *programme;
    throw Fault(FaultKind::Bug, u"no programme has this procedure"_s);
}

QString verdictWord(const QString& stored, const Wording& wording)
{
    for (const Verdict verdict : {Verdict::Eligible, Verdict::Refused, Verdict::Undetermined})
        if (stored == verdictName(verdict))
            return wording.word(verdict);
    return stored;
}

/// As the letter is headed: 收件凭证.
QString letterTitle(const Programme& programme, const QString& key)
{
    for (const LetterKind& kind : programme.letters)
        if (key == QLatin1StringView(kind.key))
            return QString::fromUtf16(kind.chinese);
    return key;
}

QByteArray sample(const QString& name)
{
    QFile file(u":/jiangce/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Bug, u"%1 is not in the program"_s.arg(name));
    return file.readAll();
}

} // namespace

WalkthroughDay::WalkthroughDay(const DemoStaff& staff, FixedClock& clock, const QDir& folder, const Output& out)
    : m_staff(staff)
    , m_clock(clock)
    , m_folder(folder)
    , m_out(out)
    , m_steps(staff, clock)
    , m_forms(m_people, sampleCatalogue())
{
}

void WalkthroughDay::tell(const QString& what)
{
    const QString text = isoDate(m_clock.today()) + u"  "_s + what;
    m_told.append(text);
    m_out.line(text);
}

void WalkthroughDay::keep(const QString& name, const QByteArray& bytes)
{
    must(saveFile(m_folder.filePath(name), bytes), "save");
    m_files.append(name);
}

void WalkthroughDay::nextDay(int workingDays)
{
    const auto day = builtInCalendar().addWorkingDays(m_clock.today(), workingDays);
    m_clock.set(day.value_or(m_clock.today().addDays(workingDays)));
}

void WalkthroughDay::letter(const QString& account, CaseId id, const QString& kind)
{
    const CaseFile file = m_steps.read(id);
    const LetterIssued issued = must(issue(m_staff.desk(account), file, kind), "letter");
    keep(u"%1-%2.pdf"_s.arg(file.numberKey, kind), issued.pdf);
    tell(m_out.words(QT_TRANSLATE_NOOP("cli", "%1: letter %2 %3"))
             .arg(file.number, letterTitle(*file.programme, kind), issued.number)
             .trimmed());
}

FormData WalkthroughDay::formFromRoster(const Programme& programme)
{
    const auto record = readJsonRecord(programme, sample(QLatin1StringView(programme.key) + u".json"_s));
    if (!record)
        throw Fault(FaultKind::Bug, u"the example of the programme cannot be read"_s);
    FormData form = record->form;
    const RosterDef& roster = programme.rosters.front();
    const Workbook workbook = must(readWorkbook(sample(u"roster-2026.xlsx"_s)), "roster");
    const Sheet sheet = must(workbook.sheet(workbook.firstVisible()), "sheet");
    const RosterImport import = must(readRoster(sheet, roster, {.day = m_clock.today()}), "roster");
    form.setRows(QString::fromLatin1(roster.key), {});
    (void)appendAccepted(form, roster, import);
    tell(m_out.words(QT_TRANSLATE_NOOP("cli", "Roster imported: %1 rows taken over, %2 returned."))
             .arg(import.acceptedCount()).arg(import.rejected().size()));
    returnRejected(roster, sheet, import);
    Money sum;
    for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
        for (const FieldDef& field : roster.fields)
            if (field.kind == FieldKind::Money)
                sum += Money::parse(row.values.value(field.keyText())).value_or(Money());
    form.setValue(u"claimed_total"_s, sum.plain());
    return form;
}

void WalkthroughDay::returnRejected(const RosterDef& roster, const Sheet& sheet, const RosterImport& import)
{
    keep(u"rejected-rows.xlsx"_s, returnedRowsFile(sheet, import.head, rejectionReasons(roster, import)));
}

CaseId WalkthroughDay::handIn(const Programme& programme, const FormData& form)
{
    const QString account = u"shouli1"_s;
    const CaseId id = must(openCase(m_staff.desk(account), programme, form), "open case").cases.first();
    m_steps.take(account, id, Action::Submit);
    const CaseFile file = m_steps.read(id);
    tell(m_out.words(QT_TRANSLATE_NOOP("cli", "%1: handed in by %2, verdict: %3")).arg(file.number, file.applicantName,
        verdictWord(file.verdict, m_out.wording())));
    letter(account, id, u"receipt_slip"_s);
    return id;
}

void WalkthroughDay::correct(CaseId id)
{
    m_steps.tickMaterials(u"shouli1"_s, id, true);
    m_steps.take(u"shouli1"_s, id, Action::ReturnForCorrection, u"材料不齐（示例）"_s);
    letter(u"shouli1"_s, id, u"correction_notice"_s);
    nextDay(2);
    m_steps.take(u"shouli1"_s, id, Action::Resubmit);
}

void WalkthroughDay::accept(CaseId id)
{
    m_steps.tickMaterials(u"shouli1"_s, id);
    m_steps.take(u"shouli1"_s, id, Action::Accept);
    letter(u"shouli1"_s, id, u"acceptance_notice"_s);
    nextDay();
}

void WalkthroughDay::review(CaseId id)
{
    m_steps.recordRulings(u"chushen1"_s, id);
    m_steps.take(u"chushen1"_s, id, Action::PassFirstReview, u"材料齐全，拟予办理（示例）"_s);
    nextDay();
    m_steps.take(u"fushen1"_s, id, Action::PassSecondReview, u"复核无误（示例）"_s);
    nextDay();
    m_steps.settle(u"shenpi1"_s, id);
}

void WalkthroughDay::pay(CaseId id)
{
    m_steps.take(u"bofu1"_s, id, Action::RequestPayment);
    nextDay();
    m_steps.take(u"bofu1"_s, id, Action::ConfirmPayment);
    const CaseFile file = m_steps.read(id);
    tell(m_out.words(QT_TRANSLATE_NOOP("cli", "%1: paid %2 yuan."))
             .arg(file.number, file.approved.value_or(Money()).display()));
}

void WalkthroughDay::claimByRoster()
{
    const Programme& programme = programmeOf(ProcedureKind::SubsidyClaim);
    const CaseId id = handIn(programme, formFromRoster(programme));
    correct(id);
    accept(id);
    review(id);
    m_steps.take(u"shenpi1"_s, id, Action::Approve, u"同意按核定金额补贴（示例）"_s);
    const CaseFile file = m_steps.read(id);
    tell(m_out.words(QT_TRANSLATE_NOOP("cli", "%1: approved, %2 of %3 yuan claimed.")).arg(file.number,
        file.approved.value_or(Money()).display(), file.claimed.value_or(Money()).display()));
    letter(u"shenpi1"_s, id, u"subsidy_decision"_s);
    letter(u"shenpi1"_s, id, u"approval_sheet"_s);
    pay(id);
    m_steps.take(u"shouli1"_s, id, Action::Archive);
}

void WalkthroughDay::lateClaim()
{
    nextDay();
    const Programme& programme = programmeOf(ProcedureKind::SubsidyClaim);
    const CaseId id = handIn(programme, m_forms.form(programme, m_clock.today().addYears(-1)));
    accept(id);
    review(id);
    m_steps.take(u"shenpi1"_s, id, Action::Refuse, u"未在取得证书当年申请（示例）"_s);
    letter(u"shenpi1"_s, id, u"refusal"_s);
}

void WalkthroughDay::settlement()
{
    nextDay();
    const Programme& programme = programmeOf(ProcedureKind::Determination);
    const CaseId id = handIn(programme, m_forms.form(programme, m_clock.today()));
    accept(id);
    review(id);
    m_steps.take(u"shenpi1"_s, id, Action::Approve, u"符合落户条件（示例）"_s);
    letter(u"shenpi1"_s, id, u"settlement_confirmation"_s);
    letter(u"shenpi1"_s, id, u"approval_sheet"_s);
    m_steps.take(u"shouli1"_s, id, Action::Archive);
}

void WalkthroughDay::applicationNeverCompleted()
{
    nextDay();
    const Programme& programme = programmeOf(ProcedureKind::Determination);
    const CaseId id = handIn(programme, m_forms.form(programme, m_clock.today()));
    m_steps.take(u"shouli1"_s, id, Action::ReturnForCorrection, u"缺少劳动合同原件（示例）"_s);
    letter(u"shouli1"_s, id, u"correction_notice"_s);
    nextDay();
    m_steps.take(u"shouli1"_s, id, Action::DeclineAcceptance, u"期满未补正（示例）"_s);
    letter(u"shouli1"_s, id, u"non_acceptance"_s);
}

void WalkthroughDay::honoursRound()
{
    nextDay();
    WalkthroughRound(m_staff, m_clock, m_forms, [this](const QString& what) { tell(what); },
        [this](const QString& name, const QByteArray& bytes) { keep(name, bytes); })
        .run();
}

void WalkthroughDay::annualSummary()
{
    const SummaryAsk ask {.period = StatisticsPeriod::year(m_clock.today().year()), .today = m_clock.today()};
    keep(u"summary-%1.xlsx"_s.arg(ask.period.from.year()), summaryWorkbook(readSummaries(m_staff.db(), ask), ask,
        loadOffice(m_staff.db()).name, m_clock.today()));
    tell(m_out.words(QT_TRANSLATE_NOOP("cli", "Annual summary written.")));
}

} // namespace jiangce::cli
