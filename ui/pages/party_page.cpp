// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/party_page.h"

#include "core/base/text.h"
#include "core/casework/audit_trail.h"
#include "ui/dialogs/show_numbers.h"
#include "ui/look_book.h"
#include "ui/models/party_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/party_actions.h"

#include <QtCore/QPointer>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostHits = 200;
constexpr int searchMilliseconds = 200;

} // namespace

PartyPage::PartyPage(AppContext& context, PartyKind kind, const QString& name, QWidget* parent)
    : Page(context, parent)
    , m_kind(kind)
{
    setObjectName(name);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    auto* left = new QWidget(split);
    auto* right = new QWidget(split);
    makeSearch(left);
    makeDetail(right);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 7);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchMilliseconds);
    connect(&m_searchTimer, &QTimer::timeout, this, &PartyPage::searchNow);
    refreshOn({Subject::Register, Subject::Cases, Subject::Payments});
}

void PartyPage::makeSearch(QWidget* left)
{
    auto* column = new QVBoxLayout(left);
    m_search = new QLineEdit(left);
    m_search->setObjectName(u"party_search"_s);
    m_search->setPlaceholderText(tr("Name, pinyin or number"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_hitModel = new CellTableModel({tr("Name"), tr("Number")}, this);
    m_hitTable = makeTable(u"party_table"_s, tr("Found"), left);
    showIn(m_hitTable, m_hitModel, false);
    m_hint = new EmptyNote(m_hitTable, {});
    column->addWidget(m_search);
    column->addWidget(m_hitTable, 1);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        searchNow();
        if (!m_hits.isEmpty())
            m_hitTable->setFocus();
    });
    connect(m_hitTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartyPage::showChosen);
}

void PartyPage::makeDetail(QWidget* right)
{
    auto* column = new QVBoxLayout(right);
    m_heading = makeTitle({}, right);
    m_heading->setObjectName(u"party_heading"_s);
    m_heading->setSelectable(true);
    m_note = new PlainLabel(right);
    m_note->setObjectName(u"party_note"_s);
    m_note->setTone(Tone::Muted);
    m_note->setWordWrap(true);
    m_note->setSelectable(true);
    m_factBox = new QWidget(right);
    m_tabs = new QTabWidget(right);
    m_tabs->setDocumentMode(true);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_factBox);
    column->addWidget(m_tabs, 1);
    m_actions = new PartyActions(*this, m_kind);
    column->addWidget(m_actions);
    m_caseModel = new CellTableModel(partyCaseHeads(), this);
    m_caseTable = addTab(u"party_cases"_s, tr("Cases"), m_caseModel, tr("No case so far. Enter opens a case, Ctrl+Enter in a window "
                                                                         "of its own."));
    m_paymentModel = new CellTableModel(paymentHeads(), this);
    m_paymentTable = addTab(u"party_payments"_s, tr("Payments"), m_paymentModel, tr("Nothing has been paid in these cases."));
    m_historyTable = addTab(u"party_history"_s, tr("Corrections"), m_actions->history(),
        tr("Nothing was corrected or merged. What a correction changes stays readable here."));
    m_actions->takeTable(m_historyTable);
    connect(m_actions, &PartyActions::moved, this, [this](qint64 id) { open(QString::number(id)); });
    connect(m_caseTable, &QTableView::activated, this, [this] {
        openCase(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
}

QTableView* PartyPage::addTab(const QString& name, const QString& title, CellTableModel* model, const QString& empty)
{
    auto* table = makeTable(name, title, m_tabs);
    showIn(table, model, true);
    new EmptyNote(table, empty);
    table->setProperty("title", title);
    m_tabs->addTab(table, title);
    return table;
}

void PartyPage::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void PartyPage::setTabTitle(QTableView* table, const QString& title, qsizetype count)
{
    m_tabs->setTabText(m_tabs->indexOf(table), count > 0 ? u"%1 %2"_s.arg(title).arg(count) : title);
    fitColumns(table, 30);
}

void PartyPage::refresh()
{
    const qint64 id = m_id;
    if (!m_search->text().trimmed().isEmpty())
        searchNow();
    if (id != 0) {
        m_id = id;
        showChosen();
    }
}

void PartyPage::open(const QString& argument)
{
    m_id = argument.toLongLong();
    m_hitTable->clearSelection();
    showChosen();
}

void PartyPage::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

QString PartyPage::statusText() const
{
    return m_hits.isEmpty() ? QString() : tr("%n found", "", int(m_hits.size()));
}

void PartyPage::searchNow()
{
    m_searchTimer.stop();
    const QString text = m_search->text().trimmed();
    m_hits.clear();
    attemptRead([&] {
        if (!text.isEmpty())
            m_hits = search(text);
        if (isWholeNumber(text) && text != m_notedNumber) {
            m_notedNumber = text;
            noteAccess(context().desk(), u"search"_s, {}, objectName());
        }
    });
    QList<TableLine> lines;
    for (const PartyHit& hit : std::as_const(m_hits))
        lines.append({{{hit.name}, {hit.detail, {}, Tone::Muted}}, hit.id});
    m_hitModel->setLines(lines);
    fitColumns(m_hitTable, 20);
    m_hint->setText(text.isEmpty() ? tr("Type part of a name, its pinyin or initials, or part of a number.")
                                   : tr("Nothing found for “%1”. Try part of the name, or its initials.").arg(text));
    if (!m_hits.isEmpty())
        chooseRow(m_hitTable, std::max(0, m_hitModel->rowOfId(m_id)));
    if (m_hits.size() >= mostHits)
        Q_EMIT said({Message::Kind::Note, tr("The first %1 are shown; type more to narrow them down.").arg(mostHits)});
    Q_EMIT statusChanged();
}

void PartyPage::showChosen()
{
    if (const int row = chosenRow(m_hitTable); row >= 0)
        m_id = m_hitModel->lineAt(row).id;
    std::optional<PartyDetail> found;
    QString merged;
    if (m_id != 0)
        attemptRead([&] {
            // An old link leads on.
            const auto record = readParty(context().db(), m_kind, m_id);
            if (record && record->mergedInto != 0) {
                merged = record->name();
                m_id = record->mergedInto;
            }
            found = detail(m_id);
        });
    if (found)
        LookBook::of(context()).noteRecord(objectName(), m_id);
    m_actions->show(found ? m_id : 0);
    setTabTitle(m_historyTable, m_historyTable->property("title").toString(), m_actions->history()->rowCount());
    m_heading->setText(found ? found->name : QString());
    const PartyDetail shown = found.value_or(PartyDetail {});
    QStringList notes;
    if (!shown.formerNames.isEmpty())
        notes.append(tr("Formerly: %1").arg(shown.formerNames.join(u"、"_s)));
    if (!merged.isEmpty())
        notes.append(tr("“%1” was merged into this record.").arg(merged));
    if (!shown.note.isEmpty())
        notes.append(shown.note);
    if (const QString corrected = m_actions->sentence(); !corrected.isEmpty())
        notes.append(corrected);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    showFacts(shown);
    showCases(shown);
    attemptRead([&] { showMore(found ? m_id : 0); });
}

void PartyPage::showFacts(const PartyDetail& detail)
{
    delete m_factBox->layout();
    qDeleteAll(m_factBox->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(m_factBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(rhythm());
    grid->setVerticalSpacing(rhythm(0.5));
    int row = 0;
    for (const PartyFact& fact : detail.facts)
        if (!fact.value.isEmpty())
            addFact(fact, row++);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(6, 1);
}

void PartyPage::addFact(const PartyFact& fact, int place)
{
    auto* grid = qobject_cast<QGridLayout*>(m_factBox->layout());
    const int row = place / 2;
    const int column = place % 2 * 4;
    auto* label = new PlainLabel(fact.label, m_factBox);
    label->setTone(Tone::Muted);
    auto* value = new PlainLabel(fact.masked.isEmpty() ? fact.value : fact.masked, m_factBox);
    value->setObjectName(u"fact_"_s + fact.key);
    value->setSelectable(true);
    value->setAccessibleName(u"%1 %2"_s.arg(fact.label, value->text()));
    grid->addWidget(label, row, column, Qt::AlignRight);
    grid->addWidget(value, row, column + 1);
    if (fact.masked.isEmpty())
        return;
    auto* eye = new QToolButton(m_factBox);
    eye->setObjectName(u"eye_"_s + fact.key);
    eye->setIcon(toneIcon("eye"_L1, Tone::Muted));
    eye->setAutoRaise(true);
    eye->setToolTip(tr("Show %1; this is recorded").arg(fact.label));
    eye->setAccessibleName(eye->toolTip());
    grid->addWidget(eye, row, column + 2, Qt::AlignLeft);
    connect(eye, &QToolButton::clicked, this, [this, fact, value, eye] {
        const QPointer<QWidget> stillThere(value); // it may wait for a password
        if (!mayShowNumbers(context(), {}, {u"%1/%2/%3"_s.arg(objectName()).arg(m_id).arg(fact.key)}, this,
                [this](const Message& message) { Q_EMIT said(message); })
            || !stillThere)
            return;
        value->setText(fact.value);
        eye->setEnabled(false);
        const int seconds = context().settings().value(setting::revealSeconds, 30).toInt();
        QTimer::singleShot(seconds * 1000, value, [value, eye, masked = fact.masked] {
            value->setText(masked);
            eye->setEnabled(true);
        });
    });
}

void PartyPage::showCases(const PartyDetail& detail)
{
    QList<TableLine> cases;
    QList<TableLine> payments;
    m_cases.clear();
    for (const PartyCase& one : detail.cases) {
        m_cases.append(one.row.id);
        cases.append(partyCaseLine(one, context().wording()));
        attemptRead([&] {
            for (const Payment& payment : readPayments(context().db(), one.row.id))
                payments.append(paymentLine(payment, one.row.number));
        });
    }
    m_caseModel->setLines(cases);
    m_paymentModel->setLines(payments);
    setTabTitle(m_caseTable, m_caseTable->property("title").toString(), cases.size());
    setTabTitle(m_paymentTable, m_paymentTable->property("title").toString(), payments.size());
}

void PartyPage::openCase(bool inOwnWindow)
{
    if (const int row = chosenRow(m_caseTable); row >= 0)
        Q_EMIT caseAsked(m_cases.at(row), inOwnWindow);
}

} // namespace jiangce
