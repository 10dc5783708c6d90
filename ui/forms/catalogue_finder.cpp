// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/catalogue_finder.h"

#include "core/base/text.h"
#include "core/register/pinyin.h"
#include "core/register/text_fold.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int ranks = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::CatalogueFinder)
};

/// 6-18-02-04 · 三级及以上 · 紧缺: what tells two trades apart.
QString detailOf(const CatalogueItem& item)
{
    QStringList parts;
    if (!item.code.isEmpty())
        parts.append(item.code);
    if (item.lowest)
        parts.append(item.highest && *item.highest != *item.lowest
                ? Words::tr("%1 to %2").arg(item.lowest->chineseShort(), item.highest->chineseShort())
                : item.lowest->chineseShort());
    if (item.isShortage())
        parts.append(item.grade);
    return parts.join(u" · "_s);
}

} // namespace

CatalogueFinder::CatalogueFinder(const QList<CatalogueItem>& items)
{
    m_entries.reserve(items.size());
    for (const CatalogueItem& item : items)
        m_entries.append({{.title = item.name, .detail = detailOf(item), .occupationCode = item.code}, searchFold(item.name),
            pinyinInitials(item.name, NameKind::Organisation), fullPinyin(item.name, NameKind::Organisation),
            text::compactIdentifier(item.code)});
}

int CatalogueFinder::rank(const Entry& entry, const QString& folded, const QString& code)
{
    if (entry.folded.startsWith(folded) || (!entry.code.isEmpty() && entry.code.startsWith(code)))
        return 0;
    if (entry.folded.contains(folded))
        return 1;
    if (entry.initials.startsWith(folded))
        return 2;
    if (entry.pinyin.startsWith(folded))
        return 3;
    return entry.initials.contains(folded) && folded.size() > 2 ? 4 : ranks;
}

QList<PartySuggestion> CatalogueFinder::find(const QString& typed, int most) const
{
    const QString folded = searchFold(typed);
    if (folded.isEmpty())
        return {};
    const QString code = text::compactIdentifier(typed);
    std::array<QList<PartySuggestion>, ranks> found;
    for (const Entry& entry : m_entries)
        if (const int at = rank(entry, folded, code); at < ranks && found[size_t(at)].size() < most)
            found[size_t(at)].append(entry.shown);
    QList<PartySuggestion> best;
    for (const QList<PartySuggestion>& each : found)
        best += each;
    return best.mid(0, most);
}

} // namespace jiangce
