// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "core/casework/queries/find.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

QString kindName(FindHit::Kind kind)
{
    switch (kind) {
    case FindHit::Kind::Case: return u"case"_s;
    case FindHit::Kind::Person: return u"person"_s;
    case FindHit::Kind::Organisation: return u"organisation"_s;
    }
    return {};
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
    QJsonArray hits;
    for (const FindHit& hit : find(**db, line.argument(0), line.number("limit", 1, 1000).value_or(50))) {
        hits.append(QJsonObject {{u"kind"_s, kindName(hit.kind)}, {u"title"_s, hit.title}, {u"detail"_s, hit.detail}});
        out.line(hit.title + u"  "_s + hit.detail);
    }
    out.json({{u"hits"_s, hits}});
    return hits.isEmpty() ? Exit::No : Exit::Yes;
}

constexpr OptionDef options[] {{"limit", "N", QT_TRANSLATE_NOOP("cli", "Most hits to show; 50 without it.")}};

} // namespace

constinit const Command findCommand {
    .name = "find",
    .arguments = "TEXT",
    .summary = QT_TRANSLATE_NOOP("cli", "Find cases, persons and enterprises by number, part of a name, or pinyin."),
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
};

} // namespace jiangce::cli
