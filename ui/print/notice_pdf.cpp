// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/notice_pdf.h"

#include "ui/print/pdf_reading.h"

namespace jiangce {

Outcome<void> scanNoticePdf(const QByteArray& file, const NumberWatch& watch)
{
    const print::PdfWords words = print::wordsOfPdf(file);
    if (!words.isRead)
        return fail(ProblemCode::NoticeNotRead);
    for (const QString& page : words.lines)
        for (const QString& line : page.split(u'\n'))
            if (const auto kind = findNumber(line, watch))
                return fail(noticeShows(*kind, notice_place::text));
    for (const QString& page : words.runs) {
        for (const QString& run : page.split(u'\n'))
            if (const auto kind = findNumber(run, watch))
                return fail(noticeShows(*kind, notice_place::text));
        // Broken over lines, or painted in pieces: found by what is known of the persons.
        const QString digits = digitsOf(page);
        for (const QString& number : watch.known)
            if (digits.contains(number) && !watch.allowed.contains(number))
                return fail(noticeShows(NumberKind::KnownNumber, notice_place::text));
        QString together = page;
        together.removeIf([](QChar one) { return one.isSpace(); });
        for (const QString& address : watch.addresses)
            if (together.contains(address))
                return fail(noticeShows(NumberKind::Address, notice_place::text));
    }
    for (const QString& text : words.hidden)
        if (const auto kind = findNumber(text, watch))
            return fail(noticeShows(*kind, notice_place::properties));
    return {};
}

} // namespace jiangce
