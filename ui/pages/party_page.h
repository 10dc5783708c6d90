// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/find.h"
#include "core/register/party_record.h"
#include "ui/pages/page.h"

#include <QtCore/QTimer>

class QGridLayout;
class QLineEdit;
class QTabWidget;
class QTableView;

namespace jiangce {

class CellTableModel;
class PartyActions;
class PlainLabel;
struct TableLine;

/// One thing known of a person or an organisation.
struct PartyFact {
    QString label;
    QString value;
    QString masked {};      ///< shown until the officer asks for more; empty: not sensitive
    QString key {};         ///< in the audit entry of the unmasking
};

/// One line of the search, and one person or organisation whole.
struct PartyHit {
    qint64 id = 0;
    QString name;
    QString detail {};
};
struct PartyDetail {
    QString name;
    QString note {};                    ///< what an officer wrote or overrode
    QList<PartyFact> facts {};
    QStringList formerNames {};
    QList<PartyCase> cases {};
};

/// Search on the left, everything about the one chosen on the right. Argument of open(): the id. What is found and told
/// apart is for PersonsPage and OrganisationsPage.
class PartyPage : public Page {
    Q_OBJECT
public:
    PartyPage(AppContext& context, PartyKind kind, const QString& name, QWidget* parent);

    void refresh() override;
    void open(const QString& argument) override;
    void takeFocus() override;
    [[nodiscard]] QString statusText() const override;

protected:
    [[nodiscard]] virtual QList<PartyHit> search(const QString& text) = 0;
    [[nodiscard]] virtual std::optional<PartyDetail> detail(qint64 id) = 0;
    /// Further tabs; called when one is chosen.
    virtual void showMore(qint64 id) { Q_UNUSED(id) }
    [[nodiscard]] QTableView* addTab(const QString& name, const QString& title, CellTableModel* model, const QString& empty);
    void setHint(const QString& hint);
    void setTabTitle(QTableView* table, const QString& title, qsizetype count);

private:
    void makeSearch(QWidget* left);
    void makeDetail(QWidget* right);
    void searchNow();
    void showChosen();
    void showFacts(const PartyDetail& detail);
    void showCases(const PartyDetail& detail);
    void addFact(const PartyFact& fact, int row);
    void openCase(bool inOwnWindow);

    PartyKind m_kind;
    qint64 m_id = 0;
    PartyActions* m_actions = nullptr;
    QList<PartyHit> m_hits;
    QList<CaseId> m_cases;
    QString m_notedNumber;
    QLineEdit* m_search = nullptr;
    QTimer m_searchTimer;
    CellTableModel* m_hitModel = nullptr;
    QTableView* m_hitTable = nullptr;
    class EmptyNote* m_hint = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_note = nullptr;
    QWidget* m_factBox = nullptr;
    QTabWidget* m_tabs = nullptr;
    CellTableModel* m_caseModel = nullptr;
    QTableView* m_caseTable = nullptr;
    CellTableModel* m_paymentModel = nullptr;
    QTableView* m_paymentTable = nullptr;
    QTableView* m_historyTable = nullptr;
};

} // namespace jiangce
