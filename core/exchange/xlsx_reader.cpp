// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/xlsx_sheet_handler.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace jiangce {

struct Workbook::Contents {
    ZipPackage package;
    QList<SheetInfo> sheets {};
    QStringList parts {};   ///< the worksheet part of each sheet
    QString stylesPart {};
    QString stringsPart {};
    bool system1904 = false;
    bool areSharedPartsRead = false;
    QList<bool> dateStyles {};
    QList<QString> strings {};

    Outcome<void> readSharedParts();
};

namespace {

QString firstOfType(const xlsx::Relationships& relationships, QStringView type)
{
    for (const xlsx::Relationship& relationship : relationships)
        if (relationship.type == type)
            return relationship.target;
    return {};
}

/// Turns bytes into thousandths and asks at most some hundred times.
std::function<bool(qint64)> byteProgress(const Progress& progress, qint64 expected)
{
    if (!progress)
        return {};
    return [progress, expected = std::max<qint64>(expected, 1), last = -1](qint64 done) mutable {
        const int step = int(std::min<qint64>(done * 100 / expected, 100));
        if (step == last)
            return true;
        last = step;
        return progress(step * 10);
    };
}

} // namespace

Outcome<void> Workbook::Contents::readSharedParts()
{
    if (areSharedPartsRead)
        return {};
    if (!stylesPart.isEmpty() && package.contains(stylesPart)) {
        auto styles = xlsx::readDateStyles(package, stylesPart);
        if (!styles)
            return fail(styles.error());
        dateStyles = std::move(*styles);
    }
    if (!stringsPart.isEmpty()) {
        auto read = xlsx::readSharedStrings(package, stringsPart);
        if (!read)
            return fail(read.error());
        strings = std::move(*read);
    }
    areSharedPartsRead = true;
    return {};
}

const QList<SheetInfo>& Workbook::sheets() const
{
    return m_contents->sheets;
}

int Workbook::firstVisible() const
{
    for (int i = 0; i < sheets().size(); ++i)
        if (!sheets()[i].hidden)
            return i;
    return 0;
}

Outcome<Sheet> Workbook::sheet(int index, const Progress& progress) const
{
    if (index < 0 || index >= sheets().size())
        return fail(ProblemCode::SheetMissing, {QString::number(index + 1)});
    if (auto shared = m_contents->readSharedParts(); !shared)
        return fail(shared.error());
    const xlsx::SheetContext context {
        m_contents->parts[index], m_contents->strings, m_contents->dateStyles, m_contents->system1904};
    xlsx::SheetHandler handler(context);
    const auto bytes = byteProgress(progress, m_contents->package.claimedSize(context.part));
    if (auto read = xlsx::readPart(m_contents->package, context.part, handler, bytes); !read)
        return fail(read.error());
    auto sheet = handler.take();
    if (sheet)
        sheet->name = sheets()[index].name;
    return sheet;
}

Outcome<Sheet> Workbook::sheet(const QString& name, const Progress& progress) const
{
    for (int i = 0; i < sheets().size(); ++i)
        if (sheets()[i].name == name)
            return sheet(i, progress);
    return fail(ProblemCode::SheetMissing, {name});
}

Outcome<Workbook> readWorkbook(const QByteArray& bytes)
{
    auto package = ZipPackage::open(bytes);
    if (!package)
        return fail(package.error());
    const auto ofPackage = xlsx::readRelationships(*package, {});
    if (!ofPackage)
        return fail(ofPackage.error());
    const QString main = firstOfType(*ofPackage, u"officeDocument");
    if (main.isEmpty() || main.endsWith(u".bin"))
        return fail(ProblemCode::FileKind, {u"XLSX"_s});
    const auto part = xlsx::readWorkbookPart(*package, main);
    if (!part)
        return fail(part.error());
    if (!part->isWorkbook)
        return fail(ProblemCode::FileKind, {u"XLSX"_s});
    const auto relationships = xlsx::readRelationships(*package, main);
    if (!relationships)
        return fail(relationships.error());

    auto contents = std::make_shared<Workbook::Contents>(Workbook::Contents {std::move(*package)});
    contents->stylesPart = firstOfType(*relationships, u"styles");
    contents->stringsPart = firstOfType(*relationships, u"sharedStrings");
    contents->system1904 = part->system1904;
    for (const xlsx::SheetEntry& entry : part->sheets) {
        const xlsx::Relationship target = relationships->value(entry.relationship);
        if (target.type != u"worksheet" && !target.type.isEmpty())
            continue; // chart sheets and the like hold no cells
        contents->sheets.append({entry.name, entry.hidden});
        contents->parts.append(target.target);
    }
    if (contents->sheets.isEmpty())
        return fail(ProblemCode::SpreadsheetDamaged, {main});
    return Workbook(std::move(contents));
}

Outcome<Workbook> readWorkbook(const QString& fileName)
{
    const QString shown = QFileInfo(fileName).fileName();
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemCode::FileNotReadable, {shown});
    // One byte more than allowed is enough to know; the size a file system reports is not asked.
    const QByteArray bytes = file.read(spreadsheet_limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ProblemCode::FileNotReadable, {shown});
    return readWorkbook(bytes);
}

} // namespace jiangce
