// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/change_report.h"
#include "core/casework/session.h"
#include "core/base/outcome.h"
#include "core/statistics/compare.h"

#include <QtCore/QDateTime>

namespace jiangce {

/// An annual report as it was filed. Frozen: what is corrected afterwards shows as a difference, never in the report.
struct FiledReport {
    qint64 id = 0;
    int year = 0;
    int edition = 1;        ///< 2 and more: a supplement or correction of the same year
    StatisticsPeriod period {};  ///< its last day is the cut-off
    QDate filedOn {};
    QDateTime filedAt {};
    QString officer {};
    QString note {};
};

/// The numbers of a report about to be filed, all from one state of the database: a long read for a connection of its own.
struct ReportDraft {
    SummaryAsk ask {};
    QList<ProgrammeSummary> summaries {};
    qint64 auditSeq = 0;    ///< the state they were read from
};

/// 1 January to 31 December, or to `today` while the year is not over.
[[nodiscard]] SummaryAsk annualReportAsk(int year, QDate today);
[[nodiscard]] ReportDraft draftReport(Connection& db, int year, QDate today);

/// Files the report, with its day, the officer and every number; report.id is the filed report. By an officer with the role
/// of statistics. DateInFuture (a year to come), ReasonRequired (a note, from the second edition on), RecordChanged
/// (somebody changed data since the draft was read), RoleMissing, AccountDisabled.
[[nodiscard]] Outcome<ChangeReport> fileReport(const Desk& desk, const ReportDraft& draft, const QString& note);

/// Latest year first, latest edition first.
[[nodiscard]] QList<FiledReport> filedReports(Connection& db);
/// The numbers of one, in the order they were filed.
[[nodiscard]] QList<FigureCell> filedCells(Connection& db, qint64 report);

/// One side of a comparison: a year as the database has it now, or as it was filed.
struct ComparedSide {
    int year = 0;
    std::optional<FiledReport> filed {};
};

/// What a year is read by when it stands beside the other side: the whole year, or up to the cut-off of a filed report.
[[nodiscard]] SummaryAsk comparedAsk(
    const ComparedSide& side, const ComparedSide& other, QDate today, const QString& district = {});

/// Two sides, from one state of the database. Beside a filed report its year is read up to the same cut-off, so that what
/// differs was changed after filing; what is overdue is then left out, for it is always of the moment. `district`: only
/// that one, with its levels and occupations between two years; beside a filed report with what the report says of it.
/// Read-only, long.
[[nodiscard]] QList<ComparedCell> compareSides(Connection& db, const ComparedSide& before, const ComparedSide& after,
    QDate today, const QString& district = {});

} // namespace jiangce
