// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_case.h"

#include "ui/app_context.h"
#include "ui/models/case_words.h"
#include "ui/reachable.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

enum { ProgrammeRole = Qt::UserRole, DraftRole };

} // namespace

NewCaseDialog::NewCaseDialog(AppContext& context, QWidget* parent, Purpose purpose)
    : DialogFrame(tr("New application"), parent)
    , m_context(context)
    , m_list(new QListWidget(this))
{
    setObjectName(u"new_case"_s);
    m_list->setObjectName(u"new_case_list"_s);
    m_list->setAccessibleName(tr("Programmes and unsaved applications"));
    content()->addWidget(m_list);
    addProgrammes(purpose);
    addDrafts();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, rowHeight() + rhythm(0.5)});
    m_list->setCurrentRow(0);
    currentFollowsChoice(m_list);
    m_drop = addButton(tr("&Discard the unsaved one"), u"draft_discard"_s, true);
    addCancelButton(tr("Not now"));
    connect(addMainButton(tr("&Begin"), u"begin"_s), &QPushButton::clicked, this, &NewCaseDialog::take);
    connect(m_drop, &QPushButton::clicked, this, &NewCaseDialog::dropDraft);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &NewCaseDialog::take);
    const auto showDrop = [this] {
        m_drop->setVisible(m_list->currentItem() != nullptr && m_list->currentItem()->data(DraftRole).toLongLong() > 0);
    };
    connect(m_list, &QListWidget::currentRowChanged, this, showDrop);
    showDrop();
    setMinimumSize(rhythm(55), rhythm(30));
    m_list->setFocus(Qt::OtherFocusReason);
}

void NewCaseDialog::addProgrammes(Purpose purpose)
{
    QStringList elsewhere;
    for (const Programme* programme : allProgrammes()) {
        if (purpose == Purpose::Handed && isConsequence(*programme)) {
            elsewhere.append(programmeName(*programme, m_context.wording()));
            continue;
        }
        auto* item = new QListWidgetItem(toneIcon("form"_L1), programmeName(*programme, m_context.wording()), m_list);
        item->setData(ProgrammeRole, QString::fromLatin1(programme->key));
    }
    if (!elsewhere.isEmpty())
        sayWhereOthersBegin(elsewhere);
}

void NewCaseDialog::addDrafts()
{
    const auto trouble = m_context.guard([this] {
        for (const Draft& draft : listDrafts(m_context.desk())) {
            const Programme* programme = programmeByKey(draft.programme);
            if (draft.caseId.isValid() || programme == nullptr)
                continue;
            auto* item = new QListWidgetItem(toneIcon("edit"_L1),
                tr("Go on: %1, %2, typed %3").arg(programmeName(*programme, m_context.wording()),
                    draft.title.isEmpty() ? tr("(no name yet)") : draft.title, localTime(draft.savedAt)), m_list);
            item->setData(ProgrammeRole, draft.programme);
            item->setData(DraftRole, draft.id);
        }
    });
    if (trouble)
        say(*trouble);
}

void NewCaseDialog::sayWhereOthersBegin(const QStringList& names)
{
    auto* note = makeNote(tr("%1 follow from the decision of an award round: they are made there, on the tab “Commendation”, filled "
                             "in from the nomination and linked with the honour.").arg(names.join(u'、')), this);
    note->setObjectName(u"begin_elsewhere"_s);
    auto* go = new QPushButton(toneIcon("approve"_L1), tr("Go to the award &rounds"), this);
    go->setObjectName(u"go_to_rounds"_s);
    go->setAutoDefault(false);
    content()->addWidget(note);
    content()->addWidget(go, 0, Qt::AlignLeft);
    connect(go, &QPushButton::clicked, this, [this] {
        m_wantsRounds = true;
        accept();
    });
}

void NewCaseDialog::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    m_programme = programmeByKey(item->data(ProgrammeRole).toString());
    m_draft = item->data(DraftRole).toLongLong();
    accept();
}

void NewCaseDialog::dropDraft()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    const qint64 draft = item->data(DraftRole).toLongLong();
    if (const auto trouble = m_context.guard([&] { discardDraft(m_context.desk(), draft); }))
        return say(*trouble);
    m_context.announce({.subjects = {Subject::Drafts}});
    delete item;
}

} // namespace jiangce
