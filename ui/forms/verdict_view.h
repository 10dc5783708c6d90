// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QtCore/QJsonObject>

namespace jiangce {

class Wording;

/// One row under a condition that does not come out well.
struct VerdictRow {
    int row = -1;           ///< counted from 0; -1 when the stored verdict does not say
    QString rowId {};
    QString name {};        ///< of the person, as typed
    FindingState state = FindingState::Unknown;
    QString sentence {};
    QString field {};
    bool canBeRuled = false;
    friend bool operator==(const VerdictRow&, const VerdictRow&) = default;
};

/// One named fact of a condition, unfolded.
struct VerdictDetail {
    QString name;
    QString text;
    QString field {};       ///< a click jumps there; empty: nothing to jump to
    friend bool operator==(const VerdictDetail&, const VerdictDetail&) = default;
};

/// One condition as the sheet shows it: everything worded.
struct VerdictEntry {
    QString id;             ///< the condition's code: keeps its place and stays unfolded while the text changes
    FindingState state = FindingState::Unknown;
    Label label = Label::Text;
    QString clause;         ///< 二（一）
    QString title;
    QString sentence;
    QList<VerdictDetail> details {};
    QList<VerdictRow> rows {};  ///< of a roster; those that are met are only counted
    int rowCount = 0;       ///< rows the condition was applied to; 0: the whole case
    bool canBeRuled = false;///< an officer may record a judgement (or change the one recorded)
    bool isRuled = false;   ///< an officer has
    friend bool operator==(const VerdictEntry&, const VerdictEntry&) = default;
};

struct VerdictView {
    Verdict verdict = Verdict::Undetermined;
    QList<VerdictEntry> entries {};
    QStringList missing {}; ///< "still needed", worded: facts to ask for, then figures to enter
    int lineCount = 0;      ///< rows assessed
    int eligibleLines = 0;
    int refusedLines = 0;
    bool paysMoney = false;
    std::optional<Money> amount {};
    friend bool operator==(const VerdictView&, const VerdictView&) = default;
};

/// The dimensions of a figure key in words: training_fee[level=3,occupation=6-18-01-01] → " · 三级（高级工） 6-18-01-01".
[[nodiscard]] QString dimensionWords(const QString& figureKey, const Wording& wording);

/// The live verdict, in the order of the programme's conditions. Rows of the same condition become one entry.
[[nodiscard]] VerdictView verdictView(
    const Programme& programme, const FormData& form, const Decision& decision, const Wording& wording);

/// A verdict as stored, shown as it was worded then: keys verdict, findings, lines, amount_fen, missing.
[[nodiscard]] VerdictView verdictView(const Programme& programme, const QJsonObject& stored, const Wording& wording);

} // namespace jiangce
