// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtGui/QIcon>
#include <QtWidgets/QDialog>

#include <functional>

class QLineEdit;
class QListWidget;

namespace jiangce {

/// Something that can be done, by the words an officer may type for it.
struct PaletteEntry {
    QString title;
    QString place {};           ///< where it is found otherwise: 文件, 我的视图
    QString keys {};            ///< its shortcut
    QString english {};         ///< its English words, whatever the language
    QString reason {};          ///< why it is not possible now; empty: it is
    QIcon icon {};
    std::function<void()> run {};
};

/// How well an entry fits what is typed: every word typed is part of the title, of its pinyin (whole or initials) or of
/// its English words. 0: not at all; the higher the better.
[[nodiscard]] int paletteFit(const PaletteEntry& entry, const QString& typed);

/// All actions in one list, found by Chinese, pinyin, pinyin initials and English; the arrows choose, Enter does it. What
/// is not possible now stands at the end and says why. objectName "command_palette"; its line "palette_text", its list
/// "palette_list".
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    /// `numbered` makes an entry of a case number that was typed; null: none.
    CommandPalette(QList<PaletteEntry> entries, std::function<PaletteEntry(const QString&)> numbered, QWidget* parent);

    /// What was chosen, to be run once the palette is gone; null when nothing was.
    [[nodiscard]] const std::function<void()>& chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void choose();

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_shown;
    std::function<PaletteEntry(const QString&)> m_numbered;
    std::function<void()> m_chosen;
    QLineEdit* m_text = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace jiangce
