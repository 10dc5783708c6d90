// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_decision.h"

#include "core/casework/accounts.h"
#include "core/casework/case_store.h"
#include "core/casework/permissions.h"
#include "core/casework/rounds/round_work.h"
#include "core/casework/signatures/case_signature.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A decision lies between what it rests on and today.
Outcome<QDate> dayOf(const RoundWork& work, QDate day, QDate notBefore, const char* earlier, const char* later)
{
    if (!day.isValid())
        return work.today();
    if (day > work.today())
        return fail(ProblemCode::DateInFuture, {day.toString(Qt::ISODate)});
    if (notBefore.isValid() && day < notBefore)
        return fail(ProblemCode::DateOrder, {QString::fromLatin1(earlier), QString::fromLatin1(later)});
    return day;
}

Outcome<std::unique_ptr<RoundWork>> beginDeciding(const Desk& desk, RoundId id, int version, const ConferralInput& input,
    const char* verb, RoundState state)
{
    if (input.number.trimmed().isEmpty())
        return fail(Problem {ProblemCode::Required}.at(u"number"_s));
    if (const auto allowed = mayDo(desk, Role::Approval); !allowed)
        return fail(allowed.error());
    if (const auto signable = checkMaySign(desk); !signable)
        return fail(signable.error());
    if (const auto confirmed = confirmPassword(desk, input.password); !confirmed)
        return fail(confirmed.error());
    return RoundWork::begin(desk, id, version, Role::Approval, verb, {state});
}

void insertHonour(RoundWork& work, const TitleInRound& title, const Nominee& one)
{
    const AwardRound& round = work.round();
    const Session& session = work.desk().session;
    const QString name = QString::fromUtf16(title.title->shortTitle);
    const int year = round.decidedOn.year();
    const QString certificate
        = u"%1〔%2〕%3号"_s.arg(name).arg(year).arg(nextNumber(work.db(), u"honour/"_s + title.programme(), year));
    work.db()
        .prepared("INSERT INTO honour (person_id, kind, title, body, granted_on, document, round_id, programme, case_id, "
                  "certificate_number, entered_by, entered_name, entered_at) VALUES (?, 'conferred', ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "?, ?)")
        .run(one.person, QString::fromUtf16(title.title->title), round.decidedBy, round.decidedOn, round.decisionNumber,
            work.id(), title.programme(), one.id, certificate, session.account, session.displayName, work.desk().clock.now());
}

Outcome<void> honourAll(RoundWork& work)
{
    const AwardRound round = work.round();
    for (const TitleInRound& title : round.titles) {
        for (const Nominee& one : round.nomineesIn(title.programme(), CaseState::Proposed)) {
            insertHonour(work, title, one);
            if (const auto moved = work.move(one.id, CaseState::Honoured, u"confer_honour"_s); !moved)
                return moved;
        }
        for (const Nominee& one : round.nomineesIn(title.programme(), CaseState::Reserve))
            if (const auto moved = work.move(one.id, CaseState::NotSelected, u"not_selected"_s); !moved)
                return moved;
        work.after().insert(title.programme(), title.proposed);
    }
    return {};
}

} // namespace

Problems missingToRequest(const AwardRound& round, QDate today)
{
    Problems problems;
    int owed = 0;
    for (const Nominee& one : round.nominees)
        owed += one.state == CaseState::Proposed && !round.isNoticeOver(one.id, today);
    if (owed > 0)
        problems.append({ProblemCode::NoticeOwed, {QString::number(owed)}});
    if (const auto settled = checkObjections(round.objections); !settled)
        problems.append(settled.error());
    for (const TitleInRound& title : round.titles)
        if (title.proposed < title.places.value_or(0) && title.fewerDecision.isEmpty())
            problems.append({ProblemCode::FewerUndecided,
                {QString::fromUtf16(title.title->shortTitle), QString::number(title.places.value_or(0)),
                    QString::number(title.proposed)}});
    return problems;
}

Outcome<ChangeReport> requestConferral(const Desk& desk, RoundId id, int expectedVersion, const ConferralInput& input)
{
    auto begun = beginDeciding(
        desk, id, expectedVersion, input, QT_TRANSLATE_NOOP("casework", "Request the conferral"), RoundState::Noticed);
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    if (const Problems problems = missingToRequest(work.round(), work.today()); !problems.isEmpty())
        return fail(problems.first());
    QDate noticed;
    for (const AwardNotice& notice : work.round().notices)
        noticed = std::max(noticed, notice.period.to);
    const auto day = dayOf(work, input.on, noticed.addDays(1), QT_TRANSLATE_NOOP("casework", "Last day of the notice"),
        QT_TRANSLATE_NOOP("casework", "Request to the conferring body"));
    if (!day)
        return fail(day.error());
    desk.db.prepared("UPDATE award_round SET request_number = ?2, requested_on = ?3 WHERE id = ?1")
        .run(id, input.number.trimmed(), *day);
    work.after().insert(u"number"_s, input.number.trimmed());
    work.setState(RoundState::Requested);
    return work.finish(u"request_conferral"_s);
}

Outcome<ChangeReport> recordConferral(const Desk& desk, RoundId id, int expectedVersion, const ConferralInput& input)
{
    auto begun = beginDeciding(
        desk, id, expectedVersion, input, QT_TRANSLATE_NOOP("casework", "Record the decision"), RoundState::Requested);
    if (!begun)
        return fail(begun.error());
    RoundWork& work = **begun;
    const auto day = dayOf(work, input.on, work.round().requestedOn,
        QT_TRANSLATE_NOOP("casework", "Request to the conferring body"), QT_TRANSLATE_NOOP("casework", "Commendation"));
    if (!day)
        return fail(day.error());
    desk.db.prepared("UPDATE award_round SET decision_number = ?2, decided_on = ?3, decided_by = ?4 WHERE id = ?1")
        .run(id, input.number.trimmed(), *day, QString::fromUtf16(work.round().head.kind->conferredBy));
    work.load(id);
    if (const auto done = honourAll(work); !done)
        return fail(done.error());
    work.after().insert(u"number"_s, input.number.trimmed());
    work.setState(RoundState::Conferred);
    return work.finish(u"record_conferral"_s);
}

} // namespace jiangce
