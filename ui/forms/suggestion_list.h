// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/party_lookup.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

class QListWidget;

namespace jiangce {

/// Whom the register knows, under the field being typed in. Never takes the focus, so it never disturbs an input
/// method; Down and Up choose, Enter takes, Esc closes. objectName "suggestions".
class SuggestionList final : public QFrame {
    Q_OBJECT
public:
    explicit SuggestionList(QWidget* owner);

    /// Shows the list under `control`, whose keys it borrows; hides when there is nothing to offer.
    void offer(QWidget* control, const QList<PartySuggestion>& suggestions);
    /// The control is done with.
    void dismiss() { release(); }

Q_SIGNALS:
    void taken(const jiangce::PartySuggestion& suggestion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(int index);
    void release();

    QPointer<QWidget> m_control;
    QListWidget* m_list = nullptr;
    QList<PartySuggestion> m_suggestions;
};

} // namespace jiangce
