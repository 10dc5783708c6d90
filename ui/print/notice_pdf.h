// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/notice_files.h"

namespace jiangce {

/// A PDF of a public notice, read again as whoever finds it would: the text of every page, run by run and as the lines that
/// are seen, and all other strings, metadata and attached files. NoticeShowsNumber, NoticeNotRead.
[[nodiscard]] Outcome<void> scanNoticePdf(const QByteArray& file, const NumberWatch& watch);

} // namespace jiangce
