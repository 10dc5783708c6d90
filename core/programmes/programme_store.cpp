// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_store.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Fields = std::span<const FieldDef>;
using Texts = QMap<QString, QString>;

/// Statement text out of compiled-in keys only; nothing that was typed ever comes here.
QByteArray columnList(Fields fields, const char* before, const char* after)
{
    QByteArray list;
    for (const FieldDef& field : fields)
        list.append(before).append(field.key).append(after);
    return list;
}

QByteArray insertText(const QByteArray& table, const QByteArray& keys, int keyCount, Fields fields)
{
    QByteArray marks = "?";
    for (qsizetype i = 1; i < keyCount + qsizetype(fields.size()); ++i)
        marks += ", ?";
    return "INSERT INTO " + table + " (" + keys + columnList(fields, ", ", "") + ") VALUES (" + marks + ")";
}

QByteArray selectText(const QByteArray& table, const QByteArray& keys, Fields fields)
{
    return "SELECT " + keys + columnList(fields, ", ", "") + " FROM " + table + " WHERE case_id = ?";
}

void bindValue(Statement& statement, int index, const FieldDef& field, const QString& canonical)
{
    if (canonical.isEmpty())
        statement.bind(index, std::nullopt);
    else if (field.kind == FieldKind::Money)
        statement.bind(index, *Money::parse(canonical));
    else if (field.kind == FieldKind::YesNo)
        statement.bind(index, canonical == u"true");
    else if (field.kind == FieldKind::Integer)
        statement.bind(index, canonical.toLongLong());
    else if (field.traits.privacy != Privacy::None)
        statement.bind(index, PersonalText {canonical});
    else
        statement.bind(index, canonical);
}

QString readValue(const Statement& statement, int column, const FieldDef& field)
{
    if (statement.isNull(column))
        return {};
    if (field.kind == FieldKind::Money)
        return statement.money(column).plain();
    if (field.kind == FieldKind::YesNo)
        return statement.boolean(column) ? u"true"_s : u"false"_s;
    if (field.kind == FieldKind::Integer)
        return QString::number(statement.integer(column));
    return field.traits.privacy != Privacy::None ? statement.personal(column).text : statement.text(column);
}

class Writer final {
public:
    Writer(Connection& db, CaseId id)
        : m_raw(db.prepared("INSERT INTO case_raw (case_id, roster, row_id, field, text) VALUES (?, ?, ?, ?, ?)"))
        , m_override(
              db.prepared("INSERT INTO case_override (case_id, roster, row_id, field, reason) VALUES (?, ?, ?, ?, ?)"))
        , m_id(id)
    {
        db.prepared("DELETE FROM case_raw WHERE case_id = ?").run(id);
        db.prepared("DELETE FROM case_override WHERE case_id = ?").run(id);
    }

    void write(Statement& statement, int firstIndex, Fields fields, const Texts& values, const Texts& overrides,
        const QString& roster, const QString& row)
    {
        int index = firstIndex;
        for (const FieldDef& field : fields) {
            const QString key = field.keyText();
            const QString typed = values.value(key);
            const auto canonical = canonicalText(field, typed, overrides.contains(key));
            bindValue(statement, index++, field, canonical.value_or(QString()));
            if (!typed.isEmpty() && (!canonical || *canonical != typed))
                m_raw.run(m_id, roster, row, key, PersonalText {typed});
        }
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            if (fieldByKey(fields, it.key()) == nullptr)
                m_raw.run(m_id, roster, row, it.key(), PersonalText {it.value()});
        for (auto it = overrides.cbegin(); it != overrides.cend(); ++it)
            m_override.run(m_id, roster, row, it.key(), it.value());
    }

private:
    Statement m_raw;
    Statement m_override;
    CaseId m_id;
};

} // namespace

QByteArray tableName(const Programme& programme) { return programme.key; }

QByteArray tableName(const Programme& programme, const RosterDef& roster)
{
    return QByteArray(programme.key) + '_' + roster.key;
}

const char* columnType(FieldKind kind)
{
    return kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::YesNo ? "INTEGER" : "TEXT";
}

void writeForm(Connection& db, const Programme& programme, CaseId id, const FormData& form)
{
    if (!db.isInTransaction())
        throw Fault(FaultKind::Bug, u"a form is written inside a transaction"_s);
    Writer writer(db, id);
    db.preparedText("DELETE FROM " + tableName(programme) + " WHERE case_id = ?").run(id);
    Statement head = db.preparedText(insertText(tableName(programme), "case_id", 1, programme.fields));
    head.bind(1, id);
    writer.write(head, 2, programme.fields, form.values(), form.overrides(), {}, {});
    (void)head.next();
    for (const RosterDef& roster : programme.rosters) {
        const QByteArray table = tableName(programme, roster);
        db.preparedText("DELETE FROM " + table + " WHERE case_id = ?").run(id);
        Statement line = db.preparedText(insertText(table, "case_id, row_id, position", 3, roster.fields));
        int position = 0;
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key))) {
            line.bind(1, id).bind(2, row.id).bind(3, position++);
            writer.write(line, 4, roster.fields, row.values, row.overrides, QString::fromLatin1(roster.key), row.id);
            (void)line.next();
        }
    }
}

namespace {

void readValues(const Statement& statement, int firstColumn, Fields fields, Texts& values)
{
    int column = firstColumn;
    for (const FieldDef& field : fields)
        if (const QString text = readValue(statement, column++, field); !text.isEmpty())
            values.insert(field.keyText(), text);
}

/// Texts kept beside the typed columns, by roster and row.
using Beside = QMap<std::pair<QString, QString>, Texts>;

Beside readBeside(Statement& statement)
{
    Beside beside;
    while (statement.next())
        beside[{statement.text(0), statement.text(1)}].insert(statement.text(2), statement.text(3));
    return beside;
}

void lay(const Texts& over, Texts& values)
{
    for (auto it = over.cbegin(); it != over.cend(); ++it)
        values.insert(it.key(), it.value());
}

QList<FormRow> readRows(Connection& db, const Programme& programme, const RosterDef& roster, CaseId id,
    const Beside& raw, const Beside& reasons)
{
    Statement lines = db.preparedText(
        selectText(tableName(programme, roster), "row_id", roster.fields) + " ORDER BY position");
    lines.with(id);
    QList<FormRow> rows;
    while (lines.next()) {
        FormRow row {lines.text(0)};
        const auto place = std::pair(QString::fromLatin1(roster.key), row.id);
        readValues(lines, 1, roster.fields, row.values);
        lay(raw.value(place), row.values);
        row.overrides = reasons.value(place);
        rows.append(row);
    }
    return rows;
}

} // namespace

FormData readForm(Connection& db, const Programme& programme, CaseId id)
{
    const Beside raw = readBeside(
        db.prepared("SELECT roster, row_id, field, text FROM case_raw WHERE case_id = ?").with(id));
    const Beside reasons = readBeside(
        db.prepared("SELECT roster, row_id, field, reason FROM case_override WHERE case_id = ?").with(id));
    Texts values;
    Statement head = db.preparedText(selectText(tableName(programme), "case_id", programme.fields));
    head.with(id);
    if (head.next())
        readValues(head, 1, programme.fields, values);
    head.reset();
    lay(raw.value({}), values);

    FormData form;
    Statement handedIn = db.prepared("SELECT handed_in FROM case_file WHERE id = ?");
    if (handedIn.with(id).next() && !handedIn.isNull(0))
        form.setAskedOn(handedIn.date(0));
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        form.setValue(it.key(), it.value());
    const Texts overrides = reasons.value({});
    for (auto it = overrides.cbegin(); it != overrides.cend(); ++it)
        form.setOverride(it.key(), it.value());
    for (const RosterDef& roster : programme.rosters)
        if (auto rows = readRows(db, programme, roster, id, raw, reasons); !rows.isEmpty())
            form.setRows(QString::fromLatin1(roster.key), std::move(rows));
    return form;
}

namespace {

QStringList compareTable(Connection& db, const QByteArray& table, const QMap<QString, QString>& expected)
{
    QMap<QString, QString> found;
    Statement columns = db.prepared("SELECT name, type FROM pragma_table_info(?)");
    columns.with(QString::fromLatin1(table));
    while (columns.next())
        found.insert(columns.text(0), columns.text(1));
    QStringList differences;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        if (found.value(it.key()) != it.value())
            differences.append(u"%1.%2: %3 in the database, %4 by the field table"_s.arg(QString::fromLatin1(table),
                it.key(), found.value(it.key(), u"missing"_s), it.value()));
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        if (!expected.contains(it.key()))
            differences.append(u"%1.%2: in no field table"_s.arg(QString::fromLatin1(table), it.key()));
    return differences;
}

QMap<QString, QString> expectedColumns(Fields fields, QMap<QString, QString> columns)
{
    for (const FieldDef& field : fields)
        columns.insert(field.keyText(), QString::fromLatin1(columnType(field.kind)));
    return columns;
}

} // namespace

QStringList compareTables(Connection& db, const Programme& programme)
{
    QStringList differences
        = compareTable(db, tableName(programme), expectedColumns(programme.fields, {{u"case_id"_s, u"INTEGER"_s}}));
    for (const RosterDef& roster : programme.rosters)
        differences += compareTable(db, tableName(programme, roster),
            expectedColumns(roster.fields,
                {{u"case_id"_s, u"INTEGER"_s}, {u"row_id"_s, u"TEXT"_s}, {u"position"_s, u"INTEGER"_s}}));
    return differences;
}

} // namespace jiangce
