// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/summary_xlsx.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace jiangce::cli {

class Output;

/// {"programmes": {key: {measure: {"total", "district": {…}, "level": {…}, "occupation": {…}}}}}; amounts in fen,
/// averages in working days.
[[nodiscard]] QJsonObject summariesJson(const QList<ProgrammeSummary>& summaries);

/// The totals, a line each.
[[nodiscard]] QStringList summaryLines(const QList<ProgrammeSummary>& summaries, const Output& out);

/// Lists as they are exported: {"title", "rows": [{head: text or number}]}.
[[nodiscard]] QJsonArray tablesJson(const QList<ExportTable>& tables);
[[nodiscard]] QStringList tableLines(const ExportTable& table);

} // namespace jiangce::cli
