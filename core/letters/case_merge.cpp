// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/case_merge.h"

#include "core/casework/case_clock.h"
#include "core/casework/filings.h"
#include "core/casework/materials.h"
#include "core/casework/steps.h"
#include "core/casework/verdict_store.h"
#include "core/letters/case_words.h"
#include "core/letters/merge.h"
#include "core/letters/template_store.h"
#include "core/policy/wording.h"
#include "core/programmes/programme_store.h"
#include "core/register/admin_unit.h"
#include "core/register/office.h"
#include "core/values/date_text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace jiangce {

using case_words::Source;

namespace {

/// The clause a decision rests on: the wider rule's where it was found to apply, else the programme's first.
const Clause* basis(const Source& source)
{
    const Condition* wider = source.programme.widerRule;
    const QJsonArray findings = source.verdict.value("findings"_L1).toArray();
    const bool isWider = wider != nullptr && std::ranges::any_of(findings, [wider](const QJsonValue& finding) {
        return finding["code"_L1].toString() == QLatin1StringView(wider->code)
            && finding["state"_L1].toString() == stateName(FindingState::Met);
    });
    if (isWider)
        return &wider->clause;
    return source.programme.clauses.empty() ? nullptr : &source.programme.clauses.front();
}

void addBasis(MergeData& data, const Source& source)
{
    data.set(u"事项.名称"_s, QString::fromUtf16(source.programme.chinese));
    data.set(u"事项.简称"_s, QString::fromUtf16(source.programme.shortName));
    const Clause* clause = basis(source);
    const QString number = clause != nullptr ? QString::fromUtf16(clause->document().number) : QString();
    const QString title = clause != nullptr ? QString::fromUtf16(clause->document().title) : QString();
    QString article = clause != nullptr ? citation(*clause) : QString();
    if (article.startsWith(number))
        article.remove(0, number.size());
    data.set(u"依据.全称"_s, clause == nullptr ? QString() : u"《%1》（%2）"_s.arg(title, number));
    data.set(u"依据.文号"_s, number).set(u"依据.条款"_s, article);
}

void addCase(MergeData& data, Connection& db, const CaseFile& file, QDate today)
{
    const CaseClock clock = readClock(db, file, today);
    const bool isRunning = clock.limit == Limit::Decision && clock.allowed && clock.dueOn.isValid();
    data.set(u"案件.编号"_s, file.number);
    data.set(u"案件.收件日期"_s, isoDate(file.handedIn)).set(u"案件.补正日期"_s, isoDate(file.correctedOn));
    data.set(u"案件.受理日期"_s, isoDate(file.acceptedOn)).set(u"案件.决定日期"_s, isoDate(file.decidedOn));
    data.set(u"案件.办结期限"_s, isRunning ? isoDate(clock.dueOn) : QString());
    data.set(u"案件.办理时限"_s, isRunning ? QString::number(*clock.allowed) : QString());
    data.set(u"案件.补录"_s, file.isBackEntry ? u"1"_s : QString());
}

/// 备案: of what is owed, empty for every other case.
void addFiling(MergeData& data, Connection& db, const CaseFile& file)
{
    const Filing filing = readFiling(db, file.id).value_or(Filing());
    const qint64 late = filing.dueOn.isValid() ? filing.dueOn.daysTo(file.handedIn) : 0;
    data.set(u"备案.编号"_s, filing.number).set(u"备案.日期"_s, isoDate(filing.numberedOn));
    data.set(u"备案.年度"_s, filing.year > 0 ? QString::number(filing.year) : QString());
    data.set(u"备案.期限"_s, isoDate(filing.dueOn)).set(u"备案.逾期"_s, late > 0 ? QString::number(late) : QString());
}

void addApplicant(MergeData& data, const Source& source, const CaseFile& file)
{
    const bool isUnit = source.programme.applicant == ApplicantKind::Organisation;
    const FieldDef* contact = fieldByKey(source.programme.fields, u"contact_name"_s);
    const QString named = contact != nullptr ? displayText(*contact, source.form.value(contact->keyText())) : QString();
    data.set(u"申请人.名称"_s, file.applicantName).set(u"申请人.证件"_s, file.applicantNumber);
    data.set(u"申请人.单位"_s, isUnit ? u"1"_s : QString());
    data.set(u"申请人.称谓"_s, isUnit ? u"你单位"_s : u"你"_s);
    data.set(u"申请人.区域"_s, adminUnitName(file.district));
    data.set(u"申请人.地址"_s, case_words::partyValue(source, Party::ApplicantAddress));
    data.set(u"申请人.联系人"_s, isUnit ? named : file.applicantName);
    data.set(u"申请人.联系电话"_s, case_words::partyValue(source, Party::ApplicantPhone));
}

void addForm(MergeData& data, const Source& source)
{
    data.setList(u"申请表"_s, {});
    for (const FieldDef& field : source.programme.fields) {
        const QString stored = source.form.value(field.keyText());
        data.set(u"字段."_s + field.keyText(), displayText(field, stored));
        if (stored.isEmpty() || !isShown(field, source.form))
            continue;
        const bool isSensitive = field.traits.privacy == Privacy::Sensitive;
        data.append(u"申请表"_s,
            MergeData()
                .set(u"项目"_s, case_words::label(source.programme, field))
                .set(u"内容"_s, isSensitive ? maskedText(field, stored) : displayText(field, stored)));
    }
}

QString tickWord(MaterialTick tick)
{
    switch (tick) {
    case MaterialTick::OriginalSeen:
        return u"查验原件"_s;
    case MaterialTick::CopyKept:
        return u"留存复印件"_s;
    case MaterialTick::OriginalAndCopy:
        return u"查验原件、留存复印件"_s;
    case MaterialTick::None:
    case MaterialTick::Missing:
        break;
    }
    return {};
}

void addMaterials(MergeData& data, Connection& db, const Source& source, const CaseFile& file)
{
    data.setList(u"材料"_s, {}).setList(u"未交材料"_s, {});
    for (const MaterialEntry& entry : readMaterials(db, file, source.form)) {
        const QString form = tickWord(entry.tick);
        MergeData row;
        row.set(u"名称"_s, QString::fromUtf16(entry.material->chinese)).set(u"备注"_s, entry.note);
        if (!form.isEmpty())
            data.append(u"材料"_s, row.set(u"形式"_s, form).set(u"份数"_s, u"1"_s));
        else if (entry.tick == MaterialTick::Missing || (entry.isNeeded && entry.material->isRequired))
            data.append(u"未交材料"_s, row);
    }
}

/// The reason given with the last step of one of the kinds; empty when none was taken.
QString reasonOf(const QList<TakenStep>& steps, std::initializer_list<Action> actions)
{
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (!step->isTakenBack && std::ranges::find(actions, step->action) != actions.end())
            return step->reason.isEmpty() ? step->opinion : step->reason;
    }
    return {};
}

/// Steps still to be signed, while nothing is decided.
void addOpenSteps(MergeData& data, const CaseFile& file, const QList<TakenStep>& steps)
{
    data.setList(u"待签"_s, {});
    if (file.decidedOn.isValid())
        return;
    for (const Step step : {Step::FirstReview, Step::SecondReview, Step::Approval}) {
        const bool isTaken = std::ranges::any_of(steps, [step](const TakenStep& taken) {
            return !taken.isTakenBack && taken.step == step && taken.action != Action::SendBack;
        });
        if (!isTaken)
            data.append(u"待签"_s, MergeData().set(u"环节"_s, Wording::chinese().label("casework", stepLabel(step))));
    }
}

void addSteps(MergeData& data, const CaseFile& file, const QList<TakenStep>& steps)
{
    data.setList(u"意见"_s, {});
    for (const TakenStep& step : steps) {
        if (step.isTakenBack)
            continue;
        MergeData row;
        row.set(u"环节"_s, Wording::chinese().label("casework", actionLabel(step.action)));
        row.set(u"意见"_s, step.opinion).set(u"理由"_s, step.reason).set(u"姓名"_s, step.officerName);
        data.append(u"意见"_s, row.set(u"日期"_s, isoDate(step.on)));
    }
    addOpenSteps(data, file, steps);
    data.set(u"决定.理由"_s, reasonOf(steps, {Action::Refuse, Action::DeclineAcceptance}));
    data.set(u"决定.主管机关"_s, QString());
    data.set(u"补正.说明"_s, reasonOf(steps, {Action::ReturnForCorrection}));
    data.set(u"补正.期限"_s, QString()).set(u"补正.后果"_s, QString());
}

void addGaps(MergeData& data, Connection& db, const CaseFile& file, QDate today)
{
    data.setList(u"缺口"_s, {});
    if (file.state != CaseState::Submitted && file.state != CaseState::ReturnedForCorrection)
        return;
    const QDate day = file.correctionAskedOn.isValid() ? file.correctionAskedOn : today;
    const Assessment assessment = assessCase(db, file, day);
    for (const Gap& gap : correctionGaps(db, file, assessment.form, assessment.decision, day))
        data.append(u"缺口"_s, MergeData().set(u"内容"_s, gap.what).set(u"要求"_s, gap.standard));
}

const LetterKind* letterByKey(const Programme& programme, const QString& key)
{
    const auto found = std::ranges::find_if(
        programme.letters, [&key](const LetterKind& letter) { return key == QLatin1StringView(letter.key); });
    return found == programme.letters.end() ? nullptr : &*found;
}

} // namespace

MergeData mergeDataFor(Connection& db, const CaseFile& file, const LetterOccasion& occasion, bool withRosters)
{
    const FormData form = readForm(db, *file.programme, file.id);
    const auto verdict = lastVerdict(db, file.id);
    const Source source {*file.programme, form,
        verdict ? QJsonDocument::fromJson(verdict->json).object() : QJsonObject(), readClaimLines(db, file.id)};
    MergeData data;
    data.set(u"文号"_s, occasion.number).set(u"日期"_s, isoDate(occasion.day));
    data.set(u"预览"_s, occasion.isPreview ? u"1"_s : QString());
    data.set(u"经办.姓名"_s, occasion.officer).set(u"有效期"_s, QString());
    case_words::addOffice(data, loadOffice(db));
    addBasis(data, source);
    addCase(data, db, file, occasion.day);
    addFiling(data, db, file);
    addApplicant(data, source, file);
    addForm(data, source);
    addMaterials(data, db, source, file);
    addSteps(data, file, readSteps(db, file.id));
    addGaps(data, db, file, occasion.day);
    addVerdict(data, source);
    addMoney(data, source);
    data.setList(u"花名册"_s, {});
    if (withRosters)
        addRosterTables(data, source);
    addFormSections(data, source);
    addPersonalData(data, *file.programme);
    addLettersGiven(data, db, *file.programme, file.id);
    return data;
}

Outcome<LetterDocument> letterFor(
    Connection& db, const CaseFile& file, const QString& kind, const LetterOccasion& occasion)
{
    const LetterKind* letter = letterByKey(*file.programme, kind);
    if (letter == nullptr)
        return fail(ProblemCode::UnknownChoice, {kind});
    const QStringList missing = missingParticulars(loadOffice(db));
    if (!occasion.isPreview && !missing.isEmpty())
        return fail(ProblemCode::OfficeIncomplete, {missing.first()});
    const QString text = templateInForce(db, QString::fromLatin1(letter->templateFile));
    if (text.isEmpty())
        return fail(ProblemCode::LetterNotAvailable,
            {QString::fromUtf16(letter->chinese), QString::fromLatin1(stateLabel(file.state))});
    auto document = merge(text, mergeDataFor(db, file, occasion, text.contains(u"花名册"_s)));
    if (document)
        document->title = QString::fromUtf16(letter->chinese) + u' ' + file.applicantName;
    return document;
}

} // namespace jiangce
