// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"
#include "core/letters/merge_data.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace jiangce {

/// The program's own text of a template as `LetterKind::templateFile` names it ("common/receipt_slip"). A programme that
/// has no text of its own for a kind takes the common one of the same name. Empty when there is neither.
/// `jiangce::initialiseResources()` must have been called.
[[nodiscard]] QString letterTemplate(const QString& templateFile);

/// One kind of letter whose wording the office may change.
struct TemplateEntry {
    QString file {};            ///< common/receipt_slip
    QString title {};           ///< as printed: 收件凭证
    QString programme {};       ///< key of the one programme that uses it; empty: several or none
    int version = 0;            ///< in force; 0: never changed
    bool isOwn = true;          ///< the program's own text is in force
    QString officer {};         ///< who took the version in
    QDateTime at {};
};

/// A text as it was taken in.
struct TemplateVersion {
    int version = 0;
    QString text {};            ///< the program's own where the version went back to it
    bool isOwn = false;
    QString reason {};
    QString officer {};
    QDateTime at {};            ///< UTC; not valid for the program's own text (version 0)
};

/// The text letters are made from now: the last version taken in, else the program's own.
[[nodiscard]] QString templateInForce(Connection& db, const QString& file);
/// Every template of every programme and of official letters, by file.
[[nodiscard]] QList<TemplateEntry> letterTemplates(Connection& db);
/// Newest first; the last one is the program's own text, version 0.
[[nodiscard]] QList<TemplateVersion> templateVersions(Connection& db, const QString& file);

/// A template as it is written to a file: UTF-8 with a mark at its head, so that any editor reads it right.
[[nodiscard]] QByteArray templateBytes(const QString& text);
/// Reads such a file, with or without the mark and with any line ends. FileKind when it is not UTF-8.
[[nodiscard]] Outcome<QString> readTemplate(const QByteArray& bytes);

/// Everything that keeps a text from becoming the template of a kind: problems of checkTemplate, TooLong, Required when it prints
/// nothing. Empty: it can be taken in.
[[nodiscard]] Problems checkNewTemplate(const QString& file, const QString& text);

/// Makes a checked text the template of a kind from now on; letters already issued keep theirs. By the rule administrator:
/// RoleMissing, AccountDisabled; UnknownChoice (file), ReasonRequired, the first problem of checkNewTemplate, AlreadyDone
/// when it is the text in force. An empty `text` goes back to the program's own. report.id is the version.
[[nodiscard]] Outcome<ChangeReport> takeInTemplate(
    const Desk& desk, const QString& file, const QString& text, const QString& reason);

/// Data that shows where each name stands: every text is its own name in 〔〕, every list has two rows.
[[nodiscard]] MergeData templateSample(const QString& file);

} // namespace jiangce
