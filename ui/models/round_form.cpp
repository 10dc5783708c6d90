// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/round_form.h"

#include "core/register/admin_unit.h"
#include "core/values/date_text.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString text(std::optional<int> value) { return value ? QString::number(*value) : QString(); }
QString text(std::optional<bool> value) { return value ? (*value ? u"yes"_s : u"no"_s) : QString(); }

/// What is typed into a round, with every problem at its key.
class Reader final {
public:
    Reader(const RoundForm& form, Problems& problems)
        : m_form(form)
        , m_problems(problems)
    {
    }
    [[nodiscard]] QString line(const QString& key) const { return m_form.texts.value(key).trimmed(); }
    [[nodiscard]] std::optional<int> count(const QString& key) { return count(line(key), key); }
    [[nodiscard]] std::optional<int> count(const QString& typed, const QString& key)
    {
        if (typed.isEmpty())
            return {};
        bool isNumber = false;
        const int value = typed.toInt(&isNumber);
        if (!isNumber)
            m_problems.append(Problem {ProblemCode::NotAnInteger}.at(key));
        return isNumber ? std::optional(value) : std::nullopt;
    }
    [[nodiscard]] std::optional<bool> flag(const QString& key) const
    {
        const QString typed = line(key);
        return typed.isEmpty() ? std::nullopt : std::optional(typed == u"yes");
    }
    [[nodiscard]] QDate day(const QString& key)
    {
        if (line(key).isEmpty())
            return {};
        const auto read = parseDate(line(key));
        if (!read)
            m_problems.append(read.error().at(key));
        return read ? *read : QDate();
    }
    void say(const Problem& problem) { m_problems.append(problem); }

private:
    const RoundForm& m_form;
    Problems& m_problems;
};

/// A district becomes its code, anything else is a department's name.
QString unitOf(const QString& typed)
{
    const auto unit = parseAdminUnit(typed);
    return unit ? unit->code : typed;
}

void readTables(const RoundForm& form, const AwardRound& round, RoundPaper& paper, Reader& reader)
{
    for (const EntryRow& row : form.quotas) {
        const auto places = reader.count(row.values.value(2), u"quotas"_s);
        if (!places && row.values.value(2).isEmpty())
            reader.say(Problem {ProblemCode::Required}.at(u"quotas"_s));
        paper.quotas.append({row.values.value(0), unitOf(row.values.value(1)), places.value_or(0)});
    }
    for (const EntryRow& row : form.minimums) {
        const auto least = reader.count(row.values.value(3), u"minimums"_s);
        const auto groups = round.head.kind->groups;
        const auto group = std::ranges::find(groups, row.values.value(1), groupKey);
        if (group == groups.end() || !least) {
            reader.say(Problem {ProblemCode::Required}.at(u"minimums"_s));
            continue;
        }
        const QString fixed = QString::fromLatin1(group->value);
        paper.minimums.append({row.values.value(0), QString::fromLatin1(group->field),
            fixed.isEmpty() ? unitOf(row.values.value(2)) : fixed, *least});
    }
}

} // namespace

QString groupKey(const RoundGroup& group)
{
    return QString::fromLatin1(group.field) + u'=' + QLatin1StringView(group.value);
}

QList<std::pair<QString, QString>> titleChoices(const AwardRound& round)
{
    QList<std::pair<QString, QString>> choices;
    for (const TitleInRound& title : round.titles)
        choices.append({title.programme(), QString::fromUtf16(title.title->shortTitle)});
    return choices;
}

RoundForm roundForm(const AwardRound& round)
{
    const RoundPaper& paper = round.paper;
    RoundForm form;
    form.texts = {{u"session"_s, text(paper.session)}, {u"year"_s, text(paper.year)}, {u"cycle_reason"_s, paper.cycleReason},
        {u"notice_number"_s, paper.noticeNumber}, {u"notice_on"_s, isoDate(paper.noticeOn)},
        {u"approval_number"_s, paper.approvalNumber}, {u"from"_s, isoDate(paper.from)}, {u"to"_s, isoDate(paper.to)},
        {u"union_opinion"_s, text(paper.needsUnionOpinion)}, {u"internal_notice"_s, text(paper.needsInternalNotice)},
        {u"both_titles"_s, text(paper.mayStandForBoth)}, {u"drop_highest"_s, text(paper.dropHighest)},
        {u"drop_lowest"_s, text(paper.dropLowest)}, {u"average_places"_s, text(paper.averagePlaces)},
        {u"tie_rule"_s, paper.tieRule}};
    for (const TitleInRound& title : round.titles) {
        const auto reserves = paper.reserves.constFind(title.programme());
        form.texts.insert(u"reserves_"_s + title.programme(),
            reserves == paper.reserves.cend() ? QString() : QString::number(*reserves));
    }
    for (const NominationQuota& quota : paper.quotas)
        form.quotas.append({.values = {quota.programme, adminUnitName(quota.unit), QString::number(quota.places)}});
    for (const MinimumPlaces& least : paper.minimums)
        for (const RoundGroup& group : round.head.kind->groups)
            if (least.field == QLatin1StringView(group.field))
                form.minimums.append({.values = {least.programme, groupKey(group),
                                          *group.value == '\0' ? adminUnitName(least.value) : QString(),
                                          QString::number(least.least)}});
    return form;
}

RoundPaper readRoundForm(const RoundForm& form, const AwardRound& round, Problems& problems)
{
    Reader reader(form, problems);
    RoundPaper paper {.session = reader.count(u"session"_s), .year = reader.count(u"year"_s),
        .cycleReason = reader.line(u"cycle_reason"_s), .noticeNumber = reader.line(u"notice_number"_s),
        .noticeOn = reader.day(u"notice_on"_s), .approvalNumber = reader.line(u"approval_number"_s),
        .from = reader.day(u"from"_s), .to = reader.day(u"to"_s), .needsUnionOpinion = reader.flag(u"union_opinion"_s),
        .needsInternalNotice = reader.flag(u"internal_notice"_s), .mayStandForBoth = reader.flag(u"both_titles"_s),
        .dropHighest = reader.count(u"drop_highest"_s), .dropLowest = reader.count(u"drop_lowest"_s),
        .averagePlaces = reader.count(u"average_places"_s), .tieRule = reader.line(u"tie_rule"_s)};
    for (const TitleInRound& title : round.titles)
        if (const auto reserves = reader.count(u"reserves_"_s + title.programme()))
            paper.reserves.insert(title.programme(), *reserves);
    readTables(form, round, paper, reader);
    return paper;
}

QString scoreText(std::optional<int> hundredths)
{
    if (!hundredths)
        return {};
    const int whole = *hundredths / 100;
    const int rest = *hundredths % 100;
    if (rest == 0)
        return QString::number(whole);
    return rest % 10 == 0 ? u"%1.%2"_s.arg(whole).arg(rest / 10) : u"%1.%2"_s.arg(whole).arg(rest, 2, 10, '0'_L1);
}

Outcome<int> parseScore(const QString& text)
{
    const QString typed = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    static const QRegularExpression form(u"^(\\d{1,4})(?:\\.(\\d{1,2}))?$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return fail(ProblemCode::NotANumber);
    return match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
}

} // namespace jiangce
