// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"

#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace jiangce {

class AppContext;
class FilterChips;
class FilterHeader;

/// What the list is narrowed by: a line of text over the list, a filter under the head of each column that has one, and
/// the filters in force as chips. objectName "case_filters"; the editors' filter_text, filter_number, filter_applicant,
/// filter_state, filter_due, filter_year, filter_amount, filter_programme, filter_officer, filter_district.
class CaseFilterBar final : public QWidget {
    Q_OBJECT
public:
    /// The header takes the editors of the columns.
    CaseFilterBar(AppContext& context, FilterHeader& header, QWidget* parent = nullptr);

    /// Narrows `base` by what is chosen here.
    [[nodiscard]] CaseFilter narrowed(CaseFilter base) const;
    [[nodiscard]] bool isEmpty() const;
    /// Shows what `base` leaves open to choose, and forgets the choices. Quiet.
    void reset(const CaseFilter& base);
    /// The choices by the names of their editors, for a saved view; and back, quietly. Days meant relatively stay so.
    [[nodiscard]] QJsonObject state() const;
    void setState(const QJsonObject& state);
    void clear();
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice(const char* name, int column, const QString& everything);
    QLineEdit* addLine(const char* name, int column, const QString& hint);
    void fillChoices();
    void fillOfficers();
    void checkAmount();
    void showChips();
    void report();

    AppContext& m_context;
    FilterHeader& m_header;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_applicant = nullptr;
    QLineEdit* m_amount = nullptr;
    QComboBox* m_programme = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_district = nullptr;
    QComboBox* m_year = nullptr;
    QComboBox* m_due = nullptr;
    QComboBox* m_officer = nullptr;
    QComboBox* m_hand = nullptr;
    QToolButton* m_clear = nullptr;
    FilterChips* m_chips = nullptr;
    QList<QLineEdit*> m_lines;
    QList<QComboBox*> m_choices;
    QMap<QWidget*, int> m_columns;
    QTimer m_timer;
};

} // namespace jiangce
