// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogue_lines.h"

using namespace Qt::StringLiterals;

namespace jiangce {

QString levelSpanText(const CatalogueItem& item)
{
    if (item.lowest && item.highest)
        return *item.lowest == *item.highest ? item.lowest->chineseShort()
                                             : u"%1至%2"_s.arg(item.lowest->chineseShort(), item.highest->chineseShort());
    if (item.lowest)
        return item.lowest->chineseShort() + u"及以上"_s;
    if (item.highest)
        return item.highest->chineseShort() + u"及以下"_s;
    return {};
}

QList<TableCell> catalogueCells(const CatalogueItem& item)
{
    return {{item.code}, {item.name}, {levelSpanText(item)}, {item.grade}};
}

} // namespace jiangce
