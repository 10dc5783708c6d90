// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/yes_no_editor.h"

#include "ui/forms/editors/choice_editor.h"
#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace jiangce {

YesNoEditor::YesNoEditor(const FieldDef& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_group(new QButtonGroup(this))
{
    const QList<ListedItem> items = listedItems(field, context);
    auto* both = new QWidget(this);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->setSpacing(rhythm(2));
    m_yes = new QRadioButton(items.value(0).words, both);
    m_no = new QRadioButton(items.value(1).words, both);
    adopt(both, m_yes);
    m_yes->setAccessibleName(m_yes->accessibleName() + u": "_s + m_yes->text());
    m_no->setAccessibleName(m_yes->accessibleName().section(u':', 0, 0) + u": "_s + m_no->text());
    m_no->setObjectName(key() + u"_no"_s);
    m_no->installEventFilter(this);
    for (QRadioButton* button : {m_yes, m_no}) {
        line->addWidget(button);
        m_group->addButton(button);
    }
    line->addStretch();
    // Toggled, not clicked: a screen reader or a voice toggles.
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool isChosen) {
        if (!isChosen || m_isShowing)
            return;
        m_other.clear();
        reportEdit();
    });
}

QString YesNoEditor::typed() const
{
    return m_yes->isChecked() ? u"true"_s : m_no->isChecked() ? u"false"_s : m_other;
}

void YesNoEditor::showStored(const QString& stored)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_group->setExclusive(false);
    m_yes->setChecked(stored == "true"_L1);
    m_no->setChecked(stored == "false"_L1);
    m_group->setExclusive(true);
    m_other = m_yes->isChecked() || m_no->isChecked() ? QString() : stored;
}

void YesNoEditor::answer(const QString& stored)
{
    showStored(stored);
    reportEdit();
}

void YesNoEditor::setReadOnly(bool isReadOnly)
{
    FieldEditor::setReadOnly(isReadOnly);
    m_yes->setEnabled(!isReadOnly || m_yes->isChecked());
    m_no->setEnabled(!isReadOnly || m_no->isChecked());
    for (QRadioButton* button : {m_yes, m_no}) {
        button->setAttribute(Qt::WA_TransparentForMouseEvents, isReadOnly);
        button->setFocusPolicy(isReadOnly ? Qt::NoFocus : Qt::StrongFocus);
    }
}

void YesNoEditor::takeFocus(Qt::FocusReason reason)
{
    (m_no->isChecked() ? m_no : m_yes)->setFocus(reason);
}

bool YesNoEditor::handleKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Y:
    case Qt::Key_1:
        answer(u"true"_s);
        m_yes->setFocus();
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_N:
    case Qt::Key_0:
        answer(u"false"_s);
        m_no->setFocus();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        answer({});
        return true;
    default:
        return FieldEditor::handleKey(event);
    }
}

bool YesNoEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (isReadOnly())
        return false;
    return FieldEditor::eventFilter(watched, event);
}

} // namespace jiangce
