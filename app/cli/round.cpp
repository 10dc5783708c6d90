// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "app/cli/take_out.h"
#include "core/base/text.h"
#include "core/casework/honours/honour.h"
#include "core/casework/rounds/round_standing.h"
#include "core/exchange/round_tables.h"
#include "core/policy/wording.h"
#include "core/register/office.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

QString stateWords(RoundState state, const Output& out)
{
    return out.wording().label("casework", roundStateLabel(state));
}

QJsonObject headJson(const RoundHead& head)
{
    return {{u"id"_s, head.id.value()}, {u"kind"_s, QString::fromLatin1(head.kind->key)}, {u"name"_s, head.name},
        {u"state"_s, roundStateKey(head.state)}, {u"decided_on"_s, head.decidedOn.toString(Qt::ISODate)}};
}

QJsonObject titleJson(const TitleInRound& title)
{
    return {{u"programme"_s, title.programme()}, {u"title"_s, QString::fromUtf16(title.title->title)},
        {u"places"_s, title.places ? QJsonValue(*title.places) : QJsonValue()}, {u"nominated"_s, title.nominated},
        {u"qualified"_s, title.qualified}, {u"proposed"_s, title.proposed}, {u"reserve"_s, title.reserved},
        {u"honoured"_s, title.honoured}};
}

QJsonObject nomineeJson(const Nominee& one)
{
    return {{u"number"_s, one.number}, {u"programme"_s, one.programme}, {u"name"_s, one.name},
        {u"id_number"_s, text::masked(one.personNumber, 6, 4)}, {u"unit"_s, one.unit}, {u"state"_s, stateKey(one.state)},
        {u"rank"_s, one.rank ? QJsonValue(*one.rank) : QJsonValue()}};
}

Exit list(Connection& db, Output& out)
{
    QJsonArray rounds;
    for (const RoundHead& head : readRounds(db)) {
        rounds.append(headJson(head));
        out.line(u"%1  %2  %3"_s.arg(head.id.value()).arg(head.name, stateWords(head.state, out)));
    }
    out.json({{u"rounds"_s, rounds}});
    return rounds.isEmpty() ? Exit::No : Exit::Yes;
}

Exit show(const AwardRound& round, Output& out)
{
    QJsonArray titles;
    QJsonArray nominees;
    out.line(u"%1  %2"_s.arg(round.head.name, stateWords(round.head.state, out)));
    for (const TitleInRound& title : round.titles) {
        titles.append(titleJson(title));
        out.line(out.words(QT_TRANSLATE_NOOP("cli", "%1: %2 places, %3 nominated, %4 proposed, %5 honoured"))
                     .arg(QString::fromUtf16(title.title->title), title.places ? QString::number(*title.places) : u"—"_s)
                     .arg(title.nominated).arg(title.proposed).arg(title.honoured));
    }
    for (const Nominee& one : round.nominees) {
        nominees.append(nomineeJson(one));
        out.line(u"%1  %2  %3  %4"_s.arg(one.number, one.name, one.unit,
            out.wording().label("casework", stateLabel(one.state))));
    }
    QJsonObject json = headJson(round.head);
    json.insert(u"titles"_s, titles);
    json.insert(u"nominees"_s, nominees);
    json.insert(u"notice"_s, round.paper.noticeNumber);
    json.insert(u"request"_s, round.requestNumber);
    json.insert(u"decision"_s, round.decisionNumber);
    out.json(json);
    return Exit::Yes;
}

/// What stands in the way of the next step: exit 1 when something does.
Exit check(Connection& db, const AwardRound& round, QDate today, Output& out)
{
    const RoundStanding standing = roundStanding(db, round, today);
    QJsonArray blocks;
    QJsonArray hints;
    for (const auto& [problems, json] : {std::pair(&standing.blocks, &blocks), {&standing.hints, &hints}})
        for (const Problem& problem : *problems) {
            json->append(out.problemJson(problem));
            out.line(out.wording().sentence(problem));
        }
    if (blocks.isEmpty())
        out.line(out.words(QT_TRANSLATE_NOOP("cli", "Nothing stands in the way of the next step.")));
    out.json({{u"state"_s, roundStateKey(round.head.state)}, {u"blocks"_s, blocks}, {u"hints"_s, hints}});
    return blocks.isEmpty() ? Exit::Yes : Exit::No;
}

TableFrame frameOf(const Desk& desk)
{
    return {loadOffice(desk.db).name, desk.clock.today(), Wording::chinese()};
}

Exit exportList(const Desk& desk, const AwardRound& round, const CommandLine& line, Output& out)
{
    return takeOutTable(line, desk, nomineeTable(desk.db, round, frameOf(desk)), line.required("out"), out);
}

/// The register of honours, those of others too: shown, or written where --out says.
Exit honours(const Desk& desk, const CommandLine& line, Output& out)
{
    const QList<Honour> all = readHonours(desk.db, {});
    if (line.has("out"))
        return takeOutTable(line, desk, honourTable(all, frameOf(desk)), line.required("out"), out);
    QJsonArray array;
    for (const Honour& one : all) {
        array.append(QJsonObject {{u"granted_on"_s, one.grantedOn.toString(Qt::ISODate)}, {u"title"_s, one.title},
            {u"person"_s, one.personName}, {u"kind"_s, honourKindKey(one.kind)}, {u"body"_s, one.body},
            {u"document"_s, one.document}, {u"revoked_on"_s, one.revokedOn.toString(Qt::ISODate)}});
        out.line(QStringList({one.grantedOn.toString(Qt::ISODate), one.title, one.personName, one.body, one.document}).join(u"  "_s));
    }
    out.json({{u"honours"_s, array}});
    return Exit::Yes;
}

/// The round named by its number, or the latest one.
std::optional<RoundId> roundNamed(Connection& db, const QString& text)
{
    for (const RoundHead& head : readRounds(db))
        if (text.isEmpty() || QString::number(head.id.value()) == text)
            return head.id;
    return {};
}

Exit runOn(Connection& db, const CommandLine& line, Output& out)
{
    const SystemClock clock;
    const auto session = signInAs(line, db, clock, out);
    if (!session)
        return out.problem(session.error());
    if (const auto allowed = needOneOf(*session, caseRoles); !allowed)
        return out.problem(allowed.error());
    const QString verb = line.argument(0);
    if (verb == u"list")
        return list(db, out);
    if (verb == u"honours")
        return honours({db, clock, *session}, line, out);
    const auto id = roundNamed(db, line.argument(1));
    if (!id)
        return out.problem({ProblemCode::CaseNotFound, {line.argument(1)}});
    const AwardRound round = readRound(db, *id);
    if (verb == u"show")
        return show(round, out);
    if (verb == u"check")
        return check(db, round, clock.today(), out);
    if (verb == u"export")
        return exportList({db, clock, *session}, round, line, out);
    throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is none of: list, show, check, export, honours."), verb};
}

Exit run(const CommandLine& line, Output& out)
{
    // Taking out leaves its entry, so the database is written to.
    if (line.has("out")) {
        const auto database = openWritable(databaseFile(line), SystemClock());
        return database ? runOn(*database->db, line, out) : out.problem(database.error());
    }
    const auto db = openReadOnly(line);
    return db ? runOn(**db, line, out) : out.problem(db.error());
}

constexpr OptionDef options[] {
    {"out", "FILE",
        QT_TRANSLATE_NOOP("cli", "Write the list of candidates, or the register of honours, to a file: .xlsx, .csv or .pdf.")},
    purposeOption, forOption};

} // namespace

constinit const Command roundCommand {
    .name = "round",
    .arguments = "list|show|check|export|honours [ROUND] [--out FILE --purpose PURPOSE --for TEXT]",
    .summary = QT_TRANSLATE_NOOP("cli", "List award rounds, show one, say what blocks its next step, write its list or the register of honours."),
    .options = options,
    .least = 1,
    .most = 2,
    .notes = QT_TRANSLATE_NOOP("cli", "ROUND is the number that “list” shows first; the latest round without it. Numbers of "
                                      "persons are masked."),
    .draws = true,
    .run = run,
};

} // namespace jiangce::cli
