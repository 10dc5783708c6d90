// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_history_tab.h"

#include "core/casework/operations/add_note.h"
#include "ui/models/case_words.h"
#include "ui/models/history_words.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/case_notes.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CaseHistoryTab::CaseHistoryTab(CaseDesk& desk, QWidget* parent)
    : CaseTab(desk, parent)
    , m_notes(new CaseNotes(desk, this))
    , m_entries(new QTableWidget(0, 4, this))
    , m_changes(new QTableWidget(0, 3, this))
{
    setObjectName(u"case_history_tab"_s);
    m_entries->setObjectName(u"history"_s);
    m_entries->setAccessibleName(tr("History, newest first"));
    m_entries->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Reason")});
    m_changes->setObjectName(u"history_changes"_s);
    m_changes->setAccessibleName(tr("What changed"));
    m_changes->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    for (QTableWidget* table : {m_entries, m_changes}) {
        table->verticalHeader()->hide();
        table->verticalHeader()->setDefaultSectionSize(rowHeight());
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setTabKeyNavigation(false);
        table->horizontalHeader()->setStretchLastSection(true);
    }
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_entries->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_notes);
    splitter->addWidget(m_entries);
    splitter->addWidget(m_changes);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, rhythm(), 0, 0);
    column->addWidget(splitter);
    connect(m_entries, &QTableWidget::currentCellChanged, this, [this](int row) { showEntry(row); });
}

QString CaseHistoryTab::caption() const
{
    const auto count = desk().isNew() ? 0 : readNotes(desk().context().db(), desk().file().id).size();
    return count == 0 ? tr("History") : tr("History, %n note(s)", nullptr, int(count));
}

void CaseHistoryTab::refresh()
{
    m_notes->refresh();
    m_history = desk().isNew() ? QList<AuditEntry>() : readHistory(desk().context().db(), desk().file().id);
    m_entries->setRowCount(int(m_history.size()));
    for (int row = 0; row < m_history.size(); ++row) {
        const AuditEntry& entry = m_history.at(row);
        const QStringList texts {localTime(entry.at), entry.displayName.isEmpty() ? entry.accountName : entry.displayName,
            desk().context().words("casework", auditLabel(entry.action)), entry.reason};
        for (int column = 0; column < texts.size(); ++column)
            m_entries->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    m_entries->resizeColumnsToContents();
    if (!m_history.isEmpty())
        m_entries->setCurrentCell(0, 0);
    showEntry(m_entries->currentRow());
}

void CaseHistoryTab::showEntry(int row)
{
    m_changes->setRowCount(0);
    if (row < 0 || row >= m_history.size())
        return;
    const AuditEntry& entry = m_history.at(row);
    const QList<HistoryChange> changes
        = HistoryWords(desk().programme(), desk().context().wording()).changes(entry.before, entry.after);
    m_changes->setRowCount(int(changes.size()));
    for (int at = 0; at < changes.size(); ++at) {
        const HistoryChange& change = changes.at(at);
        m_changes->setItem(at, 0, new QTableWidgetItem(change.what));
        m_changes->setItem(at, 1, new QTableWidgetItem(change.before));
        m_changes->setItem(at, 2, new QTableWidgetItem(change.after));
    }
}

} // namespace jiangce
