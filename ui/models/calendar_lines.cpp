// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calendar_lines.h"

#include "core/values/date_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("jiangce::CalendarPage", source);
}

} // namespace

QStringList calendarHeads()
{
    return {words(QT_TRANSLATE_NOOP("jiangce::CalendarPage", "Day")), words(QT_TRANSLATE_NOOP("jiangce::CalendarPage", "Weekday")),
        words(QT_TRANSLATE_NOOP("jiangce::CalendarPage", "Arrangement")),
        words(QT_TRANSLATE_NOOP("jiangce::CalendarPage", "Occasion")), words(QT_TRANSLATE_NOOP("jiangce::CalendarPage", "Notice"))};
}

QList<TableLine> calendarLines(const QList<HolidayRow>& rows, bool isChinese)
{
    const QLocale locale(isChinese ? QLocale::Chinese : QLocale::English);
    QList<TableLine> lines;
    for (const HolidayRow& row : rows) {
        const TableCell arrangement = row.off
            ? TableCell {words(QT_TRANSLATE_NOOP("jiangce::CalendarPage", "day off")), "ok"_L1, Tone::Ok}
            : TableCell {words(QT_TRANSLATE_NOOP("jiangce::CalendarPage", "weekend day worked")), "warning"_L1, Tone::Warn};
        lines.append({{{isoDate(row.date)}, {locale.dayName(row.date.dayOfWeek())}, arrangement, {row.occasion}, {row.notice}}});
    }
    return lines;
}

} // namespace jiangce
