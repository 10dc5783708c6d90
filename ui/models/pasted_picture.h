// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>

class QMimeData;
class QWidget;

namespace jiangce {

/// Whether a clipboard holds a picture, told by its formats alone.
[[nodiscard]] bool hasPicture(const QMimeData& mime);

/// The picture as the file it will be stored as. What is a PNG or JPEG already is taken as it is, and not decoded;
/// anything else becomes a PNG, aside of the window. ImageTooLarge (megapixels), FileKind. Empty: stopped by the officer.
[[nodiscard]] Outcome<QByteArray> pictureOf(const QMimeData& mime, QWidget* parent);

} // namespace jiangce
