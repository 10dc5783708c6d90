// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/reminder_letter.h"

using namespace Qt::StringLiterals;

namespace jiangce {

OfficialLetter reminderLetter(const ReminderLetter& reminder, QDate day, const QString& officer)
{
    OfficialLetter letter {.kind = OfficialKind::FilingReminder, .day = reminder.issuedOn.isValid() ? reminder.issuedOn : day,
        .number = reminder.number, .isPreview = reminder.number.isEmpty(), .officer = officer, .recipient = reminder.name};
    QStringList subjects;
    for (const ReminderItem& item : reminder.items) {
        const QString name = QString::fromUtf16(item.programme->chinese);
        letter.programme = item.programme;
        subjects.append(u"%1年度%2"_s.arg(item.year).arg(name));
        letter.rows.append({.name = name, .year = item.year, .lastDay = item.lastDay,
            .daysOver = int(item.lastDay.daysTo(letter.day))});
    }
    letter.subject = subjects.size() == 1 ? subjects.first() : u"逾期未报送材料"_s;
    return letter;
}

} // namespace jiangce
