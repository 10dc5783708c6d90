// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/document.h"

namespace jiangce {

std::initializer_list<const Document*> allDocuments()
{
    static constexpr std::initializer_list<const Document*> all = {&documents::dzf2011_46, &documents::dzf2022_17,
        &documents::retirement2024, &documents::civilCode, &documents::idNumberStandard,
        &documents::creditCodeStandard, &documents::personalInformation};
    return all;
}

} // namespace jiangce
