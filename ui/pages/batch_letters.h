// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/batch_letter.h"
#include "ui/message_bar.h"
#include "ui/paper/letter_press.h"

#include <QtWidgets/QWidget>

class QTableView;

namespace jiangce {

class CellTableModel;
class Page;
class ReasonButton;

/// The documents of a payment batch: its public notice and its request to finance, issued, printed, voided, issued anew.
/// objectName "batch_letters".
class BatchLetters final : public QWidget {
    Q_OBJECT
public:
    explicit BatchLetters(Page* page);

    /// The batch that is chosen; its id not valid: none.
    void show(const PaymentBatch& batch);
    using QWidget::show;
    [[nodiscard]] qsizetype count() const { return m_documents.size(); }

Q_SIGNALS:
    void said(const jiangce::Message& message);

private:
    void showButtons();
    [[nodiscard]] QString whyNot(BatchPaper paper) const;
    [[nodiscard]] const BatchDocument* chosen() const;
    void begin(BatchPaper paper);
    void open();
    void look();
    void printDirectly();
    void voidChosen();
    void reissue();
    /// The sheet with what is said besides the batch, then the preview.
    void prepare(BatchPaper paper, const BatchParticulars& before, BatchDocumentId replaces);
    void lookAt(const BatchDocument& document, const QString& first);
    [[nodiscard]] Outcome<LetterDocument> compose(BatchPaper paper, const BatchOccasion& occasion) const;
    [[nodiscard]] std::expected<PaperLetter, Message> issue(
        BatchPaper paper, const BatchParticulars& said, BatchDocumentId replaces) const;
    [[nodiscard]] std::optional<PaperLetter> standing(const BatchDocument& document) const;
    /// How a file of it is read again; nothing but for a notice.
    [[nodiscard]] NoticeScan scanOf(BatchPaper paper) const;
    [[nodiscard]] PaperLetter onPaper(
        BatchPaper paper, const LetterDocument& document, BatchDocumentId id, bool isAgain) const;
    void printStored(const BatchDocument& document);

    Page* m_page;
    PaymentBatch m_batch;
    QList<BatchDocument> m_documents;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    ReasonButton* m_notice = nullptr;
    ReasonButton* m_request = nullptr;
    ReasonButton* m_open = nullptr;
    ReasonButton* m_print = nullptr;
    ReasonButton* m_direct = nullptr;
    ReasonButton* m_void = nullptr;
    ReasonButton* m_reissue = nullptr;
};

} // namespace jiangce
