// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/round_kind.h"

#include "core/base/fault.h"
#include "core/programmes/programme.h"

using namespace Qt::StringLiterals;

namespace jiangce {

QList<const RoundKind*> allRoundKinds()
{
    QList<const RoundKind*> kinds;
    for (const Programme* programme : allProgrammes())
        if (programme->round != nullptr && !kinds.contains(programme->round))
            kinds.append(programme->round);
    return kinds;
}

const RoundKind* roundKindByKey(QStringView key)
{
    for (const RoundKind* kind : allRoundKinds())
        if (key == QLatin1StringView(kind->key))
            return kind;
    return nullptr;
}

const RoundTitle* titleOf(const RoundKind& kind, QStringView programme)
{
    for (const RoundTitle& title : kind.titles)
        if (programme == QLatin1StringView(title.programme))
            return &title;
    return nullptr;
}

const Programme& programmeOf(const RoundTitle& title)
{
    const Programme* programme = programmeByKey(QString::fromLatin1(title.programme));
    if (programme == nullptr)
        throw Fault(FaultKind::Bug, u"no programme is called %1"_s.arg(QLatin1StringView(title.programme)));
    return *programme;
}

} // namespace jiangce
