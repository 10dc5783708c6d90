// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/case_words.h"

#include "core/values/date_text.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int pressingDays = 5;
constexpr int officeOffsetSeconds = 8 * 3600;   // one time for all of China, wherever the computer thinks it stands

std::pair<QLatin1StringView, Tone> lookOf(CaseState state)
{
    switch (state) {
    case CaseState::Draft: return {"edit"_L1, Tone::Muted};
    case CaseState::Submitted: return {"new"_L1, Tone::Accent};
    case CaseState::ReturnedForCorrection: return {"return"_L1, Tone::Warn};
    case CaseState::NotAccepted: return {"stop"_L1, Tone::Bad};
    case CaseState::Accepted: return {"accept"_L1, Tone::Accent};
    case CaseState::FirstReviewed:
    case CaseState::SecondReviewed: return {"next"_L1, Tone::Accent};
    case CaseState::Approved: return {"approve"_L1, Tone::Ok};
    case CaseState::Refused: return {"refuse"_L1, Tone::Bad};
    case CaseState::PaymentRequested: return {"pay"_L1, Tone::Wait};
    case CaseState::Paid: return {"ok"_L1, Tone::Ok};
    case CaseState::Qualified: return {"approve"_L1, Tone::Accent};
    case CaseState::Proposed: return {"next"_L1, Tone::Accent};
    case CaseState::Reserve: return {"clock"_L1, Tone::Wait};
    case CaseState::NotSelected: return {"stop"_L1, Tone::Muted};
    case CaseState::Removed: return {"stop"_L1, Tone::Bad};
    case CaseState::Honoured: return {"ok"_L1, Tone::Ok};
    case CaseState::Revoked: return {"refuse"_L1, Tone::Bad};
    case CaseState::Filed:
    case CaseState::Received: return {"ok"_L1, Tone::Ok};
    case CaseState::Archived: return {"archive"_L1, Tone::Muted};
    case CaseState::Withdrawn: return {"withdraw"_L1, Tone::Muted};
    }
    return {"unknown"_L1, Tone::Muted};
}

} // namespace

Sign signOf(CaseState state, const Wording& wording)
{
    const auto [icon, tone] = lookOf(state);
    return {icon, tone, wording.label("casework", stateLabel(state))};
}

Sign signOfVerdict(const QString& verdict, const Wording& wording)
{
    if (verdict == verdictName(Verdict::Eligible))
        return {"ok"_L1, Tone::Ok, wording.word(Verdict::Eligible)};
    if (verdict == verdictName(Verdict::Refused))
        return {"bad"_L1, Tone::Bad, wording.word(Verdict::Refused)};
    if (verdict == verdictName(Verdict::Undetermined))
        return {"unknown"_L1, Tone::Wait, wording.word(Verdict::Undetermined)};
    return {};
}

Sign DueWords::sign(QDate due) const
{
    if (!due.isValid())
        return {};
    const auto working = m_holidays.workingDaysBetween(m_today, due);
    const int left = working ? *working : int(m_today.daysTo(due));
    const QString date = isoDate(due);
    if (due < m_today) {
        const int over = std::max(1, std::abs(left));
        return {"warning"_L1, Tone::Bad,
            working ? tr("%1 · %n working day(s) overdue", nullptr, over).arg(date)
                    : tr("%1 · %n calendar day(s) overdue", nullptr, over).arg(date)};
    }
    if (due == m_today)
        return {"clock"_L1, Tone::Warn, tr("%1 · today").arg(date)};
    if (left <= pressingDays)
        return {"clock"_L1, Tone::Warn,
            working ? tr("%1 · %n working day(s) left", nullptr, left).arg(date)
                    : tr("%1 · %n calendar day(s) left", nullptr, left).arg(date)};
    return {{}, Tone::Text, date};
}

QString programmeShort(const Programme& programme, const Wording& wording)
{
    return wording.isChinese() ? QString::fromUtf16(programme.shortName) : wording.label(programme.key, programme.label);
}

QString programmeName(const Programme& programme, const Wording& wording)
{
    return wording.isChinese() ? QString::fromUtf16(programme.chinese) : wording.label(programme.key, programme.label);
}

QString letterName(const LetterKind& kind, const Wording& wording)
{
    return wording.isChinese() ? QString::fromUtf16(kind.chinese) : wording.label("letters", kind.label);
}

QString printedWords(QDate printedOn, int reprints)
{
    if (!printedOn.isValid())
        return QCoreApplication::translate("jiangce::LetterWords", "not yet");
    const QString day = printedOn.toString(Qt::ISODate);
    return reprints == 0 ? day : QCoreApplication::translate("jiangce::LetterWords", "%1, %n more", nullptr, reprints).arg(day);
}

QString localTime(const QDateTime& at)
{
    return at.isValid() ? at.toOffsetFromUtc(officeOffsetSeconds).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

} // namespace jiangce
