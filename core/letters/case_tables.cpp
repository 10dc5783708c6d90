// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/issue_letter.h"
#include "core/letters/case_words.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

using case_words::Source;

namespace {

/// Millimetres a value of the kind takes in 六号; 0: shares what is left.
double widthOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Name: return 16;
    case FieldKind::Sex: return 8;
    case FieldKind::YesNo: return 9;
    case FieldKind::Integer: return 11;
    case FieldKind::Level: return 14;
    case FieldKind::Date:
    case FieldKind::OpenDate:
    case FieldKind::Month: return 15.5;
    case FieldKind::OccupationCode: return 16;
    case FieldKind::Money: return 19;
    case FieldKind::Phone: return 18;
    case FieldKind::IdNumber:
    case FieldKind::CreditCode: return 30;
    case FieldKind::CertificateNumber:
    case FieldKind::BankAccount: return 31;
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice:
    case FieldKind::AdminUnit: break;
    }
    return 0;
}

/// A printed roster has the columns that are asked for and those that are added up; the rest is on the screen.
bool isPrinted(const FieldDef& field)
{
    return field.traits.need == Need::OnSubmit || field.kind == FieldKind::Money || field.kind == FieldKind::Sex
        || field.kind == FieldKind::Choice;
}

MergeData column(const QString& name, double width, const QString& align, const QString& sum = {})
{
    MergeData data;
    data.set(u"名称"_s, name).set(u"宽"_s, width > 0 ? QString::number(width) : u"*"_s);
    return data.set(u"对齐"_s, align).set(u"小计"_s, sum);
}

MergeData cell(const QString& text)
{
    return MergeData().set(u"内容"_s, text);
}

QMap<QString, Money> approvedByRow(const Source& source)
{
    QMap<QString, Money> approved;
    for (const ClaimLine& line : source.lines) {
        const bool isSettled = line.settlement == LineSettlement::AsClaimed || line.settlement == LineSettlement::Cut
            || line.settlement == LineSettlement::Refused;
        if (isSettled)
            approved[line.rowId] += line.approved;
    }
    return approved;
}

MergeData rosterTable(const Source& source, const RosterDef& roster, const QList<FormRow>& rows)
{
    const QMap<QString, Money> approved = approvedByRow(source);
    MergeData::List columns {column(u"序号"_s, 9, u"中"_s)};
    QList<const FieldDef*> printed;
    for (const FieldDef& field : roster.fields) {
        if (!isPrinted(field))
            continue;
        printed.append(&field);
        const double width = widthOf(field.kind);
        const bool isMoney = field.kind == FieldKind::Money;
        columns.append(column(case_words::label(source.programme, field), width,
            isMoney ? u"右"_s : width > 0 ? u"中"_s : u"左"_s, isMoney ? u"元"_s : QString()));
    }
    if (!approved.isEmpty())
        columns.append(column(u"核定（元）"_s, 19, u"右"_s, u"元"_s));
    MergeData::List lines;
    for (const FormRow& row : rows) {
        MergeData::List cells {cell(QString::number(lines.size() + 1))};
        for (const FieldDef* field : printed)
            cells.append(cell(case_words::display(field, row)));
        if (!approved.isEmpty())
            cells.append(cell(approved.contains(row.id) ? approved[row.id].display() : u"—"_s));
        lines.append(MergeData().setList(u"格"_s, cells));
    }
    MergeData table;
    table.set(u"名称"_s, QString::fromUtf16(roster.chinese)).set(u"人数"_s, QString::number(rows.size()));
    return table.setList(u"列"_s, columns).setList(u"行"_s, lines);
}

} // namespace

void addRosterTables(MergeData& data, const Source& source)
{
    data.setList(u"花名册"_s, {});
    for (const RosterDef& roster : source.programme.rosters) {
        const QList<FormRow>& rows = source.form.rows(QString::fromLatin1(roster.key));
        if (isShown(roster, source.form) && !rows.isEmpty())
            data.append(u"花名册"_s, rosterTable(source, roster, rows));
    }
}

void addFormSections(MergeData& data, const Source& source)
{
    data.setList(u"申请栏"_s, {});
    for (const SectionDef& section : source.programme.sections) {
        MergeData::List items;
        for (const FieldDef& field : source.programme.fields) {
            if (QLatin1StringView(field.traits.section) != QLatin1StringView(section.key) || !isShown(field, source.form))
                continue;
            items.append(MergeData()
                             .set(u"标签"_s, case_words::label(source.programme, field))
                             .set(u"内容"_s, displayText(field, source.form.value(field.keyText()))));
        }
        if (!items.isEmpty())
            data.append(u"申请栏"_s,
                MergeData().set(u"名称"_s, QString::fromUtf16(section.chinese)).setList(u"项目"_s, items));
    }
}

void addPersonalData(MergeData& data, const Programme& programme)
{
    data.setList(u"个人信息"_s, {});
    QStringList named;
    const auto add = [&](std::span<const FieldDef> fields) {
        for (const FieldDef& field : fields) {
            const QString name = case_words::label(programme, field);
            if (field.traits.privacy == Privacy::None || named.contains(name))
                continue;
            named.append(name);
            data.append(u"个人信息"_s,
                MergeData().set(u"名称"_s, name).set(u"敏感"_s, field.traits.privacy == Privacy::Sensitive ? u"1"_s : QString()));
        }
    };
    add(programme.fields);
    for (const RosterDef& roster : programme.rosters)
        add(roster.fields);
}

void addLettersGiven(MergeData& data, Connection& db, const Programme& programme, CaseId id)
{
    data.setList(u"已发文书"_s, {});
    for (const IssuedLetter& letter : readLetters(db, id)) {
        const auto kind = std::ranges::find_if(
            programme.letters, [&letter](const LetterKind& each) { return letter.kind == QLatin1StringView(each.key); });
        if (letter.isVoid || letter.number.isEmpty() || kind == programme.letters.end())
            continue;
        data.append(u"已发文书"_s,
            MergeData()
                .set(u"名称"_s, QString::fromUtf16(kind->chinese))
                .set(u"文号"_s, letter.number)
                .set(u"日期"_s, isoDate(letter.issuedOn)));
    }
}

} // namespace jiangce
