// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>
#include <QtCore/QStringList>
#include <QtGui/QImage>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QPdfWriter;

namespace jiangce {

namespace print {
struct GlyphRun;
}

/// Lays a letter out once, in points and from unhinted metrics, so that lines and pages break in the same places on
/// screen, on paper and in a PDF; all three are painted by `paintPage`. Needs a QGuiApplication (offscreen will do).
/// Cheap to move; not to be shared between threads.
class LetterPrinter final {
public:
    explicit LetterPrinter(const LetterDocument& document);
    ~LetterPrinter();
    LetterPrinter(LetterPrinter&&) noexcept;
    LetterPrinter& operator=(LetterPrinter&&) noexcept;

    /// At least 1.
    [[nodiscard]] int pageCount() const;
    /// Size of the paper in points.
    [[nodiscard]] QSizeF pageSize() const;

    /// Paints one page (counted from 0). The painter's origin is the top left corner of the paper and its unit one point:
    /// scale it before, e.g. by dpi / 72. The paper itself is not painted.
    void paintPage(QPainter& painter, int page) const;

    /// All pages onto a printer or a PDF writer; sets its page size and margins (full page). False when the device
    /// could not be started. `offset`: how far everything is moved on the paper, in millimetres to the right and down.
    [[nodiscard]] bool printTo(QPagedPaintDevice& device, const QPointF& offset = {}) const;

    /// One page on white, for the preview and for tests.
    [[nodiscard]] QImage toImage(int page, double dpi) const;

    /// PDF/A-1b with embedded fonts; text copied from it is the text printed, code point by code point.
    [[nodiscard]] QByteArray toPdf() const;

    /// Characters that cannot be printed rightly: no installed font has them, they are private, or their script joins its
    /// letters. To be said before printing. Empty is good.
    [[nodiscard]] QStringList missingGlyphs() const;

    /// The text of a page as laid out, line by line, without what the layout adds for justification.
    [[nodiscard]] QStringList pageText(int page) const;

    /// The parts of printTo, for a job of several letters: the paper, and all pages within a painter that has begun.
    void setPaperOf(QPagedPaintDevice& device) const;
    [[nodiscard]] bool paintAll(QPainter& painter, QPagedPaintDevice& device, const QPointF& offset = {}) const;
    /// What is painted on a page, as the text layer has to match it.
    [[nodiscard]] const QList<print::GlyphRun>& runsOf(int page) const;

private:
    friend QByteArray lettersToPdf(const QString& title, const std::vector<LetterPrinter>& letters);
    struct Private;
    std::unique_ptr<Private> m;
};

/// Letters one after the other as one job, each on its own paper; false when the device could not be started.
[[nodiscard]] bool printLetters(QPagedPaintDevice& device, const std::vector<LetterPrinter>& letters);

/// The same as one PDF, which embeds each font once: for a day's letters. Empty when there is none.
[[nodiscard]] QByteArray lettersToPdf(const QString& title, const std::vector<LetterPrinter>& letters);

/// PDF/A-1b, 1,200 dots to the inch, the title.
void setUpPdf(QPdfWriter& writer, const QString& title);

/// What an operation that issues a letter is handed: document in, PDF out.
[[nodiscard]] QByteArray letterToPdf(const LetterDocument& document);

} // namespace jiangce
