// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace jiangce {

class PlainLabel;
class Wording;

/// Label and editor in rows, labels right-aligned, the problem of a field under it in one sentence. For dialogs; the
/// forms of programmes are made by ui/forms.
class FieldGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FieldGrid(QWidget* parent = nullptr);

    /// `key`: of the problems that belong here. The label carries its access key ("&Account"); a required field gets a
    /// star, and says so to a screen reader. The editor's objectName becomes the key when it has none.
    void add(const QString& key, const QString& label, QWidget* editor, bool isRequired = false);
    /// A line of explanation under the field added last.
    void addHint(const QString& text);
    /// A widget across both columns.
    void addWide(QWidget* widget);
    void setShown(const QString& key, bool isShown);

    /// Shows each problem at its field and gives the first the focus; answers those that belong to none.
    Problems showProblems(const Problems& problems, const Wording& wording);
    void clearProblems();
    [[nodiscard]] QWidget* editor(const QString& key) const;
    /// Sentence shown at a field; empty: none.
    [[nodiscard]] QString problemAt(const QString& key) const;

private:
    struct Row {
        QLabel* label = nullptr;
        QWidget* editor = nullptr;
        PlainLabel* problem = nullptr;
        PlainLabel* hint = nullptr;
    };
    QGridLayout* m_grid = nullptr;
    QMap<QString, Row> m_rows;
    QStringList m_order;
    int m_next = 0;
};

} // namespace jiangce
