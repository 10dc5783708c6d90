// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

#include <functional>
#include <span>

namespace jiangce::bench {

/// What the program promises about speed, as a ratio to something measured in the same run, or in milliseconds where
/// only the clock counts.
struct Aim {
    const char* key;
    const char* work;
    const char* against;    ///< empty: milliseconds
    double most;            ///< at most this; for `isRate` at least
    bool isRate = false;
};

[[nodiscard]] std::span<const Aim> aims();

/// Collects what was measured and tells it; an aim nobody measured makes the run fail.
class Report final {
public:
    /// Milliseconds of our work and of what it is compared with.
    void compare(const char* key, double ours, double base);
    void value(const char* key, double value);
    /// The table on the standard output. True when no aim was left out.
    [[nodiscard]] bool print() const;

private:
    struct Measured {
        double value = 0;
        QString detail {};
    };
    QMap<QString, Measured> m_measured;
};

/// Median milliseconds of several runs.
[[nodiscard]] double median(int runs, const std::function<void()>& work);

/// How much is done: all of it, or just enough to see that it works.
struct Scale {
    int runs = 5;
    int assessments = 100'000;
    int letters = 200;
    int rosterRows = 5'000;
};

} // namespace jiangce::bench
