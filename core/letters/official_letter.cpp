// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/official_letter.h"

#include "core/letters/case_words.h"
#include "core/letters/merge.h"
#include "core/letters/template_store.h"
#include "core/programmes/programme.h"
#include "core/register/office.h"
#include "core/values/date_text.h"
#include "core/values/number_mask.h"

#include <array>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct KindEntry {
    OfficialKind kind;
    const char* file;
    const char16_t* title;
    const char16_t* code;
};

constexpr std::array kinds {
    KindEntry {OfficialKind::PublicNotice, "official/public_notice", u"公示", u""},
    KindEntry {OfficialKind::Circular, "official/circular", u"通知", u"发"},
    KindEntry {OfficialKind::Reply, "official/reply", u"批复", u"复"},
    KindEntry {OfficialKind::ConferralRequest, "official/request", u"请示", u"请"},
    KindEntry {OfficialKind::Commendation, "official/commendation", u"决定", u""},
    KindEntry {OfficialKind::PaymentRequest, "official/payment_request", u"资金拨付函", u"财函"},
    KindEntry {OfficialKind::FilingReminder, "official/filing_reminder", u"催报函", u"催"},
};

const KindEntry& entryOf(OfficialKind kind)
{
    return *std::ranges::find(kinds, kind, &KindEntry::kind);
}

/// A public notice never holds more of a person's number than the masked form, whatever the template asks for.
QString shownIdentifier(const OfficialRow& row, bool isPublic)
{
    return isPublic && row.isPerson ? maskedIdNumber(row.identifier) : row.identifier;
}

MergeData rowData(const OfficialRow& row, bool isPublic)
{
    MergeData data;
    data.set(u"名称"_s, row.name).set(u"证件"_s, shownIdentifier(row, isPublic)).set(u"单位"_s, row.unit);
    data.set(u"案件编号"_s, row.caseNumber).set(u"区域"_s, row.district).set(u"职业"_s, row.occupation);
    data.set(u"等级"_s, row.level).set(u"人数"_s, QString::number(row.persons)).set(u"金额"_s, row.amount.plain());
    data.set(u"开户名称"_s, isPublic ? QString() : row.payee).set(u"开户银行"_s, isPublic ? QString() : row.bank);
    data.set(u"账号"_s, isPublic ? QString() : row.account).set(u"备注"_s, row.remark);
    data.set(u"年度"_s, row.year > 0 ? QString::number(row.year) : QString()).set(u"期限"_s, isoDate(row.lastDay));
    data.set(u"逾期"_s, row.daysOver > 0 ? QString::number(row.daysOver) : QString());
    return data;
}

void addProgramme(MergeData& data, const OfficialLetter& letter)
{
    const Programme* programme = letter.programme;
    data.set(u"事项.名称"_s, programme == nullptr ? QString() : QString::fromUtf16(programme->chinese));
    data.set(u"事项.简称"_s, programme == nullptr ? QString() : QString::fromUtf16(programme->shortName));
    const Clause* clause = programme == nullptr || programme->clauses.empty() ? nullptr : &programme->clauses.front();
    const QString number = clause == nullptr ? QString() : QString::fromUtf16(clause->document().number);
    const QString whole
        = clause == nullptr ? QString() : u"《%1》（%2）"_s.arg(QString::fromUtf16(clause->document().title), number);
    data.set(u"依据.全称"_s, letter.basis.isEmpty() ? whole : letter.basis);
    data.set(u"依据.文号"_s, letter.basis.isEmpty() ? number : letter.basis);
}

/// The same rows list by list. Annexes are numbered where there is more than one.
void addParts(MergeData& data, const OfficialLetter& letter)
{
    QStringList names;
    for (const OfficialRow& row : letter.rows)
        if (!row.part.isEmpty() && !names.contains(row.part))
            names.append(row.part);
    data.setList(u"分册"_s, {});
    const bool isNumbered = names.size() + letter.attachments.size() > 1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        MergeData part;
        int count = 0;
        for (const OfficialRow& row : letter.rows)
            if (row.part == names.at(i)) {
                part.append(u"清单"_s, rowData(row, letter.kind == OfficialKind::PublicNotice));
                ++count;
            }
        part.set(u"名称"_s, names.at(i)).set(u"人数"_s, QString::number(count));
        part.set(u"附件号"_s, isNumbered ? QString::number(i + 1) : QString());
        data.append(u"分册"_s, part);
    }
}

void addRows(MergeData& data, const OfficialLetter& letter)
{
    data.setList(u"清单"_s, {});
    int persons = 0;
    Money sum;
    for (const OfficialRow& row : letter.rows) {
        data.append(u"清单"_s, rowData(row, letter.kind == OfficialKind::PublicNotice));
        persons += row.persons;
        sum += row.amount;
    }
    addParts(data, letter);
    data.set(u"公文.条数"_s, QString::number(letter.rows.size())).set(u"公文.人数"_s, QString::number(persons));
    data.set(u"公文.金额"_s, sum.isZero() ? QString() : sum.plain());
}

void addTexts(MergeData& data, const QString& path, const QString& name, const QStringList& texts)
{
    data.setList(path, {});
    for (const QString& each : texts)
        data.append(path, MergeData().set(name, each));
}

Problem required(const QString& field)
{
    return Problem {ProblemCode::Required}.at(field);
}

} // namespace

const char* officialTemplate(OfficialKind kind)
{
    return entryOf(kind).file;
}

QString officialTitle(OfficialKind kind)
{
    return QString::fromUtf16(entryOf(kind).title);
}

QString officialKindCode(OfficialKind kind)
{
    return QString::fromUtf16(entryOf(kind).code);
}

MergeData officialMergeData(Connection& db, const OfficialLetter& letter)
{
    MergeData data;
    case_words::addOffice(data, loadOffice(db));
    data.set(u"文号"_s, letter.number).set(u"日期"_s, isoDate(letter.day));
    data.set(u"预览"_s, letter.isPreview ? u"1"_s : QString()).set(u"经办.姓名"_s, letter.officer);
    addProgramme(data, letter);
    addRows(data, letter);
    addTexts(data, u"段落"_s, u"内容"_s, letter.paragraphs);
    addTexts(data, u"附件名"_s, u"名称"_s, letter.attachments);
    data.set(u"公文.事由"_s, letter.subject).set(u"公文.主送"_s, letter.recipient);
    data.set(u"公文.机关"_s, letter.issuer.isEmpty() ? data.text(u"机关.名称"_s) : letter.issuer);
    data.set(u"公文.抄送"_s, letter.copyTo.join(u'，'));
    data.set(u"公示.开始"_s, isoDate(letter.noticeFrom)).set(u"公示.结束"_s, isoDate(letter.noticeTo));
    data.set(u"公示.工作日"_s, letter.noticeDays > 0 ? QString::number(letter.noticeDays) : QString());
    data.set(u"公示.邮箱"_s, letter.noticeMail);
    data.set(u"拨付.资金来源"_s, letter.fundSource);
    data.set(u"拨付.用途"_s, letter.fundPurpose.isEmpty() ? data.text(u"事项.名称"_s) : letter.fundPurpose);
    return data;
}

Outcome<LetterDocument> officialLetter(Connection& db, const OfficialLetter& letter)
{
    const bool isNotice = letter.kind == OfficialKind::PublicNotice;
    if (letter.subject.trimmed().isEmpty())
        return fail(required(u"subject"_s));
    const bool isOfNobody = letter.kind == OfficialKind::Circular || letter.kind == OfficialKind::Reply;
    if (letter.rows.isEmpty() && !isOfNobody)
        return fail(required(u"rows"_s));
    if (isNotice && !letter.noticeFrom.isValid())
        return fail(required(u"notice_from"_s));
    if (isNotice && !letter.noticeTo.isValid())
        return fail(required(u"notice_to"_s));
    const QStringList missing = missingParticulars(loadOffice(db));
    if (!letter.isPreview && !missing.isEmpty())
        return fail(ProblemCode::OfficeIncomplete, {missing.first()});
    auto document = merge(templateInForce(db, QString::fromLatin1(officialTemplate(letter.kind))), officialMergeData(db, letter));
    if (document)
        document->title = letter.subject + officialTitle(letter.kind);
    return document;
}

} // namespace jiangce
