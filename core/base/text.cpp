// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QtCore/QChar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce::text {

namespace {

/// Visible ASCII and the common Han characters, which every function below leaves alone: nearly all of what is read.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) {
        const char16_t code = character.unicode();
        return (code > 0x20 && code < 0x7F) || (code >= 0x4E00 && code <= 0x9FA5);
    });
}

} // namespace

QString toHalfWidth(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            result += QChar(char16_t(code - 0xFEE0));
        else if (code == 0x3000 || code == 0x00A0)
            result += u' ';
        else
            result += character;
    }
    return result;
}

QString withoutInvisible(QStringView text)
{
    if (isPlain(text))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(character, text[i + 1]);
            if (QChar::category(code) != QChar::Other_Format) {
                result += character;
                result += text[i + 1];
            }
            ++i;
            continue;
        }
        const auto category = character.category();
        const bool keepsLine = character == u'\n' || character == u'\t';
        if (character.isSurrogate() || category == QChar::Other_Format
            || (category == QChar::Other_Control && !keepsLine))
            continue;
        result += character;
    }
    return result;
}

QString compactIdentifier(QStringView text)
{
    if (isPlain(text))
        return text.toString();
    QString result = withoutInvisible(toHalfWidth(text));
    result.removeIf([](QChar character) { return character.isSpace(); });
    return result;
}

QString tidied(QStringView text)
{
    return isPlain(text) ? text.toString() : withoutInvisible(text).simplified();
}

QString folded(QStringView text)
{
    if (isPlain(text))
        return text.toString().toCaseFolded();
    return toHalfWidth(tidied(text)).simplified().toCaseFolded();
}

QString simplified(QStringView text)
{
    return isPlain(text) ? text.toString() : withoutInvisible(toHalfWidth(text)).simplified();
}

namespace {

bool isNameDot(QChar character)
{
    static constexpr QStringView dots = u"\u00B7\u2022\u30FB\u2027\uFF0E\uFE52\u22C5\u2219\u0387\uFF65";
    return dots.contains(character);
}

bool isHanEnd(const QString& text)
{
    if (text.isEmpty())
        return false;
    const QChar last = text.back();
    if (last.isLowSurrogate() && text.size() > 1)
        return isHan(QChar::surrogateToUcs4(text[text.size() - 2], last));
    return isHan(last.unicode());
}

bool isHanStart(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text[0].isHighSurrogate() && text.size() > 1)
        return isHan(QChar::surrogateToUcs4(text[0], text[1]));
    return isHan(text[0].unicode());
}

} // namespace

QString normalisedName(QStringView text)
{
    if (isPlain(text) && !text.contains(u'.'))
        return text.toString();
    QString source = withoutInvisible(text).normalized(QString::NormalizationForm_C);
    for (QChar& character : source) {
        if (character.unicode() == 0x3000 || character.unicode() == 0x00A0)
            character = u' ';
        else if (isNameDot(character))
            character = QChar(u'\u00B7');
    }
    source = source.simplified();
    QString result;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QStringView rest = QStringView(source).mid(i + 1);
        // A plain full stop between two Han characters is a mistyped interpunct; in Latin names it stays.
        if (source[i] == u'.' && isHanEnd(result) && isHanStart(rest))
            result += QChar(u'\u00B7');
        else if (source[i] == u' ' && (isHanEnd(result) || result.endsWith(u'\u00B7')) && (isHanStart(rest) || rest.startsWith(u'\u00B7')))
            continue;
        else
            result += source[i];
    }
    return result;
}

qsizetype characterCount(QStringView text)
{
    qsizetype count = 0;
    for (const QChar character : text)
        count += character.isLowSurrogate() ? 0 : 1;
    return count;
}

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

bool containsHan(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isHanStart(text.mid(i)))
            return true;
    return false;
}

QString masked(QStringView text, qsizetype keepHead, qsizetype keepTail)
{
    if (text.size() <= keepHead + keepTail)
        return QString(text.size(), u'*');
    return text.first(keepHead).toString() + QString(text.size() - keepHead - keepTail, u'*')
        + text.last(keepTail).toString();
}

} // namespace jiangce::text
