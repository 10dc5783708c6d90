// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace jiangce {

class PlainLabel;

/// A value the program works out: looks like text and can be copied.
class ComputedText final : public FieldEditor {
    Q_OBJECT
public:
    ComputedText(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);
    [[nodiscard]] bool isTyped() const override { return false; }

protected:
    [[nodiscard]] QString typed() const override { return m_shown; }
    void showStored(const QString& stored) override;

private:
    PlainLabel* m_text = nullptr;
    QString m_shown;
};

} // namespace jiangce
