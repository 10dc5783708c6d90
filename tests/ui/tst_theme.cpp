// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_fixture.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double share) { return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// As WCAG 2.1 reckons it: 1 to 21.
double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr double readable = 4.5; // WCAG 2.1, 1.4.3 (AA)

} // namespace

/// Light and dark: what is written can be read, and nothing brings a colour of its own.
class ThemeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixture::initialise(); }
    void cleanupTestCase() { applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Brightness::Light); }

    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textCanBeRead()
    {
        QFETCH(bool, dark);
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), dark ? Brightness::Dark : Brightness::Light);
        const QPalette palette = QApplication::palette();
        QCOMPARE(isDark(palette), dark);
        const auto verify = [](const QColor& text, const QColor& ground, const char* what, int tone) {
            QVERIFY2(contrast(text, ground) >= readable,
                qPrintable(u"%1 %2: %3"_s.arg(QString::fromLatin1(what)).arg(tone).arg(contrast(text, ground))));
        };
        for (const Tone tone : {Tone::Text, Tone::Muted, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Wait}) {
            const QColor colour = toneColour(tone, palette);
            for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
                verify(colour, palette.color(role), "tone on ground", int(tone));
            verify(colour, toneGround(tone, palette), "tone on its own ground", int(tone));
            verify(palette.color(QPalette::Text), toneGround(tone, palette), "text on tone", int(tone));
        }
        verify(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), "chosen", 0);
        verify(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), "button", 0);
        verify(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), "tool tip", 0);
        verify(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base), "placeholder", 0);
        verify(palette.color(QPalette::Link), palette.color(QPalette::Base), "link", 0);
    }

    /// Only the theme and paper name colours.
    void nothingNamesAColour()
    {
        static const QRegularExpression named(
            u"QColor\\(\\s*(0x|\"|\\d|Qt::)|Qt::(white|black|red|green|blue|gray|yellow|darkGray|lightGray)\\b|setStyleSheet"_s);
        QDirIterator files(QStringLiteral(JIANGCE_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        QStringList places;
        while (files.hasNext()) {
            const QString name = files.next();
            if (name.contains(u"/ui/print/"_s) || name.contains(u"/ui/theme."_s))
                continue;
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (const auto match = named.match(QString::fromUtf8(file.readAll())); match.hasMatch())
                places.append(name + u": "_s + match.captured());
        }
        QVERIFY2(places.isEmpty(), qPrintable(places.join(u'\n')));
    }

    void sizesAreKeptInBounds()
    {
        auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
        for (const auto& [asked, given] : {std::pair(4.0, 9.0), {9.0, 9.0}, {12.5, 12.5}, {16.0, 16.0}, {40.0, 16.0}}) {
            applyTheme(application, Brightness::Light, asked);
            QCOMPARE(QApplication::font().pointSizeF(), given);
            QVERIFY(rowHeight() >= int(QFontInfo(QApplication::font()).pixelSize() * 1.4));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
