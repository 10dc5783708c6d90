// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look_book.h"

#include "core/casework/audit_trail.h"
#include "ui/app_context.h"

using namespace Qt::StringLiterals;

namespace jiangce {

LookBook::LookBook(AppContext& context)
    : QObject(&context)
    , m_context(context)
{
    connect(&context, &AppContext::sessionChanged, this, [this] { m_noted.clear(); });
}

LookBook& LookBook::of(AppContext& context)
{
    if (auto* book = context.findChild<LookBook*>(QString(), Qt::FindDirectChildrenOnly))
        return *book;
    return *new LookBook(context); // belongs to the context
}

void LookBook::noteCase(CaseId id)
{
    note(id, u"case"_s);
}

void LookBook::noteRecord(const QString& page, qint64 id)
{
    note({}, u"%1/%2"_s.arg(page).arg(id));
}

void LookBook::note(CaseId id, const QString& what)
{
    if (!m_context.isSignedIn() || !m_context.db().isWritable())
        return;
    if (m_day != m_context.today())
        m_noted.clear();
    m_day = m_context.today();
    const QString key = u"%1/%2"_s.arg(what).arg(id.value());
    if (m_noted.contains(key))
        return;
    // What could not be written down is tried again the next time it is looked at.
    if (!m_context.guard([&] { noteAccess(m_context.desk(), u"view"_s, id, what); }))
        m_noted.insert(key);
}

} // namespace jiangce
