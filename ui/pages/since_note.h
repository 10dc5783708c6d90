// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/since_last.h"

#include <QtWidgets/QFrame>

class QToolButton;

namespace jiangce {

class AppContext;
class BackgroundReader;
class PlainLabel;

/// "Since you were last here": what came due, came back and arrived while the officer was away, each a list to open.
/// Takes no room when there is nothing to tell; goes when it is dismissed. objectName "since_note".
class SinceNote final : public QFrame {
    Q_OBJECT
public:
    explicit SinceNote(AppContext& context, QWidget* parent = nullptr);

    /// Reads on another thread what happened since this officer's last presence, and shows it when there is something.
    void ask();
    /// Records that he has seen everything up to now, and goes.
    void dismiss();

Q_SIGNALS:
    void listAsked(const QList<jiangce::CaseId>& ids, const QString& title);
    /// The filings that are overdue are to be shown.
    void filingsAsked();

private:
    QToolButton* addButton(const QString& name);
    void tell(const SinceLast& found, const QDateTime& since);
    void offer(QToolButton* button, const QList<CaseId>& ids, const QString& title, const QString& text);

    AppContext& m_context;
    BackgroundReader* m_reader;
    PlainLabel* m_text = nullptr;
    QToolButton* m_due = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_filings = nullptr;
    QToolButton* m_new = nullptr;
    QMap<QToolButton*, std::pair<QList<CaseId>, QString>> m_lists;
};

} // namespace jiangce
