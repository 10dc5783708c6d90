// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/merge.h"
#include "core/letters/template_store.h"
#include "tests/letters/sample_letters.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

/// Other people's readers of PDF, to check what was written.
namespace jiangce::tools {

inline QString withoutSpace(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

inline QString write(const QTemporaryDir& folder, const QByteArray& pdf)
{
    QFile file(folder.filePath(QStringLiteral("letter.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

inline QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(300000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// The text of each page as pdftotext sees it; page 0 is the first.
inline QStringList pdfText(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    const QByteArray text = run(QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), write(folder, pdf), QStringLiteral("-")});
    QStringList pages = QString::fromUtf8(text).split(u'\f');
    pages.removeLast();
    return pages;
}

inline QImage pdfPicture(const QByteArray& pdf, int page, int dpi)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page + 1);
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-f"), number, QStringLiteral("-l"), number,
            QStringLiteral("-png"), QStringLiteral("-singlefile"), write(folder, pdf), folder.filePath(QStringLiteral("page"))});
    return QImage(folder.filePath(QStringLiteral("page.png"))).convertToFormat(QImage::Format_RGB32);
}

inline LetterDocument letter(const QString& file, const MergeData& data)
{
    const auto document = merge(letterTemplate(file), data);
    if (!document)
        qFatal("%s", qPrintable(document.error().arguments.join(u' ')));
    return *document;
}

} // namespace jiangce::tools
