// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <QtCore/QTimer>

class QAction;
class QLineEdit;
class QToolButton;

namespace jiangce {

/// One line: text, names, numbers, money and identifiers. Identifiers carry a mark when they check; personal ones are
/// masked unless the officer is in the field or was granted to see them.
class LineEditor : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool isMasked() const { return m_isMasked; }
    void setReadOnly(bool isReadOnly) override;
    void takeFocus(Qt::FocusReason reason) override;
    /// Makes a masked value readable for a while, or masks it again.
    void reveal(bool isRevealed);

protected:
    [[nodiscard]] QString typed() const override;
    void showStored(const QString& stored) override;
    void showMark() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

private:
    void addEye();
    /// What now stands in the control, by whatever means it came there.
    void take(const QString& text);
    /// Writes the control anew: masked or plain, as the moment asks.
    void refresh();

    QLineEdit* m_edit = nullptr;
    QAction* m_mark = nullptr;
    QToolButton* m_eye = nullptr;
    QTimer m_hideAgain;
    QString m_plain;
    bool m_isPersonal = false;
    bool m_isRevealed = false;
    bool m_isMasked = false;
    bool m_isShowing = false;   ///< the control is being written by refresh()
    bool m_isIdentifier = false;
};

} // namespace jiangce
