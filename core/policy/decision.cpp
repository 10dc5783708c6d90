// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/decision.h"

using namespace Qt::StringLiterals;

namespace jiangce {

QString labelName(Label label)
{
    switch (label) {
    case Label::Text: return u"text"_s;
    case Label::Interpretation: return u"interpretation"_s;
    case Label::Practice: return u"practice"_s;
    case Label::Hint: return u"hint"_s;
    }
    return {};
}

QString stateName(FindingState state)
{
    switch (state) {
    case FindingState::Met: return u"met"_s;
    case FindingState::NotMet: return u"not_met"_s;
    case FindingState::Unknown: return u"unknown"_s;
    case FindingState::Judgement: return u"judgement"_s;
    case FindingState::NeedsFigure: return u"needs_figure"_s;
    }
    return {};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Eligible: return u"eligible"_s;
    case Verdict::Refused: return u"refused"_s;
    case Verdict::Undetermined: return u"undetermined"_s;
    }
    return {};
}

bool Finding::leavesOpen() const
{
    if (!condition->mayRefuse())
        return false;
    if (state == FindingState::Unknown || state == FindingState::Judgement)
        return true;
    // An undecided practice is not applied, so it cannot hold a case up; an undecided reading of the text can.
    return state == FindingState::NeedsFigure && condition->label != Label::Practice;
}

Finding& Findings::add(const Condition& condition, FindingState state, Arguments&& arguments, const char* field)
{
    constexpr qsizetype usual = 16;
    if (m_findings.isEmpty())
        m_findings.reserve(usual);
    m_findings.append(Finding {&condition, state, std::move(arguments), QLatin1StringView(field)});
    return m_findings.back();
}

FindingState Findings::require(
    const Condition& condition, std::optional<bool> truth, Arguments arguments, const char* field)
{
    const FindingState state = !truth ? FindingState::Unknown : *truth ? FindingState::Met : FindingState::NotMet;
    return add(condition, state, std::move(arguments), field).state;
}

FindingState Findings::judge(const Condition& condition, Arguments arguments, const char* field)
{
    Finding& finding = add(condition, FindingState::Judgement, std::move(arguments), field);
    if (m_rulings != nullptr)
        for (const Ruling& ruling : *m_rulings)
            if (ruling.code == QLatin1StringView(condition.code) && ruling.rowId == m_rowId) {
                finding.ruling = std::make_shared<const Ruling>(ruling); // the last one recorded holds
                finding.state = ruling.isMet ? FindingState::Met : FindingState::NotMet;
            }
    return finding.state;
}

FindingState Findings::practise(const Condition& condition, const FigureAnswer<bool>& isOn,
    std::optional<bool> truth, Arguments arguments, const char* field)
{
    if (!isOn)
        return needsFigure(condition, *condition.governedBy, std::move(arguments), field);
    if (!*isOn.value)
        return FindingState::Met;
    const FindingState state = require(condition, truth, std::move(arguments), field);
    m_findings.last().source = isOn.source;
    return state;
}

FindingState Findings::needsFigure(
    const Condition& condition, const FigureDeclaration& figure, Arguments arguments, const char* field)
{
    Finding& finding = add(condition, FindingState::NeedsFigure, std::move(arguments), field);
    finding.figure = QString::fromLatin1(figure.key);
    return finding.state;
}

Verdict Findings::verdict() const
{
    if (std::ranges::any_of(m_findings, &Finding::refuses))
        return Verdict::Refused;
    return std::ranges::any_of(m_findings, &Finding::leavesOpen) ? Verdict::Undetermined : Verdict::Eligible;
}

QStringList Findings::missing() const
{
    QStringList result;
    for (const Finding& finding : m_findings) {
        if (finding.state == FindingState::NeedsFigure)
            result.append(finding.figure);
        else if (finding.state == FindingState::Unknown)
            result.append(QString::fromLatin1(finding.condition->code));
    }
    result.removeDuplicates();
    return result;
}

namespace {

/// training_fee[level=3,occupation=6-18-01-01]
QString keyAt(const FigureDeclaration& figure, const FigurePoint& point)
{
    const QLatin1StringView name(figure.key);
    if (!figure.byLevel && !figure.byOccupation)
        return name;
    const QString& occupation = point.occupation.isEmpty() ? point.occupationName : point.occupation;
    QString key;
    key.reserve(name.size() + point.level.size() + occupation.size() + 20);
    key += name;
    key += u'[';
    if (figure.byLevel)
        (key += "level="_L1) += point.level;
    if (figure.byLevel && figure.byOccupation)
        key += u',';
    if (figure.byOccupation)
        (key += "occupation="_L1) += occupation;
    key += u']';
    return key;
}

} // namespace

void DecisionLine::grant(const Figures& figures, const FigureDeclaration& figure, const FigurePoint& point, QDate day,
    std::optional<Money> cap)
{
    Grant result {&figure, keyAt(figure, point)};
    const FigureAnswer<Money> answer = figures.money(figure, point, day);
    result.amount = answer.value;
    result.source = answer.source;
    result.isSample = answer.isSample;
    if (result.amount && cap && result.amount->fen() > cap->fen()) {
        result.uncapped = result.amount;
        result.amount = cap;
    }
    grants.append(std::move(result));
}

Verdict DecisionLine::standing() const
{
    const Verdict judged = verdict();
    const bool isUnset = std::ranges::any_of(grants, [](const Grant& grant) { return !grant.amount; });
    return judged == Verdict::Eligible && isUnset ? Verdict::Undetermined : judged;
}

std::optional<Money> DecisionLine::amount() const
{
    Money sum = Money::fromFen(0);
    if (verdict() == Verdict::Refused)
        return sum;
    for (const Grant& grant : grants) {
        if (!grant.amount)
            return {};
        sum = sum + *grant.amount;
    }
    return sum;
}

Decision::Decision(Decision&& other) noexcept
    : m_rulings(std::move(other.m_rulings))
    , m_findings(std::move(other.m_findings))
    , m_lines(std::move(other.m_lines))
    , m_linesAccompany(other.m_linesAccompany)
{
    // Nothing is judged after a decision is handed on: the pointers into the old rulings are not followed again.
}

DecisionLine& Decision::newLine(int row, const QString& rowId)
{
    return m_lines.emplace_back(DecisionLine {row, rowId, Findings(&m_rulings, rowId)});
}

Verdict Decision::verdict() const
{
    const Verdict whole = m_findings.verdict();
    if (whole == Verdict::Refused || m_lines.empty() || m_linesAccompany)
        return whole;
    const auto has = [this](Verdict wanted) {
        return std::ranges::any_of(m_lines, [wanted](const DecisionLine& line) { return line.verdict() == wanted; });
    };
    if (!has(Verdict::Eligible) && !has(Verdict::Undetermined))
        return Verdict::Refused;
    if (whole == Verdict::Undetermined)
        return whole;
    return has(Verdict::Undetermined) ? Verdict::Undetermined : Verdict::Eligible;
}

std::optional<Money> Decision::amount() const
{
    if (!paysMoney() || verdict() == Verdict::Refused)
        return {};
    Money sum = Money::fromFen(0);
    for (const DecisionLine& line : m_lines) {
        const std::optional<Money> amount = line.amount();
        if (!amount || line.verdict() == Verdict::Undetermined)
            return {};
        sum = sum + *amount;
    }
    return sum;
}

QStringList Decision::missing() const
{
    QStringList result = m_findings.missing();
    for (const DecisionLine& line : m_lines) {
        result += line.findings.missing();
        for (const Grant& grant : line.grants)
            if (!grant.amount)
                result.append(grant.figureKey);
    }
    result.removeDuplicates();
    return result;
}

bool Decision::paysMoney() const
{
    return std::ranges::any_of(m_lines, [](const DecisionLine& line) { return !line.grants.isEmpty(); });
}

} // namespace jiangce
