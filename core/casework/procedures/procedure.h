// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/figure.h"
#include "core/programmes/case_state.h"

#include <QtCore/QList>
#include <QtCore/QtGlobal>

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
    bool isCorrectedOnce = true;    ///< correction is asked for once, everything at a time (一次性告知)
};

[[nodiscard]] const Procedure& procedureFor(ProcedureKind kind);
/// 备案 or 报送: nothing is decided, the papers are put on file or received.
[[nodiscard]] constexpr bool isFiling(ProcedureKind kind)
{
    return kind == ProcedureKind::Filing || kind == ProcedureKind::Reporting;
}
/// Null when the machine has no such arrow.
[[nodiscard]] const Transition* findTransition(const Procedure& procedure, CaseState from, Action action);

/// The law whose limits offices go by. None of the programmes grants a 行政许可, so it is only ever followed by analogy.
inline constexpr Document licensingLaw {"licensing_law", u"行政许可法", u"中华人民共和国行政许可法",
    u"各项业务均非行政许可，时限仅参照执行"};

/// Time limits that an office may set, in working days; unset until then. Context of their labels: "procedure".
namespace limits {
/// From hand-in (or correction) to acceptance, correction notice or refusal to accept.
inline constexpr FigureDeclaration correctionNotice {.key = "limit_acceptance", .context = "procedure",
    .label = QT_TRANSLATE_NOOP("procedure", "Time limit for acceptance or correction notice"),
    .kind = FigureKind::WorkingDays, .clause = Clause(licensingLaw, "32"),
    .unit = QT_TRANSLATE_NOOP("procedure", "working days")};
/// From acceptance to decision.
inline constexpr FigureDeclaration decision {.key = "limit_decision", .context = "procedure",
    .label = QT_TRANSLATE_NOOP("procedure", "Time limit for the decision"), .kind = FigureKind::WorkingDays,
    .clause = Clause(licensingLaw, "42"), .unit = QT_TRANSLATE_NOOP("procedure", "working days")};
/// How long a decision may be put off, once.
inline constexpr FigureDeclaration extension {.key = "limit_extension", .context = "procedure",
    .label = QT_TRANSLATE_NOOP("procedure", "Extension of the time limit for the decision"),
    .kind = FigureKind::WorkingDays, .clause = Clause(licensingLaw, "42"),
    .unit = QT_TRANSLATE_NOOP("procedure", "working days")};
/// How long a list of those to be paid is on public notice. The policy asks for the payment and is silent on this.
inline constexpr FigureDeclaration publicNotice {.key = "notice_days", .context = "procedure",
    .label = QT_TRANSLATE_NOOP("procedure", "Public notice before payment"), .kind = FigureKind::WorkingDays,
    .clause = Clause(documents::dzf2011_46, "2.1b"), .unit = QT_TRANSLATE_NOOP("procedure", "working days")};
/// The same for those proposed for an honour; 4.1 names no number of days.
inline constexpr FigureDeclaration honourNotice {.key = "honour_notice_days", .context = "procedure",
    .label = QT_TRANSLATE_NOOP("procedure", "Public notice before a commendation"), .kind = FigureKind::WorkingDays,
    .clause = Clause(documents::dzf2011_46, "4.1"), .unit = QT_TRANSLATE_NOOP("procedure", "working days")};
} // namespace limits
[[nodiscard]] std::span<const FigureDeclaration* const> procedureFigures();

/// Earlier states a case may be sent back to, nearest first; empty when it cannot be.
/// The arrow forward from a state: the step the case waits for. Null where nothing is waited for.
[[nodiscard]] const Transition* mainStep(ProcedureKind kind, CaseState from);

[[nodiscard]] QList<CaseState> sendBackTargets(CaseState from);
/// No limit runs and nothing is waited for any more.
[[nodiscard]] bool isSettled(CaseState state);

} // namespace jiangce
