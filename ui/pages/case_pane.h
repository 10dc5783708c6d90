// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "ui/message_bar.h"

#include <QtWidgets/QStackedWidget>

namespace jiangce {

class AppContext;
class CaseView;
struct Programme;

/// The right pane: one case at a time, in the page of its programme, and the way back through the cases looked at.
/// objectName "case_pane".
class CasePane final : public QStackedWidget {
    Q_OBJECT
public:
    explicit CasePane(AppContext& context, QWidget* parent = nullptr);

    /// Unsaved typing is kept as a draft before another case is shown. False: it could not be kept, or no such case.
    bool showCase(CaseId id);
    bool showNew(const Programme& programme, qint64 draft = 0);
    void showNothing();
    /// Null while no case is shown.
    [[nodiscard]] CaseView* page() const;
    [[nodiscard]] CaseId caseId() const;
    [[nodiscard]] bool keepUnsaved();
    [[nodiscard]] bool hasUnsaved() const;

    void goBack() { go(-1); }
    void goForward() { go(1); }
    [[nodiscard]] bool canGo(int step) const;

Q_SIGNALS:
    /// Another case is shown, or none; or its title changed.
    void shown();
    void caseChanged(jiangce::CaseId id);
    void draftsChanged();
    void said(const jiangce::Message& message);

private:
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] CaseView* pageFor(const Programme& programme);
    bool display(CaseId id);
    void go(int step);

    AppContext& m_context;
    QMap<const Programme*, CaseView*> m_pages;
    QList<CaseId> m_visited;
    qsizetype m_at = -1;
};

} // namespace jiangce
