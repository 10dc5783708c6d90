// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/honours/honour.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;

/// The register of honours: those a round conferred, those of other governments (4.2b), titles won in contests (3.2c).
/// Argument of open(): the honour's id.
class HonoursPage final : public Page {
    Q_OBJECT
public:
    HonoursPage(AppContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Register of honours"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("approve"); }
    void refresh() override;
    void open(const QString& argument) override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

private:
    [[nodiscard]] QLayout* makeChoices();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] const Honour* chosen() const;
    void showList();
    void showChosen();
    void showButtons();
    void openSource();
    void save();

    QList<Honour> m_all;
    QList<Honour> m_shown;
    QLineEdit* m_search = nullptr;
    QString m_notedNumber;          ///< searched for and recorded
    QComboBox* m_kind = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PlainLabel* m_facts = nullptr;
    ReasonButton* m_enter = nullptr;
    ReasonButton* m_open = nullptr;
    ReasonButton* m_revoke = nullptr;
};

} // namespace jiangce
