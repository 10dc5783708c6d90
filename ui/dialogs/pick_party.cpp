// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pick_party.h"

#include "core/register/organisation_store.h"
#include "core/register/person_store.h"
#include "ui/app_context.h"
#include "ui/forms/preedit_watch.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/theme.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostFound = 50;

struct Found {
    qint64 id;
    QString name;
    QString number;
};

QList<Found> personsFor(Connection& db, const PartyRecord& record, const QString& typed)
{
    const PersonStore store(db);
    QList<Found> found;
    for (const Person& person :
        typed.isEmpty() ? store.likelyDuplicates(personOf(record)) : store.findWhileTyping(typed, mostFound))
        found.append({person.id.value(), person.name, maskedValue(PartyKind::Person, u"id_number"_s, person.idNumber)});
    return found;
}

QList<Found> organisationsFor(Connection& db, const PartyRecord& record, const QString& typed)
{
    const OrganisationStore store(db);
    QList<Found> found;
    for (const Organisation& body :
        typed.isEmpty() ? store.likelyDuplicates(organisationOf(record)) : store.findWhileTyping(typed, mostFound))
        found.append({body.id.value(), body.name, body.creditCode});
    return found;
}

} // namespace

PickPartyDialog::PickPartyDialog(AppContext& context, const PartyRecord& record, QWidget* parent)
    : DialogFrame(tr("Choose the other record"), parent)
    , m_context(context)
    , m_record(record)
    , m_search(new QLineEdit(this))
    , m_model(new CellTableModel({tr("Name"), tr("Number")}, this))
{
    setObjectName(u"pick_party"_s);
    setHeading(tr("Which other record is “%1” too?").arg(record.name()));
    m_search->setObjectName(u"pick_search"_s);
    m_search->setPlaceholderText(tr("Name, pinyin or number; empty: those that look alike"));
    m_search->setAccessibleName(m_search->placeholderText());
    new PreeditWatch(m_search);
    m_table = makeTable(u"pick_table"_s, tr("Found"), this);
    showIn(m_table, m_model, false);
    new EmptyNote(m_table, tr("No other record looks like this one. Type a name or a number."));
    content()->addWidget(m_search);
    content()->addWidget(m_table, 1);
    m_choose = addMainButton(tr("Compare"), u"go_on"_s);
    addCancelButton(tr("Cancel"));
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (chosen() != 0)
            accept();
    });
    connect(m_table, &QTableView::activated, m_choose, &QPushButton::click);
    connect(m_search, &QLineEdit::textChanged, this, &PickPartyDialog::search);
    resize(rhythm(70), rhythm(52));
    search();
    m_search->setFocus(Qt::OtherFocusReason);
}

void PickPartyDialog::search()
{
    const QString typed = m_search->text().trimmed();
    QList<TableLine> lines;
    const auto trouble = m_context.guard([&] {
        for (const Found& one : m_record.kind == PartyKind::Person ? personsFor(m_context.db(), m_record, typed)
                                                                   : organisationsFor(m_context.db(), m_record, typed))
            if (one.id != m_record.id)
                lines.append({{{one.name}, {one.number, {}, Tone::Muted}}, one.id});
    });
    if (trouble)
        say(*trouble);
    m_model->setLines(lines);
    fitColumns(m_table, 30);
    if (!lines.isEmpty())
        chooseRow(m_table, 0);
    m_choose->setEnabled(!lines.isEmpty());
}

qint64 PickPartyDialog::chosen() const
{
    const int row = chosenRow(m_table);
    return row < 0 ? 0 : m_model->lineAt(row).id;
}

} // namespace jiangce
