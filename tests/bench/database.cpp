// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/accounts.h"
#include "tests/bench/bench.h"

#include <QtCore/QProcess>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

void makeDatabase(const QString& file, int cases)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(JIANGCE_BIN_DIR "/jiangce-cli"),
        {u"demo"_s, u"--cases"_s, QString::number(cases), u"--until"_s, today.toString(Qt::ISODate), u"--out"_s, file});
    if (!program.waitForFinished(-1) || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        qFatal("the demonstration cannot be made in %s", qPrintable(file));
}

Session intakeOf(Connection& db)
{
    for (const Account& account : readAccounts(db))
        if (account.roles.contains(Role::Intake))
            return {.account = account.id, .accountName = account.name, .displayName = account.displayName,
                .roles = account.roles};
    qFatal("nobody takes applications in");
}

} // namespace jiangce::bench
