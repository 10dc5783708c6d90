// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/notices/notice_watch.h"
#include "core/casework/rounds/round_decision.h"
#include "core/letters/round_letter.h"
#include "core/register/name_order.h"
#include "ui/dialogs/print_letter.h"
#include "ui/dialogs/round_sheets.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/round_tab.h"
#include "ui/pages/rounds_page.h"
#include "ui/print/notice_pdf.h"
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

/// Who is on the list and until when he is on notice; objections; who leaves the list and who moves up.
class NoticeTab final : public RoundTab {
    Q_DECLARE_TR_FUNCTIONS(jiangce::NoticeTab)
public:
    explicit NoticeTab(RoundsPage& page)
        : RoundTab(u"notice_tab"_s, page)
        , m_listModel(new CellTableModel({tr("Title"), tr("Rank"), tr("Name"), tr("Unit"), tr("State"), tr("On notice"),
                                             tr("Remark")}, this))
        , m_objectionModel(new CellTableModel({tr("Received"), tr("Against"), tr("Objection"), tr("Outcome"), tr("Finding")}, this))
        , m_list(makeTable(u"notice_list"_s, tr("Proposed list and reserve"), this))
        , m_objections(makeTable(u"round_objections"_s, tr("Objections"), this))
        , m_order(new QComboBox(this))
    {
        showIn(m_list, m_listModel, true);
        new EmptyNote(m_list, tr("The list is not cut yet."));
        column()->addWidget(m_list, 3);
        showIn(m_objections, m_objectionModel, false);
        new EmptyNote(m_objections, tr("No objection."));
        column()->addWidget(m_objections, 1);
        addSteps();
        for (QTableView* table : {m_list, m_objections})
            connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoticeTab::showButtons);
        connect(m_list, &QTableView::doubleClicked, this, [this] {
            if (const Nominee* one = chosen())
                Q_EMIT this->page().caseAsked(one->id, false);
        });
    }

    void showRound() override
    {
        showList();
        showObjections();
        showButtons();
    }

private:
    void addSteps()
    {
        m_object = button("warning"_L1, tr("&Objection …"), u"round_object"_s, [this] {
            const Nominee* one = chosen();
            if (round_sheets::object(context(), round(), one == nullptr ? CaseId {} : one->id, this))
                say(tr("Recorded. The conferral is not asked for while an objection is open."));
        });
        m_settle = button("judge"_L1, tr("&Settle objection …"), u"round_settle"_s, [this] {
            if (const NoticeObjection* one = objection())
                if (const NoticeObjection copy = *one; round_sheets::settle(context(), round(), copy, this))
                    say(tr("Settled."));
        });
        m_remove = button("remove"_L1, tr("&Take off the list …"), u"round_remove"_s, [this] {
            if (const Nominee* one = chosen())
                if (const Nominee copy = *one; round_sheets::remove(context(), round(), copy, this))
                    say(tr("Taken off. The first in reserve can move up."));
        });
        m_reserve = button("up"_L1, tr("&Call the reserve …"), u"call_reserve"_s, [this] {
            if (round_sheets::callReserve(context(), round(), this))
                say(tr("Moved up. He is put on public notice next."));
        });
        addButtons({m_object, m_settle, m_remove, m_reserve});
        m_order->setObjectName(u"notice_order"_s);
        m_order->addItem(tr("by rank"), int(NomineeOrder::Rank));
        m_order->addItem(tr("by district"), int(NomineeOrder::District));
        m_order->addItem(tr("by the strokes of the names"), int(NomineeOrder::Surname));
        auto* label = new QLabel(tr("List i&n order"), this);
        label->setBuddy(m_order);
        m_letter = button("letter"_L1, tr("Notice as a &letter …"), u"round_notice_letter"_s, [this] { openLetter(); });
        auto* row = new QHBoxLayout;
        row->addWidget(label);
        row->addWidget(m_order);
        row->addWidget(m_letter);
        row->addStretch(1);
        column()->addLayout(row);
    }
    void say(const QString& text) { Q_EMIT page().said({Message::Kind::Done, text}); }

    void showList()
    {
        const qint64 kept = chosen() == nullptr ? 0 : chosen()->id.value();
        QList<TableLine> lines;
        for (const TitleInRound& title : round().titles)
            for (const CaseState state : {CaseState::Proposed, CaseState::Honoured, CaseState::Revoked, CaseState::Reserve,
                     CaseState::Removed})
                for (const Nominee& one : round().nomineesIn(title.programme(), state))
                    lines.append(lineOf(one));
        m_listModel->setLines(lines);
        fitColumns(m_list, 28);
        if (const int row = m_listModel->rowOfId(kept); row >= 0)
            chooseRow(m_list, row);
    }
    [[nodiscard]] TableLine lineOf(const Nominee& one) const
    {
        const Sign sign = signOf(one.state, context().wording());
        QStringList shown;
        for (const AwardNotice& notice : round().notices)
            if (notice.cases.contains(one.id))
                shown.append(tr("%1 to %2").arg(notice.period.from.toString(Qt::ISODate), notice.period.to.toString(Qt::ISODate)));
        const bool isOwed = one.state == CaseState::Proposed && shown.isEmpty();
        const QString remark = !one.removedReason.isEmpty() ? one.removedReason
            : one.calledUpOn.isValid() ? tr("moved up on %1").arg(one.calledUpOn.toString(Qt::ISODate)) : QString();
        return {{{shortTitle(one.programme)},
                    {.text = one.rank ? QString::number(*one.rank) : QString(), .isNumber = true, .order = one.rank.value_or(0)},
                    {one.name}, {one.unit}, {sign.text, sign.icon, sign.tone},
                    isOwed ? TableCell {tr("not yet"), "clock"_L1, Tone::Wait} : TableCell {shown.join(u"；"_s)},
                    {.text = remark, .toolTip = remark}},
            one.id.value()};
    }
    void showObjections()
    {
        QList<TableLine> lines;
        for (const NoticeObjection& one : round().objections) {
            const Nominee* about = round().nominee(one.caseId);
            const TableCell outcome = one.outcome == ObjectionOutcome::Open ? TableCell {tr("open"), "clock"_L1, Tone::Wait}
                : one.outcome == ObjectionOutcome::Founded                  ? TableCell {tr("founded"), "bad"_L1, Tone::Bad}
                                                                            : TableCell {tr("unfounded"), "ok"_L1, Tone::Ok};
            lines.append({{{one.receivedOn.toString(Qt::ISODate)}, {about == nullptr ? tr("the whole notice") : about->name},
                              {.text = one.content, .toolTip = one.content}, outcome, {.text = one.finding, .toolTip = one.finding}},
                one.id.value()});
        }
        m_objectionModel->setLines(lines);
        fitColumns(m_objections, 34);
    }

    [[nodiscard]] const Nominee* chosen() const
    {
        const int row = chosenRow(m_list);
        return row < 0 || row >= m_listModel->lines().size() ? nullptr : round().nominee(CaseId(m_listModel->lineAt(row).id));
    }
    [[nodiscard]] const NoticeObjection* objection() const
    {
        const int row = chosenRow(m_objections);
        return row < 0 || row >= round().objections.size() ? nullptr : &round().objections.at(row);
    }
    void showButtons()
    {
        const Nominee* one = chosen();
        const bool isOnList = one != nullptr && (one->state == CaseState::Proposed || one->state == CaseState::Reserve);
        const NoticeObjection* against = objection();
        const bool isOpen = against != nullptr && against->outcome == ObjectionOutcome::Open;
        const bool hasNext = std::ranges::any_of(
            round().titles, [this](const TitleInRound& title) { return nextReserve(round(), title.programme()) != nullptr; });
        m_object->setReason(firstOf({unless({RoundState::Noticed}), lacks(Role::SecondReview)}));
        m_settle->setReason(firstOf({unless({RoundState::Noticed}), lacks(Role::Approval),
            isOpen ? QString() : tr("Choose an open objection.")}));
        m_remove->setReason(firstOf({unless({RoundState::Listed, RoundState::Noticed}), lacks(Role::Approval),
            isOnList ? QString() : tr("Choose a candidate of the list.")}));
        m_reserve->setReason(firstOf({unless({RoundState::Listed, RoundState::Noticed}), lacks(Role::Approval),
            hasNext ? QString() : tr("No place is free, or nobody is in reserve.")}));
        m_letter->setReason(round().notices.isEmpty() ? tr("The list has not been on public notice yet.") : QString());
    }
    /// The notice of the chosen candidate, else the last one.
    [[nodiscard]] const AwardNotice& noticeToPrint() const
    {
        const Nominee* one = chosen();
        for (const AwardNotice& notice : round().notices)
            if (one != nullptr && notice.cases.contains(one->id))
                return notice;
        return round().notices.last();
    }
    void openLetter()
    {
        const AwardNotice notice = noticeToPrint();
        const RoundLetterOccasion occasion {.day = context().today(), .officer = notice.officer,
            .order = NomineeOrder(m_order->currentData().toInt()), .surnameLess = isBeforeByStrokes};
        showDraft(OfficialKind::PublicNotice,
            officialLetter(context().db(), roundNoticeLetter(context().db(), round(), notice, occasion)),
            [watch = noticeWatch(context().db(), notice.cases, notice.period.from)](
                const QByteArray& file) { return scanNoticePdf(file, watch); });
    }

    CellTableModel* m_listModel;
    CellTableModel* m_objectionModel;
    QTableView* m_list;
    QTableView* m_objections;
    QComboBox* m_order;
    ReasonButton* m_object = nullptr;
    ReasonButton* m_settle = nullptr;
    ReasonButton* m_remove = nullptr;
    ReasonButton* m_reserve = nullptr;
    ReasonButton* m_letter = nullptr;
};

} // namespace

RoundTab* makeNoticeTab(RoundsPage& page)
{
    return new NoticeTab(page);
}

} // namespace jiangce
