// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/editors/line_editor.h"

class QToolButton;

namespace jiangce {

/// A day, a month, or the end of a contract, typed in any usual form; Ctrl+; is the day of entry, +10w ten working days
/// after it, +30d thirty days after it. Alt+Down opens a calendar.
class DateEditor final : public LineEditor {
    Q_OBJECT
public:
    DateEditor(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);
    void setReadOnly(bool isReadOnly) override;

protected:
    [[nodiscard]] QString typed() const override;
    [[nodiscard]] bool handleKey(QKeyEvent* event) override;

private:
    void showPlaceholder();
    void openCalendar();
    void choose(const QString& text);

    QToolButton* m_calendar = nullptr;
    QToolButton* m_open = nullptr;
};

} // namespace jiangce
