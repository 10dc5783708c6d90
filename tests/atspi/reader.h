// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtDBus/QDBusConnection>

#include <functional>

/// What a program shows on the accessibility bus, and what can be done with it there: read, press, write, choose. Speaks
/// the bus itself, as a screen reader does; nothing of the program but its names is known to it.
namespace atspi {

/// Numbers of the standard (AtspiRole).
enum class Kind : uint {
    CheckBox = 7, ComboBox = 11, Dialog = 16, Frame = 23, Label = 29, List = 31, ListItem = 32, MenuBar = 34, MenuItem = 35,
    PageTab = 37, PasswordText = 40, Button = 43, RadioButton = 44, Table = 55, Cell = 56, Text = 61, Tree = 65, TreeTable = 66,
};

/// Bits of the standard (AtspiStateType).
enum class State { Checked = 4, Editable = 7, Enabled = 8, Selected = 23, Sensitive = 24, Showing = 25 };

struct Node {
    QString bus {};
    QString path {};
    [[nodiscard]] bool isNull() const { return path.isEmpty() || path.endsWith(QLatin1StringView("/null")); }
};

class Reader final {
public:
    explicit Reader(const QDBusConnection& bus)
        : m_bus(bus)
    {
    }

    /// Follows the program of this process id. Null until it is on the bus.
    [[nodiscard]] bool meet(qint64 processId);
    [[nodiscard]] QList<Node> windows() const { return children(m_program); }

    [[nodiscard]] QList<Node> children(const Node& node) const;
    [[nodiscard]] QString name(const Node& node) const;
    [[nodiscard]] QString description(const Node& node) const;
    [[nodiscard]] Kind kindOf(const Node& node) const;
    [[nodiscard]] bool is(const Node& node, State state) const;
    [[nodiscard]] QStringList interfaces(const Node& node) const;
    [[nodiscard]] QString text(const Node& node) const;
    [[nodiscard]] QStringList actions(const Node& node) const;

    /// The first under `root` that shows, has the role and a name that begins so, or is just so; null when there is none. Looks into no
    /// table or list.
    [[nodiscard]] Node find(const Node& root, Kind kind, const QString& begin, bool isWhole = false) const;
    [[nodiscard]] Node cell(const Node& table, int row, int column) const;
    [[nodiscard]] int rows(const Node& table) const;
    [[nodiscard]] int columns(const Node& table) const;
    [[nodiscard]] QString columnName(const Node& table, int column) const;

    /// False when the node has no such action. What it sets going may outlast the call: a dialog, for one.
    [[nodiscard]] bool act(const Node& node, const QString& action) const;
    /// False when the node cannot be written.
    [[nodiscard]] bool write(const Node& node, const QString& text) const;

    /// All that shows under a node, for whoever has to find out why something was not found.
    [[nodiscard]] QString told(const Node& node, int depth = 0) const;

private:
    [[nodiscard]] QVariant call(
        const Node& node, const char* interface, const char* method, const QVariantList& arguments = {}) const;
    [[nodiscard]] QVariant property(const Node& node, const char* interface, const char* name) const;

    QDBusConnection m_bus;
    Node m_program;
};

/// Looks again and again until there is something, for two minutes at most.
[[nodiscard]] Node waitFor(const std::function<Node()>& look);
[[nodiscard]] bool waitUntil(const std::function<bool()>& look);

} // namespace atspi
