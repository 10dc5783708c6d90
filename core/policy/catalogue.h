// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/values/certificate_level.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace jiangce {

/// One occupation (trade) of a catalogue edition.
struct CatalogueItem {
    QString code;                           ///< occupation code of the edition's classification; may be empty for a trade
    QString name;
    std::optional<CertificateLevel> lowest {};
    std::optional<CertificateLevel> highest {};
    QString grade {};                       ///< shortage grade as printed; empty: not marked as shortage
    [[nodiscard]] bool isShortage() const { return !grade.isEmpty(); }
};

struct CatalogueEdition {
    EditionId id;
    QString title;
    QString document {};                    ///< document number it was issued with
    QDate effectiveFrom;
    QDate effectiveTo {};                   ///< last day; null means until replaced
    bool isSample = false;                  ///< made up, says 示例 wherever it shows
    QList<CatalogueItem> items {};
};

enum class CatalogueMatch {
    None,
    NameOnly,       ///< name found with another code: a warning
    CodeOnly,       ///< code found with another name: a warning
    Exact,
};

struct CatalogueFinding {
    CatalogueMatch match = CatalogueMatch::None;
    const CatalogueItem* item = nullptr;
};

/// All editions, and which one is in force on a day.
class Catalogues final {
public:
    Catalogues() = default;
    explicit Catalogues(QList<CatalogueEdition> editions)
        : m_editions(std::move(editions))
    {
    }
    /// The edition that started last among those in force on the day, of several of one first day the last in the list; null
    /// when none is.
    [[nodiscard]] const CatalogueEdition* inForce(QDate day) const;
    [[nodiscard]] const QList<CatalogueEdition>& editions() const { return m_editions; }

private:
    QList<CatalogueEdition> m_editions;
};

/// Items match by code and name together; one alone is reported as such.
[[nodiscard]] CatalogueFinding findInCatalogue(const CatalogueEdition& edition, QStringView code, QStringView name);

} // namespace jiangce
