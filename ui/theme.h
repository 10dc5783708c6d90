// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLatin1StringView>
#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtWidgets/QLabel>

class QApplication;

namespace jiangce {

/// What a colour means. No widget names a colour: it asks for a tone, and the tone follows light and dark.
enum class Tone { Text, Muted, Line, Accent, Ok, Warn, Bad, Wait };

enum class Brightness { System, Light, Dark };

/// Sets Fusion, the palette and the font of the whole program. `pointSize` 9 to 16, else brought into that range.
/// May be called again while running.
void applyTheme(QApplication& application, Brightness brightness = Brightness::System, double pointSize = 10.5);

[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] QColor toneColour(Tone tone, const QPalette& palette);
/// A faint ground on which the tone's own colour and the text can both be read.
[[nodiscard]] QColor toneGround(Tone tone, const QPalette& palette);

/// Device-independent pixels. Steps of 8 at the default font size, growing with the font.
[[nodiscard]] int rhythm(double steps = 1);
/// Height of a table row or list line: 1.6 em of the application font.
[[nodiscard]] int rowHeight();

/// resources/icons/<name>.svg in the tone's colour, at any size and scale; follows the palette. Empty icon: no such name.
[[nodiscard]] QIcon toneIcon(QLatin1StringView name, Tone tone = Tone::Text);

/// Shows data as it is: markup in it is never interpreted. Selectable by mouse where `isSelectable`.
class PlainLabel final : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
    void setTone(Tone tone);
    /// 1 is the application font's size.
    void setScale(double factor, bool isBold = false);
    void setSelectable(bool isSelectable);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();

    Tone m_tone = Tone::Text;
    bool m_isRecolouring = false;
};

/// A tool tip that shows the text as it is, wrapped.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace jiangce
