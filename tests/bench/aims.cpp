// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/aims.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

constexpr Aim all[] {
    {"window", "window shown", "an empty Qt window", 2.5},
    {"memory", "memory with the list open", "an empty Qt window", 3},
    {"first_page", "first page of a list", "the same by the C API", 3},
    {"later_page", "a page far down", "the same by the C API", 3},
    {"search", "keystroke to painted result", "", 60},
    {"summary", "summary of a year", "its bare statements", 3},
    {"roster", "roster import and assessment", "reading the XLSX", 3},
    {"spreadsheet", "spreadsheet of a roster", "libxlsxwriter alone", 1.5},
    {"letters", "letters in one job", "QTextDocument alone", 1.5},
    {"assessment", "assessments with findings", "bare predicates", 10},
    // A rules engine with JSON decisions does 4,000 to 6,000 a second; twenty times as many are wanted.
    {"sentences", "assessments with Chinese sentences", "5,000 a second", 20, true},
};

} // namespace

std::span<const Aim> aims() { return all; }

double median(int runs, const std::function<void()>& work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void Report::compare(const char* key, double ours, double base)
{
    m_measured.insert(QString::fromLatin1(key), {base > 0 ? ours / base : 0,
        u"%1 / %2 ms"_s.arg(ours, 0, 'f', 2).arg(base, 0, 'f', 2)});
}

void Report::value(const char* key, double value) { m_measured.insert(QString::fromLatin1(key), {value}); }

bool Report::print() const
{
    bool isComplete = true;
    std::printf("%-36s %-26s %10s %10s  %-7s %s\n", "work", "against", "measured", "aim", "", "");
    for (const Aim& aim : all) {
        const auto found = m_measured.constFind(QString::fromLatin1(aim.key));
        if (found == m_measured.cend()) {
            std::printf("%-36s %-26s %10s\n", aim.work, aim.against, "LEFT OUT");
            isComplete = false;
            continue;
        }
        const bool isMet = aim.isRate ? found->value >= aim.most : found->value <= aim.most;
        std::printf("%-36s %-26s %10.2f %s%9.2f  %-7s %s\n", aim.work, *aim.against == '\0' ? "(ms)" : aim.against,
            found->value, aim.isRate ? ">" : "<", aim.most, isMet ? "met" : "MISSED", qPrintable(found->detail));
    }
    std::fflush(stdout);
    return isComplete;
}

} // namespace jiangce::bench
