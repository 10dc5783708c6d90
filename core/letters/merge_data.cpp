// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/merge_data.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

MergeData& MergeData::set(const QString& path, const QString& text)
{
    m_texts.insert(path, text);
    return *this;
}

MergeData& MergeData::setList(const QString& path, List rows)
{
    m_lists.insert(path, std::move(rows));
    return *this;
}

MergeData& MergeData::append(const QString& path, MergeData row)
{
    m_lists[path].append(std::move(row));
    return *this;
}

bool MergeData::contains(const QString& path) const
{
    if (m_texts.contains(path) || m_lists.contains(path))
        return true;
    const QString group = path + u'.';
    const auto below = m_texts.lowerBound(group);
    return below != m_texts.end() && below.key().startsWith(group);
}

QString MergeData::text(const QString& path) const
{
    return m_texts.value(path);
}

MergeData::List MergeData::list(const QString& path) const
{
    return m_lists.value(path);
}

bool MergeData::isList(const QString& path) const
{
    return m_lists.contains(path);
}

bool MergeData::isTrue(const QString& path) const
{
    if (m_lists.contains(path))
        return !m_lists[path].isEmpty();
    if (m_texts.contains(path))
        return !m_texts[path].trimmed().isEmpty();
    const QString group = path + u'.';
    for (auto below = m_texts.lowerBound(group); below != m_texts.end() && below.key().startsWith(group); ++below) {
        if (!below->trimmed().isEmpty())
            return true;
    }
    return false;
}

QStringList MergeData::paths() const
{
    QStringList all = m_texts.keys();
    for (auto list = m_lists.begin(); list != m_lists.end(); ++list) {
        all.append(list.key());
        for (const MergeData& row : *list) {
            for (const QString& name : row.paths())
                all.append(list.key() + u'.' + name);
        }
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

} // namespace jiangce
