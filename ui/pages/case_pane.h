// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "ui/message_bar.h"

#include <QtWidgets/QStackedWidget>

namespace jiangce {

class AppContext;
class CaseView;
struct Programme;

/// The right pane: one case at a time, in the page of its programme. objectName "case_pane".
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

Q_SIGNALS:
    /// Another case is shown, or none; or its title changed.
    void shown();
    void caseChanged(jiangce::CaseId id);
    void draftsChanged();
    void said(const jiangce::Message& message);

private:
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] CaseView* pageFor(const Programme& programme);

    AppContext& m_context;
    QMap<const Programme*, CaseView*> m_pages;
};

} // namespace jiangce
