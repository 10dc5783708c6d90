// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rounds_page.h"

#include "ui/dialogs/round_sheets.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/round_tab.h"
#include "ui/reason_button.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Tone toneOf(RoundState state)
{
    switch (state) {
    case RoundState::Conferred: return Tone::Ok;
    case RoundState::Abandoned: return Tone::Muted;
    case RoundState::Draft: return Tone::Text;
    default: return Tone::Accent;
    }
}

} // namespace

RoundsPage::RoundsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"rounds"_s);
    auto* layout = new QVBoxLayout(this);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(makeList());
    sides->addWidget(makeRound());
    sides->setStretchFactor(0, 0);
    sides->setStretchFactor(1, 1);
    sides->setSizes({rhythm(30), rhythm(110)});
    layout->addWidget(sides, 1);
    refreshOn({Subject::Rounds, Subject::Honours, Subject::Cases, Subject::Figures});
    refresh();
}

QWidget* RoundsPage::makeList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeTitle(tr("Award rounds"), side));
    m_listModel = new CellTableModel({tr("Round"), tr("State")}, this);
    m_list = makeTable(u"round_table"_s, tr("Award rounds"), side);
    showIn(m_list, m_listModel, true);
    new EmptyNote(m_list, tr("No round yet. A round begins as a draft of what its notice says."));
    layout->addWidget(m_list, 1);
    m_new = makeButton("add"_L1, tr("&New round …"), u"new_round_button"_s, this);
    layout->addWidget(m_new, 0, Qt::AlignLeft);
    connect(m_new, &ReasonButton::chosen, this, &RoundsPage::newRound);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RoundsPage::chooseRound);
    return side;
}

QWidget* RoundsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_heading = makeTitle({}, head);
    m_heading->setObjectName(u"round_heading"_s);
    m_state = new PlainLabel(head);
    m_state->setObjectName(u"round_state"_s);
    auto* first = new QHBoxLayout;
    first->addWidget(m_heading);
    first->addSpacing(rhythm(2));
    first->addWidget(m_state, 1);
    layout->addLayout(first);
    auto* calendar = new QHBoxLayout;
    for (const RoundStage stage : roundStages) {
        auto* label = new PlainLabel(head);
        label->setObjectName(u"stage_"_s + roundStageKey(stage));
        label->setWordWrap(true);
        m_stages.insert(stage, label);
        calendar->addWidget(label, 1, Qt::AlignTop);
    }
    layout->addLayout(calendar);
    m_blocksHead = new PlainLabel(head);
    m_blocksHead->setObjectName(u"blocks_head"_s);
    m_blocks = new QListWidget(head);
    m_blocks->setObjectName(u"round_blocks"_s);
    m_blocks->setAccessibleName(tr("What stands in the way of the next step"));
    m_blocks->setMaximumHeight(4 * rowHeight());
    layout->addWidget(m_blocksHead);
    layout->addWidget(m_blocks);
    return head;
}

QWidget* RoundsPage::makeRound()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(rhythm(), 0, 0, 0);
    layout->addWidget(makeHead());
    m_tabs = new QTabWidget(side);
    m_tabs->setObjectName(u"round_tabs"_s);
    const auto add = [this](RoundTab* tab, const QString& label) {
        m_parts.append(tab);
        m_tabs->addTab(tab, label);
    };
    add(makePaperTab(*this), tr("Terms of the notice"));
    add(makeCriteriaTab(*this), tr("Criteria"));
    add(makePanelTab(*this), tr("Panel"));
    add(makeNomineesTab(*this), tr("Nominations"));
    add(makeScoresTab(*this), tr("Scores"));
    add(makeRankingTab(*this), tr("Ranking"));
    add(makeNoticeTab(*this), tr("Public notice"));
    add(makeHonoursTab(*this), tr("Commendation"));
    layout->addWidget(m_tabs, 1);
    addSteps(layout);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RoundsPage::showTab);
    return side;
}

void RoundsPage::addSteps(QBoxLayout* layout)
{
    m_plan = makeButton("calendar"_L1, tr("Plan the calen&dar …"), u"plan_calendar"_s, this);
    m_abandon = makeButton("stop"_L1, tr("A&bandon the round …"), u"abandon_round"_s, this);
    m_step = makeButton("next"_L1, {}, u"main_step"_s, this);
    QFont bold = m_step->font();
    bold.setBold(true);
    m_step->setFont(bold);
    auto* row = new QHBoxLayout;
    row->addWidget(m_plan);
    row->addWidget(m_abandon);
    row->addStretch(1);
    row->addWidget(m_step);
    layout->addLayout(row);
    connect(m_plan, &ReasonButton::chosen, this, [this] {
        if (round_sheets::planCalendar(context(), m_round, this))
            Q_EMIT said({Message::Kind::Done, tr("The calendar is kept.")});
    });
    connect(m_abandon, &ReasonButton::chosen, this, [this] {
        if (round_sheets::abandon(context(), m_round, this))
            Q_EMIT said({Message::Kind::Done, tr("Abandoned. Its nominations are free to be withdrawn.")});
    });
    connect(m_step, &ReasonButton::chosen, this, &RoundsPage::takeStep);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_step, &QPushButton::click);
}

void RoundsPage::refresh()
{
    const RoundId chosen = m_round.head.id;
    if (!attemptRead([this] { m_rounds = readRounds(context().db()); }))
        return;
    QList<TableLine> lines;
    for (const RoundHead& one : std::as_const(m_rounds))
        lines.append({{{.text = one.name, .toolTip = QString::fromUtf16(one.kind->chinese)},
                          {.text = context().words("casework", roundStateLabel(one.state)), .tone = toneOf(one.state)}},
            one.id.value()});
    m_listModel->setLines(lines);
    fitColumns(m_list, 24);
    chooseRow(m_list, std::max(0, m_listModel->rowOfId(chosen.value())));
    showRound();
    Q_EMIT statusChanged();
}

void RoundsPage::open(const QString& argument)
{
    if (const int row = m_listModel->rowOfId(argument.toLongLong()); row >= 0)
        chooseRow(m_list, row);
}

void RoundsPage::chooseRound()
{
    const int row = chosenRow(m_list);
    if (row < 0 || m_rounds.at(row).id == m_round.head.id)
        return;
    if (!keepUnsaved())
        return chooseRow(m_list, m_listModel->rowOfId(m_round.head.id.value()));
    showRound();
}

void RoundsPage::showRound()
{
    const int row = chosenRow(m_list);
    m_round = {};
    m_standing = {};
    if (row >= 0)
        attemptRead([&] {
            m_round = readRound(context().db(), m_rounds.at(row).id);
            m_standing = roundStanding(context().db(), m_round, context().today());
        });
    const RoundHead& head = m_round.head;
    const bool isThere = head.id.isValid();
    m_tabs->setVisible(isThere);
    m_heading->setText(isThere ? head.name : QString());
    m_state->setText(isThere ? context().words("casework", roundStateLabel(head.state)) + u" · "_s
                + QString::fromUtf16(head.kind->chinese) + (m_round.abandonedReason.isEmpty() ? QString() : u" · "_s + m_round.abandonedReason)
                             : QString());
    m_state->setTone(toneOf(head.state));
    showCalendar();
    showBlocks();
    showSteps();
    showTab();
}

void RoundsPage::showCalendar()
{
    for (PlainLabel* label : std::as_const(m_stages))
        label->clear();
    if (!m_round.head.id.isValid())
        return;
    for (const StageStanding& one : std::as_const(m_standing.stages)) {
        PlainLabel* label = m_stages.value(one.stage);
        const QString name = context().words("casework", roundStageLabel(one.stage));
        QString when = one.planned.isValid() ? tr("planned %1").arg(one.planned.toString(Qt::ISODate)) : tr("not planned");
        Tone tone = one.isCurrent ? Tone::Accent : Tone::Muted;
        QString sign = one.isCurrent ? u"● "_s : u"○ "_s;
        if (one.done.isValid()) {
            when = tr("done %1").arg(one.done.toString(Qt::ISODate));
            tone = Tone::Ok;
            sign = u"✓ "_s;
        } else if (one.isLate) {
            when = tr("late, planned %1").arg(one.planned.toString(Qt::ISODate));
            tone = Tone::Bad;
            sign = u"! "_s;
        }
        label->setText(sign + name + u'\n' + when);
        label->setTone(tone);
    }
}

void RoundsPage::showBlocks()
{
    m_blocks->clear();
    const auto add = [this](const Problems& problems, QLatin1StringView icon, Tone tone) {
        for (const Problem& problem : problems)
            m_blocks->addItem(new QListWidgetItem(toneIcon(icon, tone), context().wording().sentence(problem)));
    };
    if (m_round.head.id.isValid()) {
        add(m_standing.blocks, "bad"_L1, Tone::Bad);
        add(m_standing.hints, "info"_L1, Tone::Wait);
    }
    m_blocks->setVisible(m_blocks->count() > 0);
    if (m_blocks->count() > 0)
        m_blocks->setFixedHeight(std::min(4, m_blocks->count()) * m_blocks->sizeHintForRow(0) + 2 * m_blocks->frameWidth() + 2);
    m_blocksHead->setVisible(m_blocks->count() > 0);
    m_blocksHead->setText(m_standing.blocks.isEmpty() ? tr("Nothing stands in the way of the next step; to be considered:")
                                                      : tr("In the way of the next step:"));
    m_blocksHead->setTone(m_standing.blocks.isEmpty() ? Tone::Muted : Tone::Bad);
}

void RoundsPage::showTab()
{
    if (m_round.head.id.isValid() && m_tabs->currentIndex() >= 0)
        m_parts.at(m_tabs->currentIndex())->showRound();
}

bool RoundsPage::hasUnsaved() const
{
    return std::ranges::any_of(m_parts, &RoundTab::hasUnsaved);
}

bool RoundsPage::keepUnsaved()
{
    for (RoundTab* part : std::as_const(m_parts))
        if (part->hasUnsaved() && !part->keepUnsaved()) {
            m_tabs->setCurrentWidget(part);
            return false;
        }
    return true;
}

QString RoundsPage::statusText() const
{
    return tr("%n round(s)", "", int(m_rounds.size()));
}

void RoundsPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace jiangce
