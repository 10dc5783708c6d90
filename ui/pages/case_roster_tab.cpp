// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_roster_tab.h"

#include "core/exchange/roster_files.h"
#include "ui/dialogs/import_roster.h"
#include "ui/dialogs/save_file.h"
#include "ui/forms/roster_editor.h"
#include "ui/pages/case_desk.h"
#include "ui/theme.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CaseRosterTab::CaseRosterTab(CaseDesk& desk, RosterEditor& editor, QWidget* parent)
    : CaseTab(desk, parent)
    , m_editor(editor)
{
    setObjectName(u"case_roster_tab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, rhythm(), 0, 0);
    column->addWidget(&editor);
    editor.show();
    connect(&editor, &RosterEditor::importAsked, this, &CaseRosterTab::import);
    connect(&editor, &RosterEditor::templateAsked, this, &CaseRosterTab::saveTemplate);
}

QString CaseRosterTab::caption() const
{
    const RosterDef& roster = m_editor.roster();
    const QString name = desk().context().words(desk().programme().key, roster.label);
    return tr("%1 %2").arg(name).arg(desk().document().form().rows(QString::fromLatin1(roster.key)).size());
}

void CaseRosterTab::refresh()
{
    m_editor.setReadOnly(!desk().mayEdit());
}

void CaseRosterTab::import()
{
    ImportRosterDialog dialog(desk(), m_editor.roster(), this);
    dialog.exec();
}

void CaseRosterTab::saveTemplate()
{
    const RosterDef& roster = m_editor.roster();
    const QString name = QString::fromUtf16(desk().programme().chinese) + QString::fromUtf16(roster.chinese);
    const auto message = saveFile(this, desk().context(), tr("Save an empty roster"), name + u".xlsx"_s,
        [&] { return rosterTemplate(desk().programme(), roster); });
    if (message)
        Q_EMIT said(*message);
}

} // namespace jiangce
