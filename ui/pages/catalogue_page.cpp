// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue_page.h"

#include "core/casework/operations/keep_policy_records.h"
#include "core/values/date_text.h"
#include "ui/dialogs/catalogue_compare.h"
#include "ui/dialogs/catalogue_import_dialog.h"
#include "ui/dialogs/day_dialog.h"
#include "ui/models/catalogue_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CataloguePage::CataloguePage(AppContext& context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"catalogue"_s);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeEditions());
    split->addWidget(makeItems());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 6);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split);
    refreshOn({Subject::Figures});
    refresh();
}

QWidget* CataloguePage::makeEditions()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->addWidget(makeTitle(tr("Editions"), left));
    m_editionModel = new CellTableModel({tr("Title"), tr("State"), tr("From"), tr("Last day"), tr("Items"), tr("Shortage"),
        tr("Document"), tr("Imported"), tr("Confirmed")}, this);
    m_editionTable = makeTable(u"edition_table"_s, tr("Editions of the catalogue"), left);
    showIn(m_editionTable, m_editionModel, true);
    new EmptyNote(m_editionTable, tr("No edition has been imported. Import the list of occupations from a spreadsheet; until "
                                     "then no occupation can be checked against it."));
    m_import = makeButton("import"_L1, tr("&Import an edition …"), u"import_edition"_s, this);
    m_confirm = makeButton("ok"_L1, tr("C&onfirm"), u"confirm_edition"_s, this);
    m_end = makeButton("calendar"_L1, tr("Set its &last day …"), u"end_edition"_s, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_end);
    m_compare = makeButton("sort"_L1, tr("&Compare …"), u"compare_editions"_s, this);
    buttons->addWidget(m_compare);
    buttons->addStretch(1);
    column->addWidget(m_editionTable, 1);
    column->addLayout(buttons);
    connect(m_editionTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CataloguePage::showItems);
    connect(m_import, &ReasonButton::chosen, this, &CataloguePage::importFile);
    connect(m_confirm, &ReasonButton::chosen, this, &CataloguePage::confirmEdition);
    connect(m_end, &ReasonButton::chosen, this, &CataloguePage::setLastDay);
    connect(m_compare, &ReasonButton::chosen, this, &CataloguePage::compareEditions);
    return left;
}

QWidget* CataloguePage::makeItems()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    m_heading = makeTitle({}, right);
    m_heading->setObjectName(u"edition_heading"_s);
    m_heading->setWordWrap(true);
    m_filter = new QLineEdit(right);
    m_filter->setObjectName(u"item_filter"_s);
    m_filter->setPlaceholderText(tr("Filter by code, name, level or grade"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_itemModel = new CellTableModel({tr("Code"), tr("Name"), tr("Levels"), tr("Shortage grade")}, this);
    m_itemTable = makeTable(u"item_table"_s, tr("Occupations of this edition"), right);
    m_itemProxy = showIn(m_itemTable, m_itemModel, true);
    new EmptyNote(m_itemTable, tr("No occupation to show."));
    auto* rule = new PlainLabel(tr("An occupation of an application matches by code and name together. When only one of them is "
                                   "found the verdict sheet warns, and an officer judges."), right);
    rule->setTone(Tone::Muted);
    rule->setWordWrap(true);
    column->addWidget(m_heading);
    column->addWidget(m_filter);
    column->addWidget(m_itemTable, 1);
    column->addWidget(rule);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_itemProxy->setFilterFixedString(text);
        Q_EMIT statusChanged();
    });
    return right;
}

void CataloguePage::refresh()
{
    const int before = chosenRow(m_editionTable);
    const qint64 id = before >= 0 ? m_editions[before].id.value() : 0;
    if (!attemptRead([this] { m_editions = CatalogueStore(context().db()).editions(); }))
        return;
    QList<TableLine> lines;
    for (const CatalogueEditionInfo& edition : std::as_const(m_editions)) {
        const QDate today = context().today();
        const bool isOver = edition.effectiveTo.isValid() && edition.effectiveTo < today;
        const bool isToCome = edition.effectiveFrom > today;
        const TableCell state = !edition.isConfirmed() ? TableCell {tr("not confirmed, does not count"), "clock"_L1, Tone::Wait}
            : isOver                   ? TableCell {tr("ended"), "archive"_L1, Tone::Muted}
            : isToCome                 ? TableCell {tr("to come"), "next"_L1, Tone::Accent}
                                       : TableCell {tr("in force"), "ok"_L1, Tone::Ok};
        const QString title = titleOf(edition);
        lines.append({{{title, {}, Tone::Text, false, false, title}, state, {isoDate(edition.effectiveFrom)},
                          {isoDate(edition.effectiveTo)}, {QString::number(edition.items), {}, Tone::Text, true, false, {}, edition.items},
                          {QString::number(edition.shortageItems), {}, Tone::Text, true, false, {}, edition.shortageItems},
                          {edition.document}, {edition.importedBy}, {edition.confirmedBy}},
            edition.id.value()});
    }
    m_editionModel->setLines(lines);
    fitColumns(m_editionTable, 20);
    chooseRow(m_editionTable, std::max(0, m_editionModel->rowOfId(id)));
    showItems();
}

QString CataloguePage::titleOf(const CatalogueEditionInfo& edition)
{
    const bool needsNoMark = !edition.isSample || edition.title.contains(u"示例"_s);
    return needsNoMark ? edition.title : tr("%1 (sample)").arg(edition.title);
}

void CataloguePage::open(const QString& argument)
{
    m_filter->setText(argument);
}

QString CataloguePage::statusText() const
{
    return tr("%1 of %n occupation(s)", "", m_itemModel->rowCount()).arg(m_itemProxy->rowCount());
}

void CataloguePage::takeFocus()
{
    m_filter->setFocus(Qt::OtherFocusReason);
}

void CataloguePage::showItems()
{
    const int row = chosenRow(m_editionTable);
    QList<TableLine> lines;
    m_heading->clear();
    if (row >= 0) {
        const CatalogueEditionInfo& edition = m_editions[row];
        m_heading->setText(titleOf(edition));
        QList<CatalogueItem> items;
        attemptRead([&] { items = CatalogueStore(context().db()).items(edition.id); });
        for (const CatalogueItem& item : std::as_const(items))
            lines.append({catalogueCells(item)});
    }
    m_itemModel->setLines(lines);
    fitColumns(m_itemTable, 30);
    const QString role = lacksRole(*this, Role::Rules);
    m_import->setReason(role);
    m_end->setReason(role.isEmpty() && row < 0 ? tr("Choose an edition.") : role);
    m_confirm->setReason(role.isEmpty() ? whyNotConfirm(row) : role);
    m_compare->setReason(m_editions.size() < 2 ? tr("There is only one edition to look at.") : QString());
    Q_EMIT statusChanged();
}

void CataloguePage::compareEditions()
{
    CatalogueCompareDialog dialog(context(), m_editions, std::max(0, chosenRow(m_editionTable)), this);
    dialog.exec();
}

void CataloguePage::importFile()
{
    if (importCatalogueFile(context(), this, [this](const Message& message) { Q_EMIT said(message); }))
        Q_EMIT said({Message::Kind::Done, tr("The edition was imported. It counts once a second person has confirmed it.")});
}

QString CataloguePage::whyNotConfirm(int row) const
{
    if (row < 0)
        return tr("Choose an edition.");
    const CatalogueEditionInfo& edition = m_editions[row];
    if (edition.isConfirmed())
        return tr("This edition is confirmed.");
    return edition.importedById == context().session().account
        ? tr("You imported this edition; a second person has to confirm it.")
        : QString();
}

void CataloguePage::confirmEdition()
{
    const int row = chosenRow(m_editionTable);
    if (row < 0)
        return;
    const EditionId id = m_editions[row].id;
    attempt([id](Desk& desk) { return confirmCatalogue(desk, id); }, tr("Confirmed. The edition counts from now on."));
}

void CataloguePage::setLastDay()
{
    const int row = chosenRow(m_editionTable);
    if (row < 0)
        return;
    const CatalogueEditionInfo edition = m_editions[row];
    const auto day = askDay(this, context().wording(), tr("Last day of the edition"),
        tr("The last day on which “%1” holds. Empty: until a later edition replaces it.").arg(edition.title), tr("Set last day"),
        edition.effectiveTo);
    if (day)
        attempt([&](Desk& desk) { return endCatalogue(desk, edition.id, edition.version, *day); }, tr("Set."));
}

} // namespace jiangce
