// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/catalogue.h"
#include "ui/forms/party_lookup.h"

namespace jiangce {

/// Finds trades of one catalogue edition while one types: by part of the name, full pinyin, initials, or the beginning
/// of the code. Readings are worked out once; asking takes no database.
class CatalogueFinder final {
public:
    CatalogueFinder() = default;
    explicit CatalogueFinder(const QList<CatalogueItem>& items);

    /// Names that begin with it first, then those that hold it, then by sound. Nothing for blanks.
    [[nodiscard]] QList<PartySuggestion> find(const QString& typed, int most) const;

private:
    struct Entry {
        PartySuggestion shown;
        QString folded;
        QString initials;
        QString pinyin;
        QString code;
    };
    [[nodiscard]] static int rank(const Entry& entry, const QString& folded, const QString& code);

    QList<Entry> m_entries;
};

} // namespace jiangce
