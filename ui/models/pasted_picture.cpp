// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pasted_picture.h"

#include "core/casework/attachments.h"
#include "ui/dialogs/aside.h"
#include "ui/dialogs/attachment_viewer.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>
#include <QtGui/QImage>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 pixelsPerMegapixel = 1'000'000;

} // namespace

bool hasPicture(const QMimeData& mime)
{
    return mime.hasImage() || mime.hasFormat(u"image/png"_s) || mime.hasFormat(u"image/jpeg"_s);
}

Outcome<QByteArray> pictureOf(const QMimeData& mime, QWidget* parent)
{
    for (const auto& [format, kind] : {std::pair(u"image/png"_s, FileKind::Png), std::pair(u"image/jpeg"_s, FileKind::Jpeg)})
        if (const QByteArray content = mime.data(format); fileKindOf(content) == kind)
            return content;
    const auto picture = mime.imageData().value<QImage>();
    if (picture.isNull())
        return fail(ProblemCode::FileKind, {u"PNG, JPEG"_s});
    if (qint64(picture.width()) * picture.height() > mostMegapixels * pixelsPerMegapixel)
        return fail(ProblemCode::ImageTooLarge, {QString::number(mostMegapixels)});
    QByteArray content;
    const bool isDone = ReadingDialog(QCoreApplication::translate("jiangce::PastedPicture", "Taking over the picture"), parent)
                            .run([&](const Progress&) {
                                QBuffer buffer(&content);
                                buffer.open(QIODevice::WriteOnly);
                                picture.save(&buffer, "PNG");
                            });
    return isDone ? content : QByteArray();
}

} // namespace jiangce
