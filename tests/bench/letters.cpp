// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/merge.h"
#include "core/letters/template_store.h"
#include "tests/bench/bench.h"
#include "tests/letters/sample_letters.h"
#include "ui/print/letter_printer.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

QString applicant(int i)
{
    return u"大连示例%1号有限公司"_s.arg(i);
}

/// A day's letters as one file: merged, laid out and painted one after another.
void writeOurs(const QString& file, const QString& text, int letters)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int i = 0; i < letters; ++i) {
        const auto document = merge(text, sample::letterData(applicant(i)));
        const LetterPrinter printer(*document);
        for (int page = 0; page < printer.pageCount(); ++page) {
            if (i + page > 0)
                writer.newPage();
            painter.save();
            painter.scale(writer.resolution() / 72.0, writer.resolution() / 72.0);
            printer.paintPage(painter, page);
            painter.restore();
        }
    }
}

/// The same words by QTextDocument, without anything of a letter's layout.
void writeAlone(const QString& file, const QStringList& paragraphs, int letters)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int i = 0; i < letters; ++i) {
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(QFont(u"Noto Serif CJK SC"_s, 14));
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        document.setPlainText(applicant(i) + u'\n' + paragraphs.join(u'\n'));
        for (int page = 0; page < document.pageCount(); ++page) {
            if (i + page > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -page * writer.height());
            document.drawContents(&painter, QRectF(0, page * writer.height(), writer.width(), writer.height()));
            painter.restore();
        }
    }
}

} // namespace

Lines measureLetters(const Plan& plan)
{
    const QTemporaryDir folder;
    const QString text = letterTemplate(u"common/acceptance_notice"_s);
    const LetterPrinter first(*merge(text, sample::letterData(applicant(0))));
    QStringList paragraphs;
    for (int page = 0; page < first.pageCount(); ++page)
        paragraphs += first.pageText(page);
    const int letters = plan.scaled(300, 3);
    const int times = plan.scaled(5, 1);
    const double ours = median(times, [&] { writeOurs(folder.filePath(u"ours.pdf"_s), text, letters); });
    const double alone = median(times, [&] { writeAlone(folder.filePath(u"alone.pdf"_s), paragraphs, letters); });
    return {{.aim = "letters", .work = u"%1 letters in one job / QTextDocument alone"_s.arg(letters), .ours = ours,
        .baseline = alone, .limit = 1.5}};
}

} // namespace jiangce::bench
