// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_desk.h"
#include "ui/pages/page.h"

#include <QtGui/QKeySequence>

class QAction;
class QTabWidget;

namespace jiangce {

class CaseActionBar;
class CaseFormTab;
class CaseHead;
class CaseLettersTab;
class CaseTab;

/// One case: its head, its tabs, and at the bottom what may be done with it. Shows one case of its programme after
/// another. objectName "case_view".
class CaseView final : public Page {
    Q_OBJECT
public:
    CaseView(AppContext& context, const Programme& programme, QWidget* parent = nullptr);
    ~CaseView() override;

    /// False when there is no such case, which is said.
    bool show(CaseId id);
    using QWidget::show;
    /// A new application; `draft`: an officer's typing to go on with, 0 for none.
    bool showNew(qint64 draft = 0);

    [[nodiscard]] CaseDesk& desk() { return m_desk; }
    [[nodiscard]] CaseFormTab& formTab() const { return *m_form; }
    /// Save, next step, problems, tabs …: for the menu of the window. Their shortcuts work while the page is visible.
    [[nodiscard]] const QList<QAction*>& commands() const { return m_commands; }
    void showTab(int index);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("form"); }
    void refresh() override;
    [[nodiscard]] bool hasUnsaved() const override { return m_desk.isModified(); }
    [[nodiscard]] bool keepUnsaved() override;
    void takeFocus() override;

public Q_SLOTS:
    /// Stores what is typed. False when it could not be.
    bool save();
    void take(jiangce::Action action);
    /// Gives the case to another officer.
    void handOn();

Q_SIGNALS:
    /// A step was taken or the case was stored: with its id.
    void caseChanged(jiangce::CaseId id);
    void draftsChanged();

private:
    void build();
    void buildTabs();
    void addTab(CaseTab* tab);
    void addCommands();
    void lookAtLetter();
    void printLetter();
    QAction* addCommand(const QString& name, const QString& text, const QKeySequence& key, QLatin1StringView icon = {});
    void showCase();
    void showCaptions();
    void offerDraft();
    void compareOfferedDraft();
    void resolveConflict(const Message& message);
    void complain(const Message& message);

    CaseDesk m_desk;
    MessageBar* m_bar = nullptr;
    CaseHead* m_head = nullptr;
    QTabWidget* m_tabs = nullptr;
    CaseFormTab* m_form = nullptr;
    CaseLettersTab* m_letters = nullptr;
    QList<CaseTab*> m_caseTabs;
    CaseActionBar* m_actions = nullptr;
    QList<QAction*> m_commands;
};

/// The commands of a case whose keys an officer may change, also while no case is open.
struct CaseCommand {
    QString name;   ///< objectName
    QString text;
    QKeySequence key;
    QLatin1StringView icon;
};
[[nodiscard]] QList<CaseCommand> caseCommands();

} // namespace jiangce
