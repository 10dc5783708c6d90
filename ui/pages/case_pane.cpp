// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_pane.h"

#include "ui/app_context.h"
#include "ui/look_book.h"
#include "ui/pages/case_view.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace jiangce {

CasePane::CasePane(AppContext& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
{
    setObjectName(u"case_pane"_s);
    auto* nothing = new PlainLabel(this);
    nothing->setObjectName(u"no_case"_s);
    nothing->setTone(Tone::Muted);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    addWidget(nothing);
    connect(this, &CasePane::shown, this, [this] { window()->setWindowModified(hasUnsaved()); });
    connect(&context, &AppContext::sessionChanged, nothing, [this, nothing] { nothing->setText(invitation()); });
    nothing->setText(invitation());
}

QString CasePane::invitation() const
{
    return m_context.session().has(Role::Intake) ? tr("Choose a case in the list, or begin an application with Ctrl+N.")
                                                 : tr("Choose a case in the list.");
}

CaseView* CasePane::pageFor(const Programme& programme)
{
    CaseView*& page = m_pages[&programme];
    if (page == nullptr) {
        page = new CaseView(m_context, programme);
        addWidget(page);
        connect(page, &CaseView::titleChanged, this, &CasePane::shown);
        connect(page, &CaseView::caseChanged, this, &CasePane::caseChanged);
        connect(page, &CaseView::draftsChanged, this, &CasePane::draftsChanged);
        connect(page, &CaseView::said, this, &CasePane::said);
    }
    return page;
}

CaseView* CasePane::page() const
{
    return qobject_cast<CaseView*>(currentWidget());
}

CaseId CasePane::caseId() const
{
    CaseView* shown = page();
    return shown != nullptr ? shown->desk().file().id : CaseId();
}

bool CasePane::keepUnsaved()
{
    CaseView* shown = page();
    return shown == nullptr || shown->keepUnsaved();
}

bool CasePane::hasUnsaved() const
{
    return page() != nullptr && page()->hasUnsaved();
}

bool CasePane::showCase(CaseId id)
{
    if (page() != nullptr && caseId() == id)
        return true;
    if (!keepUnsaved())
        return false;
    std::optional<CaseFile> file;
    const auto trouble = m_context.guard([&] {
        if (auto found = readCase(m_context.db(), id))
            file = std::move(*found);
        else
            Q_EMIT said(messageFor(found.error(), m_context.wording()));
    });
    if (trouble)
        Q_EMIT said(*trouble);
    if (!file)
        return false;
    CaseView* next = pageFor(*file->programme);
    if (!next->show(id))
        return false;
    setCurrentWidget(next);
    LookBook::of(m_context).noteCase(id);
    Q_EMIT shown();
    return true;
}

bool CasePane::showNew(const Programme& programme, qint64 draft)
{
    if (!keepUnsaved())
        return false;
    CaseView* next = pageFor(programme);
    setCurrentWidget(next);
    const bool isShown = next->showNew(draft);
    Q_EMIT shown();
    return isShown;
}

void CasePane::showNothing()
{
    setCurrentIndex(0);
    Q_EMIT shown();
}

} // namespace jiangce
