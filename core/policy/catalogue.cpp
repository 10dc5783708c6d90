// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/catalogue.h"

#include "core/base/text.h"

namespace jiangce {

const CatalogueEdition* Catalogues::inForce(QDate day) const
{
    const CatalogueEdition* best = nullptr;
    for (const CatalogueEdition& edition : m_editions) {
        if (edition.effectiveFrom > day || (edition.effectiveTo.isValid() && edition.effectiveTo < day))
            continue;
        if (best == nullptr || edition.effectiveFrom >= best->effectiveFrom)
            best = &edition;
    }
    return best;
}

CatalogueFinding findInCatalogue(const CatalogueEdition& edition, QStringView code, QStringView name)
{
    CatalogueFinding result;
    const QString wanted = text::folded(name);
    for (const CatalogueItem& item : edition.items) {
        const bool sameCode = !code.isEmpty() && item.code == code;
        const bool sameName = !wanted.isEmpty() && text::folded(item.name) == wanted;
        if (sameCode && sameName)
            return {CatalogueMatch::Exact, &item};
        if (sameName && result.match != CatalogueMatch::NameOnly)
            result = {CatalogueMatch::NameOnly, &item};
        else if (sameCode && result.match == CatalogueMatch::None)
            result = {CatalogueMatch::CodeOnly, &item};
    }
    return result;
}

} // namespace jiangce
