// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QtCore/QList>

#include <expected>

namespace jiangce {

/// A value, or the one problem that stands in its way. Several problems at once: see `Problems`.
template <class T>
using Outcome = std::expected<T, Problem>;

using Problems = QList<Problem>;

[[nodiscard]] inline std::unexpected<Problem> fail(ProblemCode code, QStringList arguments = {})
{
    return std::unexpected(Problem {code, std::move(arguments)});
}

[[nodiscard]] inline std::unexpected<Problem> fail(Problem problem)
{
    return std::unexpected(std::move(problem));
}

} // namespace jiangce
