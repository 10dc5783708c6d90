// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/office.h"
#include "ui/dialogs/dialog_frame.h"

namespace jiangce {

class AppContext;
class FieldGrid;

/// The office's particulars, as letters carry them: by the system administrator. Fields are called by their keys.
class OfficeDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit OfficeDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void save();

    AppContext& m_context;
    Office m_stored;
    FieldGrid* m_fields = nullptr;
};

/// One line for each particular, called by its key, in the order they are asked for.
void addParticulars(FieldGrid& fields, AppContext& context, const Office& office);
/// What was typed into them.
void readParticulars(const FieldGrid& fields, Office& office);

} // namespace jiangce
