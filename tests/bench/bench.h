// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/session.h"

#include <QtCore/QDate>
#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>
#include <functional>

namespace jiangce::bench {

/// One line of the table: what the program took, what the bare library took for the same work, and what is aimed at.
struct Line {
    const char* aim;        ///< key of the aim it belongs to; an aim without a line makes the run fail
    QString work;
    double ours = 0;        ///< in `unit`
    double baseline = 0;    ///< in `unit`; 0: the aim is a limit in `unit`, not a ratio
    double limit = 0;       ///< greatest ratio, or greatest `ours` where there is no baseline
    const char* unit = "ms";
    QString note {};
    bool isInformation = false; ///< never missed: shown beside an aim
};

/// What is measured, and how much of it.
struct Plan {
    QString database;
    int cases = 100'000;
    bool isSanity = false;  ///< tiny: shows that everything runs, judges nothing
    [[nodiscard]] int scaled(int full, int tiny) const { return isSanity ? tiny : full; }
};

using Lines = QList<Line>;

/// Median of `times` runs, in milliseconds.
template <class Work>
double median(int times, Work&& work)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

/// The day on which everything is measured, and the last day of the made-up office.
inline constexpr QDate today = QDate::fromJulianDay(2'461'367); // 22 November 2026

/// Makes the database of a made-up office with so many cases: `jiangce-cli demo`.
void makeDatabase(const QString& file, int cases);
/// Somebody who takes applications in, without a password: hashing one is not what is measured.
[[nodiscard]] Session intakeOf(Connection& db);

[[nodiscard]] Lines measureWindow(const Plan& plan);
[[nodiscard]] Lines measurePages(const Plan& plan);
[[nodiscard]] Lines measureSearch(const Plan& plan);
[[nodiscard]] Lines measureSummary(const Plan& plan);
[[nodiscard]] Lines measureRoster(const Plan& plan);
[[nodiscard]] Lines measureSheets(const Plan& plan);
[[nodiscard]] Lines measureLetters(const Plan& plan);
[[nodiscard]] Lines measureRules(const Plan& plan);
[[nodiscard]] Lines measureSignatures(const Plan& plan);

/// What a child process shows: "empty" or "main". Prints its resident memory in KiB once the window is painted.
int showWindow(const QString& kind, const QString& database);

} // namespace jiangce::bench
