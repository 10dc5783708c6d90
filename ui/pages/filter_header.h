// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtWidgets/QHeaderView>

namespace jiangce {

/// The head of a list with a row of filters under it, one editor for each column that can be filtered; they move, scroll
/// and hide with their columns. The row lies over the list and not in it: of a table, assistive programs see cells only.
class FilterHeader final : public QHeaderView {
    Q_OBJECT
public:
    /// `page` carries the row and the list.
    explicit FilterHeader(QWidget* page);

    /// Becomes a child of the row of filters.
    void setEditor(int column, QWidget* editor);
    void setEditorsShown(bool isShown);
    [[nodiscard]] bool areEditorsShown() const { return m_areShown; }
    /// A column whose filter the list itself decides stays empty.
    void setEditorUsed(int column, bool isUsed);
    /// In the order of the columns on screen, for the order of tabs.
    [[nodiscard]] QList<QWidget*> editorsInOrder() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The focus came to the editor of a column that may be out of sight.
    void columnNeeded(int column);

protected:
    void updateGeometries() override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int editorHeight() const;
    void place();

    QWidget* m_row;
    QMap<int, QWidget*> m_editors;
    QSet<int> m_unused;
    bool m_areShown = true;
};

} // namespace jiangce
