// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/attachments.h"
#include "ui/pages/case_tab.h"

class QPushButton;
class QTableWidget;

namespace jiangce {

class MaterialList;
class PlainLabel;

/// What was handed in, ticked line by line, and the files that belong to it. objectName "case_materials_tab".
class CaseMaterialsTab final : public CaseTab {
    Q_OBJECT
public:
    explicit CaseMaterialsTab(CaseDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString caption() const override;
    /// What dropping files does; `material` may be empty.
    void attachFiles(const QString& material, const QStringList& paths);

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFiles();
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
};

} // namespace jiangce
