// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/problem.h"

#include <QtCore/QList>
#include <QtWidgets/QFrame>

#include <functional>
#include <optional>

class QTimer;
class QToolButton;

namespace jiangce {

class PlainLabel;
class Wording;

/// Something said to the officer after the fact. Plain text throughout.
struct Message {
    enum class Kind { Done, Note, Warning, Failure };
    Kind kind = Kind::Note;
    QString text {};
    QString detail {};      ///< for "Copy details": codes and engine texts, no personal data; may be empty
    std::optional<Problem> problem {};  ///< what the sentence was made of, when it was one
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// What stands in the way, as a sentence.
[[nodiscard]] Message messageFor(const Problem& problem, const Wording& wording);
/// What failed, what was saved, what to do; the technical detail apart.
[[nodiscard]] Message messageFor(const Fault& fault, const Wording& wording);

/// A line with the last message; in a layout it takes no room when there is none. Results that went well leave by
/// themselves, trouble stays until closed. objectName "message_bar".
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Keeps its line free while there is nothing to say, so that nothing moves when something is said.
    void reserveLine();
    /// Lies over `line` of the same window instead of standing in a layout, growing upwards when it needs more room.
    void lieOver(QWidget& line);

    void say(const Message& message);
    /// The same with one button, e.g. to undo what was just done.
    void say(const Message& message, const QString& action, std::function<void()> whenChosen);
    /// An offer that waits for its answer: `action`, or `later`, which closes it. Other messages pass over it; it comes
    /// back when they have gone.
    void offer(const Message& message, const QString& action, const QString& later, std::function<void()> whenChosen);
    /// Takes back every offer not answered yet.
    void withdrawOffers();
    void clear();
    [[nodiscard]] const Message& message() const { return m_message; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Offer {
        Message message;
        QString action;
        QString later;
        std::function<void()> whenChosen;
    };
    void put(const Offer& offer);
    void showNext();
    void showMessage();
    void place();

    Message m_message;
    QWidget* m_line = nullptr;
    QList<Offer> m_offers;
    bool m_isOffer = false;
    PlainLabel* m_icon = nullptr;
    PlainLabel* m_text = nullptr;
    QToolButton* m_action = nullptr;
    QToolButton* m_later = nullptr;
    QToolButton* m_copy = nullptr;
    QTimer* m_timer = nullptr;
    std::function<void()> m_whenChosen;
};

} // namespace jiangce
