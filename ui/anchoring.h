// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/trail/seal.h"

#include <QtCore/QObject>

namespace jiangce {

class AppContext;

/// Signs checkpoints of the history as the work goes on: after so many entries, at every backup, when an officer leaves
/// and when the program ends. Lives in the context; without one nothing is signed.
class Anchoring final : public QObject {
    Q_OBJECT
public:
    Anchoring(AppContext& context, AnchorDesk desk);
    /// Null where nothing is signed.
    [[nodiscard]] static Anchoring* of(AppContext& context);

    /// Trouble is kept in last(), never thrown: nobody's work stops because a stick is not plugged in.
    SealReport sealNow(SealOccasion occasion);
    [[nodiscard]] const SealReport& last() const { return m_last; }
    [[nodiscard]] const AnchorDesk& desk() const { return m_desk; }

Q_SIGNALS:
    void sealed();

private:
    void countEntries(qint64 auditSeq);

    AppContext& m_context;
    AnchorDesk m_desk;
    QDateTime m_backup;     ///< the last one that is signed for
    SealReport m_last;
    qint64 m_triedAt = 0;   ///< last entry at the last try
    int m_every = defaultSealEvery;
};

/// For officers' eyes: where the history is anchored, or what is in the way and what to do. Empty: nowhere.
[[nodiscard]] QString anchorSentence(AppContext& context);

} // namespace jiangce
