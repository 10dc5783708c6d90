// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QComboBox;

namespace jiangce {

class PlainLabel;

/// One of a list: choices, sex, certificate level, district. Typing narrows to what fits; a key, a number or the
/// Chinese words are all understood. What fits nothing stays as typed and is said to be wrong.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const FieldDef& field, const FormContext& context, QWidget* parent = nullptr);
    void setReadOnly(bool isReadOnly) override;
    void takeFocus(Qt::FocusReason reason) override;

protected:
    [[nodiscard]] QString typed() const override;
    void showStored(const QString& stored) override;
    void showMark() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    /// The one item whose words begin with, else contain, what was typed; -1 when none or several do.
    [[nodiscard]] int itemFor(const QString& text) const;

    QComboBox* m_combo = nullptr;
    PlainLabel* m_text = nullptr;    ///< instead of the combo box where nothing can be chosen
    QAction* m_mark = nullptr;
};

/// What a field of a listing kind offers: stored text and words, in order.
struct ListedItem {
    QString stored;
    QString words;
};
[[nodiscard]] QList<ListedItem> listedItems(const FieldDef& field, const FormContext& context);

} // namespace jiangce
