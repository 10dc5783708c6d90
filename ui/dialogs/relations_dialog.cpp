// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/relations_dialog.h"

#include "core/base/text.h"
#include "ui/app_context.h"
#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/field_grid.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/theme.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

RelationsDialog::RelationsDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Declared relations"), parent)
    , m_context(context)
    , m_isOfAll(context.session().has(Role::SecurityAdministrator))
    , m_model(new CellTableModel({tr("Officer"), tr("Relation"), tr("Name"), tr("Number"), tr("Declared"), tr("Ended")}, this))
    , m_table(makeTable(u"relations_table"_s, tr("Declared relations"), this))
    , m_fields(new FieldGrid(this))
    , m_number(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_relation(new QLineEdit(this))
{
    setObjectName(u"relations"_s);
    content()->addWidget(makeNote(tr("You take no step of cases that name these persons or units. What is declared holds from the next "
                                     "step on; only the security administrator ends it."), this));
    showIn(m_table, m_model, false);
    new EmptyNote(m_table, tr("Nothing is declared."));
    content()->addWidget(m_table, 1);
    m_fields->add(u"number"_s, tr("&ID number or credit code"), m_number, true);
    m_fields->add(u"name"_s, tr("&Name"), m_name, true);
    m_fields->add(u"relation"_s, tr("&Relation"), m_relation, true);
    m_fields->addHint(tr("For example: spouse, father, the spouse's employer."));
    content()->addWidget(m_fields);
    if (m_isOfAll)
        connect(addButton(tr("&End the chosen one…"), u"end_relation"_s, true), &QPushButton::clicked, this, &RelationsDialog::end);
    connect(addMainButton(tr("Declare"), u"declare"_s), &QPushButton::clicked, this, &RelationsDialog::declare);
    addCancelButton(tr("Close"));
    resize(rhythm(110), rhythm(66));
    read();
}

void RelationsDialog::read()
{
    if (const auto trouble = m_context.guard([this] {
            m_relations = readRelations(m_context.db(), m_isOfAll ? AccountId() : m_context.session().account);
        }))
        return say(*trouble);
    QList<TableLine> lines;
    for (const DeclaredRelation& relation : std::as_const(m_relations))
        lines.append({{{relation.officer}, {relation.relation}, {relation.name}, {text::masked(relation.number, 4, 4)},
                          {localTime(relation.declaredAt)}, {relation.holds() ? QString() : localTime(relation.endedAt)}},
            relation.id});
    m_model->setLines(lines);
    fitColumns(m_table, 26);
}

void RelationsDialog::declare()
{
    messageBar()->clear();
    m_fields->clearProblems();
    std::optional<Outcome<ChangeReport>> outcome;
    if (const auto trouble = m_context.guard([&] {
            outcome = declareRelation(m_context.desk(), m_number->text(), m_name->text(), m_relation->text());
        }))
        return say(*trouble);
    if (!*outcome) {
        for (const Problem& problem : m_fields->showProblems({outcome->error()}, m_context.wording()))
            say(problem, m_context.wording());
        return;
    }
    m_context.announce(**outcome);
    for (QLineEdit* edit : {m_number, m_name, m_relation})
        edit->clear();
    m_number->setFocus();
    read();
    say({Message::Kind::Done, tr("Declared. Cases that name this person or unit are for other officers from now on.")});
}

void RelationsDialog::end()
{
    messageBar()->clear();
    const int row = chosenRow(m_table);
    if (row < 0)
        return say({Message::Kind::Note, tr("Choose a declaration first.")});
    const DeclaredRelation& relation = m_relations[row];
    AskReasonDialog dialog(tr("End a declaration"), u"%1 · %2 %3"_s.arg(relation.officer, relation.relation, relation.name),
        tr("End it"), [this, id = relation.id](const QString& reason) {
            return m_context.perform([&](Desk& desk) { return endRelation(desk, id, reason); });
        }, this);
    if (dialog.exec() == QDialog::Accepted)
        read();
}

} // namespace jiangce
