// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

namespace jiangce::test {

/// `id_check_digit(9,X)`: a problem as one line that a data table can hold.
inline QString described(const Problem& problem)
{
    return problemCodeName(problem.code) + u'(' + problem.arguments.join(u',') + u')';
}

/// The canonical text of what was read, or the problem.
template <class Value>
QString described(const Outcome<Value>& outcome)
{
    return outcome ? outcome->canonical() : described(outcome.error());
}

inline QString described(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines.append(described(problem));
    return lines.join(u';');
}

} // namespace jiangce::test
