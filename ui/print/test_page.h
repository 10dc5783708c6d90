// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QString>

class QPagedPaintDevice;

namespace jiangce {

/// An A4 page with a millimetre grid, numbered from the edges of the paper, and a cross 20 mm from the left and the upper
/// edge: what a ruler says of the cross, less 20, taken away from the offset is the offset. `about`: printer and tray, as
/// they are to be printed. False when the device could not be started.
[[nodiscard]] bool printTestPage(QPagedPaintDevice& device, const QString& about, const QPointF& offset);

} // namespace jiangce
