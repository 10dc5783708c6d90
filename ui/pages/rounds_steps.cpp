// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/round_sheets.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/rounds_page.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtGui/QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Opening, cutting, asking and recording are for approval, the rest for second review.
Role roleFor(RoundState state, bool owesNotice)
{
    switch (state) {
    case RoundState::Open:
    case RoundState::Listed: return Role::SecondReview;
    case RoundState::Noticed: return owesNotice ? Role::SecondReview : Role::Approval;
    default: return Role::Approval;
    }
}

/// What the step's own sheet asks for is no reason not to open it.
bool isAskedBySheet(const Problem& problem, RoundState state)
{
    if (state == RoundState::Open)
        return problem.code == ProblemCode::NominationsRunning;
    return state == RoundState::Review
        && (problem.code == ProblemCode::FewerUndecided || problem.code == ProblemCode::MinimumUnmet);
}

} // namespace

bool RoundsPage::owesNotice() const
{
    return std::ranges::any_of(m_round.nominees, [this](const Nominee& one) {
        return one.state == CaseState::Proposed
            && std::ranges::none_of(
                m_round.notices, [&one](const AwardNotice& notice) { return notice.cases.contains(one.id); });
    });
}

QString RoundsPage::stepText() const
{
    switch (m_round.head.state) {
    case RoundState::Draft: return tr("Open the round …");
    case RoundState::Open: return tr("End the call …");
    case RoundState::Review: return tr("Cut the list …");
    case RoundState::Listed: return tr("Publish the list …");
    case RoundState::Noticed: return owesNotice() ? tr("Publish those moved up …") : tr("Ask for the conferral …");
    case RoundState::Requested: return tr("Record the decision …");
    case RoundState::Conferred:
    case RoundState::Abandoned: break;
    }
    return tr("Nothing left to do");
}

QString RoundsPage::whyNoStep() const
{
    const RoundState state = m_round.head.state;
    if (!m_round.head.id.isValid())
        return tr("Choose a round.");
    if (state == RoundState::Conferred || state == RoundState::Abandoned)
        return tr("The round is over.");
    if (const QString role = lacksRole(*this, roleFor(state, owesNotice())); !role.isEmpty())
        return role;
    if (state == RoundState::Listed || (state == RoundState::Noticed && owesNotice()))
        return {};
    for (const Problem& problem : m_standing.blocks)
        if (!isAskedBySheet(problem, state))
            return context().wording().sentence(problem);
    return {};
}

void RoundsPage::showSteps()
{
    const RoundState state = m_round.head.state;
    const QString none = m_round.head.id.isValid() ? QString() : tr("Choose a round.");
    const QString over = state == RoundState::Conferred || state == RoundState::Abandoned ? tr("The round is over.") : QString();
    const QString cut = state == RoundState::Draft || state == RoundState::Open || state == RoundState::Review
        ? QString()
        : tr("The list has been cut; the round goes on to its decision.");
    const auto first = [](std::initializer_list<QString> reasons) {
        const auto found = std::ranges::find_if_not(reasons, &QString::isEmpty);
        return found == reasons.end() ? QString() : *found;
    };
    m_new->setReason(lacksRole(*this, Role::SecondReview));
    m_plan->setReason(first({none, over, lacksRole(*this, Role::SecondReview)}));
    m_abandon->setReason(first({none, over, cut, lacksRole(*this, Role::Approval)}));
    m_step->setReason(whyNoStep());
    const bool isPossible = m_step->reason().isEmpty();
    m_step->setText(isPossible
            ? stepText() + u"  "_s + QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)
            : stepText());
    m_step->setIcon(toneIcon("next"_L1, isPossible ? Tone::Accent : Tone::Text));
    m_step->setVisible(none.isEmpty());
}

void RoundsPage::newRound()
{
    const RoundId made = round_sheets::newRound(context(), this);
    if (!made.isValid())
        return;
    open(QString::number(made.value()));
    Q_EMIT said({Message::Kind::Done, tr("A draft was begun. Enter what the notice says, the criteria and the panel.")});
}

void RoundsPage::takeStep()
{
    if (!keepUnsaved())
        return;
    bool isDone = false;
    QString done;
    switch (m_round.head.state) {
    case RoundState::Draft:
        isDone = round_sheets::openRound(context(), m_round, this);
        done = tr("Nominations are taken from now on.");
        break;
    case RoundState::Open:
        isDone = round_sheets::endCall(context(), m_round, this);
        done = tr("The panel scores now.");
        break;
    case RoundState::Review:
        isDone = round_sheets::cut(context(), m_round, this);
        done = tr("The list is cut. It goes on public notice next.");
        break;
    case RoundState::Listed:
        isDone = round_sheets::publish(context(), m_round, this);
        done = tr("On public notice. Print the notice from the tab “Public notice”.");
        break;
    case RoundState::Noticed:
        isDone = owesNotice() ? round_sheets::publish(context(), m_round, this) : round_sheets::request(context(), m_round, this);
        done = tr("Recorded.");
        break;
    case RoundState::Requested:
        isDone = round_sheets::recordDecision(context(), m_round, this);
        done = tr("The honours count from now on. Their certificates and what follows are on the tab “Commendation”.");
        break;
    case RoundState::Conferred:
    case RoundState::Abandoned: break;
    }
    if (isDone)
        Q_EMIT said({Message::Kind::Done, done});
}

} // namespace jiangce
