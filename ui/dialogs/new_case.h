// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/drafts.h"
#include "ui/dialogs/dialog_frame.h"

class QListWidget;

namespace jiangce {

class AppContext;
struct Programme;

/// Which application to begin, or which unsaved one to go on with. Enter takes the chosen line. What follows from the decision
/// of a round is begun there, where it is filled in and linked: only old paper cases of it are begun here. objectName
/// "new_case".
class NewCaseDialog final : public DialogFrame {
    Q_OBJECT
public:
    enum class Purpose { Handed, OldPaper };
    explicit NewCaseDialog(AppContext& context, QWidget* parent = nullptr, Purpose purpose = Purpose::Handed);

    [[nodiscard]] const Programme* programme() const { return m_programme; }
    /// Draft to go on with; 0: begin an empty application.
    [[nodiscard]] qint64 draft() const { return m_draft; }

    /// The officer wants to where rounds are kept instead; programme() is then null.
    [[nodiscard]] bool wantsRounds() const { return m_wantsRounds; }

private:
    void addProgrammes(Purpose purpose);
    void addDrafts();
    void sayWhereOthersBegin(const QStringList& names);
    void take();
    void dropDraft();

    AppContext& m_context;
    QListWidget* m_list = nullptr;
    QPushButton* m_drop = nullptr;
    const Programme* m_programme = nullptr;
    qint64 m_draft = 0;
    bool m_wantsRounds = false;
};

} // namespace jiangce
