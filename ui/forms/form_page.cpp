// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_page.h"

#include "core/policy/wording.h"
#include "ui/forms/editors/line_editor.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/fold_section.h"
#include "ui/forms/form_words.h"
#include "ui/forms/preedit_watch.h"
#include "ui/forms/problem_strip.h"
#include "ui/forms/roster_editor.h"
#include "ui/forms/suggestion_list.h"
#include "ui/forms/suggestions.h"
#include "ui/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

FormPage::FormPage(
    FormDocument& document, const FormContext& context, RosterPlacement placement, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_context(context)
    , m_suggestions(new SuggestionList(this))
{
    setObjectName(u"form"_s);
    build(placement);
    m_suggestTimer.setSingleShot(true);
    m_suggestTimer.setInterval(200);
    connect(&m_suggestTimer, &QTimer::timeout, this, &FormPage::offerParties);
    connect(m_suggestions, &SuggestionList::taken, this, &FormPage::takeParty);
    connect(&document, &FormDocument::changed, this, &FormPage::showDiff);
    connect(&document, &FormDocument::loaded, this, &FormPage::showAll);
    connect(&document, &FormDocument::formChanged, this, &FormPage::check);
    connect(m_strip, &ProblemStrip::nextAsked, this, &FormPage::nextProblem);
    connect(m_strip, &ProblemStrip::jumpAsked, this, [this](int index) {
        m_atProblem = index;
        jumpToProblem(m_listed.value(index, Problem {ProblemCode::Cancelled}));
    });
    showAll();
}

FormPage::~FormPage()
{
    // An editor that loses the focus while its page is taken down would still report to it.
    for (FieldEditor* editor : std::as_const(m_order))
        editor->disconnect(this);
}

void FormPage::build(RosterPlacement placement)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_strip = new ProblemStrip(this);
    column->addWidget(m_strip);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"form_scroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(m_scroll);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(rhythm(), rhythm(), rhythm(2), rhythm());
    m_column->setSpacing(rhythm(0.5));
    buildFields();
    buildRosters(placement);
    m_column->addStretch(1);
    m_scroll->setWidget(body);
    column->addWidget(m_scroll, 1);
    setLabelWidths();
}

void FormPage::buildFields()
{
    const Programme& programme = m_document.programme();
    for (const SectionDef& def : programme.sections) {
        auto* section = new FoldSection(programmeWord(m_context, def.label), this);
        section->setObjectName(u"section_"_s + QLatin1StringView(def.key));
        for (const FieldDef& field : programme.fields)
            if (std::string_view(field.traits.section) == def.key)
                addField(*section, field);
        m_column->addWidget(section);
        m_sections.append(section);
    }
    FieldEditor* previous = nullptr;
    for (FieldEditor* editor : std::as_const(m_order)) {
        if (previous != nullptr && editor->isTyped() && previous->isTyped())
            setTabOrder(previous->control(), editor->control());
        previous = editor->isTyped() ? editor : previous;
    }
    AccessKeys keys;
    for (FieldEditor* editor : std::as_const(m_order))
        if (auto* label = m_labels.value(editor->key())->findChild<QLabel*>(u"label"_s); label != nullptr)
            label->setText(editor->isTyped() ? keys.labelled(editor->label()) : editor->label());
}

void FormPage::buildRosters(RosterPlacement placement)
{
    for (const RosterDef& roster : m_document.programme().rosters) {
        auto* editor = new RosterEditor(m_document, roster, m_context, this);
        m_rosters.append(editor);
        if (placement == RosterPlacement::Separate) {
            editor->hide();
            continue;
        }
        auto* section = new FoldSection(programmeWord(m_context, roster.label), this);
        editor->setMinimumHeight(rowHeight() * 10);
        section->addWide(editor);
        m_column->addWidget(section);
        m_rosterSections.insert(QString::fromLatin1(roster.key), section);
    }
}

QWidget* FormPage::makeLabel(const FieldEditor& editor)
{
    auto* both = new QWidget(this);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->setSpacing(2);
    auto* label = new PlainLabel(both);
    label->setObjectName(u"label"_s);
    label->setText(editor.label());
    label->setTone(Tone::Muted);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setBuddy(editor.control());
    const QString help = programmeWord(m_context, editor.field().traits.help);
    const QString clause = articleInChinese(editor.field().clause);
    label->setToolTip(plainToolTip(help.isEmpty() ? clause : help + u'\n' + clause));
    line->addWidget(label, 1);
    auto* star = new PlainLabel(editor.field().traits.need == Need::OnSubmit && editor.isTyped() ? u"*"_s : u" "_s, both);
    star->setTone(Tone::Bad);
    star->setFixedWidth(star->fontMetrics().horizontalAdvance(u'*'));
    line->addWidget(star);
    return both;
}

void FormPage::setLabelWidths()
{
    int width = 0;
    for (QWidget* label : std::as_const(m_labels))
        width = std::max(width, label->findChild<QLabel*>(u"label"_s)->fontMetrics().horizontalAdvance(
                                    label->findChild<QLabel*>(u"label"_s)->text()));
    const int most = fontMetrics().horizontalAdvance(u'汉') * 9;
    for (FoldSection* section : std::as_const(m_sections))
        section->setLabelWidth(std::min(width, most) + rhythm(2));
}

void FormPage::addField(FoldSection& section, const FieldDef& field)
{
    FieldEditor* editor = makeFieldEditor(field, m_context, this);
    QWidget* label = makeLabel(*editor);
    section.addField(label, editor);
    m_labels.insert(editor->key(), label);
    m_editors.insert(editor->key(), editor);
    m_order.append(editor);
    connectEditor(*editor);
}

void FormPage::connectEditor(FieldEditor& editor)
{
    connect(&editor, &FieldEditor::editedByHand, this, [this, &editor](const QString& text) {
        m_document.setValue(editor.field(), text);
        if (isLookedUp(editor.field(), m_document.programme().fields) && editor.hasControlFocus()) {
            m_suggestFor = &editor;
            m_suggestTimer.start();
        }
    });
    connect(&editor, &FieldEditor::left, this, [this, &editor] { fieldLeft(editor); });
    connect(&editor, &FieldEditor::moveOn, this, [this, &editor] { goOn(editor, 1); });
    connect(&editor, &FieldEditor::overrideGiven, this, [this, &editor](const QString& reason) {
        m_document.setOverride(editor.field(), reason);
        m_document.complete();
        check();
    });
    connect(&editor, &FieldEditor::revealAsked, this, [this, &editor] { Q_EMIT revealAsked(editor.key()); });
    connect(&editor, &FieldEditor::helpAsked, this, [this, &editor] { showFieldHelp(editor); });
}

void FormPage::reveal(const QString& key)
{
    if (auto* line = qobject_cast<LineEditor*>(editor(key)))
        line->reveal(true);
}

void FormPage::showAll()
{
    m_visited.clear();
    m_atProblem = -1;
    for (FieldEditor* editor : std::as_const(m_order)) {
        const QString text = m_document.form().value(editor->key());
        editor->setRegisterValue({});
        editor->setStored(text, m_document.form().overrideReason(editor->key()));
        if (!text.isEmpty())
            m_visited.insert(editor->key());
    }
    showConditionals();
    check();
}

void FormPage::showDiff(const FormDiff& diff)
{
    const FormData& form = m_document.form();
    for (const auto& changes : {diff.values, diff.overrides})
        for (auto change = changes.cbegin(); change != changes.cend(); ++change)
            if (FieldEditor* shown = m_editors.value(change.key()))
                shown->setStored(form.value(change.key()), form.overrideReason(change.key()));
    if (!diff.values.isEmpty())
        showConditionals();
}

void FormPage::showConditionals()
{
    const FormData& form = m_document.form();
    for (FieldEditor* editor : std::as_const(m_order)) {
        const bool shown = isShown(editor->field(), form);
        if (shown == !editor->isHidden() && m_labels[editor->key()]->isHidden() == editor->isHidden())
            continue;
        editor->setVisible(shown);
        m_labels[editor->key()]->setVisible(shown);
    }
    for (FoldSection* section : std::as_const(m_sections)) {
        section->arrange();
        section->setVisible(section->shownFields() > 0);
    }
    for (const RosterDef& roster : m_document.programme().rosters)
        if (FoldSection* section = m_rosterSections.value(QString::fromLatin1(roster.key)))
            section->setVisible(isShown(roster, form));
}

void FormPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (FieldEditor* editor : std::as_const(m_order))
        editor->setReadOnly(isReadOnly);
    for (RosterEditor* roster : std::as_const(m_rosters))
        roster->setReadOnly(isReadOnly);
    m_strip->setVisible(!isReadOnly);
}

void FormPage::finishTyping()
{
    for (FieldEditor* editor : std::as_const(m_order))
        if (editor->hasControlFocus())
            editor->finishTyping();
    for (RosterEditor* roster : std::as_const(m_rosters))
        roster->commitComposition();
    m_document.complete();
    m_document.flush();
}

void FormPage::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void FormPage::fieldLeft(FieldEditor& editor)
{
    if (m_isReadOnly)
        return;
    if (editor.isModified())
        editor.finishTyping();
    m_visited.insert(editor.key());
    m_document.complete();
    m_document.closeStep();
    editor.setStored(m_document.form().value(editor.key()), m_document.form().overrideReason(editor.key()));
    check();
}

void FormPage::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_F8 && (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier)
        step((event->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
    else if (isControl && event->key() == Qt::Key_J)
        askJump();
    else if (isControl && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        jumpToSection(event->key() - Qt::Key_1);
    else if (event->matches(QKeySequence::Undo))
        m_document.undoStack().undo();
    else if (event->matches(QKeySequence::Redo) || (isControl && event->key() == Qt::Key_Y))
        m_document.undoStack().redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jiangce
