// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

#include <QtWidgets/QMainWindow>

namespace jiangce {

class AppContext;
class CasePane;

/// One case in a window of its own, to compare two. Closing it keeps unsaved typing as a draft. objectName
/// "case_window".
class CaseWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit CaseWindow(AppContext& context, QWidget* parent = nullptr);

    bool show(CaseId id);
    using QMainWindow::show;
    [[nodiscard]] CasePane& pane() const { return *m_pane; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showTitle();

    AppContext& m_context;
    CasePane* m_pane = nullptr;
};

} // namespace jiangce
