// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_table.h"
#include "ui/message_bar.h"
#include "ui/print/chart.h"

#include <functional>

namespace jiangce {

class AppContext;

enum class ExportFormat { Workbook, Csv, Pdf };

/// xlsx, csv, pdf.
[[nodiscard]] QString endingOf(ExportFormat format);

/// What leaves the program: one list and the charts that go with it on paper.
struct Export {
    ExportTable table {};
    QList<BarChartData> charts {};
};

/// Takes the list out: one with personal data through the gate of core/casework/exports (ExportDialog), figures at once.
/// Empty: the officer gave up.
[[nodiscard]] std::optional<Message> exportFile(
    QWidget* parent, AppContext& context, ExportFormat format, const QString& name, const std::function<Export()>& make);

/// Whether so many of a list's lines are copied in passing, as one looks up a case; more is taking the list out.
[[nodiscard]] bool areFewLines(qsizetype chosen, qsizetype all);

/// The same onto the clipboard, tab-separated under its heads.
[[nodiscard]] std::optional<Message> exportToClipboard(QWidget* parent, AppContext& context, const ExportTable& table);

} // namespace jiangce
