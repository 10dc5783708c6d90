// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QStatusBar;

namespace jiangce {

class AppContext;
class PlainLabel;

/// The status bar: officer and roles, database, last backup, unsaved drafts, and at the right what the page counts.
/// Labels are named status_officer, status_database, status_backup, status_drafts, status_exception, status_page.
class MainStatus final : public QObject {
    Q_OBJECT
public:
    MainStatus(AppContext& context, QStatusBar& bar);

    void refresh();
    void showPage(const QString& text);

private:
    [[nodiscard]] QString officerText() const;

    AppContext& m_context;
    PlainLabel* m_officer = nullptr;
    PlainLabel* m_exception = nullptr;
    PlainLabel* m_database = nullptr;
    PlainLabel* m_backup = nullptr;
    PlainLabel* m_drafts = nullptr;
    PlainLabel* m_page = nullptr;
};

} // namespace jiangce
