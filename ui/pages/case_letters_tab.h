// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/operations/issue_letter.h"
#include "ui/pages/case_tab.h"

class QHBoxLayout;
class QListWidget;
class QTableWidget;

namespace jiangce {

class PlainLabel;
class ReasonButton;

/// Letters that may be issued now, and those that were, as they were. objectName "case_letters_tab".
class CaseLettersTab final : public CaseTab {
    Q_OBJECT
public:
    explicit CaseLettersTab(CaseDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString caption() const override;

    /// Shows the letter the officer is at as it will be printed: the issued one chosen in the table while that has the
    /// focus, else the one chosen above, issued already or not.
    void look();
    /// Puts that letter on paper without asking, and issues it first when it is not issued yet.
    void printNow();

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeAvailable();
    [[nodiscard]] QWidget* makeIssued();
    ReasonButton* addButton(QHBoxLayout& row, const QString& text, const QString& name,
        void (CaseLettersTab::*slot)());
    void showButtons();
    void preview();
    void openStored();
    void lookAtIssued();
    void printIssued();
    void issueAndPrint();
    void lookAt(const LetterKind& kind, const QString& first);
    void lookAt(const IssuedLetter& letter, const QString& first);
    void printDirectly(const IssuedLetter& letter);
    void printStored(const IssuedLetter& letter);
    [[nodiscard]] const IssuedLetter* meant() const;
    [[nodiscard]] const LetterKind* kindChosen() const;
    void saveStored();
    void voidStored();
    void reissue();
    [[nodiscard]] const LetterKind* kindOf(const QString& key) const;
    [[nodiscard]] const IssuedLetter* chosen() const;

    PlainLabel* m_note = nullptr;
    QListWidget* m_available = nullptr;
    QTableWidget* m_table = nullptr;
    ReasonButton* m_preview = nullptr;
    ReasonButton* m_open = nullptr;
    ReasonButton* m_issueAndPrint = nullptr;
    ReasonButton* m_again = nullptr;
    ReasonButton* m_direct = nullptr;
    ReasonButton* m_save = nullptr;
    ReasonButton* m_void = nullptr;
    ReasonButton* m_reissue = nullptr;
    QList<IssuedLetter> m_letters;
};

} // namespace jiangce
