// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"

class QLineEdit;
class QTimeEdit;

namespace jiangce {

class AppContext;
class FieldGrid;

/// When the office works, by its own notice; what is decided at other times is listed. For the audit administrator.
/// objectName "office_hours"; fields "from", "to", "source"; button "save".
class OfficeHoursDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit OfficeHoursDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void save();

    AppContext& m_context;
    FieldGrid* m_fields = nullptr;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_to = nullptr;
    QLineEdit* m_source = nullptr;
};

} // namespace jiangce
