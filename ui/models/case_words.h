// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"
#include "core/policy/wording.h"
#include "core/policy/working_days.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>

namespace jiangce {

/// A state, a verdict or a date as lists and heads show it: a sign, a word and what the colour means, never colour alone.
struct Sign {
    QLatin1StringView icon;
    Tone tone = Tone::Text;
    QString text {};
};

[[nodiscard]] Sign signOf(CaseState state, const Wording& wording);
/// `verdict` as the case keeps it: eligible, refused, undetermined; no icon and no text when empty.
[[nodiscard]] Sign signOfVerdict(const QString& verdict, const Wording& wording);

/// When something is due, in words where it presses: "2026-11-30", "2026-11-27 · 2 left", "2026-11-20 · 2 overdue".
/// Days are working days by the table, calendar days where a year is not in it (and says so).
class DueWords final {
    Q_DECLARE_TR_FUNCTIONS(jiangce::DueWords)
public:
    DueWords(const HolidayTable& holidays, QDate today)
        : m_holidays(holidays)
        , m_today(today)
    {
    }
    [[nodiscard]] Sign sign(QDate due) const;

private:
    const HolidayTable& m_holidays;
    QDate m_today;
};

/// 技补: the short name of a programme in Chinese, its label otherwise.
[[nodiscard]] QString programmeShort(const Programme& programme, const Wording& wording);
/// The whole name: Chinese from the definition, else its label.
[[nodiscard]] QString programmeName(const Programme& programme, const Wording& wording);
/// Its title as printed in Chinese, its label otherwise.
[[nodiscard]] QString letterName(const LetterKind& kind, const Wording& wording);

/// When a letter was printed and how often again; "not yet" for a null day.
[[nodiscard]] QString printedWords(QDate printedOn, int reprints);

/// 2026-11-22 09:12 at the office, from an instant.
[[nodiscard]] QString localTime(const QDateTime& at);

} // namespace jiangce
