// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paste.h"

#include "core/exchange/xlsx_reader.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace limits = spreadsheet_limits;

namespace {

/// Cuts tab-separated text into cells, one character after the other.
class PasteReader final {
public:
    explicit PasteReader(const QString& text)
        : m_text(text)
    {
    }
    Outcome<Sheet> read();

private:
    [[nodiscard]] QString takeCell();
    [[nodiscard]] QString takeQuoted();
    [[nodiscard]] bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void skipLineEnd();
    [[nodiscard]] std::optional<Problem> addCell(SheetRow& row, int column, QString text);

    const QString& m_text;
    qsizetype m_at = 0;
    int m_cells = 0;
};

/// A cell in quotation marks, if it really is one: what follows the closing mark ends the cell. Else an inch sign or the
/// like stands at the beginning of a plain cell.
QString PasteReader::takeQuoted()
{
    QString cell;
    for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
        if (m_text[i] != u'"') {
            cell += m_text[i];
            continue;
        }
        const bool isDoubled = i + 1 < m_text.size() && m_text[i + 1] == u'"';
        if (isDoubled) {
            cell += m_text[i++];
            continue;
        }
        const bool endsCell = i + 1 == m_text.size() || u"\t\r\n"_s.contains(m_text[i + 1]);
        if (!endsCell)
            break;
        m_at = i + 1;
        // One kind of line end, so that what is copied again is pasted as the same.
        cell.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        return cell;
    }
    return {};
}

QString PasteReader::takeCell()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        const qsizetype before = m_at;
        QString quoted = takeQuoted();
        if (m_at != before)
            return quoted;
    }
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != u'\t' && !atLineEnd())
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

void PasteReader::skipLineEnd()
{
    if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
}

std::optional<Problem> PasteReader::addCell(SheetRow& row, int column, QString text)
{
    const auto tooMuch = [](const QString& what, int limit) {
        return Problem {ProblemCode::SpreadsheetLimit, {what, QString::number(limit)}};
    };
    if (text.isEmpty())
        return {};
    if (row.number > limits::rows)
        return tooMuch(u"rows"_s, limits::rows);
    if (column > limits::columns)
        return tooMuch(u"columns"_s, limits::columns);
    if (++m_cells > limits::cells)
        return tooMuch(u"cells"_s, limits::cells);
    if (text.size() > limits::textLength)
        return tooMuch(u"text"_s, limits::textLength);
    row.cells.append({Cell::Kind::Text, false, column, std::move(text)});
    return {};
}

Outcome<Sheet> PasteReader::read()
{
    Sheet sheet;
    SheetRow row {1, {}};
    int column = 1;
    while (m_at < m_text.size()) {
        if (auto problem = addCell(row, column, takeCell()))
            return fail(*problem);
        if (m_at < m_text.size() && !atLineEnd()) {
            ++m_at;
            ++column;
            continue;
        }
        if (m_at < m_text.size())
            skipLineEnd();
        const int next = row.number + 1;
        if (!row.cells.isEmpty())
            sheet.rows.append(std::move(row));
        row = {next, {}};
        column = 1;
    }
    return sheet;
}

} // namespace

Outcome<Sheet> readPaste(const QString& text)
{
    if (text.size() > longestPaste)
        return fail(ProblemCode::SpreadsheetLimit, {u"paste"_s, QString::number(longestPaste)});
    return PasteReader(text).read();
}

QString pasteText(const QList<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells = row;
        for (QString& cell : cells)
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"'))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

TableHead pasteHead(const Sheet& sheet, const RosterDef& roster, int firstField)
{
    Sheet firstLine;
    if (!sheet.rows.isEmpty())
        firstLine.rows.append(sheet.rows.front());
    if (auto head = findTableHead(firstLine, wantedColumns(roster)))
        return *head;
    TableHead byPosition;
    const int last = sheet.lastColumn();
    for (int column = 1; column <= last; ++column) {
        const auto index = size_t(firstField + column - 1);
        byPosition.columns.append({column, {},
            index < roster.fields.size() ? roster.fields[index].keyText() : QString()});
    }
    return byPosition;
}

Outcome<RosterImport> readPastedRoster(
    const QString& text, const RosterDef& roster, int firstField, const RosterOptions& options)
{
    const auto sheet = readPaste(text);
    if (!sheet)
        return fail(sheet.error());
    return readRoster(*sheet, roster, pasteHead(*sheet, roster, firstField), options);
}

} // namespace jiangce
