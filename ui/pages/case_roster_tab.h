// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_tab.h"

namespace jiangce {

class RosterEditor;

/// One roster of the application, as large as the window. objectName "case_roster_tab".
class CaseRosterTab final : public CaseTab {
    Q_OBJECT
public:
    /// Takes the editor over from the form it belongs to.
    CaseRosterTab(CaseDesk& desk, RosterEditor& editor, QWidget* parent = nullptr);

    [[nodiscard]] QString caption() const override;
    [[nodiscard]] RosterEditor& editor() const { return m_editor; }

protected:
    void refresh() override;

private:
    void import();
    void saveTemplate();

    RosterEditor& m_editor;
};

} // namespace jiangce
