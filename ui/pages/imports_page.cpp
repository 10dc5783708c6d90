// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports_page.h"

#include "core/casework/operations/undo_import.h"
#include "core/casework/procedures/adopt_limits.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

ImportsPage::ImportsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new CellTableModel(
          {tr("When"), tr("What"), tr("File"), tr("Rows"), tr("Into"), tr("Who"), tr("State"), tr("Digest")}, this))
    , m_undo(makeButton("undo"_L1, tr("&Undo the import …"), u"undo_import"_s, this))
    , m_open(makeButton("open"_L1, tr("&Open the case"), u"open_import"_s, this))
{
    setObjectName(u"imports"_s);
    m_table = makeTable(u"import_table"_s, tr("Imports, the latest first"), this);
    showIn(m_table, m_model, true);
    new EmptyNote(m_table, tr("Nothing was imported yet. Rosters are listed here once their application is saved, editions of the "
                              "catalogue and calendars at once."));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_open);
    row->addWidget(m_undo);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeTitle(tr("Imports"), this));
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportsPage::showButtons);
    connect(m_undo, &ReasonButton::chosen, this, &ImportsPage::undo);
    connect(m_open, &ReasonButton::chosen, this, [this] {
        if (const ImportRecord* import = chosen())
            Q_EMIT caseAsked(import->caseId, false);
    });
    connect(m_table, &QTableView::activated, m_open, &ReasonButton::click);
    refreshOn({Subject::Cases, Subject::Figures});
    refresh();
}

QString ImportsPage::into(const ImportRecord& import) const
{
    switch (import.kind) {
    case ImportKind::Roster:
        return import.caseNumber.isEmpty() ? tr("draft of %1").arg(import.applicant) : import.caseNumber + u' ' + import.applicant;
    case ImportKind::Catalogue: return import.title;
    case ImportKind::Calendar: break;
    }
    return tr("%1, %2").arg(QString::number(import.year), import.title);
}

void ImportsPage::refresh()
{
    const ImportRecord* before = chosen();
    const qint64 id = before != nullptr ? before->id : 0;
    if (!attemptRead([this] { m_imports = readImports(context().db()); }))
        return;
    QList<TableLine> lines;
    for (const ImportRecord& import : std::as_const(m_imports)) {
        const QString undone = import.undoneAt.isValid()
            ? tr("undone on %1 by %2: %3").arg(localTime(import.undoneAt), import.undoneBy, import.undoneReason)
            : QString();
        const TableCell state = undone.isEmpty() ? TableCell {tr("stands"), "ok"_L1, Tone::Ok}
                                                 : TableCell {.text = undone, .icon = "undo"_L1, .tone = Tone::Muted, .toolTip = undone};
        lines.append({{{localTime(import.at)}, {context().words("casework", importKindLabel(import.kind))}, {import.fileName},
                          {.text = QString::number(import.rows), .isNumber = true, .order = import.rows}, {into(import)},
                          {import.officer}, state, {.text = import.digest.left(12), .tone = Tone::Muted, .toolTip = import.digest}},
            import.id});
    }
    m_model->setLines(lines);
    fitColumns(m_table, 30);
    if (!lines.isEmpty())
        chooseRow(m_table, std::max(0, m_model->rowOfId(id)));
    showButtons();
    Q_EMIT statusChanged();
}

const ImportRecord* ImportsPage::chosen() const
{
    const int row = chosenRow(m_table);
    return row < 0 || row >= m_imports.size() ? nullptr : &m_imports.at(row);
}

void ImportsPage::showButtons()
{
    const ImportRecord* import = chosen();
    QString why = import == nullptr ? tr("Choose an import.") : QString();
    if (import != nullptr)
        attemptRead([&] {
            if (const auto allowed = mayUndoImport(context().desk(), import->id); !allowed)
                why = context().wording().sentence(allowed.error());
        });
    m_undo->setReason(why);
    m_open->setReason(import == nullptr ? tr("Choose an import.")
            : import->caseId.isValid()  ? QString()
                                        : tr("This import went into no case."));
}

void ImportsPage::undo()
{
    const ImportRecord* import = chosen();
    if (import == nullptr)
        return;
    OperationSheet sheet(context(), u"undo_import_sheet"_s, tr("Undo the import of “%1”").arg(import->fileName), this);
    switch (import->kind) {
    case ImportKind::Roster:
        sheet.addNote(tr("The %n row(s) it brought are taken out of the roster; rows typed by hand stay.", nullptr, import->rows));
        break;
    case ImportKind::Catalogue:
        sheet.addNote(tr("The edition “%1” is taken out with its %n occupation(s). No verdict rests on it.", nullptr, import->rows)
                          .arg(import->title));
        break;
    case ImportKind::Calendar:
        sheet.addNote(tr("The year %1 is arranged again as it was before; due days are worked out anew.").arg(import->year));
        break;
    }
    sheet.addText(u"reason"_s, tr("&Reason"));
    const ImportKind kind = import->kind;
    if (!sheet.run(tr("Undo"), [&, id = import->id](Desk& desk) { return undoImport(desk, id, sheet.text(u"reason"_s)); }))
        return;
    if (kind == ImportKind::Calendar
        && !attempt([](Desk& desk) -> Outcome<ChangeReport> {
               if (const auto changed = refreshDueDates(desk); !changed)
                   return fail(changed.error());
               return ChangeReport {{}, {Subject::Cases}};
           }))
        return;
    Q_EMIT said({Message::Kind::Done, tr("Undone.")});
}

void ImportsPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QString ImportsPage::statusText() const
{
    return tr("%n import(s)", "", int(m_imports.size()));
}

} // namespace jiangce
