// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that come by other ways than a file that is chosen: copied pictures, a document camera.
#include "ui/dialogs/settings_dialog.h"
#include "ui/forms/material_list.h"
#include "ui/models/pasted_picture.h"
#include "ui/models/watched_folder.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/case_materials_tab.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QHideEvent>
#include <QtGui/QShowEvent>

using namespace Qt::StringLiterals;

namespace jiangce {

void CaseMaterialsTab::paste(const QString& material)
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QStringList paths;
    if (mime != nullptr)
        for (const QUrl& url : mime->urls())
            if (url.isLocalFile())
                paths.append(url.toLocalFile());
    if (!paths.isEmpty())
        return attachFiles(material, paths);
    if (mime == nullptr || !hasPicture(*mime))
        return Q_EMIT said({Message::Kind::Note,
            tr("There is no picture and no file in the clipboard. Copy one, then paste it on the line it belongs to.")});
    const auto picture = pictureOf(*mime, this);
    if (!picture)
        return Q_EMIT said(messageFor(picture.error(), desk().context().wording()));
    if (picture->isEmpty())
        return;
    const QString name = u"%1-%2.%3"_s.arg(materialName(material),
        desk().context().clock().now().toLocalTime().toString(u"yyyyMMdd-HHmmss"),
        fileKindOf(*picture) == FileKind::Jpeg ? u"jpg"_s : u"png"_s);
    (void)attachContent(material, name, *picture);
}

void CaseMaterialsTab::showEvent(QShowEvent* event)
{
    CaseTab::showEvent(event);
    watchCamera();
}

void CaseMaterialsTab::hideEvent(QHideEvent* event)
{
    CaseTab::hideEvent(event);
    watchCamera();
}

/// Only while these materials are on the screen: a paper scanned for somebody else is not offered here.
void CaseMaterialsTab::watchCamera()
{
    const bool isWanted = isVisible() && !desk().isNew() && desk().mayHandlePapers();
    const QString folder = isWanted ? desk().context().settings().value(setting::cameraFolder).toString() : QString();
    if (!m_camera->watch(folder))
        Q_EMIT said({Message::Kind::Warning,
            tr("The folder of the document camera, %1, is not there. Settings tell where it is.").arg(folder)});
}

void CaseMaterialsTab::offer(const QString& path, qint64 bytes)
{
    const QString name = QFileInfo(path).fileName();
    Q_EMIT offered({Message::Kind::Note,
                       tr("From the camera: %1 (%2). Click the line it belongs to, then attach it.")
                           .arg(name, QLocale().formattedDataSize(bytes))},
        tr("Attach"), tr("Leave it"), [this, path] { attachFiles(m_list->current(), {path}); });
}

} // namespace jiangce
