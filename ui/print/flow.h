// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

namespace jiangce::print {

/// Fills pages from above; a chain of boxes that must stay together moves on as one while it fits a page. A table that is
/// added up gets its rows of sums where a page ends and begins.
class Flow final {
public:
    /// `area` is where text stands; the first page starts at `firstPageStart`.
    Flow(const QRectF& area, double firstPageStart);

    void run(const Boxes& boxes);

    /// Puts the box at the foot of the last page, which is made an even one with room for it. Returns how many pages hold
    /// text; those behind carry no page number (GB/T 9704-2012, 7.5).
    qsizetype putImprint(const Box& box, double above);

    [[nodiscard]] QList<Marks> pages() const { return m_pages; }

private:
    [[nodiscard]] bool fits(const Boxes& boxes, qsizetype index) const;
    void newPage();
    void breakBefore(const Box& box);
    void put(const Box& box);
    void countRow(const Box& box);
    void putSums(const TableParts& table, const QString& label, const QList<qint64>& sums);

    QRectF m_area;
    double m_y;
    bool m_atTop = true;
    QList<Marks> m_pages;
    const TableParts* m_table = nullptr;    ///< whose rows are being added up
    bool m_tableHasBroken = false;
    QList<qint64> m_pageSums;
    QList<qint64> m_sums;
};

} // namespace jiangce::print
