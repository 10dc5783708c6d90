// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/pinyin.h"

#include "core/base/fault.h"
#include "core/base/text.h"
#include "core/register/surname_readings.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <unicode/translit.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

icu::Transliterator& hanToLatin()
{
    thread_local const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> fresh(
            icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, error));
        if (U_FAILURE(error) || !fresh)
            throw Fault(FaultKind::Bug, u"the Han-Latin transliterator is missing"_s);
        return fresh;
    }();
    return *made;
}

/// lǚ → lv: tone marks go, the diaeresis makes u a v.
QString withoutTones(const QString& syllable)
{
    QString plain;
    for (const QChar character : syllable.normalized(QString::NormalizationForm_D)) {
        if (character.unicode() == 0x0308 && plain.endsWith(u'u'))
            plain.back() = u'v';
        else if (character.unicode() < 0x80 && character.isLetter())
            plain += character.toLower();
    }
    return plain;
}

QString syllableOf(char32_t han)
{
    thread_local QHash<char32_t, QString> known;
    const auto found = known.constFind(han);
    if (found != known.cend())
        return *found;
    icu::UnicodeString text {UChar32(han)};
    hanToLatin().transliterate(text);
    const QString latin = QString::fromUtf16(text.getBuffer(), text.length());
    return *known.insert(han, text::containsHan(latin) ? QString() : withoutTones(latin));
}

template <size_t N>
const Reading* readingAt(const std::array<Reading, N>& readings, QStringView text)
{
    for (const Reading& reading : readings)
        if (text.startsWith(QStringView(reading.text)))
            return &reading;
    return nullptr;
}

/// One entry for each Han character with a reading, one for each Latin letter or digit.
QStringList syllables(QStringView name, NameKind kind)
{
    QStringList result;
    qsizetype i = 0;
    const Reading* special = kind == NameKind::Person ? readingAt(surnameReadings, name) : nullptr;
    while (i < name.size()) {
        if (!special && kind == NameKind::Organisation)
            special = readingAt(wordReadings, name.sliced(i));
        if (special) {
            result += QStringView(special->syllables).toString().split(u' ');
            i += qsizetype(std::exchange(special, nullptr)->text.size());
            continue;
        }
        const bool isPair = name[i].isHighSurrogate() && i + 1 < name.size();
        const char32_t character = isPair ? QChar::surrogateToUcs4(name[i], name[i + 1]) : name[i].unicode();
        if (text::isHan(character))
            result += syllableOf(character);
        else if (character < 0x80 && QChar::isLetterOrNumber(character))
            result += QString(QChar(char16_t(QChar::toLower(character))));
        i += isPair ? 2 : 1;
    }
    return result;
}

} // namespace

QString pinyinInitials(QStringView name, NameKind kind)
{
    QString initials;
    for (const QString& syllable : syllables(name, kind))
        initials += syllable.left(1);
    return initials;
}

QString fullPinyin(QStringView name, NameKind kind)
{
    return syllables(name, kind).join(QString());
}

} // namespace jiangce
