// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/reader.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QVariantList>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCall>
#include <QtDBus/QDBusVariant>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace atspi {

namespace {

constexpr int patience = 120'000;       // milliseconds, on a machine that has much else to do
constexpr int pause = 20;
constexpr int replyWithin = 20'000;
constexpr auto accessible = "org.a11y.atspi.Accessible";
constexpr auto table_ = "org.a11y.atspi.Table";

Node nodeOf(const QDBusArgument& argument)
{
    Node node;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> node.bus >> path;
    argument.endStructure();
    node.path = path.path();
    return node;
}

bool isManyCelled(Kind kind)
{
    return kind == Kind::Table || kind == Kind::List || kind == Kind::Tree || kind == Kind::TreeTable;
}

} // namespace

QVariant Reader::call(const Node& node, const char* interface, const char* method, const QVariantList& arguments) const
{
    if (node.isNull())
        return {};
    QDBusMessage message = QDBusMessage::createMethodCall(
        node.bus, node.path, QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, replyWithin);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
}

QVariant Reader::property(const Node& node, const char* interface, const char* name) const
{
    return call(node, "org.freedesktop.DBus.Properties", "Get", {QString::fromLatin1(interface), QString::fromLatin1(name)})
        .value<QDBusVariant>()
        .variant();
}

bool Reader::meet(qint64 processId)
{
    const Node registry {u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    for (const Node& program : children(registry)) {
        const Node daemon {u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s};
        if (call(daemon, "org.freedesktop.DBus", "GetConnectionUnixProcessID", {program.bus}).toLongLong() == processId)
            m_program = program;
    }
    return !m_program.isNull();
}

QList<Node> Reader::children(const Node& node) const
{
    QList<Node> nodes;
    const QVariant reply = call(node, accessible, "GetChildren");
    if (reply.metaType() != QMetaType::fromType<QDBusArgument>())
        return nodes;
    const auto argument = reply.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd())
        nodes.append(nodeOf(argument));
    argument.endArray();
    return nodes;
}

QString Reader::name(const Node& node) const
{
    return property(node, accessible, "Name").toString();
}

QString Reader::description(const Node& node) const
{
    return property(node, accessible, "Description").toString();
}

Kind Reader::kindOf(const Node& node) const
{
    return Kind(call(node, accessible, "GetRole").toUInt());
}

bool Reader::is(const Node& node, State state) const
{
    const QVariant reply = call(node, accessible, "GetState");
    QList<uint> words;
    if (reply.metaType() == QMetaType::fromType<QDBusArgument>())
        reply.value<QDBusArgument>() >> words;
    const int bit = int(state);
    return (words.value(bit / 32) >> (bit % 32) & 1U) != 0;
}

QStringList Reader::interfaces(const Node& node) const
{
    return call(node, accessible, "GetInterfaces").toStringList();
}

QString Reader::text(const Node& node) const
{
    return call(node, "org.a11y.atspi.Text", "GetText", {0, -1}).toString();
}

QStringList Reader::actions(const Node& node) const
{
    QStringList names;
    const QVariant reply = call(node, "org.a11y.atspi.Action", "GetActions");
    if (reply.metaType() != QMetaType::fromType<QDBusArgument>())
        return names;
    const auto argument = reply.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        QString name;
        QString words;
        QString key;
        argument.beginStructure();
        argument >> name >> words >> key;
        argument.endStructure();
        names.append(name);
    }
    argument.endArray();
    return names;
}

Node Reader::find(const Node& root, Kind wanted, const QString& begin, bool isWhole) const
{
    const QList<Node> below = children(root);
    for (const Node& node : below) {
        if (node.isNull() || !is(node, State::Showing))
            continue;
        const Kind own = kindOf(node);
        if (own == wanted && (isWhole ? name(node) == begin : name(node).startsWith(begin)))
            return node;
        if (isManyCelled(own))
            continue;
        if (const Node found = find(node, wanted, begin, isWhole); !found.isNull())
            return found;
    }
    return {};
}

Node Reader::cell(const Node& table, int row, int column) const
{
    const QVariant reply = call(table, table_, "GetAccessibleAt", {row, column});
    return reply.metaType() == QMetaType::fromType<QDBusArgument>() ? nodeOf(reply.value<QDBusArgument>()) : Node();
}

int Reader::rows(const Node& table) const
{
    return property(table, table_, "NRows").toInt();
}

int Reader::columns(const Node& table) const
{
    return property(table, table_, "NColumns").toInt();
}

QString Reader::columnName(const Node& table, int column) const
{
    return call(table, table_, "GetColumnDescription", {column}).toString();
}

bool Reader::act(const Node& node, const QString& action) const
{
    const qsizetype at = actions(node).indexOf(action);
    if (at < 0)
        return false;
    QDBusMessage message
        = QDBusMessage::createMethodCall(node.bus, node.path, u"org.a11y.atspi.Action"_s, u"DoAction"_s);
    message.setArguments({int(at)});
    // Not waited for: the call returns when what it opens is closed again.
    (void)m_bus.asyncCall(message);
    return true;
}

bool Reader::write(const Node& node, const QString& text) const
{
    if (!interfaces(node).contains(u"org.a11y.atspi.EditableText"_s) || !is(node, State::Editable))
        return false;
    return call(node, "org.a11y.atspi.EditableText", "SetTextContents", {text}).toBool();
}

QString Reader::told(const Node& node, int depth) const
{
    QString lines = QString(depth, u' ') + u"%1 “%2”\n"_s.arg(uint(kindOf(node))).arg(name(node));
    if (isManyCelled(kindOf(node)))
        return lines;
    for (const Node& child : children(node))
        if (is(child, State::Showing))
            lines += told(child, depth + 1);
    return lines;
}

Node waitFor(const std::function<Node()>& look)
{
    Node found;
    (void)waitUntil([&] {
        found = look();
        return !found.isNull();
    });
    return found;
}

bool waitUntil(const std::function<bool()>& look)
{
    for (QDeadlineTimer deadline(patience); !deadline.hasExpired(); QTest::qWait(pause))
        if (look())
            return true;
    return false;
}

} // namespace atspi
