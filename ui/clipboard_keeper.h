// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace jiangce {

/// Clears the clipboard half a minute after a whole identity, account or telephone number was copied in this program, if
/// what was copied is still there; and when the program ends. One for the program.
class ClipboardKeeper final : public QObject {
    Q_OBJECT
public:
    /// `isOurs`: whether what lies in the clipboard was put there by this program; not given: as the desktop says.
    explicit ClipboardKeeper(QObject* parent, std::function<bool()> isOurs = {});
    ~ClipboardKeeper() override;

    static constexpr int milliseconds = 30'000;
    void setDelay(int delay) { m_timer.setInterval(delay); }

private:
    void look();
    void clear();

    std::function<bool()> m_isOurs;
    QTimer m_timer;
    QString m_text;
};

} // namespace jiangce
