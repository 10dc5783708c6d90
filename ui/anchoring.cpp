// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/anchoring.h"

#include "core/base/fault.h"
#include "ui/app_context.h"
#include "ui/models/case_words.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace jiangce {

Anchoring::Anchoring(AppContext& context, AnchorDesk desk)
    : QObject(&context)
    , m_context(context)
    , m_desk(std::move(desk))
    , m_backup(context.lastBackup())
{
    connect(&context, &AppContext::changed, this, [this](const ChangeReport& report) { countEntries(report.auditSeq); });
    // The signal also tells of a backup that failed, or of another key: nothing is signed then.
    connect(&context, &AppContext::backupMade, this, [this] {
        if (m_context.lastBackup() == m_backup)
            return;
        m_backup = m_context.lastBackup();
        (void)sealNow(SealOccasion::Backup);
    });
}

Anchoring* Anchoring::of(AppContext& context)
{
    return context.findChild<Anchoring*>(QString(), Qt::FindDirectChildrenOnly);
}

SealReport Anchoring::sealNow(SealOccasion occasion)
{
    if (m_context.guard([&] {
            m_last = seal(m_context.desk(), m_desk, occasion);
            m_every = anchorSetting(m_context.db()).every;
            m_triedAt = trailEnd(m_context.db()).seq;
        }))
        m_last.state = SealState::Unwritable;
    Q_EMIT sealed();
    return m_last;
}

void Anchoring::countEntries(qint64 auditSeq)
{
    // The first entry of a new register makes the key.
    if (m_triedAt == 0)
        (void)sealNow(SealOccasion::SetUp);
    else if (auditSeq >= m_triedAt + m_every)
        (void)sealNow(SealOccasion::Entries);
}

QString anchorSentence(AppContext& context)
{
    const Anchoring* anchoring = Anchoring::of(context);
    if (anchoring == nullptr)
        return {};
    const SealReport& last = anchoring->last();
    const QString file = QDir::toNativeSeparators(last.file);
    switch (last.state) {
    case SealState::Sealed:
        return Anchoring::tr("Anchored up to entry %1, %2. Code for paper: %3")
            .arg(last.newest->seq)
            .arg(localTime(last.newest->at), trailCode(last.newest->seq, last.newest->hash));
    case SealState::SecondUnwritable:
        return Anchoring::tr("Anchored on this computer only: “%1” cannot be written now. Plug in or connect the disk; what is "
                             "missing is made up for next time.").arg(file);
    case SealState::FilesDiffer:
        return Anchoring::tr("Not anchored: “%1” says something else than the other file of checkpoints, or speaks of another "
                             "register. Check the history, keep both files, and choose a new file.").arg(file);
    case SealState::KeyMissing:
        return Anchoring::tr("Not anchored: the key that signs the history is not on this computer (%1). Put it back, or make a "
                             "new one with the reason.").arg(file);
    case SealState::Unwritable:
        return Anchoring::tr("Not anchored: nothing can be written in “%1”. Ask the system administrator.")
            .arg(QDir::toNativeSeparators(anchoring->desk().folder));
    case SealState::Nothing:
        break;
    }
    return Anchoring::tr("Nothing was anchored since the program was started.");
}

} // namespace jiangce
