// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"

#include <QtCore/QByteArray>

class QPagedPaintDevice;

namespace jiangce {

/// How honour certificates go onto the paper of one printer.
struct CertificateSheet {
    double right = 0;           ///< millimetres everything is moved to the right; negative: to the left
    double down = 0;            ///< millimetres downwards; negative: upwards
    bool onPreprinted = false;  ///< only what a printed form leaves open
};
/// Furthest a sheet can be moved.
inline constexpr double certificateReach = 20;

/// The certificate moved as the sheet says: nothing is laid out anew, every line keeps its breaks.
[[nodiscard]] LetterDocument placed(LetterDocument certificate, const CertificateSheet& sheet);

/// A grid of millimetres on A4 landscape with the sheet's offset in it: laid over a printed form it shows by how much to move.
[[nodiscard]] bool printTestGrid(QPagedPaintDevice& device, const CertificateSheet& sheet);
/// The same as a PDF; empty when it could not be made.
[[nodiscard]] QByteArray testGridToPdf(const CertificateSheet& sheet);

} // namespace jiangce
