// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/procedures/procedure.h"
#include "core/casework/rounds/round_decision.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/dialogs/round_sheets.h"
#include "ui/models/case_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce::round_sheets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::RoundSheets)
};

QString nameOf(const AwardRound& round, const Nominee& one)
{
    return u"%1 %2（%3）"_s.arg(one.number, one.name, QString::fromUtf16(round.title(one.programme).title->shortTitle));
}

ConferralInput conferral(const OperationSheet& sheet)
{
    return {sheet.text(u"number"_s), sheet.day(u"on"_s), sheet.text(u"password"_s)};
}

} // namespace

bool publish(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"publish_round"_s, Words::tr("Put the list on public notice"), parent);
    sheet.addNote(Words::tr("Everybody who is proposed and has not been on notice yet is shown, with a full notice of his own."));
    NoticeEnd counted;
    if (const auto trouble
        = context.guard([&] { counted = noticeEndBy(context.db(), limits::honourNotice, context.today()); }))
        sheet.say(*trouble);
    sheet.addDay(u"from"_s, Words::tr("&Posted on"), context.today());
    sheet.addDay(u"to"_s, Words::tr("&Last day"), {},
        counted.to.isValid()
            ? Words::tr("Empty: counted by %1. Posted today it runs until %2; the day of posting does not count.")
                  .arg(counted.source, counted.to.toString(Qt::ISODate))
            : Words::tr("The length of a notice is not decided (figures page); enter the last day and the reason."));
    sheet.addText(u"reason"_s, Words::tr("&Reason, when the last day is set by hand or it was posted earlier"), false);
    return sheet.run(Words::tr("Publish"), [&](Desk& desk) {
        return publishRoundNotice(desk, round.head.id, round.head.version,
            {sheet.day(u"from"_s), sheet.day(u"to"_s), sheet.text(u"reason"_s)});
    });
}

bool object(AppContext& context, const AwardRound& round, CaseId about, QWidget* parent)
{
    OperationSheet sheet(context, u"record_round_objection"_s, Words::tr("Record an objection"), parent);
    QList<std::pair<QString, QVariant>> choices {{Words::tr("The notice as a whole"), 0}};
    for (const AwardNotice& notice : round.notices)
        for (const CaseId id : notice.cases)
            if (const Nominee* one = round.nominee(id); one != nullptr && one->state == CaseState::Proposed) {
                const qsizetype at = id == about ? 0 : choices.size();
                choices.insert(at, {nameOf(round, *one), one->id.value()});
            }
    sheet.addChoice(u"case"_s, Words::tr("&Against"), choices);
    sheet.addDay(u"received"_s, Words::tr("&Received on"), context.today());
    sheet.addLine(u"objector"_s, Words::tr("&By"));
    sheet.addLine(u"contact"_s, Words::tr("&Contact"));
    sheet.addText(u"content"_s, Words::tr("&What it says"));
    return sheet.run(Words::tr("Record"), [&](Desk& desk) {
        return recordRoundObjection(desk, round.head.id, round.head.version,
            {CaseId(sheet.choice(u"case"_s).toLongLong()), sheet.day(u"received"_s), sheet.text(u"objector"_s),
                sheet.text(u"contact"_s), sheet.text(u"content"_s)});
    });
}

bool settle(AppContext& context, const AwardRound& round, const NoticeObjection& objection, QWidget* parent)
{
    OperationSheet sheet(context, u"settle_round_objection"_s, Words::tr("Settle the objection"), parent);
    sheet.addNote(objection.content);
    sheet.addChoice(u"outcome"_s, Words::tr("&Outcome"),
        {{Words::tr("Unfounded: the candidate stays on the list"), int(ObjectionOutcome::Unfounded)},
            {Words::tr("Founded: the candidate is taken off the list"), int(ObjectionOutcome::Founded)}});
    sheet.addText(u"finding"_s, Words::tr("&Finding"));
    return sheet.run(Words::tr("Settle"), [&](Desk& desk) {
        return settleRoundObjection(desk, round.head.id, round.head.version, objection.id,
            ObjectionOutcome(sheet.choice(u"outcome"_s).toInt()), sheet.text(u"finding"_s));
    });
}

bool remove(AppContext& context, const AwardRound& round, const Nominee& candidate, QWidget* parent)
{
    OperationSheet sheet(context, u"remove_nominee"_s, Words::tr("Take a candidate off the list"), parent);
    sheet.addNote(nameOf(round, candidate));
    sheet.addText(u"reason"_s, Words::tr("&Reason"));
    return sheet.run(Words::tr("Take off"), [&](Desk& desk) {
        return removeNominee(desk, round.head.id, round.head.version, candidate.id, sheet.text(u"reason"_s));
    });
}

bool callReserve(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"call_reserve_sheet"_s, Words::tr("Call the reserve"), parent);
    QList<std::pair<QString, QVariant>> choices;
    for (const TitleInRound& title : round.titles)
        if (const Nominee* next = nextReserve(round, title.programme()))
            choices.append({nameOf(round, *next), title.programme()});
    sheet.addChoice(u"title"_s, Words::tr("&First in reserve"), choices);
    sheet.addNote(Words::tr("He moves up to the free place and then has a full public notice of his own."));
    return sheet.run(Words::tr("Move up"), [&](Desk& desk) {
        return jiangce::callReserve(desk, round.head.id, round.head.version, sheet.choice(u"title"_s).toString());
    });
}

bool awardFewer(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"award_fewer_sheet"_s, Words::tr("Award fewer than the places"), parent);
    QList<std::pair<QString, QVariant>> choices;
    for (const TitleInRound& title : round.titles)
        if (title.proposed < title.places.value_or(0))
            choices.append({Words::tr("%1: %2 of %3 places").arg(QString::fromUtf16(title.title->shortTitle))
                                .arg(title.proposed).arg(title.places.value_or(0)),
                title.programme()});
    sheet.addChoice(u"title"_s, Words::tr("&Title"), choices);
    sheet.addLine(u"decision"_s, Words::tr("&Number of the decision to award fewer"), {}, true);
    return sheet.run(Words::tr("Record"), [&](Desk& desk) {
        return jiangce::awardFewer(desk, round.head.id, round.head.version, sheet.choice(u"title"_s).toString(),
            sheet.text(u"decision"_s));
    });
}

bool request(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"request_conferral"_s, Words::tr("Ask for the conferral"), parent);
    sheet.addNote(Words::tr("The request goes to %1.").arg(QString::fromUtf16(round.head.kind->conferredBy)));
    sheet.addLine(u"number"_s, Words::tr("&Number of the request"), {}, true);
    sheet.addDay(u"on"_s, Words::tr("&Sent on"), context.today());
    sheet.addPassword();
    return sheet.run(Words::tr("Record the request"),
        [&](Desk& desk) { return requestConferral(desk, round.head.id, round.head.version, conferral(sheet)); });
}

bool recordDecision(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"record_conferral"_s, Words::tr("Record the decision"), parent);
    sheet.addNote(Words::tr("Number and day as they stand on the decision of %1. Only now the honours count.")
                      .arg(QString::fromUtf16(round.head.kind->conferredBy)));
    sheet.addLine(u"number"_s, Words::tr("&Number of the decision"), {}, true);
    sheet.addDay(u"on"_s, Words::tr("&Decided on"), context.today());
    sheet.addPassword();
    return sheet.run(Words::tr("Record the decision"),
        [&](Desk& desk) { return recordConferral(desk, round.head.id, round.head.version, conferral(sheet)); });
}

bool followUp(AppContext& context, const AwardRound& round, const Honour* chosen, QWidget* parent)
{
    OperationSheet sheet(context, u"follow_up_sheet"_s, Words::tr("Make what follows from the honours"), parent);
    QList<std::pair<QString, QVariant>> programmes;
    for (const TitleInRound& title : round.titles)
        for (const Consequence& each : programmeOf(*title.title).consequences) {
            const QString key = QString::fromLatin1(each.programme);
            if (const Programme* programme = programmeByKey(key);
                programme != nullptr && std::ranges::none_of(programmes, [&key](const auto& one) { return one.second == key; }))
                programmes.append({programmeName(*programme, context.wording()), key});
        }
    QList<std::pair<QString, QVariant>> scopes {{Words::tr("Every honour of the round that has none yet"), true}};
    if (chosen != nullptr)
        scopes.prepend({Words::tr("%1 only").arg(chosen->personName), false});
    sheet.addChoice(u"programme"_s, Words::tr("&Programme"), programmes);
    sheet.addChoice(u"scope"_s, Words::tr("&For"), scopes);
    sheet.addNote(Words::tr("Drafts are made, filled in from the nominations and linked with the honours."));
    return sheet.run(Words::tr("Make the drafts"), [&](Desk& desk) {
        const Programme& programme = *programmeByKey(sheet.choice(u"programme"_s).toString());
        return sheet.choice(u"scope"_s).toBool() || chosen == nullptr ? openConsequences(desk, round.head.id, programme)
                                                                      : openConsequence(desk, chosen->id, programme);
    });
}

bool revoke(AppContext& context, const Honour& honour, QWidget* parent)
{
    OperationSheet sheet(context, u"revoke_honour"_s, Words::tr("Record that an honour was revoked"), parent);
    sheet.addNote(Words::tr("%1, %2, granted on %3 by %4 (%5)")
                      .arg(honour.personName, honour.title, honour.grantedOn.toString(Qt::ISODate), honour.body, honour.document));
    for (const Followed& one : honour.followed)
        if (!one.isEnded)
            sheet.addNote(Words::tr("Followed from it: %1 %2, %3 yuan paid. It stays as it is and is settled in its own case.")
                              .arg(programmeName(*one.programme, context.wording()), one.number, one.paid.display()));
    sheet.addLine(u"document"_s, Words::tr("&Number of the decision to revoke"), {}, true);
    sheet.addDay(u"on"_s, Words::tr("&Decided on"), context.today());
    sheet.addText(u"reason"_s, Words::tr("&Reason"));
    sheet.addPassword();
    return sheet.run(Words::tr("Record the revocation"), [&](Desk& desk) {
        return revokeHonour(desk, honour.id, honour.version,
            {sheet.text(u"document"_s), sheet.day(u"on"_s), sheet.text(u"reason"_s), sheet.text(u"password"_s)});
    });
}

} // namespace jiangce::round_sheets
