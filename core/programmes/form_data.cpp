// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/form_data.h"

using namespace Qt::StringLiterals;

namespace jiangce {

QString FormData::nextRowId() const
{
    int highest = 0;
    for (const QList<FormRow>& roster : m_rosters)
        for (const FormRow& row : roster)
            highest = std::max(highest, row.id.mid(1).toInt());
    return u'r' + QString::number(highest + 1);
}

} // namespace jiangce
