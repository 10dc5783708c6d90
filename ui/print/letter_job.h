// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"

#include <functional>
#include <optional>

class QPagedPaintDevice;

namespace jiangce {

/// The next letter of a job, made when it is asked for; none: the job ends there. Progress and cancelling belong here.
using NextLetter = std::function<std::optional<LetterDocument>()>;

/// Prints letters one after the other as one job, each on its own paper; each is let go once it is painted, so that memory
/// does not grow with their number. False when the device could not be started or failed, or there was no letter.
[[nodiscard]] bool printJob(QPagedPaintDevice& device, const NextLetter& next);

/// The same as one PDF file with true text (see LetterPrinter::toPdf), which embeds each font once. The file is there whole
/// or not at all.
[[nodiscard]] bool writeJob(const QString& file, const QString& title, const NextLetter& next);

} // namespace jiangce
