// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "core/casework/verify.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

Exit run(const CommandLine& line, Output& out)
{
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const QStringList found = verifyDatabase(**db);
    out.json({{u"ok"_s, found.isEmpty()}, {u"found"_s, QJsonArray::fromStringList(found)}});
    for (const QString& text : found)
        out.line(text);
    if (found.isEmpty())
        out.line(out.words(QT_TRANSLATE_NOOP("cli", "The database is in order.")));
    return found.isEmpty() ? Exit::Yes : Exit::No;
}

} // namespace

constinit const Command verifyCommand {
    .name = "verify",
    .arguments = "",
    .summary = QT_TRANSLATE_NOOP("cli",
        "Check a database: integrity, history, sums, letter numbers, stored files. Needs no "
        "account."),
    .run = run,
};

} // namespace jiangce::cli
