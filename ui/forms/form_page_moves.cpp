// SPDX-License-Identifier: GPL-3.0-or-later
// How one gets about in a form: from field to field, to what is wrong, to a field by name; and what is offered on the way.
#include "ui/forms/field_editor.h"
#include "ui/forms/field_help.h"
#include "ui/forms/fold_section.h"
#include "ui/forms/form_page.h"
#include "ui/forms/form_words.h"
#include "ui/forms/party_lookup.h"
#include "ui/forms/preedit_watch.h"
#include "ui/forms/roster_editor.h"
#include "ui/forms/suggestion_list.h"
#include "ui/forms/suggestions.h"
#include "ui/theme.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

QList<FieldEditor*> FormPage::typedEditors() const
{
    QList<FieldEditor*> result;
    for (FieldEditor* editor : m_order)
        if (editor->isTyped() && isShown(editor->field(), m_document.form()))
            result.append(editor);
    return result;
}

void FormPage::goOn(const FieldEditor& from, int step)
{
    const QList<FieldEditor*> editors = typedEditors();
    const qsizetype at = editors.indexOf(&from);
    if (at >= 0 && at + step >= 0 && at + step < editors.size())
        jumpTo(editors[at + step]->key());
    else if (step > 0 && !m_rosters.isEmpty())
        jumpTo({}, 0, QString::fromLatin1(m_rosters.front()->roster().key));
    else
        focusNextPrevChild(step > 0);
}

void FormPage::jumpTo(const QString& field, int row, const QString& roster)
{
    for (RosterEditor* editor : std::as_const(m_rosters)) {
        const QString key = QString::fromLatin1(editor->roster().key);
        const bool isIts = roster == key || field == key
            || (roster.isEmpty() && row >= 0 && fieldByKey(editor->roster().fields, field) != nullptr);
        if (!isIts)
            continue;
        if (FoldSection* section = m_rosterSections.value(key)) {
            section->setFolded(false);
            m_scroll->ensureWidgetVisible(section);
        }
        Q_EMIT rosterWanted(editor);
        editor->jumpTo(std::max(row, 0), field == key ? QString() : field);
        return;
    }
    FieldEditor* editor = m_editors.value(field);
    if (editor == nullptr)
        return;
    for (FoldSection* section : std::as_const(m_sections))
        if (section->isAncestorOf(editor))
            section->setFolded(false);
    m_scroll->ensureWidgetVisible(editor, rhythm(2), rhythm(6));
    editor->takeFocus(Qt::ShortcutFocusReason);
}

void FormPage::focusFirst()
{
    const QList<FieldEditor*> editors = typedEditors();
    if (!editors.isEmpty())
        jumpTo(editors.front()->key());
}

void FormPage::jumpToSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    for (FieldEditor* editor : typedEditors())
        if (m_sections[index]->isAncestorOf(editor)) {
            jumpTo(editor->key());
            return;
        }
}

void FormPage::jumpToProblem(const Problem& problem)
{
    const RosterDef* roster = rosterOf(m_document.programme(), problem);
    jumpTo(problem.field, problem.row, roster != nullptr ? QString::fromLatin1(roster->key) : QString());
}

void FormPage::step(int direction)
{
    finishTyping();
    check();
    if (m_listed.isEmpty())
        return;
    const qsizetype count = m_listed.size();
    m_atProblem = m_atProblem < 0 ? (direction > 0 ? 0 : count - 1) : (m_atProblem + direction + count) % count;
    jumpToProblem(m_listed[m_atProblem]);
}

void FormPage::askJump()
{
    commitPreedit();
    QDialog dialog(this);
    dialog.setObjectName(u"jump_dialog"_s);
    dialog.setWindowTitle(tr("Jump to a field"));
    auto* column = new QVBoxLayout(&dialog);
    auto* wanted = new QLineEdit(&dialog);
    wanted->setObjectName(u"jump_text"_s);
    wanted->setAccessibleName(tr("Part of the field's name"));
    auto* list = new QListWidget(&dialog);
    list->setAccessibleName(tr("Fields"));
    column->addWidget(wanted);
    column->addWidget(list);
    const auto fill = [this, list](const QString& text) {
        list->clear();
        for (FieldEditor* editor : typedEditors())
            if (editor->label().contains(text, Qt::CaseInsensitive) || editor->key().contains(text, Qt::CaseInsensitive)) {
                auto* item = new QListWidgetItem(editor->label(), list);
                item->setData(Qt::UserRole, editor->key());
            }
        list->setCurrentRow(0);
    };
    fill({});
    connect(wanted, &QLineEdit::textChanged, list, fill);
    connect(wanted, &QLineEdit::returnPressed, &dialog, &QDialog::accept);
    connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    new PreeditWatch(wanted);
    if (dialog.exec() == QDialog::Accepted && list->currentItem() != nullptr)
        jumpTo(list->currentItem()->data(Qt::UserRole).toString());
}

void FormPage::offerParties()
{
    if (m_context.lookup == nullptr || m_suggestFor == nullptr || !m_suggestFor->hasControlFocus())
        return;
    m_suggestions->offer(m_suggestFor->control(),
        suggestionsFor(
            *m_context.lookup, m_suggestFor->field(), m_document.programme().fields, m_suggestFor->edited()));
}

void FormPage::takeParty(const PartySuggestion& suggestion)
{
    if (m_suggestFor == nullptr)
        return;
    FormData after = m_document.form();
    QMap<QString, QString> differing;
    const QMap<QString, QString> values = valuesFor(suggestion, m_suggestFor->field(), m_document.programme().fields);
    for (auto known = values.cbegin(); known != values.cend(); ++known) {
        const QString present = after.value(known.key());
        // What was typed stays, except in the very field in which the choice was made.
        if (present.isEmpty() || replacesTyped(suggestion, m_suggestFor->field(), known.key()))
            after.setValue(known.key(), known.value());
        else if (present != known.value())
            differing.insert(known.key(), known.value());
    }
    m_document.change(suggestion.occupationCode.isEmpty() ? tr("take over %1 from the register").arg(suggestion.title)
                                                          : tr("take over %1").arg(suggestion.title),
        std::move(after));
    m_document.complete();
    for (FieldEditor* editor : std::as_const(m_order))
        editor->setRegisterValue(differing.value(editor->key()));
    check();
}

void FormPage::showFieldHelp(const FieldEditor& editor)
{
    commitPreedit();
    jiangce::showFieldHelp(editor.control(), m_context, editor.field(), nullptr);
    Q_EMIT helpAsked(editor.key(), fieldHelpText(m_context, editor.field(), nullptr));
}

} // namespace jiangce
