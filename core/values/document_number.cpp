// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/document_number.h"

#include "core/base/text.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int leastYear = 1949;
constexpr int greatestYear = 2199;
constexpr int greatestNumber = 999'999;

/// Han characters, letters and digits, beginning with Han: what 机关代字 consist of.
bool isPrefix(const QString& prefix)
{
    static const QRegularExpression form(uR"(\A\p{Han}[\p{Han}A-Za-z0-9]{0,19}\z)"_s);
    return form.match(prefix).hasMatch();
}

} // namespace

Outcome<DocumentNumber> DocumentNumber::parse(QStringView text)
{
    static const QRegularExpression form(
        u"\\A(.+?)[\\[(\u3014\u3010\uFE5D\uFE59](\\d{4})[\\])\u3015\u3011\uFE5E\uFE5A]第?(\\d{1,9})号\\z"_s);
    const QString typed = text::compactIdentifier(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    const auto match = form.match(typed);
    auto number = match.hasMatch()
        ? of(match.captured(1), match.capturedView(2).toInt(), match.capturedView(3).toInt())
        : fail(ProblemCode::DocumentNumberForm);
    if (!number)
        return fail(ProblemCode::DocumentNumberForm, {text.trimmed().toString()});
    return number;
}

Outcome<DocumentNumber> DocumentNumber::of(const QString& prefix, int year, int number)
{
    const bool holds = isPrefix(prefix) && year >= leastYear && year <= greatestYear && number >= 1
        && number <= greatestNumber;
    if (!holds)
        return fail(ProblemCode::DocumentNumberForm, {prefix});
    return DocumentNumber(prefix, year, number);
}

QString DocumentNumber::canonical() const
{
    return m_prefix + u'\u3014' + QString::number(m_year) + u'\u3015' + QString::number(m_number) + u'号';
}

} // namespace jiangce
