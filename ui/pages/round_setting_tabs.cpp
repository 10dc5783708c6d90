// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/accounts.h"
#include "ui/entry_grid.h"
#include "ui/models/round_form.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/round_tab.h"
#include "ui/pages/rounds_page.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A tab that is one grid, stored whole.
class GridTab : public RoundTab {
    Q_DECLARE_TR_FUNCTIONS(jiangce::GridTab)
public:
    GridTab(const QString& name, const QString& what, const QString& hint, RoundsPage& page)
        : RoundTab(name, page)
    {
        auto* note = new PlainLabel(hint, this);
        note->setWordWrap(true);
        note->setTone(Tone::Muted);
        column()->addWidget(note);
        m_grid = new EntryGrid(context(), name + u"_grid"_s, what, {}, this);
        m_grid->setGrowing(true);
        column()->addWidget(m_grid, 1);
        m_sum = new PlainLabel(this);
        m_sum->setObjectName(name + u"_sum"_s);
        column()->addWidget(m_sum);
        m_save = button("save"_L1, tr("&Save"), u"save_"_s + name, [this] { static_cast<void>(keepUnsaved()); });
        m_undo = button("undo"_L1, tr("Take back what was typed"), u"undo_"_s + name, [this] {
            m_isModified = false;
            showRound();
        });
        m_less = button("remove"_L1, tr("Remove the line"), u"less_"_s + name, [this] { m_grid->removeChosen(); });
        addButtons({m_save, m_undo, m_less});
        connect(m_grid, &EntryGrid::said, this, [this](const Message& message) { Q_EMIT this->page().said(message); });
        connect(m_grid, &EntryGrid::edited, this, [this] {
            m_isModified = true;
            showState();
        });
        connect(new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_save, &QPushButton::click);
    }

    void showRound() override
    {
        if (m_shown == round().head.id && m_isModified) {
            if (stored() == m_stored)
                m_version = round().head.version;
            return showState();
        }
        m_shown = round().head.id;
        m_version = round().head.version;
        m_stored = stored();
        m_isModified = false;
        m_grid->setColumns(columns());
        m_grid->setLocked(!locked().isEmpty());
        m_grid->setRows(m_stored);
        showState();
    }
    [[nodiscard]] bool hasUnsaved() const override { return m_isModified; }
    [[nodiscard]] bool keepUnsaved() override
    {
        if (!m_isModified)
            return true;
        if (const auto unknown = m_grid->unknownChoice()) {
            Q_EMIT page().said(messageFor({ProblemCode::UnknownChoice, {*unknown}}, context().wording()));
            return false;
        }
        m_isModified = false;
        if (store(m_grid->rows()))
            return true;
        m_isModified = true;
        showState();
        return false;
    }

protected:
    [[nodiscard]] virtual QList<EntryColumn> columns() const = 0;
    [[nodiscard]] virtual QList<EntryRow> stored() const = 0;
    [[nodiscard]] virtual bool store(const QList<EntryRow>& rows) = 0;
    [[nodiscard]] virtual QString locked() const = 0;
    [[nodiscard]] virtual QString sum(const QList<EntryRow>& rows) const = 0;
    [[nodiscard]] RoundId shown() const { return m_shown; }
    [[nodiscard]] int version() const { return m_version; }

private:
    void showState()
    {
        const QString nothing = m_isModified ? QString() : tr("Everything on the screen is stored.");
        m_save->setReason(firstOf({locked(), nothing}));
        m_undo->setReason(nothing);
        m_less->setReason(locked());
        m_sum->setText(sum(m_grid->rows()));
    }

    EntryGrid* m_grid = nullptr;
    PlainLabel* m_sum = nullptr;
    ReasonButton* m_save = nullptr;
    ReasonButton* m_undo = nullptr;
    ReasonButton* m_less = nullptr;
    RoundId m_shown {};
    int m_version = 0;
    QList<EntryRow> m_stored;
    bool m_isModified = false;
};

class CriteriaTab final : public GridTab {
    Q_DECLARE_TR_FUNCTIONS(jiangce::CriteriaTab)
public:
    explicit CriteriaTab(RoundsPage& page)
        : GridTab(u"criteria"_s, tr("Criteria"),
              tr("What the notice says the panel scores. The weights of each title add up to 100; a candidate's score is the sum "
                 "of points × weight."),
              page)
    {
    }

protected:
    QList<EntryColumn> columns() const override
    {
        return {{.head = tr("Title"), .choices = titleChoices(round()), .data = ExportData::Case},
            {.head = tr("Most points"), .isNumber = true}, {.head = tr("Weight (%)"), .isNumber = true}, {.head = tr("Criterion"), .data = ExportData::Case}};
    }
    QList<EntryRow> stored() const override
    {
        QList<EntryRow> rows;
        for (const Criterion& one : round().criteria)
            rows.append({.values = {one.programme, QString::number(one.points), QString::number(one.weight), one.name},
                .id = one.id.value()});
        return rows;
    }
    QString locked() const override
    {
        return firstOf({unless({RoundState::Draft, RoundState::Open}), lacks(Role::SecondReview)});
    }
    bool store(const QList<EntryRow>& rows) override
    {
        QList<Criterion> criteria;
        for (const EntryRow& row : rows) {
            bool isPoints = false;
            bool isWeight = false;
            criteria.append({.programme = row.values.value(0), .name = row.values.value(3),
                .points = row.values.value(1).toInt(&isPoints), .weight = row.values.value(2).toInt(&isWeight)});
            if (!isPoints || !isWeight) {
                Q_EMIT page().said(messageFor({ProblemCode::NotAnInteger}, context().wording()));
                return false;
            }
        }
        return page().carryOut(
            [&](Desk& desk) { return setCriteria(desk, shown(), version(), criteria); }, tr("The criteria are kept."));
    }
    QString sum(const QList<EntryRow>& rows) const override
    {
        QStringList parts;
        for (const auto& [programme, name] : titleChoices(round())) {
            int weight = 0;
            for (const EntryRow& row : rows)
                weight += row.values.value(0) == programme ? row.values.value(2).toInt() : 0;
            parts.append(weight == 100 ? tr("%1: weights add up to 100").arg(name)
                                       : tr("%1: weights add up to %2, not to 100").arg(name).arg(weight));
        }
        return parts.join(u" · "_s);
    }
};

class PanelTab final : public GridTab {
    Q_DECLARE_TR_FUNCTIONS(jiangce::PanelTab)
public:
    explicit PanelTab(RoundsPage& page)
        : GridTab(u"panel"_s, tr("Panel"),
              tr("Members with an account enter their own sheet; the paper sheets of the others are entered by second review. "
                 "Once the panel scores, members can only be added."),
              page)
    {
    }

protected:
    QList<EntryColumn> columns() const override
    {
        QList<std::pair<QString, QString>> accounts;
        page().read([&] {
            for (const Account& one : readAccounts(context().db()))
                if (!one.isDisabled && one.roles.contains(Role::SecondReview))
                    accounts.append({QString::number(one.id.value()), one.displayName});
        });
        return {{.head = tr("Name"), .data = ExportData::Name}, {.head = tr("Unit"), .data = ExportData::Name},
            {.head = tr("Enters the sheet himself, as"), .choices = accounts, .data = ExportData::Officer},
            {.head = tr("Sheet"), .isLocked = true, .data = ExportData::Case}};
    }
    QList<EntryRow> stored() const override
    {
        QList<EntryRow> rows;
        const bool isScoring = round().head.state == RoundState::Review;
        for (const PanelMember& one : round().panel)
            rows.append({.values = {one.name, one.unit, one.account.isValid() ? QString::number(one.account.value()) : QString(),
                             one.isHandedIn() ? tr("handed in on %1").arg(one.handedInOn.toString(Qt::ISODate)) : QString()},
                .id = one.id.value(), .isLocked = isScoring});
        return rows;
    }
    QString locked() const override
    {
        return firstOf({unless({RoundState::Draft, RoundState::Open, RoundState::Review}), lacks(Role::SecondReview)});
    }
    bool store(const QList<EntryRow>& rows) override
    {
        QList<PanelMember> panel;
        for (const EntryRow& row : rows)
            panel.append({.id = MemberId(row.id), .name = row.values.value(0), .unit = row.values.value(1),
                .account = AccountId(row.values.value(2).toLongLong())});
        return page().carryOut(
            [&](Desk& desk) { return setPanel(desk, shown(), version(), panel); }, tr("The panel is kept."));
    }
    QString sum(const QList<EntryRow>& rows) const override
    {
        return tr("%n member(s)", "", int(rows.size()));
    }
};

} // namespace

RoundTab* makeCriteriaTab(RoundsPage& page)
{
    return new CriteriaTab(page);
}

RoundTab* makePanelTab(RoundsPage& page)
{
    return new PanelTab(page);
}

} // namespace jiangce
