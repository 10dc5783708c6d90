// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace jiangce {

class Connection;

/// Keeps content under its SHA-256, once however often it comes. Returns the hash in hex. Inside a transaction.
QString keepFile(Connection& db, const QByteArray& content);
/// Content of a hash, checked against it: Fault(Damaged).
[[nodiscard]] QByteArray readFile(Connection& db, const QString& hash);
[[nodiscard]] QString fileHash(const QByteArray& content);

} // namespace jiangce
