// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QGridLayout;
class QToolButton;
class QVBoxLayout;

namespace jiangce {

class FieldEditor;
class PlainLabel;

/// A part of a form under a heading that folds. Fields stand label before control, in two columns where the width
/// allows, in reading order left to right.
class FoldSection final : public QWidget {
    Q_OBJECT
public:
    explicit FoldSection(const QString& title, QWidget* parent = nullptr);

    void addField(QWidget* label, FieldEditor* editor);
    /// Something over the whole width, under the fields.
    void addWide(QWidget* widget);
    void setLabelWidth(int width);
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// What stands beside the title: "2 to put right".
    void setNote(const QString& note);
    /// Places the fields that are shown; call after showing or hiding some.
    void arrange();
    [[nodiscard]] int shownFields() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* label;
        FieldEditor* editor;
    };
    [[nodiscard]] int columnsThatFit() const;

    QToolButton* m_head = nullptr;
    PlainLabel* m_note = nullptr;
    QWidget* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
    QVBoxLayout* m_column = nullptr;
    QList<Cell> m_cells;
    int m_labelWidth = 0;
    int m_columns = 0;
    bool m_isFolded = false;
};

} // namespace jiangce
