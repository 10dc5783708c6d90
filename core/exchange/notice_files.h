// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/values/number_finder.h"

#include <QtCore/QByteArray>

#include <functional>

namespace jiangce {

/// NoticeShowsNumber (what, where) for the first whole number of a person found; the number itself is never repeated.
/// NoticeNotRead when the file cannot be read. Both without the name of the file where there is none yet.
using NoticeScan = std::function<Outcome<void>(const QByteArray& file)>;

/// A workbook: cells of every sheet, hidden rows, columns and sheets among them, comments, drawings, document properties,
/// defined names, heads and feet, and whatever other part there is.
[[nodiscard]] Outcome<void> scanNoticeWorkbook(const QByteArray& file, const NumberWatch& watch);
[[nodiscard]] Outcome<void> scanNoticeCsv(const QByteArray& file, const NumberWatch& watch);

/// Writes a public notice under another name in the same folder, reads it again from there and scans it, and only then
/// gives it its name. What is refused is not kept. NoticeShowsNumber, NoticeNotRead, FileNotWritable.
[[nodiscard]] Outcome<void> saveNotice(const QString& fileName, const QByteArray& bytes, const NoticeScan& scan);

/// English sources, context "casework": where something was found.
namespace notice_place {
extern const char* const text;
extern const char* const hiddenRow;
extern const char* const hiddenColumn;
extern const char* const hiddenSheet;
extern const char* const comment;
extern const char* const properties;
extern const char* const definedName;
extern const char* const drawing;
extern const char* const unseen;
} // namespace notice_place
[[nodiscard]] Problem noticeShows(NumberKind kind, const char* place);

} // namespace jiangce
