// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// 机关代字〔year〕n号 as GB/T 9704 writes it: 六角括号, four-digit year, no leading zero, no 第.
/// `code` is the office's 机关代字, `kindCode` the word that tells kinds of letters apart (受, 补正 …; may be empty).
[[nodiscard]] QString letterNumber(const QString& code, const QString& kindCode, int year, int number);

/// One series per kind and year: what a counter in the database is keyed by ("acceptance_notice/2026").
[[nodiscard]] QString letterSeries(const QString& letterKind, int year);

/// The word put after the office's 机关代字 for a kind of letter; empty for kinds not known and for those that share
/// the plain series of the office.
[[nodiscard]] QString letterKindCode(const QString& letterKind);

} // namespace jiangce
