// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roster_files.h"
#include "core/exchange/xlsx_writer.h"
#include "core/policy/wording.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int headRow = 3;
constexpr int firstDataRow = headRow + 1;
constexpr int preparedRows = 1000;

/// One column of the file; without field it counts the rows.
struct Column {
    const FieldDef* field = nullptr;
    QString head;
    QString key {};
};

QList<Column> columnsOf(const RosterDef& roster)
{
    QList<Column> columns {{nullptr, u"序号"_s}};
    for (const FieldDef& field : roster.fields)
        if (!field.traits.heads.empty())
            columns.append({&field, QString::fromUtf16(field.traits.heads.front()), field.keyText()});
    return columns;
}

CellStyle styleOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Money: return CellStyle::Money;
    case FieldKind::Integer: return CellStyle::Integer;
    case FieldKind::Date: return CellStyle::Date;
    default: return CellStyle::Identifier;
    }
}

double widthOf(const Column& column)
{
    if (column.field == nullptr)
        return 6;
    switch (column.field->kind) {
    case FieldKind::Sex:
    case FieldKind::YesNo: return 8;
    case FieldKind::IdNumber:
    case FieldKind::CreditCode: return 21;
    case FieldKind::CertificateNumber:
    case FieldKind::BankAccount: return 25;
    case FieldKind::LongText: return 32;
    default: return std::max<double>(12, 2.2 * double(column.head.size()) + 2);
    }
}

QStringList choicesOf(const FieldDef& field)
{
    QStringList choices;
    for (const Choice& choice : field.traits.choices)
        choices.append(QString::fromUtf16(choice.chinese));
    if (field.kind == FieldKind::Sex)
        choices = {chineseName(Sex::Male), chineseName(Sex::Female)};
    else if (field.kind == FieldKind::YesNo)
        choices = {u"是"_s, u"否"_s};
    else if (field.kind == FieldKind::Level)
        for (const CertificateLevel level : CertificateLevel::all())
            choices.append(level.chineseName());
    return choices;
}

QString formHint(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date: return u"填写日期，如 2026-03-05。"_s;
    case FieldKind::Month: return u"填写年月，如 2022-09。"_s;
    case FieldKind::OpenDate: return u"填写日期，如 2026-03-05；无固定期限的填写“无固定期限”。"_s;
    case FieldKind::Money: return u"填写金额，单位为元，最多两位小数。"_s;
    case FieldKind::Integer: return u"填写整数。"_s;
    case FieldKind::IdNumber: return u"填写18位公民身份号码，单元格须为文本格式，否则末几位会丢失。"_s;
    case FieldKind::CertificateNumber:
    case FieldKind::CreditCode:
    case FieldKind::BankAccount: return u"单元格须为文本格式，否则末几位会丢失。"_s;
    case FieldKind::OccupationCode: return u"填写职业编码，如 6-18-02-04。"_s;
    case FieldKind::Level:
    case FieldKind::Sex:
    case FieldKind::YesNo:
    case FieldKind::Choice: return u"从下拉列表中选择。"_s;
    default: return {};
    }
}

QString noteFor(const Programme& programme, const FieldDef& field)
{
    QStringList lines;
    if (field.traits.need == Need::OnSubmit)
        lines.append(u"必填。"_s);
    lines.append(formHint(field.kind));
    if (*field.traits.help != '\0')
        lines.append(Wording::chinese().label(programme.key, field.traits.help));
    lines.removeAll(QString());
    return lines.join(QString());
}

void writeHead(XlsxSheet& out, const Programme& programme, const RosterDef& roster, const QList<Column>& columns)
{
    const int last = int(columns.size());
    out.mergedText({1, 1, 1, last}, QString::fromUtf16(roster.chinese), CellStyle::Title);
    out.rowHeight(1, 30);
    out.text(2, 1, u"请勿改动表头；可在表头下方逐行填写或粘贴，一人一证一行。"_s, CellStyle::Hint);
    for (int i = 0; i < last; ++i) {
        const Column& column = columns[i];
        out.columnWidth(i + 1, widthOf(column), column.field == nullptr ? CellStyle::Plain : styleOf(column.field->kind));
        out.text(headRow, i + 1, column.head, CellStyle::Head);
        if (column.field == nullptr)
            continue;
        if (const QString note = noteFor(programme, *column.field); !note.isEmpty())
            out.note(headRow, i + 1, note);
        out.choices({firstDataRow, i + 1, firstDataRow + preparedRows - 1, i + 1}, choicesOf(*column.field));
    }
    out.rowHeight(headRow, 32);
    out.freeze(headRow, 2);
    out.print({.repeatFirstRow = headRow, .repeatLastRow = headRow});
}

void writeValue(XlsxSheet& out, int row, int column, const FieldDef& field, const QString& stored)
{
    if (stored.isEmpty())
        return;
    if (field.kind == FieldKind::Money) {
        if (const auto money = Money::parse(stored))
            return out.money(row, column, money->fen());
    } else if (field.kind == FieldKind::Date) {
        if (const auto day = parseDate(stored))
            return out.date(row, column, *day);
    } else if (field.kind == FieldKind::Integer) {
        bool isNumber = false;
        if (const qint64 number = stored.toLongLong(&isNumber); isNumber)
            return out.integer(row, column, number);
    }
    out.text(row, column, displayText(field, stored), CellStyle::Identifier);
}

} // namespace

QByteArray rosterTemplate(const Programme& programme, const RosterDef& roster)
{
    return rosterFile(programme, roster, {});
}

QByteArray rosterFile(const Programme& programme, const RosterDef& roster, const QList<FormRow>& rows)
{
    XlsxWriter writer({.title = QString::fromUtf16(roster.chinese)});
    XlsxSheet& out = writer.addSheet(u"花名册"_s);
    const QList<Column> columns = columnsOf(roster);
    writeHead(out, programme, roster, columns);
    for (int i = 0; i < rows.size(); ++i) {
        const int row = firstDataRow + i;
        out.integer(row, 1, i + 1);
        for (int column = 1; column < columns.size(); ++column)
            writeValue(out, row, column + 1, *columns[column].field, rows[i].values.value(columns[column].key));
    }
    return writer.bytes();
}

} // namespace jiangce
