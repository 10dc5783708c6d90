// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace jiangce {

/// A button that says why it cannot be used: greyed, but pointed at, reached by Tab and read out like any other.
class ReasonButton final : public QPushButton {
    Q_OBJECT
public:
    explicit ReasonButton(const QString& text, QWidget* parent = nullptr);

    /// Empty: it can be used.
    void setReason(const QString& reason);
    [[nodiscard]] const QString& reason() const { return m_reason; }

Q_SIGNALS:
    /// Chosen while it can be used.
    void chosen();
    /// Chosen, pointed at or focused while it cannot.
    void refused(const QString& reason);

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QString m_reason;
};

} // namespace jiangce
