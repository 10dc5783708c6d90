// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/obligations.h"

namespace jiangce {

/// Two programmes somebody owes of which one plans what the other reports.
struct PlanPair {
    const Programme* planned = nullptr;
    const Programme* done = nullptr;
};
/// In the order of the programmes that report.
[[nodiscard]] QList<PlanPair> planPairs();

/// What is told apart in a comparison.
enum class ComparedBy { Line, Body, Occupation, Level };
/// English, context "obligations".
[[nodiscard]] const char* comparedByLabel(ComparedBy by);

/// Planned and done for one body, occupation and level, or for what several of them have in common.
struct ComparedLine {
    OrganisationId organisation {};     ///< not valid where bodies are added up
    QString name {};
    QString district {};
    QString code {};
    QString occupation {};              ///< empty where occupations are added up
    QString level {};                   ///< canonical; empty where levels are added up
    QList<qint64> planned {};           ///< by the counts of the plan's lines
    QList<qint64> done {};              ///< by the counts of the report's
    QList<CaseId> plans {};             ///< the filings on file the numbers come from, ascending
    QList<CaseId> reports {};
    friend bool operator==(const ComparedLine&, const ComparedLine&) = default;
};

/// Everything one year's plans and reports say, and who owed them. Only what is on file counts: of plans that replace each
/// other the last, of reports all.
struct PlanComparison {
    PlanPair pair {};
    int year = 0;
    QList<ComparedLine> lines {};       ///< by body, occupation and level
    QList<Obligation> owed {};          ///< of the plan, then of the report
};
/// From one state of the database. May run on a read-only connection and another thread.
[[nodiscard]] PlanComparison comparePlans(Connection& db, const PlanPair& pair, int year, QDate today, const QString& district = {});

/// The lines added up by something else; sums and filings of the parts.
[[nodiscard]] QList<ComparedLine> addedUp(const QList<ComparedLine>& lines, ComparedBy by);
/// Everything in one line.
[[nodiscard]] ComparedLine wholeOf(const PlanComparison& comparison);

/// Tenths of a percent of the rate the programme declares (passed of sat); empty without one, or over nothing.
[[nodiscard]] std::optional<qint64> rateOf(const ComparedLine& line, const Programme& done);

/// The statement behind one side, for tests of its plan. Placeholders: programme, year.
[[nodiscard]] QByteArray filedLinesStatement(const Programme& programme);

} // namespace jiangce
