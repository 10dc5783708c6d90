// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/claim_lines.h"
#include "core/letters/merge_data.h"
#include "core/programmes/programme.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace jiangce {
struct Office;
}

/// What the parts of `mergeDataFor` share: Chinese words for the fields, rows and findings of any programme.
namespace jiangce::case_words {

struct Source {
    const Programme& programme;
    const FormData& form;
    QJsonObject verdict {};             ///< last stored; empty when there is none
    QList<ClaimLine> lines {};
};

/// The head under which a field is printed.
[[nodiscard]] QString label(const Programme& programme, const FieldDef& field);
/// The value of the first field with the part, as people read it; empty when the programme has none.
[[nodiscard]] QString partyValue(const Source& source, Party party);
/// Null when the roster has none of that part or kind.
[[nodiscard]] const FieldDef* fieldOf(const RosterDef& roster, Party party);
[[nodiscard]] const FieldDef* fieldOf(const RosterDef& roster, FieldKind kind);
[[nodiscard]] QString display(const FieldDef* field, const FormRow& row);
[[nodiscard]] QString personName(const RosterDef& roster, const FormRow& row);

/// Field keys by which the programme's measures break the roster down.
struct Breakdown {
    const FieldDef* level = nullptr;
    const FieldDef* occupation = nullptr;
};
[[nodiscard]] Breakdown breakdown(const Programme& programme, const RosterDef& roster);

/// The finding of a row, or of the whole, that refuses: the first not met that is no hint. Empty when none does.
[[nodiscard]] QJsonObject ground(const QJsonObject& findingsHolder);
[[nodiscard]] QString labelWord(const QString& labelName);      ///< text → 原文
[[nodiscard]] QString stateWord(const QString& stateName);      ///< met → 符合
[[nodiscard]] QString verdictWord(const QString& verdictName);  ///< eligible → 符合条件
/// 机关 and 救济: the office's particulars.
void addOffice(MergeData& data, const Office& office);
[[nodiscard]] QString moneyText(const std::optional<Money>& amount); ///< empty when unknown

} // namespace jiangce::case_words

namespace jiangce {

/// 不符合, 判定, 判定结论, 名单, 名单人数, 随迁, 未准随迁, 示例标准.
void addVerdict(MergeData& data, const case_words::Source& source);
/// 补贴, 汇总, 核减.
void addMoney(MergeData& data, const case_words::Source& source);
/// 花名册: every roster of the form as a table with the columns that are asked for, money added up.
void addRosterTables(MergeData& data, const case_words::Source& source);
/// 申请栏: the form section by section, as the applicant signs it: nothing masked, unanswered fields empty.
void addFormSections(MergeData& data, const case_words::Source& source);
/// 个人信息: what kinds of personal data the programme asks for.
void addPersonalData(MergeData& data, const Programme& programme);
/// 已发文书: numbered letters of the case that stand.
void addLettersGiven(MergeData& data, Connection& db, const Programme& programme, CaseId id);

} // namespace jiangce
