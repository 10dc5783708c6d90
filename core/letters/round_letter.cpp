// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/round_letter.h"

#include "core/programmes/programme_store.h"
#include "core/register/admin_unit.h"
#include "core/register/calendar_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Of the commendation as a whole: 2025年全市有杰出贡献高技能人才和技术能手评选表彰.
QString subjectOf(const AwardRound& round)
{
    const QString what = QString::fromUtf16(round.head.kind->chinese);
    return round.paper.year ? u"%1年%2"_s.arg(*round.paper.year).arg(what) : what;
}

bool isListed(const Nominee& one)
{
    return one.state == CaseState::Proposed || one.state == CaseState::Honoured || one.state == CaseState::Revoked;
}

QString valueOf(const Programme& programme, const FormData& form, QLatin1StringView key)
{
    const FieldDef* field = fieldByKey(programme.fields, key.toString());
    return field == nullptr ? QString() : displayText(*field, form.value(field->keyText()));
}

OfficialRow rowOf(Connection& db, const TitleInRound& title, const Nominee& one)
{
    const Programme& programme = programmeOf(*title.title);
    const FormData form = readForm(db, programme, one.id);
    return {.name = one.name, .identifier = one.personNumber, .isPerson = true, .unit = one.unit, .caseNumber = one.number,
        .district = adminUnitName(one.district), .occupation = valueOf(programme, form, "occupation"_L1),
        .level = valueOf(programme, form, "level"_L1), .remark = QString::fromUtf16(title.title->shortTitle),
        .part = QString::fromUtf16(title.title->title)};
}

template <class Wanted>
QList<OfficialRow> rowsOf(Connection& db, const AwardRound& round, const RoundLetterOccasion& occasion, const Wanted& wanted)
{
    QList<OfficialRow> rows;
    for (const TitleInRound& title : round.titles) {
        QList<Nominee> nominees;
        for (const Nominee& one : round.nominees)
            if (one.programme == title.programme() && wanted(one))
                nominees.append(one);
        order(nominees, occasion.order, occasion.surnameLess);
        for (const Nominee& one : std::as_const(nominees))
            rows.append(rowOf(db, title, one));
    }
    return rows;
}

/// 王某等10人为“大连市有杰出贡献高技能人才”拟表彰对象.
QStringList countsOf(const QList<OfficialRow>& rows, const AwardRound& round)
{
    QStringList counts;
    for (const TitleInRound& title : round.titles) {
        const QString name = QString::fromUtf16(title.title->shortTitle);
        QString first;
        int count = 0;
        for (const OfficialRow& row : rows)
            if (row.remark == name && ++count == 1)
                first = row.name;
        if (count > 0)
            counts.append(u"%1等%2名同志“%3”称号"_s.arg(first).arg(count).arg(QString::fromUtf16(title.title->title)));
    }
    return counts;
}

QString basisOf(const AwardRound& round)
{
    return u"《%1》（%2）和评选通知（%3）"_s.arg(QString::fromUtf16(round.head.kind->clause.document().title),
        QString::fromUtf16(round.head.kind->clause.document().number), round.paper.noticeNumber);
}

} // namespace

OfficialLetter roundNoticeLetter(
    Connection& db, const AwardRound& round, const AwardNotice& notice, const RoundLetterOccasion& occasion)
{
    OfficialLetter letter {.kind = OfficialKind::PublicNotice, .programme = &programmeOf(*round.titles.first().title),
        .day = notice.period.from, .isPreview = false, .officer = occasion.officer,
        .subject = subjectOf(round) + u"拟表彰对象"_s, .noticeFrom = notice.period.from, .noticeTo = notice.period.to};
    letter.rows = rowsOf(db, round, occasion, [&notice](const Nominee& one) { return notice.cases.contains(one.id); });
    if (const auto days = loadCalendar(db).workingDaysBetween(notice.period.from, notice.period.to))
        letter.noticeDays = *days;
    letter.paragraphs.append(
        u"依据%1，经推荐、资格审查和专家评审，拟对下列%2名同志予以表彰，现予公示，接受社会监督。"_s.arg(basisOf(round))
            .arg(letter.rows.size()));
    return letter;
}

OfficialLetter conferralRequestLetter(Connection& db, const AwardRound& round, const RoundLetterOccasion& occasion)
{
    OfficialLetter letter {.kind = OfficialKind::ConferralRequest, .programme = &programmeOf(*round.titles.first().title),
        .day = round.requestedOn.isValid() ? round.requestedOn : occasion.day, .number = round.requestNumber,
        .isPreview = round.requestNumber.isEmpty(), .officer = occasion.officer, .subject = u"作出"_s + subjectOf(round) + u"决定"_s,
        .recipient = QString::fromUtf16(round.head.kind->conferredBy)};
    letter.rows = rowsOf(db, round, occasion, isListed);
    letter.paragraphs = {u"依据%1和表彰项目批准文件（%2），我局组织开展了%3。经推荐、资格审查、专家评审和公示，拟授予%4。"_s.arg(
                             basisOf(round), round.paper.approvalNumber, round.head.name + QString::fromUtf16(round.head.kind->chinese),
                             countsOf(letter.rows, round).join(u"，"_s)),
        u"现将拟表彰名单和代拟的表彰决定随文呈上。"_s};
    letter.attachments = {u"表彰决定（代拟稿）"_s};
    return letter;
}

OfficialLetter commendationLetter(Connection& db, const AwardRound& round, const RoundLetterOccasion& occasion)
{
    OfficialLetter letter {.kind = OfficialKind::Commendation, .programme = &programmeOf(*round.titles.first().title),
        .day = round.decidedOn.isValid() ? round.decidedOn : occasion.day, .number = round.decisionNumber,
        .isPreview = round.decisionNumber.isEmpty(), .officer = occasion.officer,
        .issuer = QString::fromUtf16(round.head.kind->conferredBy)};
    QStringList titles;
    for (const TitleInRound& title : round.titles)
        titles.append(QString::fromUtf16(title.title->title));
    letter.subject = u"授予“%1”称号"_s.arg(titles.join(u"”“"_s));
    letter.rows = rowsOf(db, round, occasion, isListed);
    letter.paragraphs = {u"为加强技能人才队伍建设，依据%1，经评选、公示，决定授予%2。"_s.arg(
                             basisOf(round), countsOf(letter.rows, round).join(u"，"_s)),
        u"希望受到表彰的同志珍惜荣誉，再接再厉，发挥示范带动作用。"_s};
    return letter;
}

} // namespace jiangce
