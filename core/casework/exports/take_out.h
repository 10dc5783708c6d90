// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/exports/export_purpose.h"
#include "core/casework/exports/export_right.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <functional>

namespace jiangce {

/// The one gate through which lists with personal data leave the program: files and the clipboard, whichever surface they
/// leave from. Letters and forms printed in the work on a case are none of its business, nor are figures without persons.

struct ExportAsk {
    struct Column {
        QString head {};
        ExportData data = ExportData::Words;
    };
    QString what {};                            ///< title of the list; names nobody
    QString form {};                            ///< xlsx, csv, pdf, jsonl, clipboard
    QList<Column> columns {};
    qsizetype rows = 0;
    std::optional<ExportPurpose> purpose {};
    QString text {};                            ///< for whom, why now
    QString secondAccount {};                   ///< needed above the limit
    QString secondPassword {};
};

/// What was asked for may leave. Only checkExport makes one.
class ExportPass final {
public:
    [[nodiscard]] const ExportAsk& ask() const { return m_ask; }

private:
    friend Outcome<ExportPass> checkExport(const Desk& desk, const ExportAsk& ask);
    friend Outcome<ChangeReport> takeOut(
        const Desk& desk, const ExportPass& pass, const QByteArray& sha256, const std::function<Outcome<void>()>& put);
    ExportAsk m_ask;
    AccountId m_second {};
    QString m_secondName {};
};

/// In this order: ExportRightMissing; ExportPurposeMissing (purpose or text); ExportColumn (column, purpose); above the limit
/// ExportRows (rows, limit) while no second person is named, SecondPersonNeeded when it is the same person or one without
/// the right, SignInFailed and AccountLocked of the second person's password.
[[nodiscard]] Outcome<ExportPass> checkExport(const Desk& desk, const ExportAsk& ask);

/// Writes the entry `export` with purpose, columns, number of rows and the digest of what leaves, then lets `put` bring it out:
/// nothing leaves without its entry. What `put` answers is answered; then a second entry says that nothing left.
/// `sha256` in hex. ExportRightMissing when the right ended meanwhile.
[[nodiscard]] Outcome<ChangeReport> takeOut(
    const Desk& desk, const ExportPass& pass, const QByteArray& sha256, const std::function<Outcome<void>()>& put);

/// The digest as the history has it.
[[nodiscard]] QByteArray exportDigest(const QByteArray& bytes);

} // namespace jiangce
