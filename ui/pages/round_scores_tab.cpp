// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/round_review.h"
#include "ui/dialogs/round_sheets.h"
#include "ui/entry_grid.h"
#include "ui/models/round_form.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/round_tab.h"
#include "ui/pages/rounds_page.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// The sheet of one member for one title: candidates × criteria. A line is stored when it is left.
class ScoresTab final : public RoundTab {
    Q_DECLARE_TR_FUNCTIONS(jiangce::ScoresTab)
public:
    explicit ScoresTab(RoundsPage& page)
        : RoundTab(u"scores_tab"_s, page)
        , m_member(choice(u"score_member"_s))
        , m_title(choice(u"score_title"_s))
        , m_note(new PlainLabel(this))
        , m_grid(new EntryGrid(context(), u"score_grid"_s, tr("Scores"), {}, this))
    {
        auto* row = new QHBoxLayout;
        const std::pair<QString, QComboBox*> choices[] {{tr("&Member"), m_member}, {tr("&Title"), m_title}};
        for (const auto& [text, combo] : choices) {
            auto* label = new QLabel(text, this);
            label->setBuddy(combo);
            row->addWidget(label);
            row->addWidget(combo);
        }
        row->addStretch(1);
        m_note->setObjectName(u"scores_note"_s);
        m_note->setWordWrap(true);
        column()->addLayout(row);
        column()->addWidget(m_note);
        column()->addWidget(m_grid, 1);
        m_keep = button("save"_L1, tr("&Keep the scores"), u"keep_scores"_s, [this] { static_cast<void>(keepUnsaved()); });
        m_recuse = button("remove"_L1, tr("&Member is out …"), u"recuse_button"_s, [this] { recuse(); });
        m_handIn = button("ok"_L1, tr("&Hand in the sheet"), u"hand_in"_s, [this] { handIn(); });
        addButtons({m_keep, m_recuse, m_handIn});
        for (QComboBox* combo : {m_member, m_title})
            connect(combo, &QComboBox::activated, this, [this] { chooseSheet(); });
        connect(m_grid, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
            if (!m_isFilling)
                m_changed.insert(item->row());
        });
        connect(m_grid, &EntryGrid::edited, this, &ScoresTab::showButtons);
        connect(m_grid, &EntryGrid::said, this, [this](const Message& message) { Q_EMIT this->page().said(message); });
        connect(m_grid, &QTableWidget::currentCellChanged, this, [this](int now, int, int before, int) {
            if (now != before && !m_isFilling && m_changed.contains(before))
                static_cast<void>(store(before));
        });
    }

    void showRound() override
    {
        if (!m_changed.isEmpty() && m_shown == round().head.id)
            return showButtons();
        m_shown = round().head.id;
        fillChoices();
        showSheet();
    }
    [[nodiscard]] bool hasUnsaved() const override { return !m_changed.isEmpty(); }
    [[nodiscard]] bool keepUnsaved() override
    {
        const QList<int> rows(m_changed.cbegin(), m_changed.cend());
        return std::ranges::all_of(rows, [this](int row) { return store(row); });
    }

private:
    QComboBox* choice(const QString& name)
    {
        auto* combo = new QComboBox(this);
        combo->setObjectName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return combo;
    }
    [[nodiscard]] const PanelMember* member() const
    {
        const auto found
            = std::ranges::find(round().panel, MemberId(m_member->currentData().toLongLong()), &PanelMember::id);
        return found == round().panel.end() ? nullptr : &*found;
    }
    [[nodiscard]] QString programme() const { return m_title->currentData().toString(); }

    void fillChoices()
    {
        const QVariant who = m_member->currentData();
        const QVariant title = m_title->currentData();
        m_member->clear();
        for (const PanelMember& one : round().panel)
            m_member->addItem(one.isHandedIn() ? tr("%1 (handed in)").arg(one.name) : one.name, one.id.value());
        m_title->clear();
        for (const auto& [key, name] : titleChoices(round()))
            m_title->addItem(name, key);
        m_member->setCurrentIndex(std::max(0, m_member->findData(who)));
        m_title->setCurrentIndex(std::max(0, m_title->findData(title)));
    }
    void chooseSheet()
    {
        if (keepUnsaved())
            return showSheet();
        m_member->setCurrentIndex(m_member->findData(m_sheet.member.value()));
        m_title->setCurrentIndex(m_title->findData(m_criteriaOf));
    }

    void showSheet()
    {
        m_isFilling = true;
        m_changed.clear();
        m_sheet = {};
        page().read([this] {
            for (const ScoreSheet& sheet : readSheets(context().desk(), round().head.id))
                if (member() != nullptr && sheet.member == member()->id)
                    m_sheet = sheet;
        });
        const QString title = programme();
        QList<EntryColumn> columns {{.head = tr("Case"), .isLocked = true, .data = ExportData::Case},
            {.head = tr("Candidate"), .isLocked = true, .data = ExportData::Name}};
        m_criteria.clear();
        for (const Criterion& one : round().criteria)
            if (one.programme == title) {
                m_criteria.append(one);
                columns.append({.head = tr("%1\n%2 points, %3 %").arg(one.name).arg(one.points).arg(one.weight), .isNumber = true,
                    .toolTip = one.name});
            }
        columns.append({.head = tr("State"), .isLocked = true, .data = ExportData::Words});
        const bool isSameSheet = m_criteriaOf == title && m_grid->columnCount() == columns.size();
        m_criteriaOf = title;
        if (!isSameSheet)
            m_grid->setColumns(columns);
        m_lines.clear();
        QList<EntryRow> rows;
        for (const SheetLine& line : std::as_const(m_sheet.lines))
            if (const Nominee* one = round().nominee(line.candidate); one != nullptr && one->programme == title) {
                m_lines.append(line);
                rows.append(rowOf(*one, line));
            }
        m_grid->setLocked(!whyLocked().isEmpty());
        m_grid->setRows(rows);
        showNote();
        showButtons();
        m_isFilling = false;
    }
    [[nodiscard]] EntryRow rowOf(const Nominee& one, const SheetLine& line) const
    {
        EntryRow row {.values = {one.number, one.name + u' ' + one.unit}, .id = one.id.value(),
            .isLocked = line.isRecused || one.state != CaseState::Qualified};
        for (const Criterion& criterion : m_criteria) {
            const auto score = line.scores.constFind(criterion.id);
            row.values.append(score == line.scores.cend() ? QString() : scoreText(*score));
        }
        row.values.append(line.isRecused ? tr("out: %1").arg(line.recusalReason)
                : line.isComplete ? (m_sheet.isHidden ? tr("complete, hidden") : tr("complete")) : tr("open"));
        return row;
    }

    /// Why the chosen sheet cannot be written on.
    [[nodiscard]] QString whyLocked() const
    {
        const PanelMember* who = member();
        const Wording& wording = context().wording();
        if (who == nullptr)
            return tr("The panel is empty.");
        return firstOf({unless({RoundState::Review}), lacks(Role::SecondReview),
            who->isHandedIn() ? wording.sentence(Problem {ProblemCode::SheetHandedIn, {who->name}}) : QString(),
            who->account.isValid() && who->account != context().session().account
                ? tr("%1 enters the sheet with an account of his own.").arg(who->name) : QString()});
    }
    void showNote()
    {
        const int out = page().standing().sheetsOut;
        const PanelMember* who = member();
        QStringList parts;
        if (who != nullptr && who->isHandedIn())
            parts.append(tr("Handed in on %1 by %2.").arg(who->handedInOn.toString(Qt::ISODate), who->handedInBy));
        if (m_sheet.isHidden)
            parts.append(tr("Scores entered by others stay hidden until all sheets are in."));
        parts.append(out == 0 ? tr("All sheets are in.") : tr("%n sheet(s) are out.", "", out));
        m_note->setText(parts.join(u' '));
        m_note->setTone(out == 0 ? Tone::Ok : Tone::Muted);
    }
    void showButtons()
    {
        const QString locked = whyLocked();
        const QString nothing = m_changed.isEmpty() ? tr("Everything on the screen is stored.") : QString();
        m_keep->setReason(firstOf({locked, nothing}));
        m_recuse->setReason(firstOf({member() == nullptr ? tr("The panel is empty.") : QString(),
            unless({RoundState::Open, RoundState::Review}), lacks(Role::SecondReview),
            m_lines.isEmpty() ? tr("There is no candidate yet.") : QString()}));
        m_handIn->setReason(locked);
    }

    /// Stores one line; a cell that was emptied takes its score back. What cannot be read or is refused stays as it was
    /// typed, and is said.
    bool store(int row)
    {
        const MemberId who = m_sheet.member;    // of the sheet that is shown, whoever the box names by now
        if (!who.isValid() || row < 0 || row >= m_lines.size())
            return true;
        const EntryRow typed = m_grid->rowAt(row);
        ScoreEntries scores;
        for (qsizetype i = 0; i < m_criteria.size(); ++i) {
            const QString text = typed.values.value(2 + i);
            const auto before = m_lines.at(row).scores.constFind(m_criteria.at(i).id);
            if (text.isEmpty()) {
                if (before != m_lines.at(row).scores.cend())
                    scores.insert(m_criteria.at(i).id, std::nullopt);
                continue;
            }
            const auto score = parseScore(text);
            if (!score) {
                Q_EMIT page().said(messageFor(score.error().at(m_criteria.at(i).name), context().wording()));
                return false;
            }
            if (before == m_lines.at(row).scores.cend() || *before != *score)
                scores.insert(m_criteria.at(i).id, *score);
        }
        const QSet<int> kept = m_changed;
        m_changed.remove(row);
        if (scores.isEmpty())
            return true;
        const bool isDone = page().carryOut([&](Desk& desk) {
            return recordScores(desk, round().head.id, round().head.version, who, CaseId(typed.id), scores);
        });
        if (!isDone) {
            m_changed = kept;
            showButtons();
        }
        return isDone;
    }
    void recuse()
    {
        if (!keepUnsaved())
            return;
        const int row = std::max(0, m_grid->currentRow());
        if (row < m_lines.size() && member() != nullptr
            && round_sheets::recuse(context(), round(), member()->id, m_lines.at(row).candidate, this))
            Q_EMIT page().said({Message::Kind::Done, tr("Recorded. The member no longer scores this candidate.")});
    }
    void handIn()
    {
        if (!keepUnsaved() || member() == nullptr)
            return;
        page().carryOut([&](Desk& desk) { return handInSheet(desk, round().head.id, round().head.version, member()->id); },
            tr("Handed in. Nothing on the sheet changes any more."));
    }

    QComboBox* m_member;
    QComboBox* m_title;
    PlainLabel* m_note;
    EntryGrid* m_grid;
    ReasonButton* m_keep = nullptr;
    ReasonButton* m_recuse = nullptr;
    ReasonButton* m_handIn = nullptr;
    RoundId m_shown {};
    ScoreSheet m_sheet {};
    QString m_criteriaOf;
    QList<Criterion> m_criteria;
    QList<SheetLine> m_lines;
    QSet<int> m_changed;
    bool m_isFilling = false;
};

} // namespace

RoundTab* makeScoresTab(RoundsPage& page)
{
    return new ScoresTab(page);
}

} // namespace jiangce
