// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a roster show.
#include "core/policy/wording.h"
#include "ui/forms/editors/choice_editor.h"
#include "ui/forms/form_words.h"
#include "ui/forms/roster_model.h"
#include "ui/theme.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

QString RosterModel::cellText(const QModelIndex& index, bool forEditing) const
{
    const FieldDef* field = fieldAt(index.column());
    if (field == nullptr || index.row() >= m_rows.size())
        return {};
    const QString stored = m_rows[index.row()].values.value(field->keyText());
    if (!forEditing && !m_isPersonalShown)
        return maskedText(*field, stored);
    if (field->kind == FieldKind::AdminUnit)
        for (const UnitChoice& unit : m_context.units)
            if (unit.code == stored)
                return unit.name;
    return displayText(*field, stored);
}

const RosterModel::CellProblem* RosterModel::problemAt(const QModelIndex& index) const
{
    const FieldDef* field = fieldAt(index.column());
    const auto row = m_problems.constFind(index.row());
    if (field == nullptr || row == m_problems.cend())
        return nullptr;
    const auto problem = row->constFind(field->keyText());
    return problem == row->cend() ? nullptr : &*problem;
}

namespace {

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QVariant RosterModel::statusData(int row, int role) const
{
    if (row >= m_rows.size())
        return role == Qt::DisplayRole ? QVariant(u"＋"_s) : QVariant();
    const QString wrong = problemsOfRow(row);
    const RowStanding state = standing(row);
    const bool isWrong = !wrong.isEmpty();
    const QString note = notes(row).join(tr("; "));
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        if (isWrong)
            return tr("to put right: %1").arg(wrong.section(u'\n', 0, 0));
        return joined({state.word, note, state.reason}, u"  "_s);
    case Qt::DecorationRole:
        if (isWrong)
            return toneIcon("warning"_L1, Tone::Bad);
        if (!note.isEmpty() && (state.word.isEmpty() || state.verdict == Verdict::Eligible))
            return toneIcon("warning"_L1, Tone::Warn);
        if (state.word.isEmpty())
            return {};
        return state.verdict == Verdict::Eligible ? toneIcon("ok"_L1, Tone::Ok)
            : state.verdict == Verdict::Refused   ? toneIcon("bad"_L1, Tone::Bad)
                                                  : toneIcon("unknown"_L1, Tone::Wait);
    case Qt::ForegroundRole:
        return toneColour(isWrong || state.verdict == Verdict::Refused ? Tone::Bad
                : state.verdict == Verdict::Eligible                   ? Tone::Ok
                                                                       : Tone::Wait,
            QApplication::palette());
    case Qt::ToolTipRole:
        return plainToolTip(joined({wrong, notes(row).join(u'\n'), state.all}, u"\n\n"_s));
    default:
        return {};
    }
}

QVariant RosterModel::amountData(int row, int role) const
{
    const RowStanding state = standing(row);
    if (row >= m_rows.size() || state.word.isEmpty())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return state.amount ? state.amount->display() : tr("not set");
    case SortRole:
        return state.amount ? state.amount->fen() : qint64(-1);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return toneColour(state.amount ? Tone::Text : Tone::Wait, QApplication::palette());
    case Qt::ToolTipRole:
        return state.hasSample ? plainToolTip(tr("From a figure marked as a sample")) : QVariant();
    default:
        return {};
    }
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (role == RowIdRole)
        return row < m_rows.size() ? m_rows[row].id : QString();
    if (role == NoteRole)
        return notes(row).join(u'\n');
    if (role == IsBlankRole)
        return row >= m_rows.size();
    if (role == IsTroubledRole)
        return row < m_rows.size() && (m_problems.contains(row) || standing(row).verdict == Verdict::Refused);
    if (index.column() == 0)
        return statusData(row, role);
    const FieldDef* field = fieldAt(index.column());
    if (field == nullptr)
        return amountData(row, role);
    const CellProblem* problem = problemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index, false).replace(u'\n', u' ');
    case Qt::EditRole:
    case SortRole:
        return cellText(index, true);
    case ProblemRole:
        return problem == nullptr || problem->isMissing ? QString() : problem->sentence;
    case CanOverrideRole:
        return problem != nullptr && problem->canOverride;
    case Qt::BackgroundRole:
        if (problem != nullptr)
            return toneGround(problem->isMissing ? Tone::Wait : Tone::Bad, QApplication::palette());
        return {};
    case Qt::ToolTipRole:
        if (problem != nullptr)
            return plainToolTip(problem->sentence);
        if (row < m_rows.size() && m_rows[row].overrides.contains(field->keyText()))
            return plainToolTip(tr("Kept as on the document: %1").arg(m_rows[row].overrides.value(field->keyText())));
        return {};
    case Qt::TextAlignmentRole:
        return field->kind == FieldKind::Money || field->kind == FieldKind::Integer
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return programmeWord(m_context, field->label) + u": "_s + cellText(index, false);
    default:
        return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section < m_rows.size() ? QVariant(section + 1) : QVariant(u"*"_s);
        return {};
    }
    if (section < 0 || section >= columnCount())
        return {};
    const FieldDef* field = fieldAt(section);
    if (role == Qt::DisplayRole) {
        if (section == 0)
            return tr("Status");
        if (field == nullptr)
            return tr("Amount by the rules");
        return programmeWord(m_context, field->label) + (field->traits.need == Need::OnSubmit ? u" *"_s : QString());
    }
    // A star is not read out.
    if (role == Qt::AccessibleTextRole && field != nullptr && field->traits.need == Need::OnSubmit)
        return tr("%1, required").arg(programmeWord(m_context, field->label));
    if (role == Qt::ToolTipRole && field != nullptr) {
        const QString help = programmeWord(m_context, field->traits.help);
        return plainToolTip((help.isEmpty() ? programmeWord(m_context, field->label) : help) + u'\n'
            + articleInChinese(field->clause));
    }
    return {};
}

QHash<QString, RowStanding> rowStandings(const Decision& decision, const Wording& wording)
{
    QHash<QString, RowStanding> standings;
    for (const DecisionLine& line : decision.lines()) {
        RowStanding state {line.standing(), {}};
        state.amount = line.amount();
        state.paysMoney = !line.grants.isEmpty();
        state.hasSample = std::ranges::any_of(line.grants, &Grant::isSample);
        QStringList reasons;
        const Finding* first = nullptr;
        for (const bool refusing : {true, false})
            for (const Finding& finding : line.findings.all())
                if (refusing ? finding.refuses() : finding.leavesOpen()) {
                    first = first == nullptr ? &finding : first;
                    reasons.append(wording.title(*finding.condition) + u": "_s + wording.sentence(finding));
                }
        state.word = wording.word(first != nullptr ? first->state
                : state.verdict == Verdict::Eligible ? FindingState::Met
                                                     : FindingState::NeedsFigure);
        state.reason = first != nullptr ? wording.sentence(*first) : QString();
        state.all = reasons.join(u'\n');
        standings.insert(line.rowId, state);
    }
    return standings;
}

} // namespace jiangce
