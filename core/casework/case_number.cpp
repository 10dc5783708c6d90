// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/casework/case_file.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace jiangce {

QString caseNumber(const Programme& programme, int year, int serial)
{
    return u"%1〔%2〕%3"_s.arg(QString::fromUtf16(programme.shortName))
        .arg(year, 4, 10, QLatin1Char('0'))
        .arg(serial, 6, 10, QLatin1Char('0'));
}

QString caseNumberKey(const Programme& programme, int year, int serial)
{
    return u"%1%2-%3"_s.arg(QLatin1StringView(programme.pinyin)).arg(year).arg(serial);
}

QString caseNumberKeyFromTyped(const QString& typed)
{
    const QString text = text::compactIdentifier(typed).toLower();
    static const QRegularExpression printed(
        u"^(\\p{Han}+)[〔\\[【(﹝]?(\\d{4})[〕\\]】)﹞]?第?-?0*(\\d{1,7})号?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ascii(u"^([a-z]+)-?(\\d{4})-?0*(\\d{1,7})$"_s);
    if (const auto match = ascii.match(text); match.hasMatch())
        return u"%1%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
    const auto match = printed.match(text);
    if (!match.hasMatch())
        return {};
    for (const Programme* programme : allProgrammes())
        if (match.captured(1) == QString::fromUtf16(programme->shortName))
            return caseNumberKey(*programme, match.captured(2).toInt(), match.captured(3).toInt());
    return {};
}

} // namespace jiangce
