// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/relations.h"
#include "ui/dialogs/dialog_frame.h"

class QLineEdit;
class QTableView;

namespace jiangce {

class AppContext;
class CellTableModel;
class FieldGrid;

/// 回避申报: whom the officer is close to. The security administrator sees the declarations of all and ends them, with a
/// reason. objectName "relations"; fields "number", "name", "relation"; buttons "declare", "end_relation".
class RelationsDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit RelationsDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void read();
    void declare();
    void end();

    AppContext& m_context;
    bool m_isOfAll;
    QList<DeclaredRelation> m_relations;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    FieldGrid* m_fields = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_relation = nullptr;
};

} // namespace jiangce
