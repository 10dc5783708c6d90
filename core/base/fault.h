// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <stdexcept>

namespace jiangce {

enum class FaultKind {
    DiskFull,
    ReadOnly,
    InputOutput,
    Damaged,
    Busy,
    Constraint,     ///< the database refused a row that the program thought right
    Bug,
};

/// A bug or a failing device, never the officer's doing. Thrown by core/store and caught where an operation was
/// called from (ui, cli); every transaction that it passes is rolled back. `detail` goes to the diagnostic log and
/// holds no personal data.
class Fault final : public std::runtime_error {
public:
    Fault(FaultKind kind, const QString& detail)
        : std::runtime_error(detail.toStdString())
        , m_kind(kind)
    {
    }
    [[nodiscard]] FaultKind kind() const { return m_kind; }
    [[nodiscard]] QString detail() const { return QString::fromUtf8(what()); }

private:
    FaultKind m_kind;
};

} // namespace jiangce
