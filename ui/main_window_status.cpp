// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_status.h"

#include "core/casework/drafts.h"
#include "ui/app_context.h"
#include "ui/backup_status.h"
#include "ui/theme.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
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
    // A backup grows old while nothing else happens.
    constexpr int often = 10 * 60 * 1000; // milliseconds
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &MainStatus::refresh);
    timer->start(often);
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
    const BackupWords backup = backupWords(m_context);
    m_backup->setText(backup.text);
    m_backup->setToolTip(plainToolTip(backup.more));
    m_backup->setAccessibleDescription(backup.more);
    m_backup->setTone(backup.isWarning ? Tone::Warn : Tone::Text);
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
