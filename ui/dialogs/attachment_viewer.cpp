// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachment_viewer.h"

#include "ui/theme.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QImageReader>
#include <QtGui/QResizeEvent>
#include <QtGui/QShowEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 pixelsPerMegapixel = 1'000'000;
constexpr int largestAllocation = 256;  // MiB for one picture, unpacked
/// A JPEG comes in a dozen passes at most; each one more makes a small file take as long as a big one again.
constexpr int mostPasses = 100;

} // namespace

Outcome<QImage> readPicture(const QByteArray& content, FileKind kind)
{
    if (kind != FileKind::Png && kind != FileKind::Jpeg)
        return fail(ProblemCode::FileKind, {u"PNG, JPEG"_s});
    if (kind == FileKind::Jpeg && content.count("\xff\xda") > mostPasses)
        return fail(ProblemCode::FileKind, {u"PNG, JPEG"_s});
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer, kind == FileKind::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(largestAllocation);
    const QSize size = reader.size();
    if (!size.isValid())
        return fail(ProblemCode::FileKind, {u"PNG, JPEG"_s});
    const qint64 pixels = qint64(size.width()) * size.height();
    const qint64 bytes = pixels * std::max(32, int(QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel())) / 8;
    if (pixels > mostMegapixels * pixelsPerMegapixel || bytes > qint64(largestAllocation) << 20)
        return fail(ProblemCode::ImageTooLarge, {QString::number(mostMegapixels)});
    QImage picture = reader.read();
    if (picture.isNull())
        return fail(ProblemCode::FileKind, {u"PNG, JPEG"_s});
    return picture;
}

AttachmentViewer::AttachmentViewer(const QString& name, const QImage& picture, QWidget* parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_label(new QLabel)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"attachment_viewer"_s);
    setWindowTitle(name);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setAccessibleName(tr("Picture of %1").arg(name));
    m_scroll->setWidget(m_label);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignCenter);
    auto* fit = new QCheckBox(tr("&Fit to the window"), this);
    fit->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(fit);
    connect(fit, &QCheckBox::toggled, this, [this](bool isFitted) {
        m_isFitted = isFitted;
        showPicture();
    });
    resize(parent != nullptr ? parent->window()->size() * 0.9 : QSize(rhythm(100), rhythm(80)));
}

void AttachmentViewer::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    showPicture();
}

void AttachmentViewer::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // Only now the layout has given the picture its room.
    layout()->activate();
    showPicture();
}

void AttachmentViewer::showPicture()
{
    const double scale = devicePixelRatioF();
    QImage shown = m_picture;
    if (m_isFitted)
        shown = m_picture.scaled((m_scroll->maximumViewportSize() * scale).boundedTo(m_picture.size()),
            Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(scale);
    m_label->setPixmap(QPixmap::fromImage(shown));
}

std::optional<Problem> openOutside(const QString& name, const QByteArray& content)
{
    static QTemporaryDir folder;
    static int count = 0;
    // The name was typed by somebody else: only its letters go into the path.
    QString safe;
    for (const QChar character : name)
        safe += character.isLetterOrNumber() || character == u'.' || character == u'-' ? character : u'_';
    // Cleared away by the system, perhaps, while the program runs for days.
    if (!QFileInfo(folder.path()).isDir() && QDir().mkpath(folder.path()))
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = folder.filePath(u"%1-%2"_s.arg(++count).arg(safe));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return Problem {ProblemCode::FileNotWritable, {path}};
    file.setPermissions(QFile::ReadOwner);
    file.close();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return Problem {ProblemCode::NoViewer, {path}};
    return {};
}

std::optional<Problem> showAttachment(const Attachment& file, const QByteArray& content, QWidget* parent)
{
    const FileKind kind = fileKindOf(content);
    if (kind == FileKind::Pdf)
        return openOutside(file.name.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? file.name : file.name + u".pdf"_s, content);
    const auto picture = readPicture(content, kind);
    if (!picture)
        return picture.error();
    AttachmentViewer viewer(file.name, *picture, parent);
    viewer.exec();
    return {};
}

} // namespace jiangce
