// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"
#include "ui/paper/paper_settings.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace jiangce {

class AppContext;
class FieldGrid;

/// Printer, tray, copies, sides and offset of each kind of letter on this desk, and a page to find the offset with.
/// objectName "paper_sheet".
class PaperSheet final : public DialogFrame {
    Q_OBJECT
public:
    PaperSheet(AppContext& context, const QString& kind, QWidget* parent = nullptr);

private:
    void addFields();
    void fillPrinters(const QString& name);
    void fillTrays();
    void showKind();
    [[nodiscard]] QString kind() const;
    [[nodiscard]] PaperSettings typed() const;
    void printTest();
    void keep(bool forAll);

    AppContext& m_context;
    FieldGrid* m_fields = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_printer = nullptr;
    QComboBox* m_tray = nullptr;
    QSpinBox* m_copies = nullptr;
    QComboBox* m_duplex = nullptr;
    QDoubleSpinBox* m_right = nullptr;
    QDoubleSpinBox* m_down = nullptr;
};

/// Shows the sheet for a kind; empty: the first. True when something was kept.
bool changePaperSettings(AppContext& context, const QString& kind, QWidget* parent);

} // namespace jiangce
