// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/party_lookup.h"

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QLineEdit;

namespace jiangce {

class RosterModel;
class RosterView;
class SuggestionList;
struct FormContext;
struct RosterDef;

/// Offers persons of the register and trades of the catalogue under the cell being typed in. What is chosen fills the
/// row as one step; what was typed elsewhere in the row stays.
class RosterSuggestions final : public QObject {
    Q_OBJECT
public:
    RosterSuggestions(RosterView& view, RosterModel& model, const RosterDef& roster, const FormContext& context);

    /// A cell of the model (not of its order) is edited with this line.
    void watch(QLineEdit* editor, const QModelIndex& cell);
    /// The cell is done with.
    void dismiss();

Q_SIGNALS:
    /// The row was filled; the cell's editor has nothing more to say.
    void rowFilled();

private:
    void offer();
    void take(const PartySuggestion& suggestion);

    RosterModel& m_model;
    const RosterDef& m_roster;
    const FormContext& m_context;
    SuggestionList* m_list;
    QTimer m_timer;
    QPointer<QLineEdit> m_editor;
    QPersistentModelIndex m_cell;
};

} // namespace jiangce
