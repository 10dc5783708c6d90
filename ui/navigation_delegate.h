// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace jiangce {

/// Draws an entry of the navigation: icon, text, count at the right; folded: icon, brief text, count.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Brief: what is written when folded.
    enum Role { Key = Qt::UserRole, Count, IsHeading, Brief };

    using QStyledItemDelegate::QStyledItemDelegate;
    void setFolded(bool isFolded) { m_isFolded = isFolded; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_isFolded = false;
};

} // namespace jiangce
