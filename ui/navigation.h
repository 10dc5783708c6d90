// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"
#include "ui/models/background_reader.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QListWidgetItem;

namespace jiangce {

class AppContext;

/// The left pane: work queues with their counts, programmes, registers and tools. Folds to icons, brief names and counts
/// where the window is narrow. objectName "navigation"; the list's is "navigation_list".
class NavigationPane final : public QWidget {
    Q_OBJECT
public:
    explicit NavigationPane(AppContext& context, QWidget* parent = nullptr);

    /// Queues, programmes and pages of the officer who is signed in.
    void rebuild();
    void refreshCounts();
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// Marks an entry without choosing it: queue_to_accept, programme_upskill_subsidy, all_cases, page_figures, view_7.
    /// No entry is marked when there is none of this key.
    void setCurrent(const QString& key);
    [[nodiscard]] QString current() const;
    /// The queue with something in it that comes first, else the first entry.
    [[nodiscard]] QString firstKey() const;
    [[nodiscard]] qint64 count(Queue queue) const { return m_counts.value(queue); }
    void takeFocus();

    [[nodiscard]] static QString keyOf(Queue queue) { return QStringLiteral("queue_") + queueKey(queue); }

Q_SIGNALS:
    void queueChosen(jiangce::Queue queue);
    /// Empty: all cases.
    void programmeChosen(const QString& programme);
    void pageChosen(const QString& key);
    /// A saved view by its id.
    void viewChosen(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHeading(const QString& text);
    QListWidgetItem* addEntry(const QString& key, const QString& text, QLatin1StringView icon);
    void choose(QListWidgetItem* item);
    /// The number beside an entry; 0: none.
    void showCount(const QString& key, qint64 count);
    /// How many filings that are owed should be looked at: read on a thread of its own.
    void countFilings();
    /// Casework is none of the three administrators' business: they begin with the accounts.
    [[nodiscard]] bool isForAdministrator() const;

    AppContext& m_context;
    QListWidget* m_list = nullptr;
    QMap<Queue, qint64> m_counts;
    BackgroundReader m_reader;
    bool m_isFolded = false;
    bool m_isQuiet = false;
    QString m_atPress;      ///< the entry that was current when the mouse button went down
};

} // namespace jiangce
