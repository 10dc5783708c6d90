// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QtCore/QHash>

namespace jiangce {

class Connection;

/// Words with which verdicts are packed, as the database keeps them.
struct PackingWords {
    qint64 id = 0;
    QByteArray words;
};

/// What stands in nearly every verdict of the programme as this program words it: its conditions with titles, sources and
/// sentences, as JSON. The same bytes for the same program; at most 32 KiB.
[[nodiscard]] QByteArray verdictWords(const Programme& programme);
/// The same as kept in the database, entered if it is new there: inside a transaction.
[[nodiscard]] PackingWords keptVerdictWords(Connection& db, const Programme& programme);

/// Reads words by their id, each once.
class PackingWordsReader final {
public:
    explicit PackingWordsReader(Connection& db)
        : m_db(db)
    {
    }
    /// Empty for 0, packed without, and where they are gone: nothing can be unpacked then.
    [[nodiscard]] QByteArray read(qint64 id);

private:
    Connection& m_db;
    QHash<qint64, QByteArray> m_known;
};

} // namespace jiangce
