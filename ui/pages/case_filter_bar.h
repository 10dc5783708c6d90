// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace jiangce {

class AppContext;

/// The row of filters over the list: text, programme, state, district, year of hand-in. objectName "case_filters".
class CaseFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit CaseFilterBar(AppContext& context, QWidget* parent = nullptr);

    /// Narrows `base` by what is chosen here.
    [[nodiscard]] CaseFilter narrowed(CaseFilter base) const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const;
    /// Shows what `base` leaves open to choose, and forgets the choices. Quiet.
    void reset(const CaseFilter& base);
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    void addChoice(QComboBox*& box, const QString& name, const QString& everything);
    void report();

    AppContext& m_context;
    QLineEdit* m_text = nullptr;
    QComboBox* m_programme = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_district = nullptr;
    QComboBox* m_year = nullptr;
    QToolButton* m_clear = nullptr;
    QTimer m_timer;
};

} // namespace jiangce
