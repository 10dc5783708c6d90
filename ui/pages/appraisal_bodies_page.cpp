// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appraisal_bodies_page.h"

#include "core/casework/operations/keep_appraisal_bodies.h"
#include "core/exchange/obligation_tables.h"
#include "core/register/admin_unit.h"
#include "core/values/date_text.h"
#include "ui/models/case_words.h"
#include "ui/models/export_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

TableCell stateCell(const AppraisalBody& body, QDate today)
{
    if (!body.withdrawnReason.isEmpty())
        return {AppraisalBodiesPage::tr("withdrawn"), "withdraw"_L1, Tone::Muted};
    if (body.isOn(today))
        return {AppraisalBodiesPage::tr("on the register"), "ok"_L1, Tone::Ok};
    return body.from > today ? TableCell {AppraisalBodiesPage::tr("not yet"), "clock"_L1, Tone::Muted}
                             : TableCell {AppraisalBodiesPage::tr("has left"), "archive"_L1, Tone::Muted};
}

QString until(QDate to)
{
    return to.isValid() ? isoDate(to) : AppraisalBodiesPage::tr("goes on");
}

/// What an entry of the history says of the change: 起 2015-01-01 → 2016-01-01.
QString changeWords(const QJsonObject& before, const QJsonObject& after)
{
    static const QMap<QString, const char*> names {
        {u"from"_s, QT_TRANSLATE_NOOP("jiangce::AppraisalBodiesPage", "from")},
        {u"to"_s, QT_TRANSLATE_NOOP("jiangce::AppraisalBodiesPage", "last day")},
        {u"first_year"_s, QT_TRANSLATE_NOOP("jiangce::AppraisalBodiesPage", "first year")},
        {u"document"_s, QT_TRANSLATE_NOOP("jiangce::AppraisalBodiesPage", "document")},
        {u"note"_s, QT_TRANSLATE_NOOP("jiangce::AppraisalBodiesPage", "note")},
        {u"occupation"_s, QT_TRANSLATE_NOOP("jiangce::AppraisalBodiesPage", "occupation")},
        {u"occupation_code"_s, QT_TRANSLATE_NOOP("jiangce::AppraisalBodiesPage", "code")},
        {u"level"_s, QT_TRANSLATE_NOOP("jiangce::AppraisalBodiesPage", "level")}};
    QStringList parts;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const QString old = before.value(name.key()).toVariant().toString();
        const QString now = after.value(name.key()).toVariant().toString();
        if (old.isEmpty() && now.isEmpty())
            continue;
        const QString label = AppraisalBodiesPage::tr(*name);
        parts.append(old.isEmpty() ? u"%1 %2"_s.arg(label, now) : u"%1 %2 → %3"_s.arg(label, old, now.isEmpty() ? u"—"_s : now));
    }
    return parts.join(u"；"_s);
}

} // namespace

AppraisalBodiesPage::AppraisalBodiesPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"appraisal_bodies"_s);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 6);
    auto* column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    addButtons();
    refreshOn({Subject::Register, Subject::Cases, Subject::Figures});
    showButtons();
}

QWidget* AppraisalBodiesPage::makeList()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeTitle(title(), left));
    m_search = new QLineEdit(left);
    m_search->setObjectName(u"body_search"_s);
    m_search->setPlaceholderText(tr("Part of the name or the credit code"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_model = new CellTableModel({tr("Body"), tr("Since"), tr("State"), tr("Credit code")}, this);
    m_table = makeTable(u"body_table"_s, title(), left);
    QSortFilterProxyModel* proxy = showIn(m_table, m_model, true);
    new EmptyNote(m_table, tr("No body on the register. Each one entered here owes its plan and its report every year."));
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AppraisalBodiesPage::showChosen);
    return left;
}

QWidget* AppraisalBodiesPage::makeDetails()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    m_heading = makeTitle({}, right);
    m_heading->setObjectName(u"body_heading"_s);
    m_heading->setWordWrap(true);
    m_facts = new PlainLabel(right);
    m_facts->setObjectName(u"body_facts"_s);
    m_facts->setWordWrap(true);
    m_facts->setSelectable(true);
    m_facts->setTone(Tone::Muted);
    m_tabs = new QTabWidget(right);
    m_tabs->setDocumentMode(true);
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addWidget(m_tabs, 1);
    m_scopeModel = new CellTableModel(
        {tr("Occupation"), tr("Level"), tr("Code"), tr("From"), tr("Last day"), tr("State")}, this);
    m_scopeTable = addTab(u"body_scope"_s, tr("May appraise"), m_scopeModel, tr("Nothing entered that this body may appraise."));
    m_filingModel = new CellTableModel({}, this);
    m_filingTable = addTab(u"body_filings"_s, tr("Filings"), m_filingModel, tr("This body owes nothing yet."));
    m_historyModel = new CellTableModel({tr("When"), tr("Who"), tr("What"), tr("Change"), tr("Reason")}, this);
    m_historyTable = addTab(u"body_history"_s, tr("History"), m_historyModel, {});
    connect(m_scopeTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AppraisalBodiesPage::showButtons);
    connect(m_filingTable, &QTableView::activated, this, [this] {
        const int row = chosenRow(m_filingTable);
        if (row >= 0 && m_filings.at(row).filing.isValid())
            Q_EMIT caseAsked(m_filings.at(row).filing, false);
    });
    return right;
}

QTableView* AppraisalBodiesPage::addTab(
    const QString& name, const QString& tabTitle, CellTableModel* model, const QString& empty)
{
    auto* table = makeTable(name, tabTitle, m_tabs);
    showIn(table, model, true);
    new EmptyNote(table, empty);
    m_tabs->addTab(table, tabTitle);
    return table;
}

void AppraisalBodiesPage::refresh()
{
    const AppraisalBody* kept = chosen();
    const qint64 id = kept != nullptr ? kept->id.value() : 0;
    if (!attemptRead([this] { m_bodies = readAppraisalBodies(context().db(), true); }))
        return;
    QList<TableLine> lines;
    for (const AppraisalBody& body : std::as_const(m_bodies))
        lines.append({{{body.name}, {isoDate(body.from)}, stateCell(body, context().today()), {body.creditCode}}, body.id.value()});
    m_model->setLines(lines);
    fitColumns(m_table, 26);
    if (!m_bodies.isEmpty())
        chooseRow(m_table, std::max(0, m_model->rowOfId(id)));
    showChosen();
    Q_EMIT statusChanged();
}

void AppraisalBodiesPage::open(const QString& argument)
{
    m_search->clear();
    if (const int row = m_model->rowOfId(argument.toLongLong()); row >= 0)
        chooseRow(m_table, row);
}

void AppraisalBodiesPage::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

QString AppraisalBodiesPage::statusText() const
{
    return tr("%n bodies", nullptr, int(m_bodies.size()));
}

const AppraisalBody* AppraisalBodiesPage::chosen() const
{
    const int row = chosenRow(m_table);
    return row < 0 || row >= m_bodies.size() ? nullptr : &m_bodies.at(row);
}

const BodyScope* AppraisalBodiesPage::chosenScope() const
{
    const int row = chosenRow(m_scopeTable);
    return row < 0 || row >= m_scope.size() ? nullptr : &m_scope.at(row);
}

void AppraisalBodiesPage::showChosen()
{
    const AppraisalBody* body = chosen();
    m_heading->setText(body != nullptr ? body->name : QString());
    QStringList facts;
    if (body != nullptr) {
        facts = {tr("on the register from %1, last day: %2").arg(isoDate(body->from), until(body->to)),
            tr("filings kept from %1").arg(body->firstYear)};
        if (!body->document.isEmpty())
            facts.append(tr("by %1").arg(body->document));
        if (!body->district.isEmpty())
            facts.append(adminUnitName(body->district));
        if (!body->note.isEmpty())
            facts.append(body->note);
        if (!body->withdrawnReason.isEmpty())
            facts.append(tr("withdrawn: %1").arg(body->withdrawnReason));
    }
    m_facts->setText(facts.join(u"；"_s));
    attemptRead([this, body] {
        showScope(body != nullptr ? body->id : AppraisalBodyId());
        showFilings(body != nullptr ? *body : AppraisalBody());
        showHistory(body != nullptr ? body->id : AppraisalBodyId());
    });
    showButtons();
}

void AppraisalBodiesPage::showScope(AppraisalBodyId id)
{
    m_scope = readBodyScope(context().db(), id);
    QList<TableLine> lines;
    for (const BodyScope& scope : std::as_const(m_scope)) {
        const auto level = CertificateLevel::parse(scope.level);
        const TableCell state = scope.withdrawnReason.isEmpty()
            ? TableCell {tr("counts"), "ok"_L1, Tone::Ok}
            : TableCell {tr("withdrawn: %1").arg(scope.withdrawnReason), "withdraw"_L1, Tone::Muted};
        lines.append({{{scope.occupation}, {level ? level->chineseName() : tr("every level")}, {scope.occupationCode},
                          {isoDate(scope.from)}, {until(scope.to)}, state},
            scope.id.value()});
    }
    m_scopeModel->setLines(lines);
    fitColumns(m_scopeTable, 24);
}

void AppraisalBodiesPage::showFilings(const AppraisalBody& body)
{
    m_filings.clear();
    if (body.organisation.isValid())
        m_filings = readObligations(context().db(), context().today(), {.organisation = body.organisation});
    ExportTable table = obligationTable(m_filings, context().today(), {{}, context().today(), context().wording()});
    for (ExportRow& row : table.rows)
        row.cells.removeFirst();
    table.columns.removeFirst();
    m_filingModel->setHeads(headsOf(table));
    m_filingModel->setLines(linesOf(table, m_filings.size()));
    fitColumns(m_filingTable, 24);
}

void AppraisalBodiesPage::showHistory(AppraisalBodyId id)
{
    QList<TableLine> lines;
    if (id.isValid())
        for (const AuditEntry& entry : appraisalBodyHistory(context().db(), id))
            lines.append({{{localTime(entry.at)}, {entry.displayName},
                {context().words("casework", auditLabel(entry.action))}, {changeWords(entry.before, entry.after)},
                {entry.reason}}, entry.seq});
    m_historyModel->setLines(lines);
    fitColumns(m_historyTable, 36);
}

} // namespace jiangce
