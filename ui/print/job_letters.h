// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/signing/print_job.h"
#include "ui/print/letter_job.h"

namespace jiangce {

/// Makes, numbers and compares letters with what the desk can paint.
[[nodiscard]] LetterWorkshop letterWorkshop(Connection& db);

/// What came of putting a job on paper or into a file.
struct PutOut {
    QList<int> positions {};    ///< letters that were painted
    int different = 0;          ///< letters that can no longer be made as they were issued: a sheet that says so stands for each
    QString kind {};            ///< of the letter handed out last; empty: the cover list or a sheet
};

/// The cover list of a job and behind it every letter that was issued and not printed yet, each read and made when it is
/// asked for. A letter printed again says so at its foot.
[[nodiscard]] NextLetter jobLetters(
    Connection& db, const PrintJobHead& job, const QList<PrintItem>& items, PutOut& out);

/// Says at the foot of a letter that it is printed again.
void markReprint(LetterDocument& document, QDate day);

/// Whether the letter, made again, shows what the stored PDF shows, whatever the day of the file.
[[nodiscard]] bool comesOutAs(const LetterDocument& document, const QByteArray& stored);

} // namespace jiangce
