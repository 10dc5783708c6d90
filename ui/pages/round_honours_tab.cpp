// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/honours/honour.h"
#include "core/letters/round_letter.h"
#include "ui/dialogs/certificates_dialog.h"
#include "ui/dialogs/print_letter.h"
#include "ui/dialogs/round_sheets.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/round_tab.h"
#include "ui/pages/rounds_page.h"
#include "ui/reason_button.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// What was asked for and decided, the honours given, their certificates and what followed from each.
class HonoursTab final : public RoundTab {
    Q_DECLARE_TR_FUNCTIONS(jiangce::HonoursTab)
public:
    explicit HonoursTab(RoundsPage& page)
        : RoundTab(u"honours_tab"_s, page)
        , m_standing(new PlainLabel(this))
        , m_honourModel(new CellTableModel({tr("Title"), tr("Name"), tr("Certificate"), tr("Standing"), tr("Followed")}, this))
        , m_followedModel(new CellTableModel({tr("Case"), tr("Programme"), tr("State"), tr("Paid (yuan)")}, this))
        , m_honours(makeTable(u"honours"_s, tr("Honours given"), this))
        , m_followed(makeTable(u"followed"_s, tr("What followed from the honour"), this))
    {
        m_standing->setObjectName(u"conferral_standing"_s);
        m_standing->setWordWrap(true);
        m_standing->setSelectable(true);
        column()->addWidget(m_standing);
        showIn(m_honours, m_honourModel, true);
        new EmptyNote(m_honours, tr("No honour yet: honours count once the decision of the conferring body is recorded."));
        column()->addWidget(m_honours, 3);
        showIn(m_followed, m_followedModel, false);
        m_empty = new EmptyNote(m_followed, {});
        column()->addWidget(m_followed, 1);
        addSteps();
        connect(m_honours->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HonoursTab::showChosen);
        connect(m_honours, &QTableView::doubleClicked, this, [this] {
            if (const Honour* one = chosen())
                Q_EMIT this->page().caseAsked(one->nomination, false);
        });
        connect(m_followed, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
            Q_EMIT this->page().caseAsked(CaseId(index.data(CellTableModel::IdRole).toLongLong()), false);
        });
    }

    void showRound() override
    {
        showStanding();
        m_given.clear();
        page().read([this] { m_given = readHonours(context().db(), {.round = round().head.id}); });
        const qint64 kept = chosenRow(m_honours) < 0 ? 0 : m_honourModel->lineAt(chosenRow(m_honours)).id;
        QList<TableLine> lines;
        for (const Honour& one : std::as_const(m_given)) {
            QStringList followed;
            for (const Followed& each : one.followed)
                followed.append(programmeShort(*each.programme, context().wording()));
            const TableCell standing = one.isRevoked()
                ? TableCell {tr("revoked on %1, %2").arg(one.revokedOn.toString(Qt::ISODate), one.revokedDocument), "bad"_L1, Tone::Bad}
                : TableCell {tr("stands"), "ok"_L1, Tone::Ok};
            lines.append({{{shortTitle(one.programme)}, {one.personName}, {one.certificateNumber}, standing, {followed.join(u'、')}},
                one.id.value()});
        }
        m_honourModel->setLines(lines);
        fitColumns(m_honours, 34);
        if (const int row = m_honourModel->rowOfId(kept); row >= 0)
            chooseRow(m_honours, row);
        showChosen();
    }

private:
    void addSteps()
    {
        m_fewer = button("edit"_L1, tr("Award &fewer …"), u"award_fewer"_s, [this] {
            if (round_sheets::awardFewer(context(), round(), this))
                say(tr("Recorded."));
        });
        m_follow = button("next"_L1, tr("Make what &follows …"), u"follow_up"_s, [this] {
            const Honour* one = chosen();
            const std::optional<Honour> copy = one == nullptr ? std::nullopt : std::optional(*one);
            if (round_sheets::followUp(context(), round(), copy ? &*copy : nullptr, this))
                say(tr("Drafts were made. They wait in the list of their programme."));
        });
        m_revoke = button("withdraw"_L1, tr("Re&voked …"), u"revoke"_s, [this] {
            if (const Honour* one = chosen())
                if (const Honour copy = *one; round_sheets::revoke(context(), copy, this))
                    say(tr("Recorded. What followed from the honour is listed below and settled in its own cases."));
        });
        m_certificates = button("print"_L1, tr("&Certificates …"), u"certificates"_s, [this] {
            CertificatesDialog(context(), round(), m_given, this).exec();
        });
        m_request = button("letter"_L1, tr("Request as a &letter …"), u"round_request_letter"_s,
            [this] { openLetter(OfficialKind::ConferralRequest); });
        m_decision = button("letter"_L1, tr("&Draft of the decision …"), u"round_decision_letter"_s,
            [this] { openLetter(OfficialKind::Commendation); });
        addButtons({m_request, m_decision, m_fewer});
        addButtons({m_certificates, m_follow, m_revoke});
    }
    void say(const QString& text) { Q_EMIT page().said({Message::Kind::Done, text}); }
    [[nodiscard]] const Honour* chosen() const
    {
        const int row = chosenRow(m_honours);
        return row < 0 || row >= m_given.size() ? nullptr : &m_given.at(row);
    }

    void showStanding()
    {
        const AwardRound& now = round();
        QStringList lines;
        if (!now.requestNumber.isEmpty())
            lines.append(tr("Asked for on %1, %2").arg(now.requestedOn.toString(Qt::ISODate), now.requestNumber));
        if (!now.decisionNumber.isEmpty())
            lines.append(tr("Decided on %1 by %2, %3").arg(now.decidedOn.toString(Qt::ISODate), now.decidedBy, now.decisionNumber));
        for (const TitleInRound& title : now.titles) {
            QString line = tr("%1: %2 of %3 places").arg(QString::fromUtf16(title.title->title)).arg(title.proposed)
                               .arg(title.places ? QString::number(*title.places) : tr("unset"));
            if (title.bonus)
                line += tr(" · bonus %1 yuan each").arg(title.bonus->display());
            if (!title.fewerDecision.isEmpty())
                line += tr(" · fewer by %1").arg(title.fewerDecision);
            lines.append(line);
        }
        m_standing->setText(lines.join(u'\n'));
    }
    void showChosen()
    {
        const Honour* one = chosen();
        QList<TableLine> lines;
        if (one != nullptr)
            for (const Followed& each : one->followed) {
                const Sign sign = signOf(each.state, context().wording());
                lines.append({{{each.number.isEmpty() ? tr("draft") : each.number},
                                  {programmeName(*each.programme, context().wording())}, {sign.text, sign.icon, sign.tone},
                                  {.text = each.paid.display(), .isNumber = true, .order = each.paid.fen()}},
                    each.id.value()});
            }
        m_followedModel->setLines(lines);
        m_empty->setText(one == nullptr ? tr("Choose an honour to see what followed from it.") : tr("Nothing followed from it yet."));
        fitColumns(m_followed, 34);
        showButtons();
    }
    void showButtons()
    {
        const Honour* one = chosen();
        const bool isShort = std::ranges::any_of(
            round().titles, [](const TitleInRound& title) { return title.proposed < title.places.value_or(0); });
        m_fewer->setReason(firstOf({unless({RoundState::Listed, RoundState::Noticed}), lacks(Role::Approval),
            isShort ? QString() : tr("Every place is taken.")}));
        m_follow->setReason(firstOf({unless({RoundState::Conferred}), lacks(Role::Intake)}));
        m_revoke->setReason(firstOf({unless({RoundState::Conferred}), lacks(Role::Approval),
            one == nullptr ? tr("Choose an honour.") : one->isRevoked() ? tr("The honour has been revoked.") : QString()}));
        m_certificates->setReason(unless({RoundState::Conferred}));
        const QString cut = unless({RoundState::Listed, RoundState::Noticed, RoundState::Requested, RoundState::Conferred});
        m_request->setReason(cut);
        m_decision->setReason(cut);
    }
    void openLetter(OfficialKind kind)
    {
        const RoundLetterOccasion occasion {.day = context().today(), .officer = context().session().displayName};
        const bool isRequest = kind == OfficialKind::ConferralRequest;
        showDraft(kind, officialLetter(context().db(), isRequest ? conferralRequestLetter(context().db(), round(), occasion)
                                                                 : commendationLetter(context().db(), round(), occasion)));
    }

    PlainLabel* m_standing;
    CellTableModel* m_honourModel;
    CellTableModel* m_followedModel;
    QTableView* m_honours;
    QTableView* m_followed;
    EmptyNote* m_empty = nullptr;
    ReasonButton* m_fewer = nullptr;
    ReasonButton* m_follow = nullptr;
    ReasonButton* m_revoke = nullptr;
    ReasonButton* m_certificates = nullptr;
    ReasonButton* m_request = nullptr;
    ReasonButton* m_decision = nullptr;
    QList<Honour> m_given;
};

} // namespace

RoundTab* makeHonoursTab(RoundsPage& page)
{
    return new HonoursTab(page);
}

} // namespace jiangce
