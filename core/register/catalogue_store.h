// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/policy/catalogue.h"
#include "core/register/officer.h"

#include <QtCore/QDateTime>

namespace jiangce {

class Connection;

struct CatalogueEditionInfo {
    EditionId id;
    int version = 1;
    QString title;
    QString document {};
    QDate effectiveFrom;
    QDate effectiveTo {};
    bool isSample = false;
    QString importedBy {};
    QDateTime importedAt {};
    int items = 0;
    int shortageItems = 0;
    AccountId importedById {};
    QString confirmedBy {};         ///< empty: not confirmed, and does not count
    QDateTime confirmedAt {};
    [[nodiscard]] bool isConfirmed() const { return confirmedAt.isValid(); }
};

/// Editions of the training catalogue and of the shortage catalogue within it. Items never change after the import; a corrected
/// edition is imported beside the wrong one, and of two with the same first day the later import counts. Like a figure an
/// edition has to name its document and counts once a second person has confirmed it.
class CatalogueStore final {
public:
    explicit CatalogueStore(Connection& connection)
        : m_connection(connection)
    {
    }
    /// All of an edition or nothing of it: Required (title, document, day, an item's name), DateOrder, CatalogueEmpty,
    /// CatalogueDuplicate (code, name). Problem::row is the index of the item.
    [[nodiscard]] Outcome<EditionId> importEdition(const CatalogueEdition& edition, const Officer& officer,
        const Clock& clock);
    /// FigureOwnConfirmation, AlreadyDone, RecordChanged (no such edition).
    [[nodiscard]] Outcome<void> confirm(EditionId id, const Officer& officer, const Clock& clock);
    /// Sets or clears the last day. RecordChanged, DateOrder.
    [[nodiscard]] Outcome<void> setLastDay(EditionId id, int version, QDate lastDay);
    /// Takes an edition out with its items. The database lets only an edition go whose import is recorded as undone.
    void removeEdition(EditionId id);
    /// Latest first.
    [[nodiscard]] QList<CatalogueEditionInfo> editions() const;
    [[nodiscard]] QList<CatalogueItem> items(EditionId id) const;

private:
    Connection& m_connection;
};

/// The confirmed editions with their items, for the rules, the newest last.
[[nodiscard]] Catalogues loadCatalogues(Connection& connection);

} // namespace jiangce
