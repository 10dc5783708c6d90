// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/figure_store.h"
#include "ui/dialogs/dialog_frame.h"

class QComboBox;
class QLineEdit;

namespace jiangce {

class AppContext;
class FieldGrid;

/// A new dated value of a figure or switch, with the document and article it comes from.
class FigureEntryDialog final : public DialogFrame {
    Q_OBJECT
public:
    FigureEntryDialog(AppContext& context, const FigureDeclaration& figure, QWidget* parent = nullptr);

private:
    void addDimensions();
    void addValue();
    void addSource();
    /// Reads what was typed; problems at their fields.
    [[nodiscard]] Problems read(FigureEntry& entry) const;
    void enter();

    AppContext& m_context;
    const FigureDeclaration& m_figure;
    FieldGrid* m_fields = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_occupation = nullptr;
    QComboBox* m_switch = nullptr;
    QLineEdit* m_value = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_article = nullptr;
};

} // namespace jiangce
