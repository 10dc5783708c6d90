// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/attachments.h"
#include "ui/message_bar.h"
#include "ui/pages/case_tab.h"

#include <functional>

class QPushButton;
class QTableWidget;

namespace jiangce {

class MaterialList;
class PlainLabel;
class WatchedFolder;

/// What was handed in, ticked line by line, and the files that belong to it. objectName "case_materials_tab".
class CaseMaterialsTab final : public CaseTab {
    Q_OBJECT
public:
    explicit CaseMaterialsTab(CaseDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString caption() const override;
    /// What dropping files does; `material` may be empty.
    void attachFiles(const QString& material, const QStringList& paths);
    /// What pasting on a line does: the picture or the files that were copied.
    void paste(const QString& material);

Q_SIGNALS:
    /// A file came from the camera: attached to the line the officer has chosen when he says so.
    void offered(const jiangce::Message& message, const QString& action, const QString& later,
        const std::function<void()>& whenChosen);
    /// No file is waiting for an answer any more: another case.
    void offersOver();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFiles();
    void watchCamera();
    void offer(const QString& path, qint64 bytes);
    [[nodiscard]] bool attachContent(const QString& material, const QString& name, const QByteArray& content);
    void tick(const QString& key, bool isOriginalSeen, bool isCopyKept);
    void choose(const QString& material);
    void open(int row);
    void remove();
    void showFiles();
    [[nodiscard]] QString materialName(const QString& key) const;

    MaterialList* m_list = nullptr;
    PlainLabel* m_note = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_add = nullptr;
    QList<Attachment> m_files;
    WatchedFolder* m_camera = nullptr;
    CaseId m_offeredFor;
};

} // namespace jiangce
