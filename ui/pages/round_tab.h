// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/rounds/round_operations.h"
#include "core/casework/session.h"
#include "core/exchange/notice_files.h"
#include "core/letters/official_letter.h"
#include "ui/message_bar.h"

#include <QtWidgets/QWidget>

#include <functional>

class QTableView;
class QVBoxLayout;

namespace jiangce {

class AppContext;
class ReasonButton;
class RoundsPage;
struct TableCell;

/// One tab of an award round. It is shown the round again after every reading; what it changes goes through the page.
class RoundTab : public QWidget {
    Q_OBJECT
public:
    RoundTab(const QString& name, RoundsPage& page);

    /// The round as the page has it now. What was typed and not stored stays.
    virtual void showRound() = 0;
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    /// Stores what was typed; false when that was refused.
    [[nodiscard]] virtual bool keepUnsaved() { return true; }

protected:
    [[nodiscard]] RoundsPage& page() const { return m_page; }
    [[nodiscard]] AppContext& context() const;
    [[nodiscard]] const AwardRound& round() const;
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Why not: the first of these that is not empty.
    [[nodiscard]] static QString firstOf(std::initializer_list<QString> reasons);
    /// Why not, while the round stands elsewhere than in one of these.
    [[nodiscard]] QString unless(std::initializer_list<RoundState> states) const;
    [[nodiscard]] QString lacks(Role role) const;
    ReasonButton* button(QLatin1StringView icon, const QString& text, const QString& name, std::function<void()> act);
    /// Buttons in one line, at its left end.
    void addButtons(const QList<ReasonButton*>& buttons);
    [[nodiscard]] QString shortTitle(QStringView programme) const;
    /// Shows a letter of the round, to be saved or printed; its number is given by the body that signs it. That it was shown,
    /// printed or saved is recorded.
    void showDraft(OfficialKind kind, const Outcome<LetterDocument>& document, const NoticeScan& scan = {});

private:
    [[nodiscard]] std::optional<Message> note(const QString& action, const QString& what) const;

    RoundsPage& m_page;
    QVBoxLayout* m_column = nullptr;
};

[[nodiscard]] RoundTab* makePaperTab(RoundsPage& page);
[[nodiscard]] RoundTab* makeCriteriaTab(RoundsPage& page);
[[nodiscard]] RoundTab* makePanelTab(RoundsPage& page);
[[nodiscard]] RoundTab* makeNomineesTab(RoundsPage& page);
[[nodiscard]] RoundTab* makeScoresTab(RoundsPage& page);
[[nodiscard]] RoundTab* makeRankingTab(RoundsPage& page);
[[nodiscard]] RoundTab* makeNoticeTab(RoundsPage& page);
[[nodiscard]] RoundTab* makeHonoursTab(RoundsPage& page);

} // namespace jiangce
