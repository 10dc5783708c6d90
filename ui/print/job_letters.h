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
};

/// The cover list of a job and behind it every letter that was issued and not printed yet, each read and made when it is
/// asked for. A letter printed again says so at its foot. `before`, called for each: false ends there.
[[nodiscard]] NextLetter jobLetters(
    Connection& db, const PrintJobHead& job, const QList<PrintItem>& items, PutOut& out, const std::function<bool()>& before);

} // namespace jiangce
