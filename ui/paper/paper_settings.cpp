// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_settings.h"

#include "core/casework/batches/batch_documents.h"
#include "core/letters/batch_letter.h"
#include "ui/models/case_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString keyOf(const QString& kind, const char* what)
{
    return u"paper/%1/%2"_s.arg(kind, QLatin1StringView(what));
}

double offsetOf(const QSettings& settings, const QString& kind, const char* what)
{
    const double typed = settings.value(keyOf(kind, what), 0).toDouble();
    return std::abs(typed) <= mostOffset ? typed : 0;
}

} // namespace

PaperSettings paperSettings(const QSettings& settings, const QString& kind)
{
    PaperSettings paper;
    paper.printer = settings.value(keyOf(kind, "printer")).toString();
    paper.tray = QPrinter::PaperSource(settings.value(keyOf(kind, "tray"), int(QPrinter::Auto)).toInt());
    const int copies = settings.value(keyOf(kind, "copies"), 1).toInt();
    paper.copies = copies >= 1 && copies <= mostCopies ? copies : 1;
    const int duplex = settings.value(keyOf(kind, "duplex"), int(QPrinter::DuplexNone)).toInt();
    paper.duplex = duplex >= QPrinter::DuplexNone && duplex <= QPrinter::DuplexShortSide ? QPrinter::DuplexMode(duplex)
                                                                                         : QPrinter::DuplexNone;
    paper.offset = {offsetOf(settings, kind, "offset_x"), offsetOf(settings, kind, "offset_y")};
    return paper;
}

void keepPaperSettings(QSettings& settings, const QString& kind, const PaperSettings& paper)
{
    settings.setValue(keyOf(kind, "printer"), paper.printer);
    settings.setValue(keyOf(kind, "tray"), int(paper.tray));
    settings.setValue(keyOf(kind, "copies"), paper.copies);
    settings.setValue(keyOf(kind, "duplex"), int(paper.duplex));
    settings.setValue(keyOf(kind, "offset_x"), paper.offset.x());
    settings.setValue(keyOf(kind, "offset_y"), paper.offset.y());
}

QPointF offsetWithin(const QSettings& settings, const PaperSettings& job, const QString& kind)
{
    if (kind.isEmpty())
        return job.offset;
    const PaperSettings own = paperSettings(settings, kind);
    return !own.printer.isEmpty() && own.printer == job.printer ? own.offset : job.offset;
}

QString kindOn(const QString& kind, const QString& printer)
{
    // Names of printers hold slashes, which part the keys of settings.
    return kind + u'@' + QString::fromLatin1(printer.toUtf8().toPercentEncoding());
}

void applyTo(QPrinter& printer, const PaperSettings& paper)
{
    printer.setFullPage(true);
    printer.setPaperSource(paper.tray);
    printer.setCopyCount(paper.copies);
    printer.setCollateCopies(true);
    printer.setDuplex(paper.duplex);
}

QList<PaperKind> paperKinds(const Wording& wording)
{
    QList<PaperKind> kinds;
    for (const Programme* programme : allProgrammes())
        for (const LetterKind& letter : programme->letters) {
            const QString key = QString::fromLatin1(letter.key);
            if (std::ranges::find(kinds, key, &PaperKind::key) == kinds.end())
                kinds.append({key, letterName(letter, wording)});
        }
    for (const BatchPaper paper : {BatchPaper::PublicNotice, BatchPaper::PaymentRequest})
        kinds.append({batchPaperKey(paper), officialTitle(officialKindOf(paper))});
    for (const OfficialKind kind : {OfficialKind::ConferralRequest, OfficialKind::Commendation, OfficialKind::FilingReminder})
        kinds.append({QString::fromLatin1(officialTemplate(kind)).section(u'/', -1), officialTitle(kind)});
    kinds.append({printJobKind, QCoreApplication::translate("jiangce::PaperSettings", "Letters printed as one job")});
    return kinds;
}

} // namespace jiangce
