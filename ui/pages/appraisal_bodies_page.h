// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/obligations.h"
#include "core/register/appraisal_bodies.h"
#include "ui/pages/page.h"

class QLineEdit;
class QTableView;
class QTabWidget;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;

/// The register of appraisal bodies: who is one, from when to when, what each may appraise, what it has filed and what was
/// done to its entry. Argument of open(): the id of a body.
class AppraisalBodiesPage final : public Page {
    Q_OBJECT
public:
    AppraisalBodiesPage(AppContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Appraisal bodies"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("organisation"); }
    void refresh() override;
    void open(const QString& argument) override;
    [[nodiscard]] QString statusText() const override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeDetails();
    [[nodiscard]] QTableView* addTab(const QString& name, const QString& title, CellTableModel* model, const QString& empty);
    void addButtons();
    void showChosen();
    void showScope(AppraisalBodyId id);
    void showFilings(const AppraisalBody& body);
    void showHistory(AppraisalBodyId id);
    void showButtons();
    [[nodiscard]] const AppraisalBody* chosen() const;
    [[nodiscard]] const BodyScope* chosenScope() const;

    void addBody();
    void correctBody();
    void endBody();
    void dropBody();
    void addScope();
    void endScope();
    void dropScope();

    QList<AppraisalBody> m_bodies;
    QList<BodyScope> m_scope;
    QList<Obligation> m_filings;
    QLineEdit* m_search = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_facts = nullptr;
    QTabWidget* m_tabs = nullptr;
    CellTableModel* m_scopeModel = nullptr;
    QTableView* m_scopeTable = nullptr;
    CellTableModel* m_filingModel = nullptr;
    QTableView* m_filingTable = nullptr;
    CellTableModel* m_historyModel = nullptr;
    QTableView* m_historyTable = nullptr;
    QList<ReasonButton*> m_bodyButtons;     ///< correct, end, drop, add scope
    QList<ReasonButton*> m_scopeButtons;    ///< end, drop
    ReasonButton* m_add = nullptr;
};

} // namespace jiangce
