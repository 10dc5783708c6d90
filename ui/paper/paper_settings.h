// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/wording.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtPrintSupport/QPrinter>

class QSettings;

namespace jiangce {

/// How a kind of letter goes to paper on this desk. Kept in the settings of the user of this computer: nothing of a case
/// is in it, and printers differ from desk to desk.
struct PaperSettings {
    QString printer {};                 ///< as the system calls it; empty: none was chosen yet
    QPrinter::PaperSource tray = QPrinter::Auto;
    int copies = 1;
    QPrinter::DuplexMode duplex = QPrinter::DuplexNone;
    QPointF offset {};                  ///< millimetres to the right and down; on paper only

    friend bool operator==(const PaperSettings&, const PaperSettings&) = default;
};

/// What print jobs of several letters are remembered by.
inline constexpr QLatin1StringView printJobKind {"print_job"};
/// Honour certificates, on whichever printer was chosen last.
inline constexpr QLatin1StringView certificateKind {"honour_certificate"};
/// Reminders of overdue filings, all of a job.
inline constexpr QLatin1StringView reminderKind {"filing_reminder"};
inline constexpr double mostOffset = 30;
inline constexpr int mostCopies = 99;

/// What is out of bounds counts as not set.
[[nodiscard]] PaperSettings paperSettings(const QSettings& settings, const QString& kind);
void keepPaperSettings(QSettings& settings, const QString& kind, const PaperSettings& paper);
/// How far a letter of this kind is moved within a job: its own offset where it was set for the job's printer, else the
/// job's.
[[nodiscard]] QPointF offsetWithin(const QSettings& settings, const PaperSettings& job, const QString& kind);

/// What a kind is remembered by on one printer, where a desk has several and each misses by something else.
[[nodiscard]] QString kindOn(const QString& kind, const QString& printer);

void applyTo(QPrinter& printer, const PaperSettings& paper);

struct PaperKind {
    QString key {};
    QString name {};
};
/// Everything that is printed: the letters of the programmes, the documents of batches, jobs of several letters.
[[nodiscard]] QList<PaperKind> paperKinds(const Wording& wording);

} // namespace jiangce
