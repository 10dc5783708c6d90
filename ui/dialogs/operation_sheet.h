// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "ui/app_context.h"
#include "ui/dialogs/dialog_frame.h"

#include <QtCore/QDate>

#include <optional>

class QLineEdit;

namespace jiangce {

class FieldGrid;

/// A sheet of a few fields for one operation: says at each field what is wrong with it, and closes only when the
/// operation went through. Values are asked for by key while it is performed.
class OperationSheet final : public DialogFrame {
    Q_OBJECT
public:
    OperationSheet(AppContext& context, const QString& name, const QString& title, QWidget* parent);

    void addNote(const QString& text);
    QLineEdit* addLine(const QString& key, const QString& label, const QString& value = {}, bool isRequired = false);
    /// 2026-3-5 and its kin; empty is no day.
    void addDay(const QString& key, const QString& label, QDate value, const QString& hint = {});
    /// Yuan.
    void addAmount(const QString& key, const QString& label, std::optional<Money> value);
    /// Several lines of text.
    void addText(const QString& key, const QString& label, bool isRequired = true);
    void addChoice(const QString& key, const QString& label, const QList<std::pair<QString, QVariant>>& choices);
    void addPassword();
    void addWide(QWidget* widget);

    [[nodiscard]] QString text(const QString& key) const;
    [[nodiscard]] QDate day(const QString& key) const;
    [[nodiscard]] std::optional<Money> amount(const QString& key) const;
    [[nodiscard]] QVariant choice(const QString& key) const;

    /// Shows the sheet; `verb` on its button. True when the operation went through.
    [[nodiscard]] bool run(const QString& verb, const AppContext::Operation& operation);

private:
    /// What cannot be read, each with its field.
    [[nodiscard]] Problems unreadable() const;
    void perform();

    AppContext& m_context;
    FieldGrid* m_fields = nullptr;
    QStringList m_days;
    QStringList m_amounts;
    QStringList m_required;
    AppContext::Operation m_operation;
};

} // namespace jiangce
