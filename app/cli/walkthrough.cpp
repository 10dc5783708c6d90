// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/walkthrough_day.h"
#include "core/casework/verify.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

Exit run(const CommandLine& line, Output& out)
{
    const QDir folder(line.required("out"));
    if (!folder.mkpath(u"."_s))
        return out.problem({ProblemCode::FileNotWritable, {folder.path()}});
    FixedClock clock(QDate(2026, 11, 2));
    const QString file = folder.filePath(u"walkthrough.jiangce"_s);
    const auto made = createDatabase(file, clock);
    if (!made)
        return out.problem(made.error());
    const OfficeSetUp office = demoOffice();
    must(setUpOffice(*made->db, clock, office, PasswordCost::least()), "set up office");
    const DemoStaff staff(*made->db, clock, office);
    enterDemoPolicy(staff, QDate(2011, 1, 1));

    WalkthroughDay day(staff, clock, folder, out);
    day.claimByRoster();
    day.lateClaim();
    day.settlement();
    day.applicationNeverCompleted();
    day.honoursRound();
    day.annualSummary();

    const QStringList found = verifyDatabase(*made->db);
    for (const QString& text : found)
        out.note(text);
    out.json({{u"database"_s, file}, {u"files"_s, QJsonArray::fromStringList(day.files())}, {u"steps"_s, day.told()},
        {u"verified"_s, found.isEmpty()}});
    if (found.isEmpty())
        out.line(out.words(QT_TRANSLATE_NOOP("cli", "The database is in order.")));
    for (const QString& text : accountLines(office))
        out.line(text);
    return found.isEmpty() ? Exit::Yes : Exit::No;
}

constexpr OptionDef options[] {
    {"out", "FOLDER", QT_TRANSLATE_NOOP("cli", "Folder for the database, letters and spreadsheets.")}};

} // namespace

constinit const Command walkthroughCommand {
    .name = "walkthrough",
    .arguments = "--out FOLDER",
    .summary = QT_TRANSLATE_NOOP("cli", "Take applications and an honours round from hand-in to the annual summary in a made-up office."),
    .options = options,
    .draws = true,
    .run = run,
};

} // namespace jiangce::cli
