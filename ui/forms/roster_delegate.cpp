// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roster_delegate.h"

#include "ui/forms/editors/choice_editor.h"
#include "ui/forms/form_words.h"
#include "ui/forms/preedit_watch.h"
#include "ui/forms/roster_model.h"
#include "ui/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace jiangce {

RosterDelegate::RosterDelegate(const RosterModel& model, const FormContext& context, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_context(context)
{
}

QWidget* RosterDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const FieldDef* field = m_model.fieldAt(index.column());
    if (field == nullptr)
        return nullptr;
    const QList<ListedItem> items = listedItems(*field, m_context);
    QWidget* editor = nullptr;
    if (items.isEmpty()) {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        new PreeditWatch(line);
        Q_EMIT const_cast<RosterDelegate*>(this)->lineMade(line, index);
        editor = line;
    } else {
        auto* combo = new QComboBox(parent);
        combo->setEditable(true);
        combo->setFrame(false);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->setCompleter(nullptr);
        combo->lineEdit()->setFrame(false);
        for (const ListedItem& item : items)
            combo->addItem(item.words, item.stored);
        combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + rhythm(3));
        new PreeditWatch(combo); // it has the focus and the keys
        auto* self = const_cast<RosterDelegate*>(this);
        connect(combo, &QComboBox::activated, self, [self, combo] {
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        editor = combo;
    }
    editor->setObjectName(u"cell_editor"_s);
    editor->setAccessibleName(programmeWord(m_context, field->label));
    editor->setAutoFillBackground(true);
    return editor;
}

void RosterDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Asked for anew whenever a verdict arrives: what is being typed must not be written over.
    const auto* typedIn = qobject_cast<QComboBox*>(editor) != nullptr ? static_cast<QComboBox*>(editor)->lineEdit()
                                                                      : qobject_cast<QLineEdit*>(editor);
    const auto* watch = editor->findChild<PreeditWatch*>();
    if ((typedIn != nullptr && typedIn->isModified()) || (watch != nullptr && watch->isComposing()))
        return;
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const FieldDef* field = m_model.fieldAt(index.column());
        const auto stored = canonicalText(*field, text);
        const int item = stored ? combo->findData(*stored) : combo->findText(text);
        combo->setCurrentIndex(item);
        if (item < 0)
            combo->setEditText(text);
        combo->lineEdit()->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

void RosterDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const QString text = combo->currentText();
        const int item = combo->findText(text);
        model->setData(index, item >= 0 ? combo->itemData(item).toString() : text, Qt::EditRole);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

void RosterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(RosterModel::ProblemRole).toString().isEmpty())
        return;
    // A corner, not only a colour: it must show in black and white and under a selection.
    const double side = rhythm(0.9);
    const QPointF corner = option.rect.topRight() + QPointF(1, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneColour(Tone::Bad, option.palette));
    painter->drawPolygon(QPolygonF {corner, corner - QPointF(side, 0), corner + QPointF(0, side)});
    painter->restore();
}

bool RosterDelegate::eventFilter(QObject* editor, QEvent* event)
{
    const auto* watch = editor->findChild<PreeditWatch*>();
    if (watch != nullptr && watch->isComposing()
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride))
        return false; // the watch itself decides
    if (event->type() == QEvent::KeyPress && qobject_cast<QLineEdit*>(editor) != nullptr) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            Q_EMIT commitData(static_cast<QWidget*>(editor));
            Q_EMIT closeEditor(static_cast<QWidget*>(editor));
            Q_EMIT lineLeft(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace jiangce
