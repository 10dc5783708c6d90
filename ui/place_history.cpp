// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place_history.h"

namespace jiangce {

namespace {

constexpr qsizetype mostPlaces = 100;

bool isSamePlace(const Place& one, const Place& other)
{
    if (!one.page.isEmpty() || !other.page.isEmpty())
        return one.page == other.page && one.argument == other.argument;
    return one.list.isSameList(other.list) && one.caseId == other.caseId;
}

bool opensFirstCase(const Place& list, const Place& place)
{
    return list.page.isEmpty() && place.page.isEmpty() && !list.caseId.isValid() && list.list.isSameList(place.list);
}

} // namespace

void PlaceHistory::visit(const Place& place)
{
    if (m_at >= 0 && (isSamePlace(m_places.at(m_at), place) || opensFirstCase(m_places.at(m_at), place))) {
        m_places[m_at] = place;
        return;
    }
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

bool PlaceHistory::canGo(int step) const
{
    return m_at >= 0 && m_at + step >= 0 && m_at + step < m_places.size();
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = -1;
}

} // namespace jiangce
