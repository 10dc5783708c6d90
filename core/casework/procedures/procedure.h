// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/figure.h"
#include "core/programmes/case_state.h"

#include <optional>
#include <span>

namespace jiangce {

/// One arrow of a state machine. `to` is where the case goes; SendBack and TakeBack find it themselves.
struct Transition {
    CaseState from;
    Action action;
    CaseState to;
    Role role;                      ///< needed to take it
    std::optional<Step> step {};    ///< whose step it is: nobody takes two different ones in one case
    bool needsReason = false;
    bool needsOpinion = false;
    bool needsPassword = false;
    bool isMain = false;            ///< the next step forward: the button at the bottom right
    std::span<const char* const> letters {};    ///< keys of letters that normally follow
};

/// A procedure as data: what may follow what, who takes it, and which limits run.
struct Procedure {
    ProcedureKind kind;
    std::span<const Transition> transitions;
};

[[nodiscard]] const Procedure& procedureFor(ProcedureKind kind);
/// Null when the machine has no such arrow.
[[nodiscard]] const Transition* findTransition(const Procedure& procedure, CaseState from, Action action);

/// Time limits that an office may set, in working days; unset until then. Context of their labels: "procedure".
namespace limits {
extern const FigureDeclaration correctionNotice;    ///< from hand-in (or correction) to acceptance, correction notice or refusal
extern const FigureDeclaration decision;            ///< from acceptance to decision
extern const FigureDeclaration extension;           ///< how long a decision may be put off once
} // namespace limits
[[nodiscard]] std::span<const FigureDeclaration* const> procedureFigures();

/// Earlier states a case may be sent back to, nearest first; empty when it cannot be.
[[nodiscard]] QList<CaseState> sendBackTargets(CaseState from);
/// No limit runs and nothing is waited for any more.
[[nodiscard]] bool isSettled(CaseState state);

} // namespace jiangce
