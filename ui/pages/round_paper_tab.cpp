// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/round_tab.h"

#include "ui/dialogs/field_grid.h"
#include "ui/models/round_form.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/rounds_page.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// What the notice says: entered while the round is a draft, read afterwards.
class PaperTab final : public RoundTab {
    Q_DECLARE_TR_FUNCTIONS(jiangce::PaperTab)
public:
    explicit PaperTab(RoundsPage& page)
        : RoundTab(u"paper_tab"_s, page)
    {
        auto* sheet = new QWidget(this);
        auto* sides = new QHBoxLayout;
        m_left = new FieldGrid(sheet);
        m_right = new FieldGrid(sheet);
        sides->addWidget(m_left, 1, Qt::AlignTop);
        sides->addWidget(m_right, 1, Qt::AlignTop);
        addFields();
        auto* all = new QVBoxLayout(sheet);
        all->addLayout(sides);
        auto* tables = new QHBoxLayout;
        tables->addLayout(makeQuotas());
        tables->addLayout(makeMinimums());
        all->addLayout(tables, 1);
        auto* scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(sheet);
        column()->addWidget(scroll, 1);
        m_save = button("save"_L1, tr("&Save the terms"), u"save_paper"_s, [this] { static_cast<void>(save()); });
        m_undo = button("undo"_L1, tr("Take back what was typed"), u"undo_paper"_s, [this] {
            m_isModified = false;
            showRound();
        });
        addButtons({m_save, m_undo});
        connect(new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_save, &QPushButton::click);
    }

    void showRound() override
    {
        const bool isSame = m_shown == round().head.id;
        // Something else of the round was changed meanwhile: what is typed here still rests on the terms that were read.
        if (isSame && m_isModified) {
            if (m_paper == round().paper)
                m_version = round().head.version;
            return showButtons();
        }
        m_isFilling = true;
        if (!isSame)
            addReserves();
        m_shown = round().head.id;
        m_paper = round().paper;
        m_version = round().head.version;
        fill(roundForm(round()));
        m_isFilling = false;
        m_isModified = false;
        showButtons();
    }
    [[nodiscard]] bool hasUnsaved() const override { return m_isModified; }
    [[nodiscard]] bool keepUnsaved() override { return save(); }

private:
    void addFields()
    {
        line(m_left, u"session"_s, tr("Session (届次) *"));
        line(m_left, u"year"_s, tr("Year *"));
        line(m_left, u"cycle_reason"_s, tr("Reason, when the year leaves the cycle"));
        line(m_left, u"notice_number"_s, tr("Number of the notice *"));
        line(m_left, u"notice_on"_s, tr("Day of the notice *"));
        line(m_left, u"approval_number"_s, tr("Approval of the project *"));
        line(m_left, u"from"_s, tr("Nominations from *"));
        line(m_left, u"to"_s, tr("Nominations until *"));
        question(u"union_opinion"_s, tr("Union's opinion *"));
        question(u"internal_notice"_s, tr("Unit's internal notice *"));
        question(u"both_titles"_s, tr("One person for both titles *"));
        line(m_right, u"drop_highest"_s, tr("Highest sheets left out"));
        line(m_right, u"drop_lowest"_s, tr("Lowest sheets left out"));
        line(m_right, u"average_places"_s, tr("Decimals of an average"));
        line(m_right, u"tie_rule"_s, tr("Rule for ties"));
    }
    void addReserves()
    {
        for (const auto& [programme, name] : titleChoices(round()))
            if (m_right->editor(u"reserves_"_s + programme) == nullptr)
                line(m_right, u"reserves_"_s + programme, tr("Reserve places, %1").arg(name));
    }
    void line(FieldGrid* grid, const QString& key, const QString& label)
    {
        auto* edit = new QLineEdit(this);
        grid->add(key, label, edit);
        m_lines.insert(key, edit);
        connect(edit, &QLineEdit::textEdited, this, &PaperTab::noteEdit);
    }
    void question(const QString& key, const QString& label)
    {
        auto* combo = new QComboBox(this);
        combo->addItem(tr("not decided"), QString());
        combo->addItem(key == u"both_titles" ? tr("allowed") : tr("needed"), u"yes"_s);
        combo->addItem(key == u"both_titles" ? tr("not allowed") : tr("not needed"), u"no"_s);
        m_right->add(key, label, combo);
        m_questions.insert(key, combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &PaperTab::noteEdit);
    }
    QVBoxLayout* makeTable(EntryGrid*& grid, const QString& name, const QString& title, const QString& remove)
    {
        auto* layout = new QVBoxLayout;
        layout->addWidget(new PlainLabel(title, this));
        grid = new EntryGrid(context(), name, title, {}, this);
        grid->setGrowing(true);
        grid->setMinimumHeight(rhythm(15));
        layout->addWidget(grid, 1);
        EntryGrid* const kept = grid;
        auto* less = button("remove"_L1, tr("Remove the line"), remove, [kept] { kept->removeChosen(); });
        layout->addWidget(less, 0, Qt::AlignLeft);
        m_removes.append(less);
        connect(grid, &EntryGrid::edited, this, &PaperTab::noteEdit);
        connect(grid, &EntryGrid::said, this, [this](const Message& message) { Q_EMIT this->page().said(message); });
        return layout;
    }
    QVBoxLayout* makeQuotas()
    {
        return makeTable(m_quotas, u"quotas"_s, tr("Nomination places of districts and departments"), u"remove_quota"_s);
    }
    QVBoxLayout* makeMinimums()
    {
        return makeTable(m_minimums, u"minimums"_s, tr("Least numbers among those awarded"), u"remove_minimum"_s);
    }
    void fill(const RoundForm& form)
    {
        for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
            (*it)->setText(form.texts.value(it.key()));
        for (auto it = m_questions.cbegin(); it != m_questions.cend(); ++it)
            (*it)->setCurrentIndex(std::max(0, (*it)->findData(form.texts.value(it.key()))));
        // Of places and groups, and of nobody.
        const EntryColumn title {.head = tr("Title"), .choices = titleChoices(round()), .data = ExportData::Case};
        QList<std::pair<QString, QString>> groups;
        for (const RoundGroup& group : round().head.kind->groups)
            groups.append({groupKey(group), context().words("nomination", group.label)});
        m_quotas->setColumns({title, {.head = tr("District or department"), .data = ExportData::Case},
            {.head = tr("Places"), .isNumber = true}});
        m_minimums->setColumns({title, {.head = tr("Group"), .choices = groups, .data = ExportData::Case},
            {.head = tr("District, where one is meant"), .data = ExportData::Case},
            {.head = tr("At least"), .isNumber = true}});
        const bool isLocked = round().head.state != RoundState::Draft || !lacks(Role::SecondReview).isEmpty();
        for (QLineEdit* edit : std::as_const(m_lines))
            edit->setReadOnly(isLocked);
        for (QComboBox* combo : std::as_const(m_questions))
            combo->setEnabled(!isLocked);
        m_quotas->setLocked(isLocked);
        m_minimums->setLocked(isLocked);
        m_quotas->setRows(form.quotas);
        m_minimums->setRows(form.minimums);
        clearProblems();
    }
    [[nodiscard]] RoundForm typed() const
    {
        RoundForm form;
        for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
            form.texts.insert(it.key(), (*it)->text());
        for (auto it = m_questions.cbegin(); it != m_questions.cend(); ++it)
            form.texts.insert(it.key(), (*it)->currentData().toString());
        form.quotas = m_quotas->rows();
        form.minimums = m_minimums->rows();
        return form;
    }
    void clearProblems()
    {
        m_left->clearProblems();
        m_right->clearProblems();
    }
    [[nodiscard]] bool refuse(const Problems& problems)
    {
        const Wording& wording = context().wording();
        const Problems rest = m_left->showProblems(m_right->showProblems(problems, wording), wording);
        if (!rest.isEmpty())
            Q_EMIT page().said(messageFor(rest.first(), wording));
        return false;
    }
    [[nodiscard]] bool save()
    {
        if (!m_isModified)
            return true;
        clearProblems();
        Problems problems;
        const RoundPaper paper = readRoundForm(typed(), round(), problems);
        if (!problems.isEmpty())
            return refuse(problems);
        std::optional<Problem> refused;
        m_isModified = false;   // so that the reading that follows shows what was stored
        const auto done = context().perform([&](Desk& desk) {
            auto outcome = saveRoundPaper(desk, m_shown, m_version, paper);
            if (!outcome)
                refused = outcome.error();
            return outcome;
        });
        if (done) {
            Q_EMIT page().said({Message::Kind::Done, tr("The terms are kept.")});
            return true;
        }
        m_isModified = true;
        showButtons();
        if (refused)
            return refuse({*refused});
        Q_EMIT page().said(done.error());
        return false;
    }
    void noteEdit()
    {
        if (m_isFilling || m_isModified)
            return;
        m_isModified = true;
        showButtons();
    }
    void showButtons()
    {
        const QString locked = firstOf({unless({RoundState::Draft}), lacks(Role::SecondReview)});
        const QString nothing = m_isModified ? QString() : tr("Everything on the screen is stored.");
        m_save->setReason(firstOf({locked, nothing}));
        m_undo->setReason(nothing);
        for (ReasonButton* less : std::as_const(m_removes))
            less->setReason(locked);
    }

    FieldGrid* m_left = nullptr;
    FieldGrid* m_right = nullptr;
    QMap<QString, QLineEdit*> m_lines;
    QMap<QString, QComboBox*> m_questions;
    EntryGrid* m_quotas = nullptr;
    EntryGrid* m_minimums = nullptr;
    QList<ReasonButton*> m_removes;
    ReasonButton* m_save = nullptr;
    ReasonButton* m_undo = nullptr;
    RoundId m_shown {};
    RoundPaper m_paper;
    int m_version = 0;
    bool m_isFilling = false;
    bool m_isModified = false;
};

} // namespace

RoundTab* makePaperTab(RoundsPage& page)
{
    return new PaperTab(page);
}

} // namespace jiangce
