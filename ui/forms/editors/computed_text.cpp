// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/computed_text.h"

#include "ui/forms/editors/choice_editor.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace jiangce {

ComputedText::ComputedText(const FieldDef& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, context, parent)
    , m_text(new PlainLabel(this))
{
    adopt(m_text);
    m_text->setSelectable(true);
    m_text->setMinimumHeight(rowHeight());
    showStored({});
}

void ComputedText::showStored(const QString& stored)
{
    m_shown = stored;
    QString words = displayText(field(), stored);
    const QList<ListedItem> items = listedItems(field(), context());
    for (const ListedItem& item : items)
        if (item.stored == stored)
            words = item.words;
    m_text->setText(words.isEmpty() ? u"—"_s : words);
    m_text->setTone(words.isEmpty() ? Tone::Muted : Tone::Text);
}

} // namespace jiangce
