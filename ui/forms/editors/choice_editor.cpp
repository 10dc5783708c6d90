// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/choice_editor.h"

#include "core/policy/wording.h"
#include "core/programmes/programme.h"
#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace jiangce {

QList<ListedItem> listedItems(const FieldDef& field, const FormContext& context)
{
    QList<ListedItem> items;
    switch (field.kind) {
    case FieldKind::Sex:
        items = {{u"male"_s, ChoiceEditor::tr("Male")}, {u"female"_s, ChoiceEditor::tr("Female")}};
        break;
    case FieldKind::Level:
        for (const CertificateLevel level : CertificateLevel::all())
            items.prepend({level.canonical(), level.chineseName()});
        break;
    case FieldKind::AdminUnit:
        for (const UnitChoice& unit : context.units)
            items.append({unit.code, unit.name});
        break;
    case FieldKind::YesNo:
        items = {{u"true"_s, ChoiceEditor::tr("Applies")}, {u"false"_s, ChoiceEditor::tr("Does not apply")}};
        break;
    default:
        break;
    }
    for (const Choice& choice : field.traits.choices) {
        if (field.kind == FieldKind::YesNo && items.size() == 2 && &choice == &field.traits.choices.front())
            items.clear(); // the programme words the two answers itself
        const QString words = context.wording == nullptr || context.programme == nullptr
            ? QString::fromUtf16(choice.chinese)
            : context.wording->label(context.programme->key, choice.label);
        items.append({QString::fromLatin1(choice.key), words});
    }
    return items;
}

ChoiceEditor::ChoiceEditor(const FieldDef& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_combo(new QComboBox(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setCompleter(nullptr); // its pop-up disturbs composition
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setMaxVisibleItems(16);
    fill();
    adopt(m_combo); // it has the focus and the keys; its line edit is only handed them
    m_text = new PlainLabel(this);
    m_text->setSelectable(true);
    m_text->hide();
    row()->addWidget(m_text, 1);
    m_mark = new QAction(m_combo->lineEdit());
    m_mark->setIcon(toneIcon("warning"_L1, Tone::Bad));
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::reportEdit);
    // Not textEdited: what is put in by a screen reader or a voice counts as typed.
    connect(m_combo->lineEdit(), &QLineEdit::textChanged, this, &ChoiceEditor::reportEdit);
}

void ChoiceEditor::fill()
{
    const QList<ListedItem> items = listedItems(field(), context());
    for (const ListedItem& item : items)
        m_combo->addItem(item.words, item.stored);
    m_combo->setCurrentIndex(-1);
}

int ChoiceEditor::itemFor(const QString& text) const
{
    const QString wanted = text.simplified();
    if (wanted.isEmpty())
        return -1;
    const int exact = std::max(m_combo->findText(wanted, Qt::MatchFixedString), m_combo->findData(wanted));
    if (exact >= 0)
        return exact;
    int found = -1;
    for (int i = 0; i < m_combo->count(); ++i) {
        if (!m_combo->itemText(i).contains(wanted, Qt::CaseInsensitive))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

QString ChoiceEditor::typed() const
{
    const QString text = m_combo->currentText();
    if (text.isEmpty())
        return {};
    const auto read = canonicalText(field(), text);
    const int known = read ? m_combo->findData(*read) : -1;
    const int index = known >= 0 ? known : itemFor(text);
    return index >= 0 ? m_combo->itemData(index).toString() : text;
}

void ChoiceEditor::showStored(const QString& stored)
{
    const int index = stored.isEmpty() ? -1 : m_combo->findData(stored);
    m_combo->setCurrentIndex(index);
    if (index < 0)
        m_combo->setEditText(stored);
    m_text->setText(m_combo->currentText());
    m_combo->lineEdit()->setCursorPosition(0);
}

void ChoiceEditor::showMark()
{
    // Added and taken away: a hidden action would still take its room.
    if (problem().isEmpty())
        m_combo->lineEdit()->removeAction(m_mark);
    else if (!m_combo->lineEdit()->actions().contains(m_mark))
        m_combo->lineEdit()->addAction(m_mark, QLineEdit::TrailingPosition);
    m_mark->setText(problem()); // for screen readers
    m_mark->setToolTip(plainToolTip(problem()));
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    FieldEditor::setReadOnly(isReadOnly);
    m_combo->setVisible(!isReadOnly);
    m_text->setMinimumHeight(m_combo->sizeHint().height());
    m_text->setVisible(isReadOnly);
}

void ChoiceEditor::takeFocus(Qt::FocusReason reason)
{
    m_combo->setFocus(reason);
    m_combo->lineEdit()->selectAll();
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    // A wheel meant for the page must not change an answer.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace jiangce
