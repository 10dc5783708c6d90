// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/store/migrations.h"

namespace jiangce::sample {

/// Made-up programmes that the product does not know: a claim with a roster and one fee, and a determination for one
/// person whose clause a wider rule can replace. A test that wants them among allProgrammes() includes
/// "with_sample_programmes.h" in its one .cpp.
extern const Programme grant;   ///< sample_grant 示例补助
extern const Programme mark;    ///< sample_mark 示例认定

extern const FigureDeclaration allowance;   ///< money by level: the fee of the claim

/// The shared steps, those of the real programmes, and the tables of both samples.
[[nodiscard]] QList<Migration> migrations();

/// A claim that can be handed in: rows "r1" (level 3) and "r2" (level 2), 1,000 yuan each.
[[nodiscard]] FormData grantForm(const QString& unit = QStringLiteral("渤海示例有限公司"));
/// An application for a mark that can be handed in.
[[nodiscard]] FormData markForm();

} // namespace jiangce::sample
