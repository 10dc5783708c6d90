// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QButtonGroup;
class QRadioButton;

namespace jiangce {

/// Two answers side by side, and visibly neither while nobody has answered. Left and right choose, Delete takes the
/// answer back.
class YesNoEditor final : public FieldEditor {
    Q_OBJECT
public:
    YesNoEditor(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);
    void setReadOnly(bool isReadOnly) override;
    void takeFocus(Qt::FocusReason reason) override;

protected:
    [[nodiscard]] QString typed() const override;
    void showStored(const QString& stored) override;
    [[nodiscard]] bool handleKey(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer(const QString& stored);

    QButtonGroup* m_group = nullptr;
    QRadioButton* m_yes = nullptr;
    QRadioButton* m_no = nullptr;
    QString m_other;    ///< a text that is neither, kept
    bool m_isShowing = false;   ///< showStored() sets the answer
};

} // namespace jiangce
