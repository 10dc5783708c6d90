// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/catalogue_changes.h"

#include <QtCore/QHash>

#include <functional>

namespace jiangce {

namespace {

/// Which earlier item each later one is.
class Pairing final {
public:
    Pairing(const QList<CatalogueItem>& before, const QList<CatalogueItem>& after)
        : m_before(before)
        , m_after(after)
        , m_partner(after.size(), -1)
        , m_isTaken(before.size(), false)
    {
        pair([](const CatalogueItem& item) { return item.code + u'\n' + item.name; });
        pair([](const CatalogueItem& item) { return item.code; });
        pair([](const CatalogueItem& item) { return item.name; });
    }
    [[nodiscard]] qsizetype partnerOf(qsizetype later) const { return m_partner[later]; }
    [[nodiscard]] bool isTaken(qsizetype earlier) const { return m_isTaken[earlier]; }

private:
    using Key = std::function<QString(const CatalogueItem&)>;

    /// Of the items left, those whose key occurs once on each side.
    void pair(const Key& keyOf)
    {
        QHash<QString, QList<qsizetype>> earlier;
        QHash<QString, QList<qsizetype>> later;
        for (qsizetype i = 0; i < m_before.size(); ++i)
            if (!m_isTaken[i])
                earlier[keyOf(m_before[i])].append(i);
        for (qsizetype i = 0; i < m_after.size(); ++i)
            if (m_partner[i] < 0)
                later[keyOf(m_after[i])].append(i);
        for (auto found = later.cbegin(); found != later.cend(); ++found) {
            const QList<qsizetype> partners = earlier.value(found.key());
            if (found.key().isEmpty() || found->size() != 1 || partners.size() != 1)
                continue;
            m_partner[found->first()] = partners.first();
            m_isTaken[partners.first()] = true;
        }
    }

    const QList<CatalogueItem>& m_before;
    const QList<CatalogueItem>& m_after;
    QList<qsizetype> m_partner;
    QList<bool> m_isTaken;
};

QList<CatalogueChange> changesBetween(const CatalogueItem& before, const CatalogueItem& after)
{
    QList<CatalogueChange> changes;
    if (before.name != after.name)
        changes.append(CatalogueChange::Renamed);
    if (before.code != after.code)
        changes.append(CatalogueChange::Recoded);
    if (before.grade != after.grade)
        changes.append(CatalogueChange::Regraded);
    if (before.lowest != after.lowest || before.highest != after.highest)
        changes.append(CatalogueChange::Relevelled);
    return changes;
}

} // namespace

QList<CatalogueDifference> catalogueDifferences(const QList<CatalogueItem>& before, const QList<CatalogueItem>& after)
{
    const Pairing pairing(before, after);
    QList<CatalogueDifference> differences;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const qsizetype partner = pairing.partnerOf(i);
        if (partner < 0)
            differences.append({{CatalogueChange::Added}, {}, after[i]});
        else if (const QList<CatalogueChange> changes = changesBetween(before[partner], after[i]); !changes.isEmpty())
            differences.append({changes, before[partner], after[i]});
    }
    for (qsizetype i = 0; i < before.size(); ++i)
        if (!pairing.isTaken(i))
            differences.append({{CatalogueChange::Removed}, before[i], {}});
    return differences;
}

} // namespace jiangce
