// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the form, and when it is said: a value once its field was left, a gap once submitting was asked for.
#include "core/policy/wording.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/fold_section.h"
#include "ui/forms/form_page.h"
#include "ui/forms/form_words.h"
#include "ui/forms/problem_strip.h"
#include "ui/forms/roster_editor.h"

namespace jiangce {

void FormPage::setShowMissing(bool isShown_)
{
    m_showMissing = isShown_;
    showProblems();
}

void FormPage::check()
{
    const Programme& programme = m_document.programme();
    m_problems = programme.check != nullptr ? programme.check(m_document.form(), m_context.day)
                                            : checkFields(programme, m_document.form(), m_context.day);
    showProblems();
    Q_EMIT problemsChanged(m_problems);
}

bool FormPage::isVisibleProblem(const Problem& problem) const
{
    if (problem.code == ProblemCode::Required)
        return m_showMissing;
    const FieldEditor* editor = problem.row < 0 ? m_editors.value(problem.field) : nullptr;
    if (editor == nullptr)
        return true;
    // While a field is being typed in, only what was wrong before is checked again.
    const bool isBeingTyped = editor->hasControlFocus() && editor->problem().isEmpty();
    return m_visited.contains(problem.field) && !isBeingTyped;
}

void FormPage::showProblems()
{
    QMap<QString, Problem> atFields;
    QMap<QString, Problems> atRosters;
    QList<StripItem> wrong;
    QList<StripItem> missing;
    Problems wrongOnes;
    Problems missingOnes;
    for (const Problem& problem : std::as_const(m_problems)) {
        if (const RosterDef* roster = rosterOf(m_document.programme(), problem); roster != nullptr && problem.row >= 0)
            atRosters[QString::fromLatin1(roster->key)].append(problem);
        else if (isVisibleProblem(problem) && !atFields.contains(problem.field))
            atFields.insert(problem.field, problem);
        if (problem.code == ProblemCode::Required) {
            missing.append(stripItem(m_context, problem));
            missingOnes.append(problem);
        } else if (isVisibleProblem(problem)) {
            wrong.append(stripItem(m_context, problem));
            wrongOnes.append(problem);
        }
    }
    m_listed = wrongOnes + missingOnes;
    m_atProblem = m_atProblem < m_listed.size() ? m_atProblem : -1;
    for (FieldEditor* editor : std::as_const(m_order)) {
        const auto problem = atFields.constFind(editor->key());
        if (problem == atFields.cend())
            editor->setProblem({});
        else
            editor->setProblem(m_context.wording->sentence(*problem), canBeOverridden(problem->code));
    }
    for (RosterEditor* roster : std::as_const(m_rosters))
        roster->setProblems(atRosters.value(QString::fromLatin1(roster->roster().key)));
    for (FoldSection* section : std::as_const(m_sections)) {
        int count = 0;
        for (FieldEditor* editor : std::as_const(m_order))
            count += section->isAncestorOf(editor) && !editor->problem().isEmpty() ? 1 : 0;
        section->setNote(count == 0 ? QString() : tr("to put right: %1").arg(count));
    }
    m_strip->setItems(wrong, missing);
}

} // namespace jiangce
