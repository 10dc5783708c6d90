// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/check_signatures.h"
#include "core/policy/wording.h"

using namespace Qt::StringLiterals;

namespace jiangce {

const char* signatureSource(SignatureFault fault)
{
    switch (fault) {
    case SignatureFault::StepUnsigned:
        return QT_TRANSLATE_NOOP("trail", "Case %1: the step of entry %2 is not signed, though whoever took it had a key.");
    case SignatureFault::SignatureWrong:
        return QT_TRANSLATE_NOOP("trail",
            "Case %1: the signature under the step of entry %2 does not fit: the step was forged, or what was signed was "
            "changed since.");
    case SignatureFault::StepUntold:
        return QT_TRANSLATE_NOOP("trail", "Case %1: a signed step of which the history does not tell.");
    case SignatureFault::EntryUnfounded:
        return QT_TRANSLATE_NOOP("trail", "Case %1: entry %2 tells of a signed step that is not there.");
    case SignatureFault::SignatureLoose:
        return QT_TRANSLATE_NOOP("trail", "Entry %2: a signature that belongs to no step and no act.");
    case SignatureFault::ActUnsigned:
        return QT_TRANSLATE_NOOP("trail", "Entry %2 is not signed, though whoever acted had a key.");
    case SignatureFault::ActWrong:
        return QT_TRANSLATE_NOOP("trail",
            "The signature under entry %2 does not fit: the act was forged, or what was signed was changed since.");
    case SignatureFault::RecordUntold:
        return QT_TRANSLATE_NOOP("trail",
            "Case %1: money that was asked for, paid, returned or recovered, or a step taken back, of which the history does "
            "not tell.");
    case SignatureFault::HonourUntold:
        return QT_TRANSLATE_NOOP("trail",
            "Account %3: an honour it is said to have entered, or its revocation, of which the history does not tell.");
    case SignatureFault::KeyUntold:
        return QT_TRANSLATE_NOOP("trail",
            "Account %3: the keys it signs with are not those the history tells of (entry %2): one was put in, changed or "
            "taken away.");
    case SignatureFault::KeyUnvouched: break;
    }
    return QT_TRANSLATE_NOOP("trail",
        "Account %3: a further key to sign with (entry %2) that was not given by two administrators with a code.");
}

QString signatureSentence(const SignatureFinding& finding, const Wording& wording)
{
    // A sentence need not name all three, so each goes to its own place.
    return wording.label("trail", signatureSource(finding.fault))
        .replace(u"%1"_s, QString::number(finding.caseId))
        .replace(u"%2"_s, QString::number(finding.seq))
        .replace(u"%3"_s, QString::number(finding.account));
}

} // namespace jiangce
