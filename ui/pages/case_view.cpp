// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_view.h"

#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/decision_sheet.h"
#include "ui/dialogs/hand_on.h"
#include "ui/forms/form_page.h"
#include "ui/forms/preedit_watch.h"
#include "ui/forms/roster_editor.h"
#include "ui/models/case_words.h"
#include "ui/own_keys.h"
#include "ui/pages/case_action_bar.h"
#include "ui/pages/case_form_tab.h"
#include "ui/pages/case_head.h"
#include "ui/pages/case_history_tab.h"
#include "ui/pages/case_letters_tab.h"
#include "ui/pages/case_materials_tab.h"
#include "ui/pages/case_review_tab.h"
#include "ui/pages/case_roster_tab.h"

#include <QtGui/QAction>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CaseView::CaseView(AppContext& context, const Programme& programme, QWidget* parent)
    : Page(context, parent)
    , m_desk(context, programme)
    , m_bar(new MessageBar(this))
    , m_head(new CaseHead(this))
    , m_tabs(new QTabWidget(this))
    , m_actions(new CaseActionBar(this))
{
    setObjectName(u"case_view"_s);
    build();
    buildTabs();
    addCommands();
    connect(&m_desk, &CaseDesk::reloaded, this, &CaseView::showCase);
    connect(&m_desk, &CaseDesk::said, m_bar, qOverload<const Message&>(&MessageBar::say));
    connect(&m_desk, &CaseDesk::draftKept, this, &CaseView::draftsChanged);
    connect(&m_desk, &CaseDesk::modifiedChanged, this, [this](bool isModified) {
        m_actions->show(m_desk);
        if (!isHidden())
            window()->setWindowModified(isModified);
    });
    connect(&m_desk.document(), &FormDocument::formChanged, this, &CaseView::showCaptions);
    connect(m_actions, &CaseActionBar::saveChosen, this, &CaseView::save);
    connect(m_actions, &CaseActionBar::actionChosen, this, &CaseView::take);
    connect(&context, &AppContext::sessionChanged, this, [this] {
        if (!m_desk.isNew())
            refresh();
    });
}

CaseView::~CaseView()
{
    // Whatever shows the document goes before the document.
    m_desk.disconnect(this);
    m_desk.document().disconnect(this);
    delete m_tabs;
}

void CaseView::build()
{
    m_tabs->setObjectName(u"case_tabs"_s);
    m_tabs->setDocumentMode(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(rhythm(), rhythm(), rhythm(), 0);
    column->setSpacing(rhythm(0.5));
    column->addWidget(m_head);
    column->addWidget(m_tabs, 1);
    m_bar->reserveLine();
    column->addWidget(m_bar);
    column->addWidget(m_actions);
}

void CaseView::addTab(CaseTab* tab)
{
    connect(tab, &CaseTab::said, m_bar, qOverload<const Message&>(&MessageBar::say));
    m_caseTabs.append(tab);
    m_tabs->addTab(tab, tab->caption());
}

void CaseView::buildTabs()
{
    m_form = new CaseFormTab(m_desk);
    addTab(m_form);
    for (RosterEditor* roster : m_form->form().rosters())
        if (m_desk.programme().applicant == ApplicantKind::Organisation)
            addTab(new CaseRosterTab(m_desk, *roster));
    connect(&m_form->form(), &FormPage::rosterWanted, this, [this](RosterEditor* roster) {
        for (CaseTab* tab : std::as_const(m_caseTabs))
            if (tab->isAncestorOf(roster))
                m_tabs->setCurrentWidget(tab);
    });
    auto* materials = new CaseMaterialsTab(m_desk);
    addTab(materials);
    connect(materials, &CaseMaterialsTab::offered, m_bar, &MessageBar::offer);
    connect(materials, &CaseMaterialsTab::offersOver, m_bar, &MessageBar::withdrawOffers);
    addTab(new CaseReviewTab(m_desk));
    m_letters = new CaseLettersTab(m_desk);
    addTab(m_letters);
    addTab(new CaseHistoryTab(m_desk));
}

QAction* CaseView::addCommand(const QString& name, const QString& text, const QKeySequence& key, QLatin1StringView icon)
{
    auto* command = new QAction(icon.isEmpty() ? QIcon() : toneIcon(icon), text, this);
    command->setObjectName(name);
    command->setShortcut(key);
    addAction(command);
    m_commands.append(command);
    return command;
}

QList<CaseCommand> caseCommands()
{
    return {
        {u"case_save"_s, CaseView::tr("&Save"), QKeySequence::Save, "save"_L1},
        {u"case_next_problem"_s, CaseView::tr("Next &problem"), QKeySequence(Qt::Key_F8), {}},
        {u"case_previous_problem"_s, CaseView::tr("P&revious problem"), QKeySequence(Qt::SHIFT | Qt::Key_F8), {}},
        {u"case_jump"_s, CaseView::tr("&Go to a field…"), QKeySequence(Qt::CTRL | Qt::Key_J), "jump"_L1},
        {u"case_print_preview"_s, CaseView::tr("Print previe&w…"), QKeySequence::Print, "print"_L1},
        {u"case_print_directly"_s, CaseView::tr("Print &directly"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), "print"_L1},
        {u"case_hand_on"_s, CaseView::tr("Hand the case o&n…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), "user-switch"_L1},
    };
}

void CaseView::addCommands()
{
    // Ctrl+Enter is the same in every decision, so it is nobody's to change.
    QAction* next = addCommand(u"case_next_step"_s, tr("&Next step"), QKeySequence(Qt::CTRL | Qt::Key_Return), "next"_L1);
    next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(next, &QAction::triggered, m_actions, &CaseActionBar::takeMain);
    FormPage& form = m_form->form();
    const auto onForm = [this, &form](auto slot) {
        return std::function<void()>([this, &form, slot] {
            showTab(0);
            (form.*slot)();
        });
    };
    const QHash<QString, std::function<void()>> runs {{u"case_save"_s, [this] { (void)save(); }},
        {u"case_next_problem"_s, onForm(&FormPage::nextProblem)},
        {u"case_previous_problem"_s, onForm(&FormPage::previousProblem)}, {u"case_jump"_s, onForm(&FormPage::askJump)},
        {u"case_print_preview"_s, [this] { lookAtLetter(); }}, {u"case_print_directly"_s, [this] { printLetter(); }},
        {u"case_hand_on"_s, [this] { handOn(); }}};
    for (const CaseCommand& each : caseCommands()) {
        QAction* command = addCommand(each.name, each.text, each.key, each.icon);
        OwnKeys::of(context()).adopt(command);
        connect(command, &QAction::triggered, this, [run = runs.value(each.name)] { run(); });
    }
    for (int index = 0; index < m_tabs->count(); ++index) {
        QAction* tab = addCommand(
            u"case_tab_%1"_s.arg(index + 1), tr("To tab %1").arg(index + 1), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)));
        connect(tab, &QAction::triggered, this, [this, index] { showTab(index); });
    }
}

void CaseView::lookAtLetter()
{
    m_tabs->setCurrentWidget(m_letters);
    m_letters->look();
}

void CaseView::printLetter()
{
    // A number is never given to a letter that was not in sight.
    if (m_tabs->currentWidget() == m_letters)
        return m_letters->printNow();
    m_tabs->setCurrentWidget(m_letters);
    m_bar->say({Message::Kind::Note, tr("Choose the letter and print it with the same keys.")});
}

void CaseView::handOn()
{
    if (m_desk.isNew())
        return m_bar->say({Message::Kind::Note, tr("Save the application first.")});
    if (const QString why = HandOnDialog::whyNot(context(), m_desk.file()); !why.isEmpty())
        return m_bar->say({Message::Kind::Note, why});
    HandOnDialog dialog(m_desk, this);
    if (dialog.exec() == QDialog::Accepted)
        m_bar->say({Message::Kind::Done, tr("Handed on to %1.").arg(m_desk.file().handName)});
}

void CaseView::showTab(int index)
{
    if (index < 0 || index >= m_tabs->count())
        return;
    m_tabs->setCurrentIndex(index);
    if (index == 0)
        m_form->form().focusFirst();
    else
        m_caseTabs.at(index)->takeFocus();
}

bool CaseView::show(CaseId id)
{
    m_bar->clear();
    const bool isOther = m_desk.isNew() || m_desk.file().id != id;
    bool isShown = false;
    const auto trouble = context().guard([&] {
        const auto opened = m_desk.open(id);
        isShown = opened.has_value();
        if (!opened)
            complain(messageFor(opened.error(), context().wording()));
    });
    if (trouble)
        complain(*trouble);
    if (isShown && isOther)
        m_form->form().scrollToTop();
    if (isShown)
        offerDraft();
    return isShown && !trouble;
}

bool CaseView::showNew(qint64 draft)
{
    m_bar->clear();
    m_tabs->setCurrentIndex(0);
    const auto trouble = context().guard([&] {
        const auto kept = draft > 0 ? readDraft(context().desk(), draft) : std::nullopt;
        m_desk.openNew();
        if (kept) {
            m_desk.openNew({}, draft);
            m_desk.document().change(tr("Restore unsaved typing"), kept->form);
        }
    });
    if (trouble)
        complain(*trouble);
    m_form->form().setShowMissing(false);
    m_form->form().focusFirst();
    return !trouble;
}

void CaseView::offerDraft()
{
    if (!m_desk.offeredDraft())
        return;
    const Draft& draft = *m_desk.offeredDraft();
    if (!draft.isOutdated)
        return m_bar->say({Message::Kind::Note, tr("Typing of %1 was never saved.").arg(localTime(draft.savedAt))},
            tr("Restore it"), [this] { m_desk.takeOfferedDraft(); });
    m_bar->say({Message::Kind::Warning,
                   tr("Typing of %1 was never saved, and the case has changed since.").arg(localTime(draft.savedAt))},
        tr("Compare"), [this] { compareOfferedDraft(); });
}

void CaseView::compareOfferedDraft()
{
    if (!m_desk.offeredDraft())
        return;
    const auto trouble = context().guard([this] {
        ConflictDialog dialog(m_desk, m_desk.document().form(), m_desk.offeredDraft()->form, this);
        if (dialog.exec() == QDialog::Accepted)
            m_desk.takeOfferedDraft(dialog.chosenForm());
    });
    if (trouble)
        complain(*trouble);
}

void CaseView::showCase()
{
    m_head->show(m_desk);
    m_actions->show(m_desk);
    for (CaseTab* tab : std::as_const(m_caseTabs))
        tab->markStale();
    showCaptions();
    Q_EMIT titleChanged();
}

void CaseView::showCaptions()
{
    const auto trouble = context().guard([this] {
        for (qsizetype index = 0; index < m_caseTabs.size(); ++index) {
            const QString caption = m_caseTabs.at(index)->caption();
            m_tabs->setTabText(int(index), caption);
            for (QAction* command : std::as_const(m_commands))
                if (command->objectName() == u"case_tab_%1"_s.arg(index + 1))
                    command->setText(caption);
        }
    });
    if (trouble)
        complain(*trouble);
}

void CaseView::complain(const Message& message)
{
    m_bar->say(message);
}

QString CaseView::title() const
{
    const CaseFile& file = m_desk.file();
    if (m_desk.isNew())
        return tr("New: %1").arg(programmeName(m_desk.programme(), context().wording()));
    return QStringList({file.number.isEmpty() ? tr("Draft") : file.number, file.applicantName}).join(u' ').trimmed();
}

void CaseView::refresh()
{
    m_form->form().finishTyping();
    if (m_desk.isNew() || m_desk.isModified())
        return;
    show(m_desk.file().id);
}

bool CaseView::keepUnsaved()
{
    m_form->form().finishTyping();
    return m_desk.keepDraft();
}

void CaseView::takeFocus()
{
    if (m_desk.mayEdit() && m_tabs->currentIndex() == 0)
        m_form->form().focusFirst();
    else
        m_tabs->setFocus(Qt::OtherFocusReason);
}

bool CaseView::save()
{
    if (!m_desk.mayEdit()) {
        complain({Message::Kind::Note, m_desk.whyNotEdit()});
        return false;
    }
    commitPreedit();
    m_form->form().finishTyping();
    const auto report = m_desk.save();
    if (!report) {
        if (report.error().problem && report.error().problem->code == ProblemCode::CaseChangedMeanwhile)
            resolveConflict(report.error());
        else
            complain(report.error());
        return false;
    }
    m_bar->say({Message::Kind::Done, tr("Saved.")});
    Q_EMIT caseChanged(m_desk.file().id);
    return true;
}

void CaseView::resolveConflict(const Message& message)
{
    (void)m_desk.keepDraft();
    m_bar->say(message, tr("Compare"), [this] {
        const auto trouble = context().guard([this] {
            ConflictDialog dialog(m_desk, this);
            if (dialog.exec() == QDialog::Accepted)
                m_desk.mergeOnto(dialog.chosenForm());
        });
        if (trouble)
            complain(*trouble);
    });
}

void CaseView::take(Action action)
{
    commitPreedit();
    m_form->form().finishTyping();
    const auto& permissions = m_desk.permissions();
    const auto permission = std::ranges::find(permissions, action, &Permission::action);
    if (permission == permissions.end())
        return;
    const bool submits = action == Action::Submit || action == Action::Resubmit;
    if (submits && !m_form->form().problems().isEmpty()) {
        m_form->form().setShowMissing(true);
        complain(messageFor({ProblemCode::FormIncomplete, {QString::number(m_form->form().problems().size())}},
            context().wording()));
        showTab(0);
        m_form->form().nextProblem();
        return;
    }
    DecisionSheet sheet(m_desk, *permission, this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    m_bar->say({Message::Kind::Done,
        tr("Done: %1.").arg(context().words("casework", actionLabel(action)))});
    Q_EMIT caseChanged(m_desk.file().id);
}

} // namespace jiangce
