// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/print/letter_printer.h"

#include <expected>
#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace jiangce {

class AppContext;
class CaseDesk;
struct LetterKind;

/// A letter page by page as it will be printed, and from there: issued under its number, printed, saved. What the fonts
/// of this desk cannot do is said first. objectName "print_letter".
class PrintLetterDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// Composes a letter under a number; an empty one makes the preview.
    using Compose = std::function<Outcome<LetterDocument>(const QString& number)>;
    /// Gives the number and stores the PDF; hands back the letter as issued, or says what is in the way.
    using Issue = std::function<std::expected<LetterDocument, Message>()>;

    PrintLetterDialog(CaseDesk& desk, const QString& name, const Compose& compose, Issue issue, QWidget* parent = nullptr);
    /// A letter of no single case, ready to be printed and saved. `about` ends the file name that is proposed.
    PrintLetterDialog(AppContext& context, const QString& name, const QString& about, const Compose& compose,
        QWidget* parent = nullptr);

    [[nodiscard]] bool isIssued() const { return m_isIssued; }
    [[nodiscard]] int pageCount() const { return m_printer ? m_printer->pageCount() : 0; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const LetterDocument& document);
    void showPages();
    void warn();
    void issueNow();
    void print();
    void save();

    PrintLetterDialog(AppContext& context, const QString& name, const QString& about, Issue issue, bool isIssued,
        const Compose& compose, QWidget* parent);
    void addButtons();

    AppContext& m_context;
    QString m_name;
    QString m_about;
    Issue m_issue;
    std::optional<LetterPrinter> m_printer;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_pages = nullptr;
    QPushButton* m_issueButton = nullptr;
    QPushButton* m_printButton = nullptr;
    QPushButton* m_saveButton = nullptr;
    bool m_isIssued = false;
};

} // namespace jiangce
