// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_review.h"
#include "ui/dialogs/round_sheets.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/round_form.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/round_tab.h"
#include "ui/pages/rounds_page.h"
#include "ui/reason_button.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// The ranked list of a title, its ties, and where the cut would fall.
class RankingTab final : public RoundTab {
    Q_DECLARE_TR_FUNCTIONS(jiangce::RankingTab)
public:
    explicit RankingTab(RoundsPage& page)
        : RoundTab(u"ranking_tab"_s, page)
        , m_title(new QComboBox(this))
        , m_note(new PlainLabel(this))
        , m_model(new CellTableModel({tr("Rank"), tr("Name"), tr("Unit"), tr("Average"), tr("Sheets"), tr("By the cut"),
                                         tr("Tie")}, this))
        , m_table(makeTable(u"ranking"_s, tr("Ranking"), this))
    {
        m_title->setObjectName(u"ranking_title"_s);
        auto* label = new QLabel(tr("&Title"), this);
        label->setBuddy(m_title);
        auto* row = new QHBoxLayout;
        row->addWidget(label);
        row->addWidget(m_title);
        row->addStretch(1);
        m_note->setObjectName(u"ranking_note"_s);
        m_note->setWordWrap(true);
        column()->addLayout(row);
        column()->addWidget(m_note);
        showIn(m_table, m_model, false);
        new EmptyNote(m_table, tr("There is a ranking once every sheet is handed in."));
        column()->addWidget(m_table, 1);
        m_tie = button("judge"_L1, tr("B&reak the tie …"), u"break_tie"_s, [this] {
            const QList<Ranked> tied = chosenTie();
            if (!tied.isEmpty() && round_sheets::breakTie(context(), round(), tied, this))
                Q_EMIT this->page().said({Message::Kind::Done, tr("Recorded. The ranking follows it.")});
        });
        addButtons({m_tie});
        connect(m_title, &QComboBox::activated, this, &RankingTab::showRanking);
        connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RankingTab::showButtons);
        connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
            Q_EMIT this->page().caseAsked(CaseId(index.data(CellTableModel::IdRole).toLongLong()), false);
        });
    }

    void showRound() override
    {
        const QVariant title = m_title->currentData();
        m_title->clear();
        for (const auto& [key, name] : titleChoices(round()))
            m_title->addItem(name, key);
        m_title->setCurrentIndex(std::max(0, m_title->findData(title)));
        showRanking();
    }

private:
    void showRanking()
    {
        const QString programme = m_title->currentData().toString();
        m_ranked.clear();
        QString why;
        CutPreview preview;
        page().read([&] {
            const RoundState state = round().head.state;
            if (state == RoundState::Draft || state == RoundState::Open || state == RoundState::Abandoned)
                return;
            if (const auto list = rankedList(context().db(), round(), programme))
                m_ranked = *list;
            else
                why = context().wording().sentence(list.error());
            if (state == RoundState::Review)
                preview = previewCut(context().db(), round(), {});
        });
        QList<TableLine> lines;
        for (const Ranked& one : std::as_const(m_ranked))
            lines.append(lineOf(one, preview));
        const int row = chosenRow(m_table);
        m_model->setLines(lines);
        fitColumns(m_table, 34);
        if (row >= 0 && row < lines.size())
            chooseRow(m_table, row);
        m_note->setText(why.isEmpty() ? terms(programme) : why);
        m_note->setTone(why.isEmpty() ? Tone::Muted : Tone::Bad);
        showButtons();
    }
    [[nodiscard]] TableLine lineOf(const Ranked& one, const CutPreview& preview) const
    {
        const auto isIn = [&one](const QList<Ranked>& list) {
            return std::ranges::any_of(list, [&one](const Ranked& each) { return each.nominee.id == one.nominee.id; });
        };
        const QString programme = one.nominee.programme;
        TableCell fate;
        if (round().head.state != RoundState::Review) {
            const Sign sign = signOf(one.nominee.state, context().wording());
            fate = {sign.text, sign.icon, sign.tone};
        } else if (isIn(preview.proposed.value(programme))) {
            fate = {tr("would be proposed"), "ok"_L1, Tone::Ok};
        } else if (isIn(preview.reserve.value(programme))) {
            fate = {tr("would be in reserve"), "clock"_L1, Tone::Wait};
        } else {
            fate = {tr("would not be selected"), {}, Tone::Muted};
        }
        const TableCell tie = one.isTied ? TableCell {tr("tied, not broken"), "warning"_L1, Tone::Bad}
                                         : TableCell {.text = one.brokenBy, .toolTip = one.brokenBy};
        return {{{.text = QString::number(one.rank), .isNumber = true, .order = one.rank}, {one.nominee.name},
                    {one.nominee.unit}, {.text = one.averageText, .isNumber = true}, {.text = QString::number(one.sheets), .isNumber = true},
                    fate, tie},
            one.nominee.id.value()};
    }
    /// By what the averages are made and where the cut falls.
    [[nodiscard]] QString terms(const QString& programme) const
    {
        if (programme.isEmpty())
            return {};
        const RoundPaper& paper = round().paper;
        const TitleInRound& title = round().title(programme);
        const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : tr("unset"); };
        const auto reserves = paper.reserves.constFind(programme);
        return tr("%1 places, %2 in reserve · highest left out: %3, lowest left out: %4 · averages to %5 decimals · ties: %6")
            .arg(number(title.places), reserves == paper.reserves.cend() ? tr("unset") : QString::number(*reserves),
                number(paper.dropHighest), number(paper.dropLowest), number(paper.averagePlaces),
                paper.tieRule.isEmpty() ? tr("by a vote") : paper.tieRule);
    }
    [[nodiscard]] QList<Ranked> chosenTie() const
    {
        QList<Ranked> tied;
        const int row = chosenRow(m_table);
        if (row < 0 || row >= m_ranked.size())
            return tied;
        for (const Ranked& one : m_ranked)
            if (one.average == m_ranked.at(row).average)
                tied.append(one);
        return tied.size() > 1 ? tied : QList<Ranked> {};
    }
    void showButtons()
    {
        m_tie->setReason(firstOf({unless({RoundState::Review}), lacks(Role::SecondReview),
            chosenTie().isEmpty() ? tr("Choose one of those tied.") : QString()}));
    }

    QComboBox* m_title;
    PlainLabel* m_note;
    CellTableModel* m_model;
    QTableView* m_table;
    ReasonButton* m_tie = nullptr;
    QList<Ranked> m_ranked;
};

} // namespace

RoundTab* makeRankingTab(RoundsPage& page)
{
    return new RankingTab(page);
}

} // namespace jiangce
