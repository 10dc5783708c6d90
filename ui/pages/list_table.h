// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>
#include <QtWidgets/QTableView>

namespace jiangce {

/// A list of lines: chosen whole, copied with Ctrl+C as tab-separated text under its heads, its columns shown, hidden,
/// moved and sized as the officer likes and remembered.
class ListTable final : public QTableView {
    Q_OBJECT
public:
    /// `settingsKey` carries a version: state of other columns than today's is never taken over.
    ListTable(QSettings& settings, const QString& settingsKey, QWidget* parent = nullptr);

    /// After the model and the usual widths are set: what the officer made of them.
    void restoreColumns();
    [[nodiscard]] QString selectedText() const;

private:
    void askColumns(const QPoint& at);
    void saveColumns();

    QSettings& m_settings;
    QString m_key;
    QByteArray m_usual;
};

} // namespace jiangce
