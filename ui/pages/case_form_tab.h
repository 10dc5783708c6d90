// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_tab.h"

class QSplitter;

namespace jiangce {

class CaseVerdictPanel;
class FormPage;
class PlainLabel;

/// The application with its verdict beside it. objectName "case_form_tab".
class CaseFormTab final : public CaseTab {
    Q_OBJECT
public:
    explicit CaseFormTab(CaseDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString caption() const override;
    [[nodiscard]] FormPage& form() const { return *m_form; }
    [[nodiscard]] CaseVerdictPanel& verdict() const { return *m_verdict; }

protected:
    void refresh() override;

private:
    void showDuplicates();

    FormPage* m_form = nullptr;
    CaseVerdictPanel* m_verdict = nullptr;
    QSplitter* m_splitter = nullptr;
    PlainLabel* m_duplicates = nullptr;
    QStringList m_applicant;
};

} // namespace jiangce
