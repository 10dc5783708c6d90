// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/honours/honour.h"
#include "ui/dialogs/dialog_frame.h"

#include <QtCore/QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace jiangce {

class AppContext;
class FieldGrid;
class PlainLabel;
class SuggestionList;

/// An honour that another government, a department or a contest granted (4.2b), taken into the register: whose it is by
/// name or number out of the register of persons, or entered. What the register knows of the number is said under it.
/// objectName "enter_honour"; editors by their field, "person_note", "go_on".
class EnterHonourDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit EnterHonourDialog(AppContext& context, QWidget* parent = nullptr);

private:
    void addHonourFields();
    void addPersonFields();
    QLineEdit* addLine(const QString& key, const QString& label, bool isRequired);
    void offer();
    void lookUpNumber();
    /// Typed, or that of the person chosen from the register, which shows masked.
    [[nodiscard]] QString number() const;
    [[nodiscard]] HonourInput input(Problems& problems) const;
    void perform();

    AppContext& m_context;
    FieldGrid* m_fields = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_level = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_body = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_number = nullptr;
    QPlainTextEdit* m_note = nullptr;
    PlainLabel* m_known = nullptr;
    SuggestionList* m_suggestions = nullptr;
    QTimer m_pause;
    QString m_taken;                ///< number of the person chosen from the register
    QString m_searched;             ///< looked for and recorded
    QString m_knownName;            ///< of the number in the register; empty: nobody has it
    QList<Honour> m_onRecord;
};

} // namespace jiangce
