// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_job.h"

#include "ui/print/letter_printer.h"
#include "ui/print/pdf_text.h"

#include <QtCore/QDataStream>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace Qt::StringLiterals;

namespace jiangce {

using print::GlyphRun;

namespace {

using Painted = std::function<void(const LetterPrinter&)>;

JobEnd paintJob(QPagedPaintDevice& device, const NextLetter& next, const JobWatch& watch, const Painted& painted)
{
    QPainter painter;
    bool isGivenUp = watch.goesOn && !watch.goesOn();
    while (!isGivenUp) {
        const auto document = next();
        if (!document)
            break;
        const LetterPrinter letter(*document);
        letter.setPaperOf(device);
        if (!(painter.isActive() ? device.newPage() : painter.begin(&device))
            || !letter.paintAll(painter, device, watch.offset ? watch.offset() : QPointF()))
            return JobEnd::Failed;
        painted(letter);
        isGivenUp = watch.goesOn && !watch.goesOn();
    }
    if (painter.isActive() && !painter.end())
        return JobEnd::Failed;
    return isGivenUp ? JobEnd::GivenUp : JobEnd::Done;
}

/// What the text layer needs of the runs, kept in a file until the PDF is complete.
class KeptRuns final {
public:
    explicit KeptRuns(const QString& name)
        : m_file(name)
    {
        m_isOpen = m_file.open(QIODevice::ReadWrite | QIODevice::Truncate);
        m_stream.setDevice(&m_file);
    }

    [[nodiscard]] bool isGood() const { return m_isOpen && m_stream.status() == QDataStream::Ok; }

    void keep(const QList<GlyphRun>& runs)
    {
        m_stream << qint64(runs.size());
        for (const GlyphRun& run : runs)
            m_stream << run.baseline << run.glyphs << run.x << run.texts;
    }

    void rewind() { m_file.seek(0); }

    [[nodiscard]] QList<GlyphRun> take()
    {
        qint64 count = 0;
        m_stream >> count;
        QList<GlyphRun> runs(count);
        for (GlyphRun& run : runs)
            m_stream >> run.baseline >> run.glyphs >> run.x >> run.texts;
        return runs;
    }

private:
    QFile m_file;
    QDataStream m_stream;
    bool m_isOpen = false;
};

} // namespace

JobEnd printJob(QPagedPaintDevice& device, const NextLetter& next, const JobWatch& watch)
{
    int letters = 0;
    const JobEnd end = paintJob(device, next, watch, [&letters](const LetterPrinter&) { ++letters; });
    return end == JobEnd::Done && letters == 0 ? JobEnd::Failed : end;
}

JobEnd writeJob(const QString& file, const QString& title, const NextLetter& next, const JobWatch& watch)
{
    const QTemporaryDir folder;
    const QString raw = folder.filePath(u"job.pdf"_s);
    const QString part = file + u".part"_s;
    KeptRuns runs(folder.filePath(u"runs"_s));
    QList<QSizeF> papers;
    {
        QPdfWriter writer(raw);
        setUpPdf(writer, title);
        const auto keep = [&](const LetterPrinter& letter) {
            for (int page = 0; page < letter.pageCount(); ++page) {
                runs.keep(letter.runsOf(page));
                papers.append(letter.pageSize());
            }
        };
        const JobEnd end = paintJob(writer, next, {.goesOn = watch.goesOn}, keep);
        if (end != JobEnd::Done || papers.isEmpty() || !runs.isGood())
            return end == JobEnd::GivenUp ? end : JobEnd::Failed;
    }
    runs.rewind();
    bool isGivenUp = false;
    const auto goesOn = [&] { return !isGivenUp && !(isGivenUp = watch.goesOn && !watch.goesOn()); };
    const bool isWritten
        = print::writeTrueText(raw, part, title, papers, [&runs](qsizetype) { return runs.take(); }, goesOn) && runs.isGood();
    if (isWritten)
        QFile::remove(file);
    if (isWritten && QFile::rename(part, file))
        return JobEnd::Done;
    QFile::remove(part);
    return isGivenUp ? JobEnd::GivenUp : JobEnd::Failed;
}

} // namespace jiangce
