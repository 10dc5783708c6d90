// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QWidget;

namespace jiangce {

/// While an input method is composing in a widget, Enter, Esc and Tab belong to the composition: they are not commands,
/// even when the input method lets them through.
class PreeditWatch final : public QObject {
    Q_OBJECT
public:
    /// Watches `widget` and is its child. Install it after every other filter that treats keys as commands.
    explicit PreeditWatch(QWidget* widget);
    [[nodiscard]] bool isComposing() const { return m_isComposing; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isComposing = false;
};

/// Takes in whatever the focused widget is composing. Before saving, switching, opening a dialog.
void commitPreedit();

} // namespace jiangce
