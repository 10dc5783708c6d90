// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"
#include "ui/paper/letter_press.h"
#include "ui/print/letter_printer.h"

class QScrollArea;
class QVBoxLayout;

namespace jiangce {

/// A letter as it is laid before the officer.
struct LetterOnScreen {
    QString kind {};            ///< what its paper is remembered by
    QString name {};
    QString about {};           ///< ends the file name that is proposed
    /// Makes the preview; not asked for a letter that stands.
    std::function<Outcome<LetterDocument>()> compose {};
    /// Gives the number and stores the PDF; hands back the letter as issued, or says what is in the way. Empty: it cannot be
    /// issued from here.
    std::function<std::expected<PaperLetter, Message>()> issue {};
    std::optional<PaperLetter> standing {};     ///< issued already
    /// Records that it was saved as a file; what stood in the way. Empty: nothing is recorded.
    std::function<std::optional<Message>()> saved {};
    NoticeScan scan {};         ///< of a public notice: a file of it is read again and kept only when nothing is found
    QString first {};           ///< said at once: why it is shown instead of printed
};

/// A letter page by page as it will be printed, and from there: issued under its number, printed, saved. What the fonts
/// of this desk cannot do is said first. objectName "print_letter".
class PrintLetterDialog final : public DialogFrame {
    Q_OBJECT
public:
    PrintLetterDialog(AppContext& context, LetterOnScreen letter, QWidget* parent = nullptr);

    [[nodiscard]] bool isIssued() const { return m_letter.standing.has_value(); }
    [[nodiscard]] int pageCount() const { return m_printer ? m_printer->pageCount() : 0; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButtons();
    void addKeys();
    void show(const LetterDocument& document);
    void showPages();
    void showButtons();
    void warn();
    void issueNow();
    void print(std::optional<Message> (LetterPress::*way)(PaperLetter&) const);
    void settings();
    void save();
    [[nodiscard]] std::optional<Message> saveScanned(const QString& name);

    AppContext& m_context;
    LetterOnScreen m_letter;
    std::optional<LetterPrinter> m_printer;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_pages = nullptr;
    QPushButton* m_issueButton = nullptr;
    QPushButton* m_printButton = nullptr;
    QPushButton* m_directButton = nullptr;
    QPushButton* m_saveButton = nullptr;
};

} // namespace jiangce
