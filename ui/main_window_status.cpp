// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_status.h"

#include "core/casework/drafts.h"
#include "ui/app_context.h"
#include "ui/models/case_words.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;

namespace jiangce {

MainStatus::MainStatus(AppContext& context, QStatusBar& bar)
    : QObject(&bar)
    , m_context(context)
{
    const auto add = [&bar](PlainLabel*& label, const QString& name, int stretch = 0, bool isRight = false) {
        label = new PlainLabel(&bar);
        label->setObjectName(name);
        if (isRight)
            bar.addPermanentWidget(label, stretch);
        else
            bar.addWidget(label, stretch);
    };
    add(m_officer, u"status_officer"_s);
    add(m_exception, u"status_exception"_s);
    add(m_database, u"status_database"_s);
    add(m_backup, u"status_backup"_s);
    add(m_drafts, u"status_drafts"_s);
    add(m_page, u"status_page"_s, 0, true);
    m_exception->setTone(Tone::Warn);
    bar.setSizeGripEnabled(false);
    connect(&context, &AppContext::sessionChanged, this, &MainStatus::refresh);
    connect(&context, &AppContext::backupMade, this, &MainStatus::refresh);
}

QString MainStatus::officerText() const
{
    const Session& session = m_context.session();
    if (!m_context.isSignedIn())
        return tr("Nobody signed in");
    QStringList roles;
    for (const Role role : {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance, Role::Rules,
             Role::Statistics, Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator})
        if (session.has(role))
            roles.append(m_context.words("casework", roleLabel(role)));
    return tr("%1 (%2)").arg(session.displayName, roles.join(tr(", ")));
}

QString MainStatus::backupText() const
{
    const QDateTime last = m_context.lastBackup();
    if (!last.isValid())
        return tr("Never backed up");
    const QString at = localTime(last);
    const QString today = localTime(m_context.clock().now());
    return tr("Backed up %1").arg(at.section(u' ', 0, 0) == today.section(u' ', 0, 0) ? at.section(u' ', 1) : at);
}

void MainStatus::refresh()
{
    m_officer->setText(officerText());
    const QString exception = m_context.session().standingException;
    m_exception->setText(exception.isEmpty() ? QString() : tr("Standing exception"));
    m_exception->setToolTip(plainToolTip(exception));
    m_exception->setAccessibleDescription(exception);
    m_database->setText(m_context.isDemonstration() ? tr("Demonstration database")
                                                    : QFileInfo(m_context.databaseFile()).fileName());
    m_database->setToolTip(plainToolTip(m_context.databaseFile()));
    m_backup->setText(backupText());
    m_backup->setTone(m_context.lastBackup().isValid() ? Tone::Text : Tone::Warn);
    qsizetype drafts = 0;
    // A count that cannot be read is left out of a status bar; what caused it shows where it matters.
    if (m_context.isSignedIn() && !m_context.guard([&] { drafts = listDrafts(m_context.desk()).size(); }))
        m_drafts->setText(tr("Unsaved drafts %1").arg(drafts));
}

void MainStatus::showPage(const QString& text)
{
    m_page->setText(text);
}

} // namespace jiangce
