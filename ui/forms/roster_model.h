// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_context.h"
#include "ui/forms/form_document.h"

#include <QtCore/QAbstractTableModel>

namespace jiangce {

/// How a row stands, for its status cell.
struct RowStanding {
    Verdict verdict = Verdict::Undetermined;
    QString word;               ///< 符合, 不符合, 待判, 需认定, 标准未定
    QString reason {};          ///< the first finding that keeps it from being met
    QString all {};             ///< every such finding, a line each
    std::optional<Money> amount {};
    bool paysMoney = false;
    bool hasSample = false;     ///< the amount rests on a figure marked 示例
};

/// Rows of one roster of a document, plus one blank row at the end to go on in. Column 0 is the status, then the
/// roster's fields, then, when rows are paid for, the amount. Every edit is one step on the document's undo stack.
class RosterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RowIdRole = Qt::UserRole,
        ProblemRole,            ///< sentence of what is wrong with the cell
        IsBlankRole,            ///< the row to go on in
        IsTroubledRole,         ///< has problems, or is not met
        SortRole,
        NoteRole,               ///< what is to be known of the row besides: likely duplicates
        CanOverrideRole,        ///< an officer may let the cell pass, with a reason
    };
    /// A rectangle of texts as typed or pasted, and where it goes.
    struct Block {
        int row = 0;            ///< from 0; may reach beyond the last row
        QList<int> columns {};  ///< of this model, for each text in a line
        QList<QStringList> lines {};
    };

    RosterModel(FormDocument& document, const RosterDef& roster, const FormContext& context, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

    [[nodiscard]] const QList<FormRow>& rows() const { return m_rows; }
    /// Null for the status and amount columns.
    [[nodiscard]] const FieldDef* fieldAt(int column) const;
    [[nodiscard]] int columnOf(const QString& field) const;
    [[nodiscard]] int amountColumn() const { return m_paysMoney ? columnCount() - 1 : -1; }

    /// One step; rows are added as needed. `rowsInOrder` maps the lines to rows when the view is sorted; empty: in a row.
    void write(const QString& text, const Block& block, const QList<int>& rowsInOrder = {});
    void clearCells(const QModelIndexList& indexes);
    void insertBlank(int row, int count);
    void removeAll(QList<int> rows);
    void setOverride(const QModelIndex& index, const QString& reason);

    void setStandings(QHash<QString, RowStanding> standings, bool paysMoney);
    [[nodiscard]] RowStanding standing(int row) const;
    void setNotes(const QHash<QString, QStringList>& notes);
    [[nodiscard]] QStringList notes(int row) const;
    void setProblems(const Problems& problems);
    [[nodiscard]] QString problemsOfRow(int row) const;
    void setReadOnly(bool isReadOnly);
    void setPersonalShown(bool isShown);
    [[nodiscard]] bool isPersonalShown() const { return m_isPersonalShown; }

Q_SIGNALS:
    void summaryChanged();

private:
    struct CellProblem {
        QString sentence;
        bool isMissing = false;
        bool canOverride = false;
    };
    void takeDiff(const FormDiff& diff);
    void reload();
    void addRows(int at, const QList<FormRow>& rows);
    void takeRows(int at, int count);
    [[nodiscard]] QString cellText(const QModelIndex& index, bool forEditing) const;
    [[nodiscard]] QVariant statusData(int row, int role) const;
    [[nodiscard]] QVariant amountData(int row, int role) const;
    [[nodiscard]] const CellProblem* problemAt(const QModelIndex& index) const;
    [[nodiscard]] FormRow rowFor(int row) const;
    void touch();

    FormDocument& m_document;
    const RosterDef& m_roster;
    const FormContext& m_context;
    QString m_key;
    QList<FormRow> m_rows;
    QHash<QString, RowStanding> m_standings;
    QHash<QString, QStringList> m_notes;
    QHash<int, QHash<QString, CellProblem>> m_problems;
    bool m_paysMoney = false;
    bool m_isReadOnly = false;
    bool m_hasBlank = true;
    bool m_isPersonalShown = false;
};

/// The standing of each row of a decision, by row id.
[[nodiscard]] QHash<QString, RowStanding> rowStandings(const Decision& decision, const Wording& wording);

} // namespace jiangce
