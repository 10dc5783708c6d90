// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roster_clipboard.h"

#include "core/base/text.h"

#include <QtCore/QMimeData>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto ownFormat = "application/x-jiangce-cells";
/// Beyond it rows go to this grid only: whole rosters leave the program through the gate of exports.
constexpr qsizetype mostRowsOutside = 20;

/// What was copied last, whole. It stays in the program; the clipboard, which every program reads, gets a ticket.
struct Copied {
    QByteArray ticket {};
    QString cells {};
};
Copied& lastCopied()
{
    static Copied copied;
    return copied;
}

QString quoted(const QString& cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    QString inner = cell;
    return u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QList<QStringList> cellsOfText(const QString& text)
{
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        line.append(cell);
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else if (c == u'"')
                isQuoted = false;
            else
                cell += c;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endCell();
            lines.append(line);
            line.clear();
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty()) {
        endCell();
        lines.append(line);
    }
    return lines;
}

QString textOfCells(const QList<QStringList>& lines)
{
    QString text;
    for (const QStringList& line : lines) {
        QStringList cells;
        for (const QString& cell : line)
            cells.append(quoted(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QList<int> columnsOfHeads(const RosterDef& roster, const QStringList& line)
{
    QList<int> columns;
    int known = 0;
    for (const QString& cell : line) {
        const QString head = text::compactIdentifier(cell);
        int found = -1;
        for (size_t i = 0; i < roster.fields.size() && found < 0; ++i)
            for (const char16_t* spelling : roster.fields[i].traits.heads)
                if (!head.isEmpty() && head == text::compactIdentifier(QString::fromUtf16(spelling)))
                    found = int(i);
        known += found >= 0 ? 1 : 0;
        columns.append(found);
    }
    return known >= 2 ? columns : QList<int>();
}

QMimeData* mimeOfSelection(const QModelIndexList& indexes)
{
    QMap<int, QMap<int, QModelIndex>> cells;
    for (const QModelIndex& index : indexes)
        cells[index.row()].insert(index.column(), index);
    QList<QStringList> shown;
    QList<QStringList> real;
    for (const auto& line : std::as_const(cells)) {
        QStringList shownLine;
        QStringList realLine;
        for (int column = line.firstKey(); column <= line.lastKey(); ++column) {
            shownLine.append(line.value(column).data(Qt::DisplayRole).toString());
            realLine.append(line.value(column).data(Qt::EditRole).toString());
        }
        shown.append(shownLine);
        real.append(realLine);
    }
    auto* mime = new QMimeData;
    if (shown.size() <= mostRowsOutside)
        mime->setText(textOfCells(shown));
    lastCopied() = {QUuid::createUuid().toByteArray(), textOfCells(real)};
    mime->setData(QString::fromLatin1(ownFormat), lastCopied().ticket);
    return mime;
}

QString pastedText(const QMimeData& mime)
{
    const QString own = QString::fromLatin1(ownFormat);
    const bool isOwn = mime.hasFormat(own) && mime.data(own) == lastCopied().ticket;
    return isOwn ? lastCopied().cells : mime.text();
}

} // namespace jiangce
