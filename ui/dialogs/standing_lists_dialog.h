// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/table_dialog.h"

#include <span>

class QComboBox;

namespace jiangce {

/// What the office has to be able to account for: overrides, back-entries, voided numbers, overdue cases, late entries.
class StandingListsDialog final : public TableDialog {
    Q_OBJECT
public:
    StandingListsDialog(AppContext& context, const SummaryAsk& ask, QWidget* parent,
        std::span<const StandingList> lists = standingLists);

private:
    void read();

    SummaryAsk m_ask;
    QComboBox* m_list = nullptr;
    PlainLabel* m_definition = nullptr;
};

} // namespace jiangce
