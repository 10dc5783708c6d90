// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QToolButton;

namespace jiangce {

class PlainLabel;

/// The lines under a field: what is wrong, what the register says instead, why a failing value was let pass. Takes no
/// room while there is nothing to say.
class FieldNotes final : public QWidget {
    Q_OBJECT
public:
    /// `name`: of the field, for the names of what stands here.
    explicit FieldNotes(const QString& name, QWidget* parent = nullptr);

    void showProblem(const QString& sentence, bool canOverride);
    void showOverride(const QString& reason);
    void showRegister(const QString& shown);

Q_SIGNALS:
    void overrideGiven(const QString& reason);
    void registerTaken();

private:
    struct Line {
        QWidget* widget = nullptr;
        PlainLabel* text = nullptr;
        QToolButton* button = nullptr;
    };
    Line addLine(const QString& name);
    void askReason(bool isAsked);

    Line m_problem;
    Line m_override;
    Line m_register;
    QWidget* m_reasonLine = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace jiangce
