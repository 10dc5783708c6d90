// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/obligations.h"
#include "ui/models/background_reader.h"
#include "ui/pages/page.h"

class QComboBox;
class QTableView;

namespace jiangce {

class CellTableModel;
class EmptyNote;
class PlainLabel;
class ReasonButton;

/// What is owed to the office every year, and how it stands. Argument of open(): a state ("overdue"), all years.
class ObligationsPage final : public Page {
    Q_OBJECT
public:
    ObligationsPage(AppContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Filings owed"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("clock"); }
    void refresh() override;
    void open(const QString& argument) override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

private:
    [[nodiscard]] QLayout* makeChoices();
    [[nodiscard]] QLayout* makeButtons();
    void showRead();
    void showList();
    void showButtons();
    [[nodiscard]] const Obligation* chosen() const;
    [[nodiscard]] QList<Obligation> shown() const;
    void openFiling();
    void beginFiling();
    void remind();
    void save();

    BackgroundReader m_reader;
    QList<Obligation> m_all;
    QList<Obligation> m_shown;
    bool m_isRead = false;
    QComboBox* m_programme = nullptr;
    QComboBox* m_year = nullptr;
    QComboBox* m_state = nullptr;
    PlainLabel* m_sentence = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
    ReasonButton* m_open = nullptr;
    ReasonButton* m_begin = nullptr;
    ReasonButton* m_remind = nullptr;
};

} // namespace jiangce
