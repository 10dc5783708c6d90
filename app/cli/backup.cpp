// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/database.h"
#include "app/cli/output.h"
#include "app/cli/sign_in.h"
#include "core/store/backup.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

Exit run(const CommandLine& line, Output& out)
{
    const QString target = line.argument(0);
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(databaseFile(line)).absoluteFilePath())
        throw UsageError {QT_TRANSLATE_NOOP("cli", "“%1” is the database itself."), target};
    const auto db = openReadOnly(line);
    if (!db)
        return out.problem(db.error());
    const SystemClock clock;
    if (const auto session = signInAs(line, **db, clock, out); !session)
        return out.problem(session.error());
    const auto report = backUp(**db, target);
    if (!report)
        return out.problem(report.error());
    out.json({{u"file"_s, report->file}, {u"bytes"_s, report->bytes}, {u"rows"_s, report->rows()}});
    out.line(out.words(QT_TRANSLATE_NOOP("cli", "%1: %2 bytes, %3 rows, checked.")).arg(report->file,
        QString::number(report->bytes), QString::number(report->rows())));
    return Exit::Yes;
}

} // namespace

constinit const Command backupCommand {
    .name = "backup",
    .arguments = "FILE",
    .summary = QT_TRANSLATE_NOOP("cli", "Copy the database to a file and check the copy; also while it is in use."),
    .least = 1,
    .most = 1,
    .run = run,
};

} // namespace jiangce::cli
