// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/exports/export_purpose.h"
#include "core/casework/queries/case_list.h"

#include <QtCore/QAbstractTableModel>

namespace jiangce {

class AppContext;
class BackgroundReader;

/// Cases of a filter, a page at a time as far as they are scrolled to; never all of them. Sorting is left to the
/// database, in the orders it has an index for. What takes longer than is noticed is read on another thread: the rows
/// come when they are there.
class CaseListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Applicant, State, Due, HandedIn, VerdictWord, Amount, ProgrammeName, Officer, District, Hand, columns };
    static constexpr int pageSize = 100;

    explicit CaseListModel(AppContext& context, QObject* parent = nullptr);

    /// What may be read on this thread, in milliseconds; 0: nothing.
    void setPatience(int milliseconds) { m_patience = milliseconds; }
    /// Rows are on their way; none of them are shown yet.
    [[nodiscard]] bool isReading() const;

    /// Reads the first page. May throw Fault, as may all reading below.
    void show(const CaseFilter& filter, const CaseOrder& order);
    /// Shows these cases in this order and nothing else.
    void showFound(const QList<CaseId>& ids);
    /// The same rows again, as many as were loaded, as they are now.
    void reload();

    [[nodiscard]] const CaseRow& caseAt(int row) const { return m_rows.at(row); }
    /// -1 when it is not among the rows loaded.
    [[nodiscard]] int rowOf(CaseId id) const;
    [[nodiscard]] const CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] bool showsFound() const { return m_isFound; }
    /// Nothing for columns no index serves.
    [[nodiscard]] static std::optional<CaseSort> sortOf(int column);
    /// -1 for what no column shows.
    [[nodiscard]] static int columnOf(CaseSort sort);
    /// The name of a column without the arrow of the order.
    [[nodiscard]] static QString head(int column);
    /// What the columns tell, for lines that are copied out of the program.
    [[nodiscard]] static QList<ExportData> columnData();
    [[nodiscard]] const CaseOrder& order() const { return m_order; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Rows that were on their way are there, or will not come.
    void arrived();
    /// Rows could not be read.
    void failed(const QString& detail);

private:
    void take(CasePage&& page);
    void append(CasePage&& page);
    void readElsewhere(int limit, const std::optional<PageKey>& after, void (CaseListModel::*whenRead)(CasePage&&));
    [[nodiscard]] QString text(const CaseRow& row, int column) const;
    [[nodiscard]] QString arrow(int column) const;
    [[nodiscard]] struct Sign sign(const CaseRow& row, int column) const;

    AppContext& m_context;
    BackgroundReader* m_reader;
    int m_patience = 60;
    CaseFilter m_filter;
    CaseOrder m_order;
    bool m_isFound = false;
    QList<CaseRow> m_rows;
    std::optional<PageKey> m_next;
};

} // namespace jiangce
