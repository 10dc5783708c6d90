// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_materials_tab.h"

#include "core/casework/materials.h"
#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/attachment_viewer.h"
#include "ui/dialogs/save_file.h"
#include "ui/forms/material_list.h"
#include "ui/models/case_words.h"
#include "ui/models/watched_folder.h"
#include "ui/pages/case_desk.h"
#include "ui/reachable.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CaseMaterialsTab::CaseMaterialsTab(CaseDesk& desk, QWidget* parent)
    : CaseTab(desk, parent)
    , m_list(new MaterialList(desk.formContext(), this))
    , m_note(new PlainLabel(this))
    , m_camera(new WatchedFolder(this))
{
    setObjectName(u"case_materials_tab"_s);
    setAcceptDrops(true);
    m_note->setTone(Tone::Muted);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, rhythm(), 0, 0);
    column->addWidget(m_note);
    column->addWidget(m_list, 3);
    column->addWidget(makeFiles(), 2);
    connect(m_list, &MaterialList::tickChanged, this, &CaseMaterialsTab::tick);
    connect(m_list, &MaterialList::filesDropped, this, &CaseMaterialsTab::attachFiles);
    connect(m_list, &MaterialList::attachAsked, this, &CaseMaterialsTab::choose);
    connect(m_list, &MaterialList::pasteAsked, this, &CaseMaterialsTab::paste);
    connect(m_camera, &WatchedFolder::arrived, this, &CaseMaterialsTab::offer);
    connect(&desk.context(), &AppContext::settingsChanged, this, &CaseMaterialsTab::watchCamera);
    connect(m_list, &MaterialList::fileOpened, this, [this](const QString& key, int index) {
        for (int row = 0; row < m_files.size(); ++row)
            if (m_files.at(row).materialKey == key && index-- == 0)
                return open(row);
    });
}

QWidget* CaseMaterialsTab::makeFiles()
{
    auto* files = new QWidget(this);
    m_table = new QTableWidget(0, 5, files);
    m_table->setObjectName(u"attachments"_s);
    m_table->setAccessibleName(tr("Attached files"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Material"), tr("Size"), tr("By"), tr("At")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    currentFollowsChoice(m_table);
    const auto button = [files](const QString& text, const QString& name) {
        auto* made = new QPushButton(text, files);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_add = button(tr("&Attach files…"), u"attach"_s);
    m_open = button(tr("&Open"), u"attachment_open"_s);
    m_remove = button(tr("Ta&ke off the list…"), u"attachment_remove"_s);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_add);
    row->addWidget(m_open);
    row->addWidget(m_remove);
    auto* column = new QVBoxLayout(files);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &CaseMaterialsTab::remove);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int at) { open(at); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_open->setEnabled(m_table->currentRow() >= 0);
        m_remove->setEnabled(m_table->currentRow() >= 0 && this->desk().mayHandlePapers());
    });
    return files;
}

QString CaseMaterialsTab::caption() const
{
    if (desk().isNew())
        return tr("Materials");
    int needed = 0;
    int there = 0;
    for (const MaterialEntry& entry : readMaterials(desk().context().db(), desk().file(), desk().document().form())) {
        if (!entry.isNeeded)
            continue;
        ++needed;
        there += entry.tick != MaterialTick::None && entry.tick != MaterialTick::Missing ? 1 : 0;
    }
    return tr("Materials %1/%2").arg(there).arg(needed);
}

void CaseMaterialsTab::refresh()
{
    QMap<QString, MaterialMark> marks;
    m_files.clear();
    if (!desk().isNew())
        m_files = readAttachments(desk().context().db(), desk().file().id);
    if (!desk().isNew())
        for (const MaterialEntry& entry : readMaterials(desk().context().db(), desk().file(), desk().document().form())) {
            const QString key = QString::fromLatin1(entry.material->key);
            MaterialMark mark {.isOriginalSeen = entry.tick == MaterialTick::OriginalSeen || entry.tick == MaterialTick::OriginalAndCopy,
                .isCopyKept = entry.tick == MaterialTick::CopyKept || entry.tick == MaterialTick::OriginalAndCopy};
            if (entry.on.isValid())
                mark.note = tr("%1, %2").arg(entry.officer, entry.on.toString(Qt::ISODate));
            for (const Attachment& file : std::as_const(m_files))
                if (file.materialKey == key)
                    mark.files.append(file.name);
            marks.insert(key, mark);
        }
    m_list->setMaterials(desk().document().form(), marks);
    m_list->setReadOnly(!desk().mayHandlePapers());
    m_add->setEnabled(desk().mayHandlePapers());
    m_note->setText(desk().isNew() ? tr("Save the application first; then its materials can be ticked and files attached.")
                                   : desk().whyNotHandlePapers());
    m_note->setVisible(!m_note->text().isEmpty());
    if (const CaseId now = desk().isNew() ? CaseId() : desk().file().id; now != m_offeredFor) {
        m_offeredFor = now;
        m_list->forgetCurrent();
        Q_EMIT offersOver();
    }
    showFiles();
    watchCamera();
}

void CaseMaterialsTab::showFiles()
{
    m_table->setRowCount(int(m_files.size()));
    for (int row = 0; row < m_files.size(); ++row) {
        const Attachment& file = m_files.at(row);
        const std::array texts {file.name, materialName(file.materialKey), QLocale().formattedDataSize(file.bytes),
            file.officer, localTime(file.at)};
        for (int column = 0; column < int(texts.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[size_t(column)]));
    }
    Q_EMIT m_table->itemSelectionChanged();
}

QString CaseMaterialsTab::materialName(const QString& key) const
{
    const Wording& wording = desk().context().wording();
    for (const MaterialDef& material : desk().programme().materials)
        if (key == QLatin1StringView(material.key))
            return wording.isChinese() ? QString::fromUtf16(material.chinese)
                                       : wording.label(desk().programme().key, material.label);
    return key;
}

void CaseMaterialsTab::tick(const QString& key, bool isOriginalSeen, bool isCopyKept)
{
    const MaterialTick tick = isOriginalSeen && isCopyKept ? MaterialTick::OriginalAndCopy
        : isOriginalSeen ? MaterialTick::OriginalSeen
        : isCopyKept ? MaterialTick::CopyKept : MaterialTick::Missing;
    const auto report = desk().operate(
        [&](Desk& at, CaseId id, int version) { return tickMaterial(at, id, version, key, tick); });
    if (!report) {
        Q_EMIT said(report.error());
        markStale();
    }
}

void CaseMaterialsTab::choose(const QString& material)
{
    attachFiles(material, chooseFiles(this, desk().context(), tr("Attach files"),
        {u"png"_s, u"jpg"_s, u"jpeg"_s, u"pdf"_s}, true));
}

void CaseMaterialsTab::attachFiles(const QString& material, const QStringList& paths)
{
    for (const QString& path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly))
            return Q_EMIT said(messageFor({ProblemCode::FileNotReadable, {name}}, desk().context().wording()));
        // One byte more than allowed is enough to know that it is too much.
        if (!attachContent(material, name, file.read(largestAttachment + 1)))
            return;
    }
}

bool CaseMaterialsTab::attachContent(const QString& material, const QString& name, const QByteArray& content)
{
    const auto report = desk().operate(
        [&](Desk& at, CaseId id, int version) { return attach(at, id, version, name, content, material); });
    if (!report)
        Q_EMIT said(report.error());
    return report.has_value();
}

void CaseMaterialsTab::open(int row)
{
    if (row < 0 || row >= m_files.size())
        return;
    const Attachment& file = m_files.at(row);
    attemptRead([&] {
        const auto problem = showAttachment(file, readAttachment(desk().context().db(), file.id), this);
        if (problem)
            Q_EMIT said(messageFor(*problem, desk().context().wording()));
    });
}

void CaseMaterialsTab::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const Attachment file = m_files.at(row);
    AskReasonDialog dialog(tr("Take off the list"), file.name, tr("Take off"), [&](const QString& reason) {
        return desk().operate([&](Desk& at, CaseId id, int version) { return detach(at, id, version, file.id, reason); });
    }, this);
    dialog.exec();
}

void CaseMaterialsTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && desk().mayHandlePapers())
        event->acceptProposedAction();
}

void CaseMaterialsTab::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    attachFiles({}, paths);
}

} // namespace jiangce
