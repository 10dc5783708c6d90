// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_context.h"

#include <QtWidgets/QStyledItemDelegate>

class QLineEdit;

namespace jiangce {

class RosterModel;

/// Editors inside the grid, and the corner mark of a cell that is wrong.
class RosterDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    RosterDelegate(const RosterModel& model, const FormContext& context, QObject* parent = nullptr);

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// Up or Down in an editor: commit, and go there.
    void lineLeft(int step);
    /// A cell is edited in a line: something may be offered under it.
    void lineMade(QLineEdit* editor, const QModelIndex& index);

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    const RosterModel& m_model;
    const FormContext& m_context;
};

} // namespace jiangce
