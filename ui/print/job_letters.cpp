// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/job_letters.h"

#include "core/casework/trail/trail_check.h"
#include "core/letters/case_merge.h"
#include "core/letters/numbering.h"
#include "core/values/date_text.h"
#include "ui/print/letter_printer.h"

#include <QtCore/QCryptographicHash>
#define POINTERHOLDER_TRANSITION 4 // qpdf hands out std::shared_ptr, nothing older
#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int deepest = 12;     // of what hangs on a page: contents, fonts, their files

QString digestOf(const LetterPrinter& letter)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int page = 0; page < letter.pageCount(); ++page)
        hash.addData((letter.pageText(page).join(u'\n') + u'\f').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

bool isEqual(QPDFObjectHandle one, QPDFObjectHandle other, int depth);

bool isEqualDictionary(QPDFObjectHandle one, QPDFObjectHandle other, int depth)
{
    if (one.getKeys() != other.getKeys())
        return false;
    for (const std::string& key : one.getKeys())
        if (key != "/Parent" && key != "/Length" && !isEqual(one.getKey(key), other.getKey(key), depth + 1))
            return false;
    return true;
}

bool isEqual(QPDFObjectHandle one, QPDFObjectHandle other, int depth)
{
    if (depth > deepest || one.getTypeCode() != other.getTypeCode())
        return false;
    if (one.isStream()) {
        const auto left = one.getStreamData(qpdf_dl_generalized);
        const auto right = other.getStreamData(qpdf_dl_generalized);
        return left->getSize() == right->getSize() && memcmp(left->getBuffer(), right->getBuffer(), left->getSize()) == 0
            && isEqualDictionary(one.getDict(), other.getDict(), depth);
    }
    if (one.isDictionary())
        return isEqualDictionary(one, other, depth);
    if (!one.isArray())
        return one.unparse() == other.unparse();
    if (one.getArrayNItems() != other.getArrayNItems())
        return false;
    for (int i = 0; i < one.getArrayNItems(); ++i)
        if (!isEqual(one.getArrayItem(i), other.getArrayItem(i), depth + 1))
            return false;
    return true;
}

/// What is seen on every page, whatever the day of the file.
bool showSame(const QByteArray& one, const QByteArray& other)
{
    try {
        QPDF left;
        QPDF right;
        left.processMemoryFile("one", one.constData(), size_t(one.size()));
        right.processMemoryFile("other", other.constData(), size_t(other.size()));
        const auto leftPages = left.getAllPages();
        const auto rightPages = right.getAllPages();
        return std::ranges::equal(leftPages, rightPages,
            [](const QPDFObjectHandle& a, const QPDFObjectHandle& b) { return isEqual(a, b, 0); });
    } catch (const std::exception&) {
        return false;
    }
}

QString titleOf(const PrintItem& item)
{
    if (item.programme != nullptr)
        for (const LetterKind& kind : item.programme->letters)
            if (item.kind == QLatin1StringView(kind.key))
                return QString::fromUtf16(kind.chinese);
    return item.kind;
}

letter::Row rowOf(const QStringList& texts, bool isHead)
{
    letter::Row row;
    row.head = isHead;
    row.strong = isHead;
    for (const QString& text : texts)
        row.cells.append(letter::Cell {.lines = {letter::Runs {letter::Run {.text = text}}}});
    return row;
}

/// `trail`: where the history stood when the list was printed; the paper then holds it to that.
LetterDocument coverList(const PrintJobHead& job, const QList<PrintItem>& items, const TrailEnd& trail)
{
    letter::Table table;
    table.columns = {{.width = 10, .align = letter::Align::Right}, {.weight = 3}, {.weight = 3}, {.weight = 3}, {.weight = 3},
        {.width = 12, .align = letter::Align::Right}};
    table.rows.append(rowOf({u"序号"_s, u"文号"_s, u"案件编号"_s, u"申请人"_s, u"文书"_s, u"页数"_s}, true));
    int pages = 0;
    for (const PrintItem& item : items) {
        table.rows.append(rowOf({QString::number(item.position), item.number.isEmpty() ? u"—"_s : item.number, item.caseNumber,
            item.applicant, titleOf(item) + (item.isReprint ? u"（补打）"_s : QString()), QString::number(item.pages)}, false));
        pages += item.pages;
    }
    LetterDocument document {.title = u"打印清单"_s};
    document.page.pageNumbers = true;
    document.blocks.append(letter::Heading {.runs = {{.text = u"打印清单"_s}}});
    document.blocks.append(letter::Paragraph {.runs = {{.text = u"%1。共%2份，%3页。%4 %5"_s.arg(job.title)
            .arg(items.size()).arg(pages).arg(job.madeBy, isoDate(job.madeOn))}}, .size = letter::size::five, .firstIndent = 0});
    document.blocks.append(table);
    document.blocks.append(letter::Paragraph {.runs = {{.text = u"审计校验码 %1（%2）"_s.arg(trail.code(),
            trail.at.toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm"_s))}}, .size = letter::size::five, .firstIndent = 0});
    return document;
}

/// Stands for a letter that would come out differently now.
LetterDocument sheetInPlaceOf(const PrintItem& item)
{
    LetterDocument document {.title = titleOf(item)};
    document.blocks.append(letter::Heading {.runs = {{.text = u"本页代替文书"_s}}});
    document.blocks.append(letter::Paragraph {.runs = {{.text = u"%1 %2（%3，%4）签发后案件内容或者模板、字体已有变化，不能照原样重排。"
                                                                "请打开案件中存档的PDF打印。"_s
            .arg(titleOf(item), item.number, item.caseNumber, item.applicant)}}});
    return document;
}

Outcome<LetterDocument> compose(Connection& db, const PrintItem& item)
{
    const auto file = readCase(db, item.caseId);
    if (!file)
        return fail(file.error());
    return letterFor(db, *file, item.kind,
        {.day = item.issuedOn, .officer = item.issuedBy, .number = item.number, .isPreview = false});
}

} // namespace

LetterWorkshop letterWorkshop(Connection& db)
{
    return {letterKindCode,
        [&db](const CaseFile& file, const QString& kind, const QString& number, QDate day,
            const QString& officer) -> Outcome<MadeLetter> {
            const auto document
                = letterFor(db, file, kind, {.day = day, .officer = officer, .number = number, .isPreview = false});
            if (!document)
                return fail(document.error());
            const LetterPrinter printer(*document);
            return MadeLetter {printer.toPdf(), printer.pageCount(), digestOf(printer), printer.missingGlyphs()};
        },
        showSame};
}

void markReprint(LetterDocument& document, QDate day)
{
    const letter::Footnote mark {.runs = {{.text = u"（补打，%1）"_s.arg(isoDate(day))}}};
    const bool hasImprint = !document.blocks.isEmpty() && std::holds_alternative<letter::Imprint>(document.blocks.last());
    document.blocks.insert(document.blocks.size() - (hasImprint ? 1 : 0), mark);
}

bool comesOutAs(const LetterDocument& document, const QByteArray& stored)
{
    return showSame(LetterPrinter(document).toPdf(), stored);
}

NextLetter jobLetters(Connection& db, const PrintJobHead& job, const QList<PrintItem>& items, PutOut& out)
{
    QList<PrintItem> ready;
    for (const PrintItem& item : items)
        if (item.state == PrintState::Issued && !item.isVoid)
            ready.append(item);
    return [&db, job, ready, &out, next = qsizetype(-1)]() mutable -> std::optional<LetterDocument> {
        out.kind.clear();
        if (ready.isEmpty() || next == ready.size())
            return {};
        if (next++ < 0)
            return coverList(job, ready, trailEnd(db));
        const PrintItem& item = ready.at(next - 1);
        auto document = compose(db, item);
        if (!document || digestOf(LetterPrinter(*document)) != item.digest) {
            ++out.different;
            return sheetInPlaceOf(item);
        }
        if (item.isReprint)
            markReprint(*document, job.madeOn);
        out.positions.append(item.position);
        out.kind = item.kind;
        return *document;
    };
}

} // namespace jiangce
