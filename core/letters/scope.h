// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/merge_data.h"
#include "core/letters/template.h"

namespace jiangce::letter_template {

/// Where a name is looked up: the row at hand first, then the rows and the whole around it. 序 counts rows from 1.
class Scope final {
public:
    explicit Scope(const MergeData& data)
        : m_data(data)
    {
    }
    Scope(const Scope& outer, const MergeData& row, int number)
        : m_data(row)
        , m_outer(&outer)
        , m_number(number)
    {
    }

    /// Null when no scope has the name.
    [[nodiscard]] const MergeData* holder(const QString& path) const;
    [[nodiscard]] bool isTrue(const QString& path) const;
    [[nodiscard]] MergeData::List list(const QString& path) const;
    /// Empty optional when no scope has the name.
    [[nodiscard]] std::optional<QString> text(const QString& path) const;

private:
    const MergeData& m_data;
    const Scope* m_outer = nullptr;
    int m_number = 0;
};

/// The runs of a cell, one list for every line of it. A name that is nowhere goes to `problems` once.
[[nodiscard]] QList<letter::Runs> fill(const Inlines& inlines, const Scope& scope, Problems& problems);

} // namespace jiangce::letter_template
