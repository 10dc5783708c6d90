// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmapCache>
#include <QtGui/QTextDocument>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Shades {
    QRgb window, base, alternate, button, text, muted, line, accent, ok, warn, bad, wait;
};

constexpr Shades lightShades {0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xffe9ecef, 0xff1c2228, 0xff586470, 0xffcdd3da,
    0xff1f5fa8, 0xff17733a, 0xff8a5700, 0xffb3261e, 0xff64489a};
constexpr Shades darkShades {0xff24282d, 0xff1b1e22, 0xff212529, 0xff31373d, 0xffe4e7ea, 0xff9ba6b2, 0xff454d56,
    0xff74aef0, 0xff6cc48a, 0xffe0b050, 0xfff28b82, 0xffbca5f0};

const Shades& shadesOf(const QPalette& palette)
{
    return isDark(palette) ? darkShades : lightShades;
}

QPalette paletteOf(const Shades& shades, bool dark)
{
    const QColor text(shades.text);
    const QColor line(shades.line);
    const QColor faint = QColor(shades.muted);
    QPalette palette(text, QColor(shades.button), QColor(shades.base), line.darker(dark ? 160 : 130),
        line, text, QColor(dark ? 0xffffffff : 0xffffffff), QColor(shades.base), QColor(shades.window));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Highlight, QColor(dark ? 0xff2f6cb5 : shades.accent));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(shades.accent));
    palette.setColor(QPalette::LinkVisited, QColor(shades.wait));
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::ToolTipBase, QColor(shades.base));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Light, QColor(dark ? 0xff3a4148 : 0xffffffff));
    palette.setColor(QPalette::Shadow, QColor(dark ? 0xff000000 : 0xff8c96a0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(dark ? 0xff78828c : 0xff8a949e));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return palette;
}

QStringList screenFamilies()
{
    static constexpr const char16_t* wanted[] = {u"Noto Sans CJK SC", u"Source Han Sans SC", u"Microsoft YaHei UI",
        u"Microsoft YaHei", u"WenQuanYi Micro Hei", u"WenQuanYi Zen Hei"};
    // Asking for each by name would have the system look for its likes, one after another.
    const QStringList known = QFontDatabase::families();
    QStringList families;
    for (const char16_t* family : wanted)
        if (known.contains(QString::fromUtf16(family)))
            families.append(QString::fromUtf16(family));
    return families;
}

/// Draws resources/icons/<name>.svg with its strokes in the tone of the palette of the moment.
class ToneIconEngine final : public QIconEngine {
public:
    ToneIconEngine(QString name, QByteArray svg, Tone tone)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_tone(tone)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, QRectF(rect));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"jiangce-icon/%1/%2/%3x%4"_s.arg(m_name, colour(mode).name()).arg(size.width()).arg(
            size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect({}, size), mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ToneIconEngine(*this); }
    QString key() const override { return u"jiangce-tone"_s; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return toneColour(m_tone, palette);
    }

    QString m_name;
    QByteArray m_svg;
    Tone m_tone;
};

} // namespace

void applyTheme(QApplication& application, Brightness brightness, double pointSize)
{
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool dark = brightness == Brightness::Dark || (brightness == Brightness::System && systemIsDark);
    if (application.style() == nullptr || application.style()->name().compare(u"fusion"_s, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(dark ? darkShades : lightShades, dark));
    QFont font = QApplication::font();
    font.setFamilies(screenFamilies() + font.families());
    font.setPointSizeF(std::clamp(pointSize, 9.0, 16.0));
    QApplication::setFont(font);
    QPixmapCache::clear();
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneColour(Tone tone, const QPalette& palette)
{
    const Shades& shades = shadesOf(palette);
    switch (tone) {
    case Tone::Text: return QColor(shades.text);
    case Tone::Muted: return QColor(shades.muted);
    case Tone::Line: return QColor(shades.line);
    case Tone::Accent: return QColor(shades.accent);
    case Tone::Ok: return QColor(shades.ok);
    case Tone::Warn: return QColor(shades.warn);
    case Tone::Bad: return QColor(shades.bad);
    case Tone::Wait: return QColor(shades.wait);
    }
    return {};
}

QColor toneGround(Tone tone, const QPalette& palette)
{
    const QColor colour = toneColour(tone, palette);
    const QColor base = palette.color(QPalette::Base);
    const double share = isDark(palette) ? 0.16 : 0.08;
    const auto mixed = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return QColor(mixed(base.red(), colour.red()), mixed(base.green(), colour.green()),
        mixed(base.blue(), colour.blue()));
}

int rhythm(double steps)
{
    return int(std::lround(8 * steps * QApplication::font().pointSizeF() / 10.5));
}

int rowHeight()
{
    return int(std::ceil(1.6 * QFontInfo(QApplication::font()).pixelSize()));
}

QIcon toneIcon(QLatin1StringView name, Tone tone)
{
    QFile file(u":/jiangce/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new ToneIconEngine(QString(name), file.readAll(), tone));
}

PlainLabel::PlainLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolour();
}

void PlainLabel::setScale(double factor, bool isBold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(isBold);
    setFont(font);
}

void PlainLabel::setSelectable(bool isSelectable)
{
    setTextInteractionFlags(isSelectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isRecolouring)
        recolour();
}

void PlainLabel::recolour()
{
    m_isRecolouring = true;
    QPalette own = QApplication::palette();
    own.setColor(QPalette::WindowText, toneColour(m_tone, own));
    setPalette(own);
    m_isRecolouring = false;
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
}

} // namespace jiangce
