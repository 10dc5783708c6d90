// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/amount_range.h"

#include "core/base/text.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qint64 oneFen = 1;

Outcome<AmountRange> beyond(const QString& sign, const QString& amount)
{
    const auto end = Money::parse(amount);
    if (!end)
        return fail(end.error());
    const bool isIncluded = sign.endsWith(u'=') || sign == u"≥"_s || sign == u"≤"_s;
    AmountRange range;
    if (sign.startsWith(u'>') || sign == u"≥"_s)
        range.from = isIncluded ? *end : Money::fromFen(end->fen() + oneFen);
    else
        range.to = isIncluded ? *end : Money::fromFen(end->fen() - oneFen);
    return range;
}

} // namespace

Outcome<AmountRange> parseAmountRange(const QString& typed)
{
    static const QRegularExpression bound(u"^(>=|<=|>|<|≥|≤)(.+)$"_s);
    static const QRegularExpression between(u"^(.+?)[-~–—～至](.+)$"_s);
    const QString text = text::compactIdentifier(typed);
    if (text.isEmpty())
        return AmountRange {};
    if (const auto match = bound.match(text); match.hasMatch())
        return beyond(match.captured(1), match.captured(2));
    const auto match = between.match(text);
    const auto from = Money::parse(match.hasMatch() ? match.captured(1) : text);
    const auto to = match.hasMatch() ? Money::parse(match.captured(2)) : from;
    if (!from)
        return fail(from.error());
    if (!to)
        return fail(to.error());
    if (*to < *from)
        return fail(ProblemCode::OutOfRange, {from->display(), to->display()});
    return AmountRange {*from, *to};
}

} // namespace jiangce
