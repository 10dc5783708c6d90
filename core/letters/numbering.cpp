// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/numbering.h"

#include <array>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct KindCode {
    QLatin1StringView kind;
    QStringView code;
};

constexpr std::array kindCodes {
    KindCode {"receipt_slip"_L1, u"收"},
    KindCode {"acceptance_notice"_L1, u"受"},
    KindCode {"correction_notice"_L1, u"补"},
    KindCode {"completion_notice"_L1, u"补"},
    KindCode {"non_acceptance"_L1, u"不受"},
    KindCode {"subsidy_decision"_L1, u"核"},
    KindCode {"settlement_confirmation"_L1, u"函"},
    KindCode {"promotion_approval"_L1, u"晋"},
    KindCode {"pool_entry"_L1, u"荐"},
    KindCode {"refusal"_L1, u"否"},
    KindCode {"approval_sheet"_L1, u"审"},
};

} // namespace

QString letterNumber(const QString& code, const QString& kindCode, int year, int number)
{
    return u"%1%2〔%3〕%4号"_s.arg(code, kindCode, QString::number(year), QString::number(number));
}

QString letterSeries(const QString& letterKind, int year)
{
    return u"%1/%2"_s.arg(letterKind, QString::number(year));
}

QString letterKindCode(const QString& letterKind)
{
    for (const KindCode& each : kindCodes) {
        if (letterKind == each.kind)
            return each.code.toString();
    }
    return {};
}

} // namespace jiangce
