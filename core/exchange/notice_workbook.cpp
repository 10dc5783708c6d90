// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notice_files.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/zip_package.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Attributes = QMap<QString, QString>;

QString unescaped(QString text)
{
    for (const auto& [entity, plain] : {std::pair("&lt;"_L1, "<"_L1), {"&gt;"_L1, ">"_L1}, {"&quot;"_L1, "\""_L1},
             {"&apos;"_L1, "'"_L1}, {"&amp;"_L1, "&"_L1}})
        text.replace(entity, plain);
    return text;
}

/// Goes through a part as the program itself wrote it and tells its pieces in order, whatever namespace they are of.
class Pieces final {
public:
    explicit Pieces(const QString& xml)
        : m_xml(xml)
    {
    }
    std::function<void(const QString& element, const Attributes& attributes)> opened {};
    std::function<void(const QString& element)> closed {};
    std::function<void(const QString& text)> text {};

    void read()
    {
        for (qsizetype at = 0; at < m_xml.size();) {
            const qsizetype less = m_xml.indexOf(u'<', at);
            const qsizetype end = less < 0 ? m_xml.size() : less;
            if (end > at)
                text(unescaped(m_xml.sliced(at, end - at)));
            if (less < 0)
                return;
            const qsizetype more = m_xml.indexOf(u'>', less);
            if (more < 0)
                return;
            tag(QStringView(m_xml).sliced(less + 1, more - less - 1));
            at = more + 1;
        }
    }

private:
    void tag(QStringView inner)
    {
        if (inner.startsWith(u'?') || inner.startsWith(u'!'))
            return text(inner.toString()); // a comment of the file format hides things as well
        const bool isEnd = inner.startsWith(u'/');
        const bool isEmpty = inner.endsWith(u'/');
        inner = inner.sliced(isEnd ? 1 : 0, inner.size() - (isEnd ? 1 : 0) - (isEmpty ? 1 : 0));
        qsizetype name = 0;
        while (name < inner.size() && !inner[name].isSpace())
            ++name;
        const QString element = inner.first(name).toString().section(u':', -1);
        if (isEnd)
            return closed(element);
        opened(element, attributesOf(inner.sliced(name)));
        if (isEmpty)
            closed(element);
    }

    static Attributes attributesOf(QStringView inner)
    {
        Attributes attributes;
        for (qsizetype at = 0; at < inner.size();) {
            const qsizetype equals = inner.indexOf(u'=', at);
            if (equals < 0 || equals + 1 >= inner.size())
                break;
            const QChar quote = inner[equals + 1];
            const qsizetype end = inner.indexOf(quote, equals + 2);
            if (end < 0)
                break;
            attributes.insert(inner.sliced(at, equals - at).toString().trimmed(),
                unescaped(inner.sliced(equals + 2, end - equals - 2).toString()));
            at = end + 1;
        }
        return attributes;
    }

    const QString& m_xml;
};

struct Hidden {
    QSet<int> rows {};
    QList<std::pair<int, int>> columns {};
    [[nodiscard]] bool hasColumn(int column) const
    {
        return std::ranges::any_of(columns, [column](const auto& each) { return each.first <= column && column <= each.second; });
    }
};

class WorkbookScan final {
public:
    WorkbookScan(const QByteArray& file, const NumberWatch& watch)
        : m_file(file)
        , m_watch(watch)
    {
    }

    Outcome<void> scan()
    {
        auto package = ZipPackage::open(m_file);
        auto workbook = readWorkbook(m_file);
        if (!package || !workbook)
            return fail(ProblemCode::NoticeNotRead);
        m_package = &*package;
        if (const auto cells = scanCells(*workbook); !cells)
            return cells;
        // The properties repeat names of sheets: told last.
        QStringList parts = package->parts();
        std::ranges::stable_partition(parts, [](const QString& part) { return !part.startsWith(u"docprops/"); });
        for (const QString& part : std::as_const(parts))
            if (const auto clean = scanPart(part); !clean)
                return clean;
        return {};
    }

private:
    [[nodiscard]] Outcome<void> look(const QString& text, const char* place) const
    {
        const auto kind = findNumber(text, m_watch);
        return kind ? fail(noticeShows(*kind, place)) : Outcome<void>();
    }

    QString read(const QString& part)
    {
        QByteArray bytes;
        m_isWhole = m_isWhole && m_package->read(part, [&bytes](QByteArrayView piece) -> Outcome<void> {
            bytes.append(piece);
            return {};
        });
        return QString::fromUtf8(bytes);
    }

    /// What a sheet does not show.
    Hidden hiddenOf(const QString& part)
    {
        Hidden hidden;
        const QString xml = read(part);
        Pieces pieces(xml);
        const auto isHidden = [](const Attributes& attributes) {
            const auto height = attributes.constFind(u"ht"_s);
            const auto width = attributes.constFind(u"width"_s);
            return attributes.value(u"hidden"_s) == u"1" || attributes.value(u"hidden"_s) == u"true"
                || (height != attributes.cend() && height->toDouble() <= 0)
                || (width != attributes.cend() && width->toDouble() <= 0);
        };
        pieces.opened = [&](const QString& element, const Attributes& attributes) {
            if (element == u"row" && isHidden(attributes))
                hidden.rows.insert(attributes.value(u"r"_s).toInt());
            if (element == u"col" && isHidden(attributes))
                hidden.columns.append({attributes.value(u"min"_s).toInt(), attributes.value(u"max"_s).toInt()});
        };
        pieces.closed = [](const QString&) {};
        pieces.text = [](const QString&) {};
        pieces.read();
        return hidden;
    }

    Outcome<void> scanCells(const Workbook& workbook)
    {
        const auto book = xlsx::readWorkbookPart(*m_package, u"xl/workbook.xml"_s);
        const auto targets = xlsx::readRelationships(*m_package, u"xl/workbook.xml"_s);
        if (!book || !targets)
            return fail(ProblemCode::NoticeNotRead);
        for (int index = 0; index < workbook.sheets().size(); ++index) {
            const auto sheet = workbook.sheet(index);
            if (!sheet)
                return fail(ProblemCode::NoticeNotRead);
            const Hidden hidden = hiddenOf(targets->value(book->sheets[index].relationship).target);
            const bool isHidden = workbook.sheets()[index].hidden;
            for (const SheetRow& row : sheet->rows)
                if (const auto clean = scanRow(row, isHidden, hidden); !clean)
                    return clean;
        }
        return {};
    }

    [[nodiscard]] Outcome<void> scanRow(const SheetRow& row, bool isSheetHidden, const Hidden& hidden) const
    {
        const bool isRowHidden = hidden.rows.contains(row.number);
        QStringList texts;
        for (const Cell& cell : row.cells) {
            const char* place = isSheetHidden      ? notice_place::hiddenSheet
                : isRowHidden                      ? notice_place::hiddenRow
                : hidden.hasColumn(cell.column)    ? notice_place::hiddenColumn
                                                   : notice_place::text;
            const QString text = cell.isDate && cell.date.isValid() ? cell.date.toString(Qt::ISODate)
                : cell.kind == Cell::Kind::Number                   ? numberAsShown(cell.text)
                                                                    : cell.text;
            if (auto clean = look(text, place); !clean)
                return clean;
            texts.append(text);
        }
        // A number of somebody known, taken apart over neighbouring cells.
        return look(texts.join(u'|'), notice_place::text);
    }

    static const char* placeOf(const QString& part)
    {
        if (part.startsWith(u"docprops/"))
            return notice_place::properties;
        if (part.contains(u"comment"))
            return notice_place::comment;
        if (part == u"xl/workbook.xml")
            return notice_place::definedName;
        if (part.startsWith(u"xl/drawings/") || part.startsWith(u"xl/charts/"))
            return notice_place::drawing;
        return part == u"xl/sharedstrings.xml" ? notice_place::text : notice_place::unseen;
    }

    Outcome<void> scanPart(const QString& part)
    {
        const QString xml = read(part);
        if (!m_isWhole)
            return fail(ProblemCode::NoticeNotRead);
        static const QSet<QString> wholes {u"si"_s, u"is"_s, u"comment"_s, u"p"_s, u"txBody"_s};
        // Day of making as the writer puts it where it is told none.
        static const QString noDay = u"2000-01-01T00:00:00Z"_s;
        Outcome<void> found;
        QString run;
        int depth = 0;
        const char* place = placeOf(part);
        const auto tell = [&](const QString& text) {
            if (found && !text.isEmpty() && text != noDay)
                found = look(text, place);
        };
        Pieces pieces(xml);
        pieces.opened = [&](const QString& element, const Attributes& attributes) {
            depth += wholes.contains(element) ? 1 : 0;
            for (const QString& value : attributes)
                if (!value.startsWith(u"http"))
                    tell(value);
        };
        pieces.closed = [&](const QString& element) {
            if (wholes.contains(element) && --depth == 0)
                tell(std::exchange(run, QString()));
        };
        pieces.text = [&](const QString& text) {
            if (depth > 0)
                run += text;
            else if (part.startsWith(u"xl/worksheets/"_s) && text.size() < 40 && isPlainNumber(text))
                return; // values of cells were looked at with what they mean
            else
                tell(text);
        };
        pieces.read();
        return found;
    }

    static bool isPlainNumber(const QString& text)
    {
        bool isNumber = false;
        (void)text.toDouble(&isNumber);
        return isNumber;
    }

    const QByteArray& m_file;
    const NumberWatch& m_watch;
    ZipPackage* m_package = nullptr;
    bool m_isWhole = true;
};

} // namespace

Outcome<void> scanNoticeWorkbook(const QByteArray& file, const NumberWatch& watch)
{
    return WorkbookScan(file, watch).scan();
}

} // namespace jiangce
