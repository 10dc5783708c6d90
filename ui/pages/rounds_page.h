// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/rounds/round_standing.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QListWidget;
class QTableView;
class QTabWidget;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;
class RoundTab;

/// Award rounds, from the draft of a notice to the honours conferred. Beside the list one round: where it stands, its
/// calendar, what blocks the next step, and a tab for each part of the work. Argument of open(): the round's id.
class RoundsPage final : public Page {
    Q_OBJECT
public:
    explicit RoundsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Award rounds"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("approve"); }
    void refresh() override;
    void open(const QString& argument) override;
    [[nodiscard]] bool hasUnsaved() const override;
    [[nodiscard]] bool keepUnsaved() override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

    // For the tabs.
    [[nodiscard]] const AwardRound& round() const { return m_round; }
    [[nodiscard]] const RoundStanding& standing() const { return m_standing; }
    bool carryOut(const AppContext::Operation& operation, const QString& done = {}) { return attempt(operation, done); }
    bool read(const std::function<void()>& reading) { return attemptRead(reading); }

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeRound();
    [[nodiscard]] QWidget* makeHead();
    void addSteps(QBoxLayout* layout);
    void chooseRound();
    void showRound();
    void showCalendar();
    void showBlocks();
    void showSteps();
    void showTab();
    void newRound();
    void takeStep();
    /// Somebody is proposed and has not been on notice.
    [[nodiscard]] bool owesNotice() const;
    [[nodiscard]] QString stepText() const;
    [[nodiscard]] QString whyNoStep() const;

    QList<RoundHead> m_rounds;
    AwardRound m_round;
    RoundStanding m_standing;
    CellTableModel* m_listModel = nullptr;
    QTableView* m_list = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_state = nullptr;
    QMap<RoundStage, PlainLabel*> m_stages;
    PlainLabel* m_blocksHead = nullptr;
    QListWidget* m_blocks = nullptr;
    QTabWidget* m_tabs = nullptr;
    QList<RoundTab*> m_parts;
    ReasonButton* m_new = nullptr;
    ReasonButton* m_plan = nullptr;
    ReasonButton* m_abandon = nullptr;
    ReasonButton* m_step = nullptr;
};

} // namespace jiangce
