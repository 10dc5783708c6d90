// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <memory>

class QProcess;
class QTemporaryDir;

namespace jiangce::promises {

/// What a program said until it was ended.
struct Heard {
    QString line {};
    qint64 at = 0;          ///< milliseconds after the start
};

struct Killed {
    QList<Heard> heard {};
    qint64 killedAt = 0;        ///< milliseconds after the start
    bool wasRunning = false;    ///< false: it had ended by itself
    QString trouble {};         ///< what it complained of
    /// Lines "ok …" without that word, after the one of signing in.
    [[nodiscard]] QStringList acknowledged() const;
};

/// The desktop program in a place of its own, on a script of commands (app/desktop/script.h).
class KilledProgram final {
public:
    explicit KilledProgram(const QString& folder);
    /// Starts it and ends it without warning so many milliseconds after it said `after`, or after its start where that is
    /// empty; less than 0: it may come to its end.
    [[nodiscard]] Killed run(const QString& database, const QStringList& script, const QString& after, int milliseconds) const;

private:
    QString m_folder;
};

} // namespace jiangce::promises
