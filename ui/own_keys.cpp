// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_keys.h"

#include "ui/app_context.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const QString keysKey = u"keys/v1"_s;

/// Portable names, as a desk of another system reads them.
QKeySequence keyOf(const QString& name)
{
    return QKeySequence::fromString(name, QKeySequence::PortableText);
}

} // namespace

OwnKeys& OwnKeys::of(AppContext& context)
{
    if (auto* made = context.findChild<OwnKeys*>(QString(), Qt::FindDirectChildrenOnly))
        return *made;
    return *new OwnKeys(context);
}

OwnKeys::OwnKeys(AppContext& context)
    : QObject(&context)
    , m_context(context)
{
    read();
    connect(&context, &AppContext::sessionChanged, this, [this] {
        read();
        apply();
    });
}

void OwnKeys::read()
{
    m_own.clear();
    if (!m_context.isSignedIn())
        return;
    const QJsonObject kept = QJsonDocument::fromJson(m_context.remembered(keysKey)).object();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry)
        m_own.insert(entry.key(), keyOf(entry.value().toString()));
}

void OwnKeys::keep()
{
    QJsonObject kept;
    for (auto own = m_own.cbegin(); own != m_own.cend(); ++own)
        kept.insert(own.key(), own.value().toString(QKeySequence::PortableText));
    m_context.remember(keysKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void OwnKeys::apply()
{
    m_commands.removeIf([](const QPointer<QAction>& command) { return command == nullptr; });
    for (const QPointer<QAction>& command : std::as_const(m_commands)) {
        const QString name = command->objectName();
        command->setShortcuts(m_own.contains(name) ? QList {m_own.value(name)} : m_usual.value(name));
    }
}

void OwnKeys::adopt(QAction* command)
{
    const QString name = command->objectName();
    m_usual.insert(name, command->shortcuts());
    m_commands.removeIf([](const QPointer<QAction>& known) { return known == nullptr; });
    m_commands.append(command);
    if (m_own.contains(name))
        command->setShortcut(m_own.value(name));
}

void OwnKeys::give(const QString& command, const QKeySequence& key)
{
    if (m_usual.value(command) == QList {key})
        return restore(command);
    m_own.insert(command, key);
    keep();
    apply();
}

void OwnKeys::restore(const QString& command)
{
    m_own.remove(command);
    keep();
    apply();
}

void OwnKeys::restoreAll()
{
    m_own.clear();
    keep();
    apply();
}

KeyTrouble troubleWith(const QKeySequence& key)
{
    if (key.isEmpty())
        return KeyTrouble::None;
    const QKeyCombination stroke = key[0];
    const bool isFunction = stroke.key() >= Qt::Key_F1 && stroke.key() <= Qt::Key_F35;
    // Letters alone are typed; Alt and a letter is the access key of whatever carries it.
    const bool isLetter = stroke.key() >= Qt::Key_A && stroke.key() <= Qt::Key_Z;
    const bool hasCommand = stroke.keyboardModifiers().testFlag(Qt::ControlModifier)
        || (stroke.keyboardModifiers().testFlag(Qt::AltModifier) && !isLetter);
    if (key.count() != 1 || !(isFunction || hasCommand))
        return KeyTrouble::NoCommandKey;
    static const std::array taken {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_F4),
        QKeySequence(Qt::CTRL | Qt::Key_Semicolon), QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::CTRL | Qt::Key_X),
        QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::Key_A), QKeySequence(Qt::CTRL | Qt::Key_D),
        QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Minus), QKeySequence(Qt::CTRL | Qt::Key_Return),
        QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::SHIFT | Qt::Key_F10), QKeySequence(Qt::ALT | Qt::Key_F4),
        QKeySequence(Qt::ALT | Qt::Key_Down)};
    return std::ranges::find(taken, key) == taken.end() ? KeyTrouble::None : KeyTrouble::TakenByFields;
}

} // namespace jiangce
