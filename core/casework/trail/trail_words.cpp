// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/trail/trail_check.h"
#include "core/policy/wording.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

const char* trailSource(TrailFault fault)
{
    switch (fault) {
    case TrailFault::EntryChanged:
        return QT_TRANSLATE_NOOP("trail", "Entry %1 of %2 was changed, or stands in another place than it was written in.");
    case TrailFault::EntryMissing:
        return QT_TRANSLATE_NOOP("trail", "Entry %1 is missing; the next one is of %2.");
    case TrailFault::TailCut:
        return QT_TRANSLATE_NOOP("trail",
            "The trail ends with entry %4, but entry %1 was signed at %2 (%3): the end was cut off, or an older copy was put "
            "back.");
    case TrailFault::Rewritten:
        return QT_TRANSLATE_NOOP("trail",
            "Entry %1 is not the one that was signed at %2 (%3): the trail was written anew after entry %4.");
    case TrailFault::OtherRegister:
        return QT_TRANSLATE_NOOP("trail",
            "Entry %1 of %2 is not the one “%3” begins with: the trail was written anew from the beginning, or the "
            "checkpoints are those of another register.");
    case TrailFault::AnchorMissing:
        return QT_TRANSLATE_NOOP("trail",
            "The checkpoints “%3” are not there or cannot be read; the trail up to entry %1 of %2 cannot be held against them. "
            "Look for the disk they are on.");
    case TrailFault::AnchorEmpty:
        return QT_TRANSLATE_NOOP("trail",
            "The file “%3” holds no checkpoint; the trail up to entry %1 of %2 cannot be held against it.");
    case TrailFault::LineDamaged:
        return QT_TRANSLATE_NOOP("trail", "Line %1 of “%3” is no checkpoint: it was changed or damaged.");
    case TrailFault::LineRemoved:
        return QT_TRANSLATE_NOOP("trail",
            "Line %1 of “%3”, of %2, does not follow on the line before: lines were taken out, put in or moved.");
    case TrailFault::SignatureWrong:
        return QT_TRANSLATE_NOOP("trail", "The checkpoint of entry %1, %2, in “%3” does not carry a right signature.");
    case TrailFault::KeyUnknown:
        return QT_TRANSLATE_NOOP("trail",
            "The checkpoint of entry %1, %2, in “%3” was signed with a key of which the trail does not tell.");
    case TrailFault::Fork:
        return QT_TRANSLATE_NOOP("trail",
            "In “%3” entry %1 was signed at %2 although entry %4 had been signed before: an older state was put back and "
            "carried on, the trail forks.");
    case TrailFault::CodeMalformed:
        return QT_TRANSLATE_NOOP("trail", "“%3” is not a code as it is printed on lists, such as 10234-K3F7-9QXM-2WZ8. Type it "
                                          "again.");
    case TrailFault::CodeDiffers:
        return QT_TRANSLATE_NOOP("trail",
            "The code %3 on paper does not fit entry %1 of %2: the trail was written anew since, or the code was mistyped.");
    case TrailFault::CodeBeyond:
        break;
    }
    return QT_TRANSLATE_NOOP("trail",
        "The code %3 on paper speaks of entry %1, but the trail ends with entry %4 of %2: its end was cut off.");
}

QString trailSentence(const TrailFinding& finding, const Wording& wording)
{
    const QString time = finding.at.isValid()
        ? finding.at.toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm:ss"_s)
        : u"—"_s;
    const bool isCode = finding.fault >= TrailFault::CodeMalformed;
    const QStringList values {QString::number(finding.seq), time,
        isCode ? finding.about : QFileInfo(finding.about).fileName(), QString::number(finding.other)};
    // Not arg(): a sentence takes those it needs, and what stands in a file's name is only text.
    QString text;
    const QString source = wording.label("trail", trailSource(finding.fault));
    for (qsizetype i = 0; i < source.size(); ++i) {
        const int place = source[i] == u'%' && i + 1 < source.size() ? source[i + 1].digitValue() : -1;
        if (place < 1 || place > 4) {
            text += source[i];
            continue;
        }
        text += values[place - 1];
        ++i;
    }
    return text;
}

} // namespace jiangce
