// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/exports/take_out.h"
#include "ui/dialogs/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace jiangce {

class AppContext;
class FieldGrid;
class PlainLabel;

/// What every list with personal data asks before it leaves the program: what for, for whom, which columns, and above the
/// limit a second person. objectNames "export_dialog", "purpose", "text", "column_0" …, "second_account",
/// "second_password", "go_on".
class ExportDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// `ask`: title, form, columns and rows; `verb` on the button.
    ExportDialog(AppContext& context, const ExportAsk& ask, const QString& verb, QWidget* parent);

    /// What leaves cannot be cut to columns: all or nothing.
    void takeWhole();

    /// After it was accepted.
    [[nodiscard]] const ExportPass& pass() const { return *m_pass; }
    /// The columns that leave, as indexes into those asked for.
    [[nodiscard]] const QList<qsizetype>& columns() const { return m_columns; }

private:
    void addColumns();
    void addSecond();
    void showPurpose();
    [[nodiscard]] ExportAsk asked();
    void goOn();

    AppContext& m_context;
    ExportAsk m_ask;
    int m_limit = 0;
    bool m_isWhole = false;
    FieldGrid* m_fields = nullptr;
    QComboBox* m_purpose = nullptr;
    QLineEdit* m_text = nullptr;
    QList<QCheckBox*> m_boxes;
    QList<bool> m_isWanted;
    PlainLabel* m_left = nullptr;
    QLineEdit* m_second = nullptr;
    QLineEdit* m_password = nullptr;
    QList<qsizetype> m_columns;
    std::optional<ExportPass> m_pass;
};

} // namespace jiangce
