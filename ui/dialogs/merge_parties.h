// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/merges.h"
#include "ui/dialogs/dialog_frame.h"

class QButtonGroup;
class QGridLayout;
class QPlainTextEdit;
class QRadioButton;

namespace jiangce {

class AppContext;

/// Two records side by side: which one stays, whose value counts in every field in which they differ, what hangs on each.
/// objectName "merge_parties"; "keep_left", "keep_right", "left_<group>", "right_<group>", "reason", "go_on".
class MergePartiesDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// Asked before it is made, for numbers stand in it in full: mayShowNumbers().
    [[nodiscard]] static bool mayOpen(AppContext& context, const PartyRecord& one, const PartyRecord& other, QWidget* parent,
        const std::function<void(const Message&)>& say);
    MergePartiesDialog(AppContext& context, const PartyRecord& left, const PartyRecord& right, QWidget* parent = nullptr);

private:
    void makeHead(QGridLayout& grid);
    void makeFields(QGridLayout& grid);
    void makeTies(QGridLayout& grid);
    void addWarnings();
    void takeSide();
    [[nodiscard]] QRadioButton* makeChoice(const QString& side, const QString& group, const QString& text);
    [[nodiscard]] QString valuesOf(const PartyRecord& record, const QString& group) const;
    [[nodiscard]] QString tiesText(const PartyTies& ties) const;
    [[nodiscard]] bool keepsLeft() const;
    void perform();

    AppContext& m_context;
    PartyRecord m_left;
    PartyRecord m_right;
    PartyTies m_leftTies;
    PartyTies m_rightTies;
    QButtonGroup* m_keep = nullptr;
    QMap<QString, QButtonGroup*> m_choices;     ///< group → left 0, right 1
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace jiangce
