// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message_bar.h"

#include <QtWidgets/QWidget>

namespace jiangce {

class CaseDesk;

/// One tab of a case. Reads what it shows when it is next looked at after a change, not before.
class CaseTab : public QWidget {
    Q_OBJECT
public:
    explicit CaseTab(CaseDesk& desk, QWidget* parent = nullptr);

    /// What stands on the tab, with counts; cheap, asked after every change.
    [[nodiscard]] virtual QString caption() const = 0;
    /// Shows the case again, now or when the tab is next visible.
    void markStale();
    /// Puts the focus on the first thing of the tab that takes it.
    void takeFocus();

Q_SIGNALS:
    void said(const jiangce::Message& message);

protected:
    virtual void refresh() = 0;
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] CaseDesk& desk() const { return m_desk; }
    /// Reads at the boundary: trouble is said.
    bool attemptRead(const std::function<void()>& read);
    /// Whether numbers of a field or roster may be shown in full: asks and records. What was never saved he typed himself.
    [[nodiscard]] bool mayShow(const QString& key);

private:
    CaseDesk& m_desk;
    bool m_isStale = true;
};

} // namespace jiangce
