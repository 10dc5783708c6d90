// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_list_page.h"

namespace jiangce {

/// Where an officer is: on a page, or at a list with a case beside it.
struct Place {
    QString page {};            ///< key of the page; empty: the list and the case
    QString argument {};        ///< what the page was opened on
    QString listEntry {};       ///< what the list shows, as an entry of the navigation
    ListState list {};
    CaseId caseId {};
};

/// The places an officer was at, to walk back and forth through. As soon as he goes elsewhere from one he walked back to,
/// those in front of it are forgotten.
class PlaceHistory final {
public:
    /// Where he is now. The place he was at already is only brought up to date; so is a list in which he opens a first case.
    void visit(const Place& place);
    [[nodiscard]] bool canGo(int step) const;
    /// The place `step` away; canGo(step) holds.
    [[nodiscard]] const Place& at(int step) const { return m_places.at(m_at + step); }
    void go(int step) { m_at += step; }
    void clear();

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace jiangce
