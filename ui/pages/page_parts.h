// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/case_state.h"

#include <QtCore/QString>
#include <QtWidgets/QWidget>

class QSortFilterProxyModel;
class QTableView;

namespace jiangce {

class CellTableModel;
class Page;
class PlainLabel;
class ReasonButton;

/// A read-only table in the house's manner: whole lines are chosen, text is copied with Ctrl+C as tab-separated lines,
/// the last column takes what is left.
[[nodiscard]] QTableView* makeTable(const QString& name, const QString& accessibleName, QWidget* parent);
/// Shows a model, sortable by its heads where `isSortable`; the proxy then belongs to the table.
QSortFilterProxyModel* showIn(QTableView* table, CellTableModel* model, bool isSortable);
/// Widths after the content, none wider than `most` characters.
void fitColumns(QTableView* table, int most = 40);
/// Line chosen in the table as a row of the source model; -1: none.
[[nodiscard]] int chosenRow(const QTableView* table);
/// Chooses a row of the source model and brings it into view.
void chooseRow(QTableView* table, int sourceRow);

/// A button of a page: verb, icon, object name. Why it cannot be used is said in the page's message line.
[[nodiscard]] ReasonButton* makeButton(QLatin1StringView icon, const QString& text, const QString& name, Page* page);
/// Why the officer who sits here cannot do what needs this role; empty: he can.
[[nodiscard]] QString lacksRole(const Page& page, Role role);

/// A whole identity or account number: looking for one is recorded.
[[nodiscard]] bool isWholeNumber(const QString& typed);

/// A large heading.
[[nodiscard]] PlainLabel* makeTitle(const QString& text, QWidget* parent);
/// What an empty list says instead of its lines: shown over the table while its model has no row.
class EmptyNote final : public QWidget {
    Q_OBJECT
public:
    EmptyNote(QTableView* table, const QString& text);
    void setText(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QTableView* m_table;
    PlainLabel* m_text;
};

} // namespace jiangce
