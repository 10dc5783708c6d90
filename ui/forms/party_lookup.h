// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/field.h"

#include <QtCore/QList>
#include <QtCore/QMap>

namespace jiangce {

/// Somebody or some unit the register knows, or a trade of the catalogue, offered while a name or number is typed.
struct PartySuggestion {
    QString title;                      ///< name
    QString detail {};                  ///< masked number, district: what tells two of the same name apart
    QMap<Party, QString> values {};     ///< canonical texts the register holds, by what they say of the party
    QString occupationCode {};          ///< of a trade; the title is its name
};

/// Asked by the form while a field with a Party is typed in; implemented where the register is at hand.
class PartyLookup {
public:
    virtual ~PartyLookup() = default;
    /// At most ten, best first, within 50 ms: it is called from the event loop 200 ms after the last key.
    [[nodiscard]] virtual QList<PartySuggestion> suggest(const FieldDef& field, const QString& typed) = 0;
    /// The same for trades, by part of the name, pinyin, initials or the beginning of the code.
    [[nodiscard]] virtual QList<PartySuggestion> suggestOccupations(const QString& typed)
    {
        Q_UNUSED(typed)
        return {};
    }
};

} // namespace jiangce
