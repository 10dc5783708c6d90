// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QtCore/QModelIndexList>
#include <QtCore/QStringList>

class QMimeData;

namespace jiangce {

/// Tab-separated text as spreadsheet programs put it on the clipboard: cells with tabs, line ends or quotes are quoted.
[[nodiscard]] QList<QStringList> cellsOfText(const QString& text);
[[nodiscard]] QString textOfCells(const QList<QStringList>& lines);

/// The columns of a pasted line of heads, as indexes into the roster's fields (-1: not known), when at least two of the
/// cells are heads of the roster; empty when the line holds data.
[[nodiscard]] QList<int> columnsOfHeads(const RosterDef& roster, const QStringList& line);

/// What is copied: for other programs a few rows as they are shown (masked stays masked), for this grid as it is. Whole
/// numbers never lie in the clipboard.
[[nodiscard]] QMimeData* mimeOfSelection(const QModelIndexList& indexes);
/// Of the clipboard: this grid's own cells where they are, else the plain text.
[[nodiscard]] QString pastedText(const QMimeData& mime);

} // namespace jiangce
