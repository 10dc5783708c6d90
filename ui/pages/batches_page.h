// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/batches/batch_operations.h"
#include "core/letters/official_letter.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QCheckBox;
class QTableView;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;

/// Payment batches: put together, on public notice, asked for, paid. The year's budget stands above, the chosen batch
/// with its cases and objections beside the list.
class BatchesPage final : public Page {
    Q_OBJECT
public:
    explicit BatchesPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Payment batches"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("pay"); }
    void refresh() override;
    /// Chooses the batch with this id.
    void open(const QString& argument) override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeDetails();
    void addButtons(QBoxLayout* layout);
    void showBudget();
    void showBatch();
    void showCases();
    void showObjections();
    void showButtons();
    [[nodiscard]] const BatchHead& head() const { return m_batch.head; }
    [[nodiscard]] const BatchCase* chosenCase() const;
    [[nodiscard]] const NoticeObjection* chosenObjection() const;
    void startBatch();
    void addCases();
    void said_(const QString& done, const QString& leftOut);
    void openLetter(OfficialKind kind);

    QList<BatchHead> m_batches;
    PaymentBatch m_batch;
    PlainLabel* m_budget = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_standing = nullptr;
    CellTableModel* m_listModel = nullptr;
    CellTableModel* m_caseModel = nullptr;
    CellTableModel* m_objectionModel = nullptr;
    QTableView* m_list = nullptr;
    QTableView* m_cases = nullptr;
    QTableView* m_objections = nullptr;
    ReasonButton* m_new = nullptr;
    ReasonButton* m_add = nullptr;
    ReasonButton* m_remove = nullptr;
    ReasonButton* m_notice = nullptr;
    ReasonButton* m_object = nullptr;
    ReasonButton* m_settle = nullptr;
    ReasonButton* m_request = nullptr;
    ReasonButton* m_paid = nullptr;
    ReasonButton* m_abandon = nullptr;
    ReasonButton* m_printNotice = nullptr;
    ReasonButton* m_printRequest = nullptr;
    QCheckBox* m_byStrokes = nullptr;   ///< the notice lists names by strokes, not by case number
};

} // namespace jiangce
