// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QPointF;

namespace jiangce {

/// The next letter of a job, made when it is asked for; none: the job is at its end.
using NextLetter = std::function<std::optional<LetterDocument>()>;

/// Whoever waits for a job, asked while it goes on. Both may be empty.
struct JobWatch {
    std::function<bool()> goesOn {};        ///< before every letter and every page of a text layer; false: give up
    std::function<QPointF()> offset {};     ///< for every letter: how far it is moved on paper, in millimetres
};

enum class JobEnd {
    Done,
    GivenUp,    ///< on paper: the letters painted until then come out; a file: there is none
    Failed,     ///< the device could not be started or failed, or there was no letter
};

/// Prints letters one after the other as one job, each on its own paper; each is let go once it is painted, so that memory
/// does not grow with their number.
[[nodiscard]] JobEnd printJob(QPagedPaintDevice& device, const NextLetter& next, const JobWatch& watch = {});

/// The same as one PDF file with true text (see LetterPrinter::toPdf), which embeds each font once. The file is there whole
/// or not at all; offsets do not count.
[[nodiscard]] JobEnd writeJob(
    const QString& file, const QString& title, const NextLetter& next, const JobWatch& watch = {});

} // namespace jiangce
