// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/distinct_pairs.h"
#include "core/register/likely_pairs.h"
#include "ui/models/background_reader.h"
#include "ui/pages/page.h"

class QComboBox;
class QTableView;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;

/// 疑似重复: pairs of records that may be one, to be merged or found to be two; and those found to be two. Read on a
/// connection of its own. "pair_kind", "pair_table", "pair_merge", "pair_distinct", "pair_withdraw".
class DuplicatesPage final : public Page {
    Q_OBJECT
public:
    explicit DuplicatesPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Likely duplicates"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("copy"); }
    void refresh() override;
    void takeFocus() override;
    [[nodiscard]] QString statusText() const override;

private:
    /// A line of the list: two records, why they are here, and the finding where there is one.
    struct Pair {
        PartyRecord one;
        PartyRecord other;
        QString why {};
        DistinctPair finding {};
    };

    [[nodiscard]] PartyKind kind() const;
    [[nodiscard]] bool showsFindings() const;
    [[nodiscard]] QList<Pair> read(Connection& db, PartyKind kind, bool areFindings) const;
    void showPairs(const QList<Pair>& pairs);
    void showChosen();
    void showButtons();
    [[nodiscard]] const Pair* chosen() const;
    [[nodiscard]] QString text(const PartyRecord& record) const;
    void merge();
    void tellApart();
    void withdraw();

    BackgroundReader m_reader;
    QComboBox* m_which = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    class EmptyNote* m_empty = nullptr;
    PlainLabel* m_left = nullptr;
    PlainLabel* m_right = nullptr;
    ReasonButton* m_merge = nullptr;
    ReasonButton* m_distinct = nullptr;
    ReasonButton* m_withdraw = nullptr;
    QList<Pair> m_pairs;
};

} // namespace jiangce
