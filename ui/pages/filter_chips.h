// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QToolButton;

namespace jiangce {

/// One filter in force.
struct FilterChip {
    QString name;       ///< object name of its editor
    QString text;       ///< State: submitted
    std::function<void()> clear;
};

/// The filters in force, each a button that takes it away; over as many lines as they need, none when there are none.
/// objectName "filter_chips", the buttons' chip_<name>.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);

    void show(const QList<FilterChip>& chips);
    using QWidget::show;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override { return {0, heightForWidth(width())}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool isMoving) const;

    QList<QToolButton*> m_buttons;
};

} // namespace jiangce
