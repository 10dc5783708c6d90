// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/case_list.h"
#include "core/letters/case_merge.h"
#include "core/programmes/migrations.h"
#include "core/store/migrator.h"
#include "tests/bench/measures.h"
#include "ui/print/letter_printer.h"

#include <QtCore/QBuffer>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

QList<LetterDocument> documents(Connection& db, int count)
{
    QList<LetterDocument> letters;
    Statement ids = db.prepared("SELECT id FROM case_file WHERE state <> 'draft' ORDER BY id LIMIT ?");
    ids.with(count);
    while (ids.next()) {
        const auto file = readCase(db, ids.id<CaseId>(0));
        const auto letter = letterFor(db, *file, u"receipt_slip"_s, {.day = QDate(2026, 11, 20), .officer = u"赵一"_s});
        if (letter)
            letters.append(*letter);
    }
    return letters;
}

QByteArray ours(const QList<LetterDocument>& letters)
{
    std::vector<LetterPrinter> printers;
    for (const LetterDocument& letter : letters)
        printers.emplace_back(letter);
    return lettersToPdf(u"示例"_s, printers);
}

/// The same words set by Qt's text document, page after page.
QByteArray byTextDocument(const QStringList& texts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            writer.newPage();
        QTextDocument document;
        document.setDefaultFont(QFont(u"AR PL UMing CN"_s, 14));
        document.documentLayout()->setPaintDevice(&writer);
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        document.setPlainText(texts[i]);
        document.drawContents(&painter);
    }
    painter.end();
    return bytes;
}

} // namespace

void measureLetters(Report& report, const Scale& scale, const QString& database)
{
    const auto db = openForReading(database, allMigrations());
    if (!db)
        return;
    const QList<LetterDocument> letters = documents(**db, scale.letters);
    QStringList texts;
    for (const LetterDocument& letter : letters) {
        QStringList lines;
        const LetterPrinter printer(letter);
        for (int page = 0; page < printer.pageCount(); ++page)
            lines += printer.pageText(page);
        texts.append(lines.join(u'\n'));
    }
    if (texts.isEmpty())
        return;
    (void)ours(letters);
    (void)byTextDocument(texts);
    report.compare("letters", median(scale.runs, [&] { (void)ours(letters); }),
        median(scale.runs, [&] { (void)byTextDocument(texts); }));
}

} // namespace jiangce::bench
