// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/name_order.h"

#include "core/base/fault.h"
#include "core/base/text.h"

#include <QtCore/QHash>

#include <unicode/alphaindex.h>
#include <unicode/coll.h>
#include <unicode/locid.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Counted {
    char32_t character;
    int strokes;
};

/// Where the collation counts otherwise, and no radical explains it.
constexpr Counted counted[] {{U'祁', 6}, {U'荆', 9}, {U'黄', 11}, {U'萨', 11}, {U'营', 11}, {U'敬', 12}, {U'褚', 13},
    {U'甄', 13}, {U'魏', 17}, {U'逄', 10}, {U'禄', 12}, {U'票', 11}, {U'禁', 13}, {U'祭', 11}, {U'娜', 9}, {U'健', 10},
    {U'建', 8}, {U'骨', 9}, {U'及', 3}, {U'象', 11}};

struct Range {
    char32_t first;
    char32_t last;
};

/// Radicals written with one stroke less: 示, 艸, 辶, 邑, 阜. The block lies in the order of its radicals.
constexpr Range shorter[] {{0x793C, 0x79B7}, {0x8279, 0x864C}, {0x8FB5, 0x9090}, {0x9091, 0x9148}, {0x961C, 0x96B5}};

struct Strokes {
    std::unique_ptr<icu::Collator> order;
    std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> buckets;
};

const Strokes& byStrokes()
{
    thread_local const Strokes made = [] {
        UErrorCode error = U_ZERO_ERROR;
        const icu::Locale strokes = icu::Locale::createFromName("zh@collation=stroke");
        Strokes fresh {std::unique_ptr<icu::Collator>(icu::Collator::createInstance(strokes, error)), nullptr};
        icu::AlphabeticIndex index(strokes, error);
        if (U_SUCCESS(error))
            fresh.buckets.reset(index.buildImmutableIndex(error));
        if (U_FAILURE(error) || !fresh.order || !fresh.buckets)
            throw Fault(FaultKind::Bug, u"the collation by strokes is missing"_s);
        return fresh;
    }();
    return made;
}

/// Buckets are called 7劃.
int collatedStrokes(char32_t character)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString text {UChar32(character)};
    const auto* bucket = byStrokes().buckets->getBucket(byStrokes().buckets->getBucketIndex(text, error));
    int strokes = 0;
    if (U_SUCCESS(error) && bucket != nullptr)
        for (int32_t at = 0; at < bucket->getLabel().length() && QChar::isDigit(bucket->getLabel().charAt(at)); ++at)
            strokes = strokes * 10 + (bucket->getLabel().charAt(at) - u'0');
    return strokes;
}

} // namespace

int strokesOf(char32_t character)
{
    thread_local QHash<char32_t, int> known;
    if (!text::isHan(character))
        return 0;
    if (const auto found = known.constFind(character); found != known.cend())
        return *found;
    const auto own = std::ranges::find(counted, character, &Counted::character);
    const bool isShorter = std::ranges::any_of(
        shorter, [character](const Range& range) { return character >= range.first && character <= range.last; });
    const int strokes = own != std::end(counted) ? own->strokes : collatedStrokes(character) - (isShorter ? 1 : 0);
    return *known.insert(character, strokes);
}

bool isBeforeByStrokes(const QString& one, const QString& other)
{
    const QList<uint> left = one.toUcs4();
    const QList<uint> right = other.toUcs4();
    for (qsizetype at = 0; at < std::min(left.size(), right.size()); ++at) {
        if (left[at] == right[at])
            continue;
        const int fewer = strokesOf(left[at]) - strokesOf(right[at]);
        if (fewer != 0)
            return fewer < 0;
        UErrorCode error = U_ZERO_ERROR;
        const UCollationResult order
            = byStrokes().order->compare(icu::UnicodeString(UChar32(left[at])), icu::UnicodeString(UChar32(right[at])), error);
        if (order != UCOL_EQUAL)
            return order == UCOL_LESS;
    }
    return left.size() < right.size();
}

} // namespace jiangce
