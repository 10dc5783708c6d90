// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/letters/letter_document.h"
#include "core/letters/merge_data.h"
#include "core/values/money.h"

#include <QtCore/QDate>

namespace jiangce {

class Connection;
struct Programme;

/// Letters that go out for several cases at once, or for none: their templates are resources/letters/official/*.txt.
enum class OfficialKind {
    PublicNotice,       ///< 公示: list with masked identifiers, first and last day, where to object
    Circular,           ///< 通知, red head
    Reply,              ///< 批复, red head
    ConferralRequest,   ///< 请示 to the body that confers, red head, with the proposed list annexed
    Commendation,       ///< 表彰决定, drafted for the body that confers: `issuer`
    PaymentRequest,     ///< 拨付函 to the finance department, letter format, with the list annexed
    FilingReminder,     ///< 催报函 to one body, letter format, with the filings that are overdue
};

/// "official/public_notice": what letterTemplate and the template page know it by.
[[nodiscard]] const char* officialTemplate(OfficialKind kind);
/// Title as printed: 公示, 通知, 批复, 资金拨付函.
[[nodiscard]] QString officialTitle(OfficialKind kind);
/// The word after the office's 机关代字 that tells the series apart; empty: the kind has no number (公示).
[[nodiscard]] QString officialKindCode(OfficialKind kind);

/// One row of the list of an official letter. What is empty is printed as a dash or left out; see the template.
struct OfficialRow {
    QString name {};            ///< applicant or person
    QString identifier {};      ///< identity number or credit code, whole: a public notice never gets more of a person's
                                ///< than its first four and last four characters
    bool isPerson = false;      ///< the identifier is a person's
    QString unit {};            ///< employer of a person
    QString caseNumber {};
    QString district {};
    QString occupation {};
    QString level {};
    int persons = 1;            ///< counted by the letter
    Money amount {};            ///< added up by the letter
    QString payee {};           ///< never in a public notice, as are bank and account
    QString bank {};
    QString account {};
    QString remark {};
    QString part {};            ///< list it stands on where the letter has several, in the order they first appear
    int year = 0;               ///< of a filing that is owed
    QDate lastDay {};           ///< of its term
    int daysOver = 0;
};

/// All an official letter says. Sums, counts and capitals are made from the rows.
struct OfficialLetter {
    OfficialKind kind = OfficialKind::PublicNotice;
    const Programme* programme = nullptr;   ///< null: of no programme (a general circular)
    QDate day {};                           ///< printed on the letter
    QString number {};                      ///< 发文字号; empty in a preview
    bool isPreview = true;
    QString officer {};                     ///< 联系人
    QString issuer {};                      ///< who issues it; empty: the office
    QString subject {};                     ///< 事由 without 关于 and kind: 2026年第3批企业职工技能提升培训补贴
    QString recipient {};                   ///< 主送, without colon; empty for a notice
    QStringList copyTo {};                  ///< 抄送
    QString basis {};                       ///< 《…》（文号）; empty: the programme's own document
    QStringList paragraphs {};              ///< text of a circular or reply; replaces the template's own where given
    QStringList attachments {};             ///< names without number; the annexed list is put in by the template
    QList<OfficialRow> rows {};
    QDate noticeFrom {};                    ///< of a public notice, both inclusive
    QDate noticeTo {};
    int noticeDays = 0;                     ///< working days, for the text; 0: not said
    QString noticeMail {};                  ///< mail address for objections
    QString fundSource {};                  ///< 资金来源; empty leaves a blank to fill in
    QString fundPurpose {};                 ///< 用途; empty: the programme's name
};

/// The names of resources/letters/README.md, with the office's particulars from the database.
[[nodiscard]] MergeData officialMergeData(Connection& db, const OfficialLetter& letter);

/// Ready for LetterPrinter. OfficeIncomplete (particular) for one that is no preview, TemplateUnknownPlaceholder,
/// TemplateUnclosed; Required (field: subject, rows, notice_from, notice_to) where the kind needs it.
[[nodiscard]] Outcome<LetterDocument> officialLetter(Connection& db, const OfficialLetter& letter);

} // namespace jiangce
