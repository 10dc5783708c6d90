// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/form_data.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

namespace jiangce {

/// What lies between two states of a form: enough to go from either to the other, small enough to keep by the hundred.
struct FormDiff {
    struct TextChange {
        QString before;
        QString after;
    };
    /// The rows from `at` on that differ; rows before and behind them are the same.
    struct RowsChange {
        qsizetype at = 0;
        QList<FormRow> before {};
        QList<FormRow> after {};
    };
    QMap<QString, TextChange> values {};
    QMap<QString, TextChange> overrides {};
    QMap<QString, RowsChange> rosters {};

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && overrides.isEmpty() && rosters.isEmpty(); }
    [[nodiscard]] FormDiff reversed() const;
    void applyTo(FormData& form) const;
};

/// `rosters` names the rosters to compare.
[[nodiscard]] FormDiff formDiff(const FormData& before, const FormData& after, const QStringList& rosters);

} // namespace jiangce
