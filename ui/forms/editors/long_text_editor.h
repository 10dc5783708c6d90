// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QPlainTextEdit;

namespace jiangce {

/// Several lines. Enter makes a line, Ctrl+Enter and Tab leave.
class LongTextEditor final : public FieldEditor {
    Q_OBJECT
public:
    LongTextEditor(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);
    [[nodiscard]] bool isWide() const override { return true; }
    void setReadOnly(bool isReadOnly) override;

protected:
    [[nodiscard]] QString typed() const override;
    void showStored(const QString& stored) override;
    [[nodiscard]] bool handleKey(QKeyEvent* event) override;

private:
    QPlainTextEdit* m_edit = nullptr;
};

} // namespace jiangce
