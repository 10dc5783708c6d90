// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "ui/dialogs/table_dialog.h"

class QComboBox;

namespace jiangce {

/// 交接清单: everything an officer has, to be saved as a spreadsheet or PDF, printed and signed. objectName "handover";
/// "handover_officer".
class HandoverDialog final : public TableDialog {
    Q_OBJECT
public:
    /// `officer` not valid: who sits here. `to`: who takes the desk over; empty: left open.
    HandoverDialog(AppContext& context, AccountId officer, const QString& to, QWidget* parent = nullptr);

private:
    void read();

    QComboBox* m_officer = nullptr;
    QString m_to;
};

} // namespace jiangce
