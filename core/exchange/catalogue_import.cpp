// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue_import.h"

#include "core/base/text.h"
#include "core/exchange/xlsx_reader.h"
#include "core/values/occupation_code.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QList<WantedColumn> catalogueColumns()
{
    return {
        {u"code"_s, {u"职业编码"_s, u"职业代码"_s, u"职业（工种）编码"_s, u"编码"_s, u"代码"_s}},
        {u"name"_s, {u"职业（工种）名称"_s, u"职业（工种）"_s, u"职业名称"_s, u"工种名称"_s, u"职业工种名称"_s, u"名称"_s}},
        {u"levels"_s, {u"等级"_s, u"技能等级"_s, u"职业资格等级"_s, u"级别"_s, u"等级范围"_s}},
        {u"grade"_s, {u"紧缺程度"_s, u"紧缺等级"_s, u"紧缺类别"_s, u"是否紧缺"_s}},
        {u"remarks"_s, {u"备注"_s}},
    };
}

QString gradeText(const QString& typed)
{
    static const QStringList none {u"无"_s, u"否"_s, u"不紧缺"_s, u"非紧缺"_s, u"/"_s, u"-"_s, u"—"_s, u"——"_s};
    const QString grade = text::simplified(typed);
    return none.contains(grade) ? QString() : grade;
}

ImportedItem readItem(const Sheet& sheet, const TableHead& head, int row)
{
    ImportedItem result {row, {}, {}};
    const auto typed = [&](const QString& key) { return text::tidied(sheet.at(row, head.columnOf(key)).text); };
    const auto addProblem = [&](const Problem& problem, const QString& key) { result.problems.append(problem.at(key, row)); };
    result.item.name = typed(u"name"_s);
    result.item.grade = gradeText(typed(u"grade"_s));
    if (result.item.name.isEmpty())
        addProblem({ProblemCode::Required, {}}, u"name"_s);
    if (const QString code = typed(u"code"_s); !code.isEmpty()) {
        const auto read = OccupationCode::parse(code);
        result.item.code = read ? read->canonical() : code;
        if (!read)
            addProblem(read.error(), u"code"_s);
    }
    const auto levels = levelSpan(typed(u"levels"_s));
    if (!levels) {
        addProblem(levels.error(), u"levels"_s);
    } else {
        result.item.lowest = levels->lowest;
        result.item.highest = levels->highest;
    }
    return result;
}

bool isFoot(const QString& first)
{
    static const QStringList words {u"合计"_s, u"注"_s, u"备注"_s, u"说明"_s, u"制表"_s, u"发布"_s, u"共"_s};
    return std::ranges::any_of(words, [&](const QString& word) { return first.startsWith(word); });
}

QString titleAbove(const Sheet& sheet, const TableHead& head)
{
    for (const SheetRow& row : sheet.rows)
        if (row.number < head.firstHeadRow && !row.cells.isEmpty())
            return text::tidied(row.cells.front().text);
    return {};
}

} // namespace

QList<CatalogueItem> CatalogueImport::goodItems() const
{
    QList<CatalogueItem> good;
    for (const ImportedItem& item : items)
        if (item.problems.isEmpty())
            good.append(item.item);
    return good;
}

Problems CatalogueImport::problems() const
{
    Problems all;
    for (const ImportedItem& item : items)
        all += item.problems;
    return all;
}

Outcome<LevelSpan> levelSpan(const QString& typed)
{
    static const QRegularExpression between(u"[至到~～\\-—–]+"_s);
    static const QRegularExpression each(u"[、,，;；/\\s]+"_s);
    QString range = text::compactIdentifier(typed);
    if (range.isEmpty())
        return LevelSpan {};
    bool isOpen = false;
    for (const QString& suffix : {u"及以上"_s, u"(含)以上"_s, u"以上"_s})
        if (range.endsWith(suffix) && !isOpen) {
            range.chop(suffix.size());
            isOpen = true;
        }
    LevelSpan span;
    const QStringList words = range.split(range.contains(between) ? between : each, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto level = CertificateLevel::parse(word);
        if (!level)
            return fail(ProblemCode::UnknownLevel, {typed});
        if (!span.lowest || span.lowest->isAbove(*level))
            span.lowest = *level;
        if (!span.highest || level->isAbove(*span.highest))
            span.highest = *level;
    }
    if (isOpen)
        span.highest = CertificateLevel::all().back();
    return span;
}

Outcome<CatalogueImport> readCatalogue(const Sheet& sheet)
{
    const auto head = findTableHead(sheet, catalogueColumns());
    if (!head)
        return fail(head.error());
    if (head->columnOf(u"name"_s) == 0)
        return fail(ProblemCode::ColumnMissing, {catalogueColumns()[1].heads.front()});
    CatalogueImport result {titleAbove(sheet, *head), *head, {}};
    QHash<QString, int> seen;
    for (const SheetRow& row : sheet.rows) {
        if (row.number < head->firstDataRow || repeatsHead(*head, row)
            || (row.cells.size() < 3 && isFoot(text::simplified(row.cells.front().text))))
            continue;
        ImportedItem item = readItem(sheet, *head, row.number);
        if (item.item.name.isEmpty() && item.item.code.isEmpty())
            continue;
        const QString key = item.item.code + u'\n' + item.item.name;
        if (seen.contains(key))
            item.problems.append(Problem {ProblemCode::CatalogueDuplicate, {item.item.code, item.item.name}}.at(u"name"_s, row.number));
        seen.insert(key, row.number);
        result.items.append(item);
    }
    if (result.items.isEmpty())
        return fail(ProblemCode::CatalogueEmpty);
    return result;
}

Outcome<CatalogueEdition> readCatalogueFile(const QString& fileName)
{
    const auto book = readWorkbook(fileName);
    if (!book)
        return fail(book.error());
    const auto sheet = book->sheet(book->firstVisible());
    if (!sheet)
        return fail(sheet.error());
    const auto read = readCatalogue(*sheet);
    if (!read)
        return fail(read.error());
    if (const Problems problems = read->problems(); !problems.isEmpty())
        return fail(problems.front());
    CatalogueEdition edition;
    edition.title = read->title.isEmpty() ? QFileInfo(fileName).completeBaseName() : read->title;
    edition.effectiveFrom = QDate(1, 1, 1);
    edition.items = read->goodItems();
    return edition;
}

} // namespace jiangce
