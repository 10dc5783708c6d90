// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/form_data.h"
#include "ui/dialogs/dialog_frame.h"

class QTableWidget;

namespace jiangce {

class CaseDesk;

/// The application was stored by somebody else while it was typed in: both values of every field that differs, and
/// which to go on with. Nothing is stored here. objectName "conflict".
class ConflictDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// What is on the screen against what the case holds now.
    explicit ConflictDialog(CaseDesk& desk, QWidget* parent = nullptr);
    /// Older typing (`mine`) against `stored`.
    ConflictDialog(CaseDesk& desk, const FormData& stored, const FormData& mine, QWidget* parent = nullptr);

    /// The stored application with the chosen values of the officer's in it.
    [[nodiscard]] FormData chosenForm() const;

private:
    void addLine(const QString& what, const QString& stored, const QString& mine, const QString& key, bool isRoster);

    FormData m_stored;
    FormData m_mine;
    QTableWidget* m_table = nullptr;
};

} // namespace jiangce
