// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/attachments.h"

#include <QtGui/QImage>
#include <QtWidgets/QDialog>

#include <optional>

class QLabel;
class QScrollArea;

namespace jiangce {

inline constexpr int mostMegapixels = 40;

/// Reads a PNG or JPEG by that format alone and no larger than mostMegapixels: FileKind, ImageTooLarge.
[[nodiscard]] Outcome<QImage> readPicture(const QByteArray& content, FileKind kind);

/// A scanned picture, fitted to the window or at its own size. objectName "attachment_viewer".
class AttachmentViewer final : public QDialog {
    Q_OBJECT
public:
    AttachmentViewer(const QString& name, const QImage& picture, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showPicture();

    QImage m_picture;
    QLabel* m_label = nullptr;
    QScrollArea* m_scroll = nullptr;
    bool m_isFitted = true;
};

/// Shows a picture in the program and hands a PDF to the system's viewer as a copy. FileKind for anything else.
[[nodiscard]] std::optional<Problem> showAttachment(
    const Attachment& file, const QByteArray& content, QWidget* parent);

/// A copy of the bytes for a program outside, which is gone when this program ends.
[[nodiscard]] std::optional<Problem> openOutside(const QString& name, const QByteArray& content);

} // namespace jiangce
