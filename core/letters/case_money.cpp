// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/case_words.h"

#include "core/policy/wording.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

using case_words::Source;

namespace {

qsizetype figurePlace(const Programme& programme, const QString& key)
{
    for (size_t i = 0; i < programme.figures.size(); ++i) {
        if (key == QLatin1StringView(programme.figures[i]->key))
            return qsizetype(i);
    }
    return qsizetype(programme.figures.size());
}

/// The fee a figure sets the standard of: 培训费补贴标准 is what officers enter, 培训费 is what is paid.
QString feeName(const Programme& programme, const QString& key)
{
    const qsizetype place = figurePlace(programme, key);
    if (place == qsizetype(programme.figures.size()))
        return key;
    const FigureDeclaration& figure = *programme.figures[size_t(place)];
    QString name = Wording::chinese().label(figure.context, figure.label);
    for (const QString& ending : {u"标准"_s, u"补贴"_s}) {
        if (name.endsWith(ending) && name.size() > ending.size())
            name.chop(ending.size());
    }
    return name;
}

/// By row, then in the order in which the programme declares its fees.
QList<ClaimLine> inOrder(const Source& source)
{
    QList<ClaimLine> lines = source.lines;
    std::ranges::stable_sort(lines, {}, [&source](const ClaimLine& line) {
        return std::pair(line.position, figurePlace(source.programme, line.figure));
    });
    return lines;
}

struct PlacedRow {
    const RosterDef* roster;
    const FormRow* row;
};

QMap<QString, PlacedRow> rowsById(const Source& source)
{
    QMap<QString, PlacedRow> rows;
    for (const RosterDef& roster : source.programme.rosters) {
        for (const FormRow& row : source.form.rows(QString::fromLatin1(roster.key)))
            rows.insert(row.id, {&roster, &row});
    }
    return rows;
}

/// Lines of one occupation, level and fee.
struct Group {
    QString occupation;
    QString level;
    QString fee;
    int heads = 0;
    std::optional<Money> claimed {};
    std::optional<Money> cut {};
    Money approved {};

    void add(const ClaimLine& line)
    {
        heads += line.approved.isZero() ? 0 : 1;
        approved += line.approved;
        if (!line.claimed)
            return;
        claimed = claimed.value_or(Money()) + *line.claimed;
        const Money less = *line.claimed > line.approved ? *line.claimed - line.approved : Money();
        cut = cut.value_or(Money()) + less;
    }
};

QList<Group> groups(const Source& source, const QMap<QString, PlacedRow>& rows)
{
    QList<Group> all;
    for (const ClaimLine& line : inOrder(source)) {
        if (line.settlement == LineSettlement::Open || line.settlement == LineSettlement::Closed
            || !rows.contains(line.rowId))
            continue;
        const PlacedRow placed = rows[line.rowId];
        const case_words::Breakdown by = case_words::breakdown(source.programme, *placed.roster);
        const Group own {case_words::display(by.occupation, *placed.row), case_words::display(by.level, *placed.row),
            feeName(source.programme, line.figure)};
        auto found = std::ranges::find_if(all, [&own](const Group& each) {
            return each.occupation == own.occupation && each.level == own.level && each.fee == own.fee;
        });
        if (found == all.end())
            found = all.insert(all.end(), own);
        found->add(line);
    }
    std::ranges::stable_sort(all, {}, [](const Group& each) { return each.occupation + u'/' + each.level; });
    return all;
}

void addGroups(MergeData& data, const Source& source, const QMap<QString, PlacedRow>& rows)
{
    data.setList(u"汇总"_s, {});
    for (const Group& each : groups(source, rows)) {
        MergeData row;
        row.set(u"职业"_s, each.occupation).set(u"等级"_s, each.level).set(u"费用"_s, each.fee);
        row.set(u"人数"_s, QString::number(each.heads));
        row.set(u"申请金额"_s, case_words::moneyText(each.claimed));
        row.set(u"核减金额"_s, case_words::moneyText(each.cut));
        row.set(u"核定金额"_s, each.approved.plain());
        data.append(u"汇总"_s, row);
    }
}

void addCuts(MergeData& data, const Source& source, const QMap<QString, PlacedRow>& rows)
{
    data.setList(u"核减"_s, {});
    for (const ClaimLine& line : inOrder(source)) {
        const bool isCut = line.settlement == LineSettlement::Cut || line.settlement == LineSettlement::Refused;
        if (!isCut || !rows.contains(line.rowId))
            continue;
        const PlacedRow placed = rows[line.rowId];
        MergeData row;
        row.set(u"姓名"_s, case_words::personName(*placed.roster, *placed.row));
        row.set(u"费用"_s, feeName(source.programme, line.figure));
        row.set(u"申请金额"_s, case_words::moneyText(line.claimed));
        row.set(u"核定金额"_s, line.approved.plain());
        row.set(u"理由"_s, line.reason);
        data.append(u"核减"_s, row);
    }
}

} // namespace

void addMoney(MergeData& data, const Source& source)
{
    const QMap<QString, PlacedRow> rows = rowsById(source);
    const bool pays = !source.lines.isEmpty();
    const LineSums sums = sumsOf(source.lines);
    const bool isSettled = pays && sums.open == 0;
    QSet<QString> granted;
    bool isClaimKnown = false;
    for (const ClaimLine& line : source.lines) {
        isClaimKnown = isClaimKnown || line.claimed.has_value();
        if (!line.approved.isZero())
            granted.insert(line.rowId);
    }
    data.set(u"补贴.申请金额"_s, isClaimKnown ? sums.claimed.plain() : QString());
    data.set(u"补贴.核减金额"_s, isSettled && isClaimKnown ? sums.cut.plain() : QString());
    data.set(u"补贴.核定金额"_s, isSettled ? sums.approved.plain() : QString());
    data.set(u"补贴.申报人数"_s, pays ? QString::number(rows.size()) : QString());
    data.set(u"补贴.核定人数"_s, isSettled ? QString::number(granted.size()) : QString());
    data.set(u"补贴.收款单位"_s, case_words::partyValue(source, Party::PayeeName));
    data.set(u"补贴.开户银行"_s, case_words::partyValue(source, Party::PayeeBank));
    data.set(u"补贴.账号"_s, case_words::partyValue(source, Party::PayeeAccount));
    addGroups(data, source, rows);
    addCuts(data, source, rows);
}

} // namespace jiangce
