// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roster_import.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// One field and the column it is read from (0: none).
struct Binding {
    const FieldDef* field;
    QString key;
    int column;
    QHash<QString, QString> known {}; ///< texts met before → canonical; empty: unreadable
};

QList<Binding> bindingsOf(const RosterDef& roster, const TableHead& head)
{
    QList<Binding> bindings;
    for (const FieldDef& field : roster.fields)
        bindings.append({&field, field.keyText(), head.columnOf(field.keyText())});
    return bindings;
}

const Cell& cellIn(const SheetRow& row, int column)
{
    static const Cell none;
    const auto found = std::ranges::lower_bound(row.cells, column, {}, &Cell::column);
    return found != row.cells.cend() && found->column == column ? *found : none;
}

const FieldDef* fieldOfParty(const RosterDef& roster, Party party)
{
    for (const FieldDef& field : roster.fields)
        if (field.traits.party == party)
            return &field;
    return nullptr;
}

bool isBlank(const QString& text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace(); });
}

QString rowText(const SheetRow& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells)
        if (const QString text = text::simplified(cell.text); !text.isEmpty())
            texts.append(text);
    return texts.join(u' ');
}

bool isFootWord(const QString& first)
{
    static const QStringList words {u"合计"_s, u"总计"_s, u"小计"_s, u"共计"_s, u"累计"_s, u"本页"_s, u"页计"_s,
        u"制表"_s, u"填表"_s, u"填报"_s, u"审核"_s, u"复核"_s, u"经办"_s, u"负责人"_s, u"单位负责人"_s, u"法定代表人"_s,
        u"联系人"_s, u"单位(盖章)"_s, u"单位名称"_s, u"(盖章)"_s, u"盖章"_s, u"备注:"_s, u"注:"_s, u"说明:"_s, u"日期:"_s};
    return std::ranges::any_of(words, [&](const QString& word) { return first.startsWith(word); });
}

/// Reads the rows of one sheet.
class RosterReader final {
public:
    RosterReader(const Sheet& sheet, const RosterDef& roster, const TableHead& head, const RosterOptions& options)
        : m_sheet(sheet)
        , m_roster(roster)
        , m_head(head)
        , m_options(options)
        , m_related(roster)
        , m_bindings(bindingsOf(roster, head))
        , m_name(fieldOfParty(roster, Party::PersonName))
        , m_number(fieldOfParty(roster, Party::PersonNumber))
        , m_certificate(fieldOfParty(roster, Party::CertificateNumber))
    {
        for (const FieldDef& field : roster.fields)
            if (field.kind == FieldKind::IdNumber || *field.traits.sexFrom != '\0')
                m_relatedFields.push_back(field);
        m_related.fields = m_relatedFields;
        for (const CellRange& range : sheet.merged)
            if (range.firstRow == range.lastRow && range.lastColumn - range.firstColumn >= 2)
                m_headings.insert(range.firstRow);
    }
    Outcome<RosterImport> read(const Progress& progress);

private:
    [[nodiscard]] bool isNoRow(const SheetRow& row) const;
    void readRow(const SheetRow& row);
    [[nodiscard]] bool holdsNumber(const SheetRow& row, const FieldDef* field) const;
    [[nodiscard]] QString canonicalOf(Binding& binding, const QString& text, bool isOverridden) const;
    /// True when every value could be read and none is missing: then only what hangs together has to be checked.
    [[nodiscard]] bool readCells(const SheetRow& row, ImportedRow& result, QSet<QString>& failed);
    void checkValues(ImportedRow& result, const QSet<QString>& failed, bool isClean) const;
    void findDuplicates();
    [[nodiscard]] Problems missingColumns() const;

    const Sheet& m_sheet;
    const RosterDef& m_roster;
    const TableHead& m_head;
    const RosterOptions& m_options;
    std::vector<FieldDef> m_relatedFields; ///< numbers of persons, and what must agree with them
    RosterDef m_related;                   ///< the roster with these alone
    QList<Binding> m_bindings;
    const FieldDef* m_name;
    const FieldDef* m_number;
    const FieldDef* m_certificate;
    QSet<int> m_headings; ///< rows with a cell merged across three columns or more
    RosterImport m_result;
};

bool RosterReader::holdsNumber(const SheetRow& row, const FieldDef* field) const
{
    // 审核人： or 共12人 may stand in the columns of the numbers; a number itself does not.
    constexpr int fewestDigits = 6;
    const int column = field != nullptr ? m_head.columnOf(field->keyText()) : 0;
    return column != 0 && std::ranges::count_if(cellIn(row, column).text, [](QChar character) {
        return character.isDigit();
    }) >= fewestDigits;
}

bool RosterReader::isNoRow(const SheetRow& row) const
{
    if (holdsNumber(row, m_number) || holdsNumber(row, m_certificate))
        return false;
    int filled = 0;
    int amounts = 0;
    for (const Binding& binding : m_bindings) {
        if (binding.column == 0 || isBlank(cellIn(row, binding.column).text))
            continue;
        ++filled;
        amounts += binding.field->kind == FieldKind::Money || binding.field->kind == FieldKind::Integer ? 1 : 0;
    }
    if (filled == amounts)
        return true; // nothing, or sums only
    const QString text = rowText(row);
    return isFootWord(normalisedHead(text.section(u' ', 0, 0))) || isFootWord(text::compactIdentifier(text))
        || (filled == 1 && m_headings.contains(row.number)) || repeatsHead(m_head, row);
}

QString RosterReader::canonicalOf(Binding& binding, const QString& text, bool isOverridden) const
{
    constexpr qsizetype mostKept = 4096;
    if (isOverridden)
        return canonicalText(*binding.field, text, true).value_or(QString());
    if (const auto known = binding.known.constFind(text); known != binding.known.cend())
        return *known;
    if (binding.known.size() >= mostKept)
        binding.known.clear();
    return *binding.known.insert(text, canonicalText(*binding.field, text).value_or(QString()));
}

bool RosterReader::readCells(const SheetRow& row, ImportedRow& result, QSet<QString>& failed)
{
    bool isClean = true;
    for (Binding& binding : m_bindings) {
        const CellText read = binding.column == 0 ? CellText() : cellText(*binding.field, cellIn(row, binding.column));
        if (read.text.isEmpty()) {
            isClean = isClean && binding.field->traits.need != Need::OnSubmit;
            continue;
        }
        result.cells.insert(binding.key, read.text);
        if (binding.field == m_name)
            result.name = text::simplified(read.text);
        if (read.problem) {
            failed.insert(binding.key);
            result.problems.append(read.problem->at(binding.key));
            isClean = false;
            continue;
        }
        const QString canonical = canonicalOf(binding, read.text, result.row.overrides.contains(binding.key));
        const QString value = canonical.isEmpty() ? text::simplified(read.text) : canonical;
        isClean = isClean && !canonical.isEmpty() && value.size() <= binding.field->traits.maxLength;
        if (!value.isEmpty())
            result.row.values.insert(binding.key, value);
    }
    return isClean;
}

void RosterReader::checkValues(ImportedRow& result, const QSet<QString>& failed, bool isClean) const
{
    const QDate day = m_options.day.isValid() ? m_options.day : QDate(9999, 12, 31);
    const Problems found = checkRow(isClean ? m_related : m_roster, result.row, -1, day, m_options.form);
    for (const Problem& problem : found) {
        const bool isGap = problem.code == ProblemCode::Required;
        if (failed.contains(problem.field) || (isGap && m_head.columnOf(problem.field) == 0))
            continue; // already said of the cell, or of the table
        result.problems.append(problem);
        // A number that Excel has rounded must not be kept even as an unreadable text.
        if (problem.code == ProblemCode::IdPrecisionLost)
            result.row.values.remove(problem.field);
    }
}

void RosterReader::readRow(const SheetRow& row)
{
    ImportedRow result;
    result.sheetRow = row.number;
    result.row.overrides = m_options.overrides.value(row.number);
    QSet<QString> failed;
    const bool isClean = readCells(row, result, failed);
    checkValues(result, failed, isClean);
    for (Problem& problem : result.problems)
        problem.row = int(m_result.rows.size());
    m_result.rows.append(std::move(result));
}

void RosterReader::findDuplicates()
{
    const FieldDef* field = m_certificate != nullptr ? m_certificate : m_number;
    const QString key = field != nullptr ? field->keyText() : QString::fromLatin1(m_roster.distinctBy).section(u'|', 0, 0);
    if (key.isEmpty())
        return;
    QHash<QString, int> firstRows;
    for (qsizetype i = 0; i < m_result.rows.size(); ++i) {
        ImportedRow& row = m_result.rows[i];
        const QString value = field != nullptr ? row.row.values.value(key) : distinctKey(m_roster, row.row);
        if (value.isEmpty() || row.isRejected())
            continue;
        const auto first = firstRows.constFind(value);
        if (first == firstRows.cend()) {
            firstRows.insert(value, row.sheetRow);
            continue;
        }
        row.duplicateOf = *first;
        row.problems.append(Problem {ProblemCode::DuplicateRow, {QString::number(*first)}}.at(key, int(i)));
    }
}

Problems RosterReader::missingColumns() const
{
    Problems problems;
    for (const Binding& binding : m_bindings)
        if (binding.column == 0 && binding.field->traits.need == Need::OnSubmit && !binding.field->traits.heads.empty())
            problems.append(Problem {ProblemCode::ColumnMissing,
                {QString::fromUtf16(binding.field->traits.heads.front())}}.at(binding.key));
    return problems;
}

Outcome<RosterImport> RosterReader::read(const Progress& progress)
{
    m_result.head = m_head;
    m_result.problems = missingColumns();
    int lastStep = -1;
    for (qsizetype i = 0; i < m_sheet.rows.size(); ++i) {
        const SheetRow& row = m_sheet.rows[i];
        if (const int step = int(i * 100 / m_sheet.rows.size()); step != lastStep && progress) {
            lastStep = step;
            if (!progress(step * 10))
                return fail(ProblemCode::Cancelled);
        }
        if (row.number < m_head.firstDataRow)
            continue;
        if (!isNoRow(row))
            readRow(row);
        else if (const QString text = rowText(row); !text.isEmpty())
            m_result.skipped.append({row.number, text});
    }
    findDuplicates();
    return std::move(m_result);
}

} // namespace

bool ImportedRow::isRejected() const
{
    return std::ranges::any_of(problems, [](const Problem& problem) { return rejectsRow(problem.code); });
}

QList<ImportedRow> RosterImport::rejected() const
{
    QList<ImportedRow> result;
    std::ranges::copy_if(rows, std::back_inserter(result), &ImportedRow::isRejected);
    return result;
}

int RosterImport::acceptedCount() const
{
    return int(rows.size() - std::ranges::count_if(rows, &ImportedRow::isRejected));
}

QList<WantedColumn> wantedColumns(const RosterDef& roster)
{
    QList<WantedColumn> wanted;
    for (const FieldDef& field : roster.fields) {
        WantedColumn column {field.keyText(), {}};
        for (const char16_t* head : field.traits.heads)
            column.heads.append(QString::fromUtf16(head));
        if (!column.heads.isEmpty())
            wanted.append(column);
    }
    return wanted;
}

Outcome<RosterImport> readRoster(const Sheet& sheet, const RosterDef& roster, const TableHead& head,
    const RosterOptions& options, const Progress& progress)
{
    return RosterReader(sheet, roster, head, options).read(progress);
}

Outcome<RosterImport> readRoster(
    const Sheet& sheet, const RosterDef& roster, const RosterOptions& options, const Progress& progress)
{
    const auto head = findTableHead(sheet, wantedColumns(roster));
    if (!head)
        return fail(head.error());
    return readRoster(sheet, roster, *head, options, progress);
}

QStringList appendAccepted(FormData& form, const RosterDef& roster, const RosterImport& import)
{
    const QString key = QString::fromLatin1(roster.key);
    int next = form.nextRowId().mid(1).toInt();
    QStringList ids;
    QList<FormRow>& rows = form.editRows(key);
    for (const ImportedRow& imported : import.rows) {
        if (imported.isRejected()) {
            ids.append(QString());
            continue;
        }
        ids.append(u'r' + QString::number(next++));
        rows.append(imported.row);
        rows.back().id = ids.back();
    }
    return ids;
}

QString troubleName(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::IdPrecisionLost: return u"precision_lost"_s;
    case ProblemCode::IdLength:
    case ProblemCode::IdCharacter:
    case ProblemCode::IdRegion:
    case ProblemCode::IdBirthDate:
    case ProblemCode::IdCheckDigit:
    case ProblemCode::IdLegacy: return u"bad_id"_s;
    case ProblemCode::IdSexMismatch: return u"sex_mismatch"_s;
    case ProblemCode::DuplicateRow: return u"duplicate"_s;
    default: return problemCodeName(problem.code);
    }
}

bool rejectsRow(ProblemCode code)
{
    return code != ProblemCode::Required && code != ProblemCode::DuplicateRow && code != ProblemCode::DifferenceUnexplained;
}

} // namespace jiangce
