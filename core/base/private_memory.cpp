// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_memory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace jiangce {

void keepMemoryPrivate()
{
    const rlimit none {0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace jiangce
