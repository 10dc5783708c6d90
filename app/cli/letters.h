// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/command.h"
#include "core/casework/session.h"

#include <QtCore/QByteArray>

namespace jiangce::cli {

// Drawing needs a GUI application: only for commands that say so.

/// The letter as it would be: marked as a preview, without number.
[[nodiscard]] Outcome<QByteArray> previewLetter(
    Connection& db, const CaseFile& file, const QString& kind, const Clock& clock, const QString& officer);

struct LetterIssued {
    QString number;     ///< empty for kinds without number
    QByteArray pdf;     ///< as stored
};
/// Gives the letter its number and stores it with the case. Problems of issueLetter and letterFor. A `command` sent before
/// gives the letter it gave then, and no second number.
[[nodiscard]] Outcome<LetterIssued> issue(const Desk& desk, const CaseFile& file, const QString& kind,
    const jiangce::Command& command = jiangce::Command(QUuid()));

} // namespace jiangce::cli
