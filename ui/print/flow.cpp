// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/flow.h"

using namespace Qt::StringLiterals;

namespace jiangce::print {

namespace {

constexpr double rounding = 0.01;

/// Room that must be left under a row for the sums a page break would ask for.
double reserve(const Box& box)
{
    return box.table && box.table->sumRow ? 2 * box.table->sumHeight : 0;
}

void add(QList<qint64>& sums, const QList<qint64>& amounts)
{
    sums.resize(std::max(sums.size(), amounts.size()));
    for (qsizetype i = 0; i < amounts.size(); ++i)
        sums[i] += amounts[i];
}

} // namespace

Flow::Flow(const QRectF& area, double firstPageStart)
    : m_area(area)
    , m_y(firstPageStart)
{
    m_pages.append(Marks {});
}

void Flow::run(const Boxes& boxes)
{
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const Box& box = boxes[i];
        if (box.pageBreak) {
            if (!m_atTop)
                newPage();
            continue;
        }
        if (!m_atTop && !fits(boxes, i))
            breakBefore(box);
        put(box);
        countRow(box);
    }
}

/// The box with all that it holds on to.
bool Flow::fits(const Boxes& boxes, qsizetype index) const
{
    double height = boxes[index].before + boxes[index].height;
    double spare = boxes[index].overhang - reserve(boxes[index]);
    for (qsizetype i = index; boxes[i].keepWithNext && i + 1 < boxes.size() && !boxes[i + 1].pageBreak; ++i) {
        const Box& next = boxes[i + 1];
        const double longer = height + next.before + next.height;
        if (longer > m_area.height() + next.overhang)
            break;
        height = longer;
        spare = next.overhang - reserve(next);
    }
    const bool spaceOnly = boxes[index].height == 0 && !boxes[index].keepWithNext;
    return spaceOnly || m_y + height - spare <= m_area.bottom() + rounding;
}

void Flow::newPage()
{
    m_pages.append(Marks {});
    m_y = m_area.top();
    m_atTop = true;
}

void Flow::breakBefore(const Box& box)
{
    const bool continues = box.table && box.table.get() == m_table;
    if (continues) {
        putSums(*m_table, u"本页小计"_s, m_pageSums);
        putSums(*m_table, u"累计"_s, m_sums);
        m_tableHasBroken = true;
    }
    newPage();
    if (!box.table)
        return;
    for (const Box& head : box.table->heads)
        put(head);
    if (continues)
        putSums(*m_table, u"承前页"_s, m_sums);
    m_pageSums.clear();
}

void Flow::put(const Box& box)
{
    m_y += m_atTop ? -box.overhang : box.before;
    m_pages.last().add(box.marks, m_area.left(), m_y);
    m_y += box.height;
    if (box.height > 0)
        m_atTop = false;
}

void Flow::countRow(const Box& box)
{
    if (!box.table || !box.table->sumRow)
        return;
    if (box.table.get() != m_table) {
        m_table = box.table.get();
        m_tableHasBroken = false;
        m_pageSums.clear();
        m_sums.clear();
    }
    add(m_pageSums, box.amounts);
    add(m_sums, box.amounts);
    if (!box.isLastRow)
        return;
    if (m_tableHasBroken)
        putSums(*m_table, u"本页小计"_s, m_pageSums);
    putSums(*m_table, u"合计"_s, m_sums);
    m_table = nullptr;
}

void Flow::putSums(const TableParts& table, const QString& label, const QList<qint64>& sums)
{
    QList<qint64> whole = sums;
    add(whole, QList<qint64>(whole.size()));
    if (!table.sumRow)
        return;
    put(table.sumRow(label, whole));
}

qsizetype Flow::putImprint(const Box& box, double above)
{
    const qsizetype withText = m_pages.size();
    const bool isEven = withText % 2 == 0;
    const bool hasRoom = m_y + above + box.height <= m_area.bottom() + rounding;
    if (!isEven || !hasRoom)
        newPage();
    if (isEven && !hasRoom)
        newPage();
    m_pages.last().add(box.marks, m_area.left(), m_area.bottom() - box.height);
    return withText;
}

} // namespace jiangce::print
