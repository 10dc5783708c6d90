// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/QDir>

// Q_INIT_RESOURCE declares its function where it stands, so it must stand outside any namespace.
static void initialiseStaticResources()
{
    Q_INIT_RESOURCE(jiangce_data);
    Q_INIT_RESOURCE(jiangce_translations);
}

namespace jiangce {

void initialiseResources()
{
    initialiseStaticResources();
}

} // namespace jiangce
