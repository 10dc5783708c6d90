// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/text_fold.h"

#include <unicode/uspoof.h>

#include <memory>

namespace jiangce {

namespace {

using Spoof = std::unique_ptr<USpoofChecker, void (*)(USpoofChecker*)>;

/// Made anew costs milliseconds; one per thread, since a checker is not to be shared.
USpoofChecker* spoofChecker()
{
    thread_local const Spoof checker = [] {
        UErrorCode error = U_ZERO_ERROR;
        return Spoof(uspoof_open(&error), &uspoof_close);
    }();
    return checker.get();
}

QString skeleton(const QString& text)
{
    QString result(text.size() * 4 + 16, Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = uspoof_getSkeleton(spoofChecker(), 0, reinterpret_cast<const UChar*>(text.utf16()),
        int32_t(text.size()), reinterpret_cast<UChar*>(result.data()), int32_t(result.size()), &error);
    if (U_FAILURE(error))
        return text;
    result.resize(length);
    return result;
}

} // namespace

QString searchFold(QStringView text)
{
    const QString folded = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString result;
    result.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool isPair = folded[i].isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(folded[i], folded[i + 1]) : folded[i].unicode();
        if (QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse)
            result += folded.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return result;
}

QString confusableKey(QStringView text)
{
    return searchFold(skeleton(searchFold(text)));
}

} // namespace jiangce
