// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/set_up_office.h"
#include "ui/dialogs/dialog_frame.h"

class QStackedWidget;

namespace jiangce {

class AppContext;
class FieldGrid;
class FirstStartAccounts;

/// The first start on a new database: the office's particulars, the accounts, a last look. Nothing is written before the
/// last button; leaving earlier leaves the database without accounts.
class FirstStart final : public DialogFrame {
    Q_OBJECT
public:
    explicit FirstStart(AppContext& context, QWidget* parent = nullptr, const PasswordCost& cost = {});

private:
    enum Step { OfficeStep, AccountsStep, CheckStep };

    [[nodiscard]] QWidget* makeOfficeStep();
    [[nodiscard]] QWidget* makeAccountsStep();
    [[nodiscard]] QWidget* makeCheckStep();
    void showStep(int step);
    void goOn();
    [[nodiscard]] OfficeSetUp setUp() const;
    /// Problems of one step; shows them there.
    [[nodiscard]] bool passes(int step);
    void describe();
    [[nodiscard]] bool postcodePasses();
    /// The sentence under a field of the office goes once the field is typed in.
    void clearSentence(const QString& key);
    void create();

    AppContext& m_context;
    PasswordCost m_cost;
    QStackedWidget* m_steps = nullptr;
    class PlainLabel* m_trail = nullptr;
    FieldGrid* m_office = nullptr;
    FirstStartAccounts* m_accounts = nullptr;
    PlainLabel* m_summary = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

/// For startDialogs().
bool startFirst(AppContext& context);

} // namespace jiangce
