// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/case_words.h"

#include "core/policy/decision.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce {

using case_words::Source;

namespace {

/// Practice cites the document that turned it on, not the policy (domain facts §0a).
QString citationOf(const QJsonObject& finding)
{
    const QString source = finding.value("source"_L1).toString();
    return source.isEmpty() ? finding.value("citation"_L1).toString() : source;
}

MergeData refusal(const QJsonObject& finding, const QString& name)
{
    MergeData row;
    row.set(u"条件"_s, finding.value("title"_L1).toString());
    row.set(u"事实"_s, finding.value("sentence"_L1).toString());
    row.set(u"条款"_s, citationOf(finding));
    row.set(u"标签"_s, case_words::labelWord(finding.value("label"_L1).toString()));
    row.set(u"姓名"_s, name);
    return row;
}

QString rulingText(const QJsonObject& finding)
{
    const QJsonObject ruling = finding.value("ruling"_L1).toObject();
    if (ruling.isEmpty())
        return {};
    return QStringList {ruling.value("reason"_L1).toString(), ruling.value("officer"_L1).toString(),
        ruling.value("on"_L1).toString()}
        .join(u"，"_s);
}

void addFindings(MergeData& data, const QJsonObject& verdict)
{
    data.setList(u"判定"_s, {});
    for (const QJsonValue& value : verdict.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        MergeData row;
        row.set(u"条件"_s, finding.value("title"_L1).toString());
        row.set(u"结论"_s, case_words::stateWord(finding.value("state"_L1).toString()));
        row.set(u"说明"_s, finding.value("sentence"_L1).toString());
        row.set(u"条款"_s, citationOf(finding));
        row.set(u"标签"_s, case_words::labelWord(finding.value("label"_L1).toString()));
        row.set(u"认定"_s, rulingText(finding));
        data.append(u"判定"_s, row);
    }
    data.set(u"判定结论"_s, case_words::verdictWord(verdict.value("verdict"_L1).toString()));
}

QMap<QString, QJsonObject> verdictLines(const QJsonObject& verdict)
{
    QMap<QString, QJsonObject> lines;
    for (const QJsonValue& value : verdict.value("lines"_L1).toArray())
        lines.insert(value["row_id"_L1].toString(), value.toObject());
    return lines;
}

/// Lines refused on a provision that an officer named: a ground of the whole when nothing else is left to pay.
void addRefusedLines(MergeData& data, const Source& source, const QMap<QString, QJsonObject>& lines)
{
    const auto isRefused = [](const ClaimLine& line) { return line.settlement == LineSettlement::Refused; };
    if (source.lines.isEmpty() || !std::ranges::all_of(source.lines, isRefused))
        return;
    QStringList told;
    for (const ClaimLine& line : source.lines) {
        if (!case_words::ground(lines.value(line.rowId)).isEmpty() || told.contains(line.reason))
            continue;
        told.append(line.reason);
        MergeData row;
        row.set(u"条件"_s, u"费用核定"_s).set(u"事实"_s, line.reason).set(u"条款"_s, provisionIn(line.reason));
        data.append(u"不符合"_s, row.set(u"标签"_s, QString()).set(u"姓名"_s, QString()));
    }
}

void addRefusals(MergeData& data, const Source& source, const QMap<QString, QJsonObject>& lines)
{
    data.setList(u"不符合"_s, {});
    for (const QJsonValue& value : source.verdict.value("findings"_L1).toArray()) {
        QJsonArray alone {value};
        const QJsonObject finding = case_words::ground({{u"findings"_s, alone}});
        if (!finding.isEmpty())
            data.append(u"不符合"_s, refusal(finding, {}));
    }
    addRefusedLines(data, source, lines);
    // Rows that only accompany the application are no ground for refusing it.
    if (source.programme.applicant == ApplicantKind::Person)
        return;
    for (const RosterDef& roster : source.programme.rosters) {
        for (const FormRow& row : source.form.rows(QString::fromLatin1(roster.key))) {
            const QJsonObject finding = case_words::ground(lines.value(row.id));
            if (!finding.isEmpty())
                data.append(u"不符合"_s, refusal(finding, case_words::personName(roster, row)));
        }
    }
}

QString category(const Programme& programme, const RosterDef& roster, const FormRow& row)
{
    const case_words::Breakdown by = case_words::breakdown(programme, roster);
    const QStringList parts {case_words::display(by.occupation, row), case_words::display(by.level, row)};
    const QString text = parts.join(u' ').trimmed();
    return text.isEmpty() ? case_words::display(case_words::fieldOf(roster, FieldKind::Choice), row) : text;
}

MergeData rosterLine(const Source& source, const RosterDef& roster, const FormRow& row, const QJsonObject& line)
{
    std::optional<Money> claimed;
    std::optional<Money> approved;
    QStringList reasons;
    for (const ClaimLine& each : source.lines) {
        if (each.rowId != row.id)
            continue;
        if (each.claimed)
            claimed = claimed.value_or(Money()) + *each.claimed;
        if (each.settlement != LineSettlement::Open && each.settlement != LineSettlement::Closed)
            approved = approved.value_or(Money()) + each.approved;
        if (!each.reason.isEmpty() && !reasons.contains(each.reason))
            reasons.append(each.reason);
    }
    if (reasons.isEmpty())
        reasons.append(case_words::ground(line).value("sentence"_L1).toString());
    MergeData data;
    data.set(u"姓名"_s, case_words::personName(roster, row));
    data.set(u"类别"_s, category(source.programme, roster, row));
    data.set(u"结论"_s, case_words::verdictWord(line.value("state"_L1).toString()));
    data.set(u"申请金额"_s, case_words::moneyText(claimed));
    data.set(u"核定金额"_s, case_words::moneyText(approved));
    data.set(u"理由"_s, reasons.join(u"；"_s));
    return data;
}

void addRosters(MergeData& data, const Source& source, const QMap<QString, QJsonObject>& lines)
{
    data.setList(u"名单"_s, {});
    qsizetype count = 0;
    for (const RosterDef& roster : source.programme.rosters) {
        for (const FormRow& row : source.form.rows(QString::fromLatin1(roster.key))) {
            data.append(u"名单"_s, rosterLine(source, roster, row, lines.value(row.id)));
            ++count;
        }
    }
    data.set(u"名单人数"_s, QString::number(count));
}

MergeData dependant(const RosterDef& roster, const FormRow& row, const QJsonObject& line)
{
    MergeData data;
    data.set(u"关系"_s, case_words::display(case_words::fieldOf(roster, FieldKind::Choice), row));
    data.set(u"姓名"_s, case_words::personName(roster, row));
    data.set(u"性别"_s, case_words::display(case_words::fieldOf(roster, FieldKind::Sex), row));
    data.set(u"证件"_s, case_words::display(case_words::fieldOf(roster, FieldKind::IdNumber), row));
    data.set(u"出生日期"_s, case_words::display(case_words::fieldOf(roster, FieldKind::Date), row));
    const QJsonObject ground = case_words::ground(line);
    const QString reason = ground.value("sentence"_L1).toString();
    const QString clause = citationOf(ground);
    data.set(u"理由"_s, clause.isEmpty() ? reason : u"依据%1，%2"_s.arg(clause, reason));
    return data;
}

void addDependants(MergeData& data, const Source& source, const QMap<QString, QJsonObject>& lines)
{
    data.setList(u"随迁"_s, {}).setList(u"未准随迁"_s, {});
    if (source.programme.applicant != ApplicantKind::Person)
        return;
    for (const RosterDef& roster : source.programme.rosters) {
        for (const FormRow& row : source.form.rows(QString::fromLatin1(roster.key))) {
            const QJsonObject line = lines.value(row.id);
            const QString state = line.value("state"_L1).toString();
            if (state == verdictName(Verdict::Eligible))
                data.append(u"随迁"_s, dependant(roster, row, line));
            else if (state == verdictName(Verdict::Refused)) // nobody is told of a refusal that was not made
                data.append(u"未准随迁"_s, dependant(roster, row, line));
        }
    }
}

bool usesSample(const QJsonObject& verdict)
{
    for (const QJsonValue& line : verdict.value("lines"_L1).toArray()) {
        for (const QJsonValue& grant : line["grants"_L1].toArray()) {
            if (grant["sample"_L1].toBool())
                return true;
        }
    }
    return false;
}

} // namespace

void addVerdict(MergeData& data, const Source& source)
{
    const QMap<QString, QJsonObject> lines = verdictLines(source.verdict);
    addFindings(data, source.verdict);
    addRefusals(data, source, lines);
    addRosters(data, source, lines);
    addDependants(data, source, lines);
    data.set(u"示例标准"_s, usesSample(source.verdict) ? u"1"_s : QString());
}

} // namespace jiangce
