// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "core/base/text.h"
#include "core/casework/case_file.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/payments.h"
#include "core/casework/steps.h"
#include "core/policy/wording.h"
#include "core/register/admin_unit.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

QJsonValue dayJson(QDate day) { return day.isValid() ? QJsonValue(isoDate(day)) : QJsonValue(); }

QJsonValue fenJson(std::optional<Money> amount) { return amount ? QJsonValue(amount->fen()) : QJsonValue(); }

QJsonObject headJson(const CaseFile& file)
{
    const bool isPerson = file.programme->applicant == ApplicantKind::Person;
    return {{u"number"_s, file.number}, {u"number_key"_s, file.numberKey},
        {u"programme"_s, QLatin1StringView(file.programme->key)}, {u"state"_s, stateKey(file.state)},
        {u"applicant"_s, file.applicantName},
        {u"applicant_number"_s, isPerson ? text::masked(file.applicantNumber, 4, 4) : file.applicantNumber},
        {u"district"_s, adminUnitName(file.district)}, {u"handed_in"_s, dayJson(file.handedIn)},
        {u"accepted_on"_s, dayJson(file.acceptedOn)}, {u"decided_on"_s, dayJson(file.decidedOn)},
        {u"paid_on"_s, dayJson(file.paidOn)}, {u"due_on"_s, dayJson(file.dueOn)},
        {u"verdict"_s, file.verdict.isEmpty() ? QJsonValue() : QJsonValue(file.verdict)},
        {u"claimed_fen"_s, fenJson(file.claimed)}, {u"approved_fen"_s, fenJson(file.approved)},
        {u"back_entry"_s, file.isBackEntry}};
}

QJsonArray stepsJson(Connection& db, CaseId id)
{
    QJsonArray steps;
    for (const TakenStep& step : readSteps(db, id))
        steps.append(QJsonObject {{u"action"_s, actionKey(step.action)}, {u"on"_s, dayJson(step.on)},
            {u"officer"_s, step.officerName}, {u"opinion"_s, step.opinion}, {u"reason"_s, step.reason},
            {u"taken_back"_s, step.isTakenBack}});
    return steps;
}

QJsonArray lettersJson(Connection& db, CaseId id)
{
    QJsonArray letters;
    for (const IssuedLetter& letter : readLetters(db, id))
        letters.append(QJsonObject {{u"kind"_s, letter.kind}, {u"number"_s, letter.number},
            {u"issued_on"_s, dayJson(letter.issuedOn)}, {u"void"_s, letter.isVoid}});
    return letters;
}

QJsonArray paymentsJson(Connection& db, CaseId id)
{
    QJsonArray payments;
    for (const Payment& payment : readPayments(db, id))
        payments.append(QJsonObject {{u"amount_fen"_s, payment.amount.fen()}, {u"payee"_s, payment.payee},
            {u"requested_on"_s, dayJson(payment.requestedOn)}, {u"paid_on"_s, dayJson(payment.paidOn)}});
    return payments;
}

QString letterName(const Programme& programme, const QString& key, const Wording& wording)
{
    for (const LetterKind& kind : programme.letters)
        if (key == QLatin1StringView(kind.key))
            return wording.label("letters", kind.label);
    return key;
}

void print(const CaseFile& file, const QList<TakenStep>& steps, const QJsonObject& json, const Output& out)
{
    const Wording& wording = out.wording();
    out.line(
        u"%1  %2  %3"_s.arg(file.display(), file.applicantName, wording.label("casework", stateLabel(file.state))));
    for (const TakenStep& step : steps) {
        const QString said = step.opinion == step.reason ? step.opinion : step.opinion + step.reason;
        const QString undone = step.isTakenBack ? u"  "_s + wording.label("casework", actionLabel(Action::TakeBack)) : QString();
        out.line(u"  %1  %2  %3  %4%5"_s.arg(isoDate(step.on), wording.label("casework", actionLabel(step.action)),
            step.officerName, said, undone));
    }
    for (const QJsonValue& letter : json.value(u"letters").toArray())
        out.line(u"  %1  %2  %3"_s.arg(
            letter[u"issued_on"].toString(), letterName(*file.programme, letter[u"kind"].toString(), wording),
            letter[u"number"].toString()));
    if (file.approved)
        out.line(out.words(QT_TRANSLATE_NOOP("cli", "Approved (yuan): %1")).arg(file.approved->display()));
}

Exit run(const CommandLine& line, Output& out)
{
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const SystemClock clock;
    const auto session = signInAs(line, **db, clock, out);
    if (!session)
        return out.problem(session.error());
    if (const auto allowed = needOneOf(*session, caseRoles); !allowed)
        return out.problem(allowed.error());
    const auto file = findCase(**db, line.argument(0));
    if (!file)
        return out.problem(file.error());
    QJsonObject json = headJson(*file);
    json.insert(u"steps"_s, stepsJson(**db, file->id));
    json.insert(u"letters"_s, lettersJson(**db, file->id));
    json.insert(u"payments"_s, paymentsJson(**db, file->id));
    out.json(json);
    print(*file, readSteps(**db, file->id), json, out);
    return Exit::Yes;
}

} // namespace

constinit const Command caseCommand {
    .name = "case",
    .arguments = "NUMBER",
    .summary = QT_TRANSLATE_NOOP("cli", "Show a case: where it stands, every step, letters and payments."),
    .least = 1,
    .most = 1,
    .run = run,
};

} // namespace jiangce::cli
