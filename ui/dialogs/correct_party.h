// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/party_record.h"
#include "ui/dialogs/dialog_frame.h"

#include <functional>

class QPlainTextEdit;

namespace jiangce {

class AppContext;
class FieldGrid;

/// Every field of a person or an organisation, to put right with a reason. Where somebody else saved meanwhile both values
/// are shown and nothing typed is lost. objectName "correct_party"; an editor's is its field, "reason", "go_on".
class CorrectPartyDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// Asked before it is made, for numbers stand in it in full: mayShowNumbers().
    [[nodiscard]] static bool mayOpen(
        AppContext& context, const PartyRecord& record, QWidget* parent, const std::function<void(const Message&)>& say);
    CorrectPartyDialog(AppContext& context, const PartyRecord& record, QWidget* parent = nullptr);

private:
    void makeFields();
    [[nodiscard]] QWidget* makeEditor(const PartyField& field);
    [[nodiscard]] QString typed(const QString& key) const;
    void setTyped(const QString& key, const QString& value);
    [[nodiscard]] QMap<QString, QString> changes() const;
    void perform();
    void showOther();

    AppContext& m_context;
    PartyRecord m_record;
    FieldGrid* m_fields = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

/// A value as it is read on screen: words for what is kept by key. `isMasked`: numbers and telephones not in full.
[[nodiscard]] QString partyValueText(
    const AppContext& context, PartyKind kind, const QString& key, const QString& value, bool isMasked = true);

} // namespace jiangce
