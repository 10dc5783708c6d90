// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/promises/ledger.h"

#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce::promises {

void enterInLedger(const LedgerLine& line)
{
    QFile file(qEnvironmentVariable("JIANGCE_LEDGER", QStringLiteral(JIANGCE_BIN_DIR "/../ledger.tsv")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        qFatal("the ledger cannot be written");
    file.write(u"%1\t%2\t%3\t%4\t%5\n"_s.arg(line.promise, line.what).arg(line.tried).arg(line.lost).arg(line.seed).toUtf8());
}

quint32 seed()
{
    return quint32(qEnvironmentVariable("JIANGCE_SEED", u"1"_s).toUInt());
}

int times(int everyday)
{
#ifdef __SANITIZE_ADDRESS__
    everyday = std::max(1, everyday / 10);  // each takes several times as long
#endif
    return everyday * std::max(1, qEnvironmentVariableIntValue("JIANGCE_SOAK"));
}

} // namespace jiangce::promises
