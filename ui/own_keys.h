// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

namespace jiangce {

class AppContext;

/// Keys an officer has given to commands instead of the usual ones; his on every desk. A command is known by its
/// objectName, and commands of one name have one key. One per AppContext, which owns it.
class OwnKeys final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static OwnKeys& of(AppContext& context);

    /// The keys it has now are its usual ones; what the officer wants takes their place, now and when another sits down.
    void adopt(QAction* command);
    [[nodiscard]] QList<QKeySequence> usualKeys(const QString& command) const { return m_usual.value(command); }
    [[nodiscard]] bool isChanged(const QString& command) const { return m_own.contains(command); }
    [[nodiscard]] bool isKnown(const QString& command) const { return m_usual.contains(command); }
    /// Of a command that may not be there now.
    [[nodiscard]] QKeySequence keyFor(const QString& command, const QKeySequence& usual) const
    {
        return m_own.value(command, usual);
    }
    /// Empty: the command goes without a key.
    void give(const QString& command, const QKeySequence& key);
    void restore(const QString& command);
    void restoreAll();

private:
    explicit OwnKeys(AppContext& context);
    void read();
    void keep();
    void apply();

    AppContext& m_context;
    QList<QPointer<QAction>> m_commands;
    QHash<QString, QList<QKeySequence>> m_usual;
    QHash<QString, QKeySequence> m_own;
};

/// Whether a key can be given to a command at all: one stroke, with Ctrl or Alt or a function key, and none that fields,
/// grids and decisions take themselves.
enum class KeyTrouble { None, NoCommandKey, TakenByFields };
[[nodiscard]] KeyTrouble troubleWith(const QKeySequence& key);

} // namespace jiangce
