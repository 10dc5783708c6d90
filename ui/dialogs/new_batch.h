// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/batches/batch_operations.h"
#include "ui/dialogs/dialog_frame.h"

class QCheckBox;
class QLineEdit;
class QTableWidget;

namespace jiangce {

class AppContext;
class PlainLabel;

/// Which approved cases go into a payment batch: all are ticked, count and sum follow the ticks. Makes a new batch, or
/// adds to one. objectName "new_batch".
class NewBatchDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// `batch` null: a new one of this programme.
    NewBatchDialog(AppContext& context, const Programme& programme, const BatchHead* batch, QWidget* parent = nullptr);

    /// The batch made or added to; not valid while nothing was done.
    [[nodiscard]] BatchId batch() const { return m_made; }
    /// Cases that could not be put in, in words, one a line; empty when all could.
    [[nodiscard]] QString leftOut() const { return m_leftOut; }

private:
    void fill();
    void showSum();
    [[nodiscard]] QList<CaseId> ticked() const;
    void make();

    AppContext& m_context;
    const Programme& m_programme;
    BatchId m_into {};
    int m_version = 0;
    BatchId m_made {};
    QString m_leftOut;
    QList<BatchCase> m_cases;
    QLineEdit* m_title = nullptr;
    QTableWidget* m_table = nullptr;
    PlainLabel* m_sum = nullptr;
};

} // namespace jiangce
