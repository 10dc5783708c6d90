// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/migrations.h"

#include "core/programmes/programme.h"

namespace jiangce {

QList<Migration> allMigrations()
{
    QList<Migration> ofProgrammes;
    for (const Programme* programme : allProgrammes())
        ofProgrammes.append(migrationFromResource(QString::fromLatin1(programme->migration)));
    return mergedMigrations(sharedMigrations(), ofProgrammes);
}

} // namespace jiangce
