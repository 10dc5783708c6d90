// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/occupation_code.h"

#include "core/values/reading.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace jiangce {

Outcome<OccupationCode> OccupationCode::parse(QStringView text)
{
    // Eight 大类; no part below one is numbered 00.
    static const QRegularExpression form(uR"(\A[1-8](-(?!00)[0-9]{2}){3}\z)"_s);
    const QString typed = reading::identifier(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    if (!form.match(typed).hasMatch())
        return fail(ProblemCode::OccupationCodeForm, {text.trimmed().toString()});
    return OccupationCode(typed);
}

} // namespace jiangce
