// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conflict_dialog.h"

#include "ui/pages/case_desk.h"
#include "ui/theme.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

ConflictDialog::ConflictDialog(CaseDesk& desk, QWidget* parent)
    : ConflictDialog(desk, desk.storedForm(), desk.document().form(), parent)
{
}

ConflictDialog::ConflictDialog(CaseDesk& desk, const FormData& stored, const FormData& mine, QWidget* parent)
    : DialogFrame(tr("Changed meanwhile"), parent)
    , m_stored(stored)
    , m_mine(mine)
    , m_table(new QTableWidget(0, 3, this))
{
    setObjectName(u"conflict"_s);
    content()->addWidget(makeNote(tr("Tick the lines in which your typing is to stand. Nothing is stored before you save."), this));
    m_table->setObjectName(u"conflict_table"_s);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Stored now"), tr("Your typing")});
    m_table->setAccessibleName(windowTitle());
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    content()->addWidget(m_table, 1);
    const Programme& programme = desk.programme();
    const AppContext& context = desk.context();
    for (const FieldDef& field : programme.fields) {
        const QString key = field.keyText();
        if (m_stored.value(key) != m_mine.value(key))
            addLine(context.words(programme.key, field.label), maskedText(field, m_stored.value(key)),
                maskedText(field, m_mine.value(key)), key, false);
    }
    for (const RosterDef& roster : programme.rosters) {
        const QString key = QString::fromLatin1(roster.key);
        if (m_stored.rows(key) != m_mine.rows(key))
            addLine(context.words(programme.key, roster.label), tr("%n row(s)", nullptr, int(m_stored.rows(key).size())),
                tr("%n row(s)", nullptr, int(m_mine.rows(key).size())), key, true);
    }
    addCancelButton(tr("Decide later"));
    connect(addMainButton(tr("Go on with the ticked lines"), u"conflict_take"_s), &QPushButton::clicked, this,
        &QDialog::accept);
    resize(rhythm(90), rhythm(50));
}

void ConflictDialog::addLine(
    const QString& what, const QString& stored, const QString& mine, const QString& key, bool isRoster)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* head = new QTableWidgetItem(what);
    head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    head->setCheckState(Qt::Checked);
    head->setData(Qt::UserRole, key);
    head->setData(Qt::UserRole + 1, isRoster);
    m_table->setItem(row, 0, head);
    m_table->setItem(row, 1, new QTableWidgetItem(stored));
    m_table->setItem(row, 2, new QTableWidgetItem(mine));
}

FormData ConflictDialog::chosenForm() const
{
    FormData form = m_stored;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem* head = m_table->item(row, 0);
        if (head->checkState() != Qt::Checked)
            continue;
        const QString key = head->data(Qt::UserRole).toString();
        if (head->data(Qt::UserRole + 1).toBool()) {
            form.setRows(key, m_mine.rows(key));
        } else {
            form.setValue(key, m_mine.value(key));
            form.setOverride(key, m_mine.overrideReason(key));
        }
    }
    return form;
}

} // namespace jiangce
