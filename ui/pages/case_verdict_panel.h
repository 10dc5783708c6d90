// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QToolButton;

namespace jiangce {

class CaseDesk;
class VerdictSheet;

/// The verdict beside the form: what is on the screen as of today, or the verdict as it was stored, byte for byte.
/// objectName "case_verdict".
class CaseVerdictPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CaseVerdictPanel(CaseDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] VerdictSheet& sheet() { return *m_sheet; }
    [[nodiscard]] bool showsStored() const;
    void refresh();

private:
    void showVerdict();
    void rule(const QString& code, const QString& rowId, bool isMet, const QString& reason);

    CaseDesk& m_desk;
    QToolButton* m_stored = nullptr;
    QToolButton* m_today = nullptr;
    VerdictSheet* m_sheet = nullptr;
    qint64 m_chosenFor = -1;
};

} // namespace jiangce
