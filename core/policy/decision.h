// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/condition.h"
#include "core/policy/period.h"
#include "core/values/certificate_level.h"
#include "core/values/money.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVarLengthArray>

#include <memory>
#include <optional>
#include <variant>

namespace jiangce {

enum class FindingState {
    Met,
    NotMet,
    Unknown,        ///< a fact is missing: the sentence says which
    Judgement,      ///< an officer has to decide, with a reason
    NeedsFigure,    ///< a figure or switch is unset; `figure` names it
};
[[nodiscard]] QString stateName(FindingState state); ///< met, not_met, unknown, judgement, needs_figure

/// From one day to another, told as 2022-01-01 – 2028-12-31. An invalid day is one nobody has stated ("?").
struct DayRange {
    QDate from;
    QDate to;
    bool isEndless = false;     ///< told with "∞"; `to` does not count
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// Something a sentence speaks of; worded in the reader's language when shown, never before.
using Argument = std::variant<QString, qint64, Money, QDate, CertificateLevel, Span, DayRange>;
/// Mostly two or three, so that a finding needs no memory of its own for them.
using Arguments = QVarLengthArray<Argument, 3>;

/// What an officer ruled where a condition needs judgement. Kept with the case, handed to the rules.
struct Ruling {
    QString code;           ///< of the condition
    QString rowId {};       ///< roster row; empty: the whole case
    bool isMet = false;
    QString reason;
    QString officer {};
    QDate on {};
};

/// One condition applied to one case or one row: data, not text.
struct Finding {
    const Condition* condition;
    FindingState state;
    Arguments arguments {};         ///< %1 fact, %2 threshold, %3 shortfall, …
    QLatin1StringView field {};     ///< key of the field a click on the fact jumps to
    QString figure {};              ///< key of the unset figure or switch (NeedsFigure)
    QString source {};              ///< practice: document and article that turned it on
    std::shared_ptr<const Ruling> ruling {};    ///< how a judgement was decided; null: it was not
    /// Only this refuses: not met, and resting on something that may refuse.
    [[nodiscard]] bool refuses() const { return state == FindingState::NotMet && condition->mayRefuse(); }
    /// Only this leaves the question open. A hint never does.
    [[nodiscard]] bool leavesOpen() const;
};

enum class Verdict { Eligible, Refused, Undetermined };
[[nodiscard]] QString verdictName(Verdict verdict); ///< eligible, refused, undetermined

/// A sum a line asks for, by one figure: the amount, or that the figure is unset.
struct Grant {
    const FigureDeclaration* figure;
    QString figureKey;              ///< with its dimensions: training_fee[level=3,occupation=6-18-01-01]
    std::optional<Money> amount {}; ///< empty: unset
    std::optional<Money> uncapped {}; ///< the standard before a cap; empty when nothing was cut
    QString source {};
    bool isSample = false;
};

/// Findings in the order the rules put them. The functions return what was found so that a rule can go on from it.
class Findings final {
public:
    Findings() = default;
    Findings(const QList<Ruling>* rulings, QString rowId)
        : m_rulings(rulings)
        , m_rowId(std::move(rowId))
    {
    }
    /// True → Met, false → NotMet, empty → Unknown.
    FindingState require(
        const Condition& condition, std::optional<bool> truth, Arguments arguments = {}, const char* field = "");
    /// Judgement, unless an officer has ruled on this condition (and row).
    FindingState judge(const Condition& condition, Arguments arguments = {}, const char* field = "");
    /// An office practice under its switch: unset → nothing is applied and NeedsFigure with the switch's key, which
    /// leaves nothing open; off → left out; on → as `require`, citing the switch's source.
    FindingState practise(const Condition& condition, const FigureAnswer<bool>& isOn, std::optional<bool> truth,
        Arguments arguments = {}, const char* field = "");
    /// The condition hangs on a figure or switch that is unset; this does leave the question open.
    FindingState needsFigure(
        const Condition& condition, const FigureDeclaration& figure, Arguments arguments = {}, const char* field = "");

    [[nodiscard]] const QList<Finding>& all() const { return m_findings; }
    [[nodiscard]] Verdict verdict() const;
    /// Keys of unset figures and switches and codes of unknown facts, each once.
    [[nodiscard]] QStringList missing() const;

private:
    Finding& add(const Condition& condition, FindingState state, Arguments&& arguments, const char* field);

    const QList<Ruling>* m_rulings = nullptr;
    QString m_rowId;
    QList<Finding> m_findings;
};

/// One roster row assessed: its findings and what it is to be paid by each figure.
struct DecisionLine {
    int row = 0;            ///< index in the roster, counted from 0
    QString rowId;          ///< stable id of the row
    Findings findings;
    QList<Grant> grants {};
    /// Looks the figure up and adds the amount (not above `cap` when given), or that it is unset.
    void grant(const Figures& figures, const FigureDeclaration& figure, const FigurePoint& point, QDate day,
        std::optional<Money> cap = {});
    [[nodiscard]] Verdict verdict() const { return findings.verdict(); }
    /// As an officer reads the row: a fee that is unset leaves it undetermined.
    [[nodiscard]] Verdict standing() const;
    /// Sum of the grants; empty when one is unset. A refused line grants nothing.
    [[nodiscard]] std::optional<Money> amount() const;
};

/// What the rules say about one application on one day. Pure data; worded by `Wording`, stored by the case.
class Decision final {
public:
    explicit Decision(const QList<Ruling>& rulings)
        : m_rulings(rulings)
        , m_findings(&m_rulings, {})
    {
    }
    Decision(const Decision&) = delete;     // the findings point into the rulings kept here
    Decision& operator=(const Decision&) = delete;
    Decision(Decision&& other) noexcept;
    Decision& operator=(Decision&&) = delete;

    [[nodiscard]] Findings& findings() { return m_findings; }
    [[nodiscard]] const Findings& findings() const { return m_findings; }
    /// Room for as many lines, so that they need not move.
    void expectLines(qsizetype count) { m_lines.reserve(size_t(count)); }
    DecisionLine& newLine(int row, const QString& rowId);
    /// The rows accompany the application (dependants) and are judged one by one; none of them decides the whole.
    void letLinesAccompany() { m_linesAccompany = true; }
    [[nodiscard]] const std::vector<DecisionLine>& lines() const { return m_lines; }

    /// Refused when a condition of the whole refuses, or when there are rows and every one is refused; undetermined
    /// when something of the whole or of a row that is not refused is open; else eligible. An open row keeps the whole
    /// open, whatever the rows beside it; a refused row beside an eligible one does not. Unset fees leave eligibility
    /// judged; they show in amount() and missing(). Rows that accompany do not count.
    [[nodiscard]] Verdict verdict() const;
    /// Sum over the rows that are not refused; empty when the whole is refused, when one of them is open or a fee is unset.
    [[nodiscard]] std::optional<Money> amount() const;
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] bool paysMoney() const;   ///< some row carries a grant

private:
    QList<Ruling> m_rulings;
    Findings m_findings;
    std::vector<DecisionLine> m_lines;
    bool m_linesAccompany = false;
};

} // namespace jiangce
