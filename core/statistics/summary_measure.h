// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QtCore/QList>

namespace jiangce {

/// What the summary says of every programme.
enum class CommonMeasure {
    Received,
    Accepted,
    Returned,
    NotAccepted,
    Refused,
    Approved,
    Withdrawn,
    InHand,
    Overdue,
    AverageDays
};

/// How the numbers of a measure are to be read.
enum class ValueKind {
    Count,
    Fen,        ///< money
    Tenths,     ///< tenths of a working day
};

/// By what a measure is told apart. All but the district as the programme's own field has them.
enum class Breakdown { Total, District, Level, Occupation, Sex, Unit };
inline constexpr Breakdown everyBreakdown[] {Breakdown::Total, Breakdown::District, Breakdown::Level, Breakdown::Occupation,
    Breakdown::Sex, Breakdown::Unit};

/// One number of the summary: one that every programme has, or one the programme declares.
struct SummaryMeasure {
    QString key;                ///< received, in_hand, …; own ones as declared
    const char* context;        ///< translation context of label and definition
    const char* label;          ///< English source
    const char* definition;     ///< 口径 in one sentence, English source
    ValueKind kind = ValueKind::Count;
    CommonMeasure common = CommonMeasure::Received; ///< meaningful when `own` is null
    const Measure* own = nullptr;
};

/// Common ones first, then the programme's own, in the order they are shown.
[[nodiscard]] QList<SummaryMeasure> summaryMeasures(const Programme& programme);

/// Total and district for all; level and occupation where the measure declares a field for them.
[[nodiscard]] QList<Breakdown> breakdownsOf(const SummaryMeasure& measure);

/// English source of a breakdown's name, context "statistics".
[[nodiscard]] const char* breakdownLabel(Breakdown by);

/// A cell's key as people read it in Chinese: 中山区, 三级（高级工）, 电工; 未填写 for none.
[[nodiscard]] QString keyInChinese(Breakdown by, const QString& key);

} // namespace jiangce
