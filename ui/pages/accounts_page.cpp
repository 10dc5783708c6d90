// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts_page.h"

#include "core/casework/passwords/password_policy.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/reset_code_dialogs.h"
#include "ui/dialogs/security_settings.h"
#include "ui/dialogs/settings_office.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/role_list.h"
#include "ui/pages/export_right_row.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

AccountsPage::AccountsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_vacant(new PlainLabel(this))
    , m_exceptionText(new PlainLabel(this))
    , m_codesText(new PlainLabel(this))
{
    setObjectName(u"accounts"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTitle(tr("Accounts and roles"), this));
    m_vacant->setObjectName(u"vacant_roles"_s);
    m_vacant->setTone(Tone::Warn);
    m_vacant->setWordWrap(true);
    layout->addWidget(m_vacant);
    m_model = new CellTableModel({tr("Name"), tr("Account"), tr("State"), tr("Last signed in"), tr("Roles")}, this);
    m_table = makeTable(u"account_table"_s, tr("Accounts"), this);
    showIn(m_table, m_model, true);
    new EmptyNote(m_table, tr("No account."));
    layout->addWidget(m_table, 1);
    m_codesText->setObjectName(u"open_codes"_s);
    m_codesText->setTone(Tone::Wait);
    m_codesText->setWordWrap(true);
    layout->addWidget(m_codesText);
    addButtons(layout);
    layout->addWidget(new ExportRightRow(*this, *m_table, [this] { return chosen(); }));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPage::showButtons);
    refreshOn({Subject::Accounts});
    refresh();
}

void AccountsPage::addButtons(QVBoxLayout* layout)
{
    m_add = makeButton("add"_L1, tr("&Add an account …"), u"add_account"_s, this);
    m_roles = makeButton("accounts"_L1, tr("Change &roles …"), u"change_roles"_s, this);
    m_issue = makeButton("lock"_L1, tr("&Issue a code for a new password …"), u"issue_code"_s, this);
    m_confirm = makeButton("ok"_L1, tr("&Confirm the code …"), u"confirm_code"_s, this);
    m_security = makeButton("settings"_L1, tr("&Passwords and sign-ins …"), u"security_settings"_s, this);
    m_disable = makeButton("stop"_L1, tr("&Disable"), u"disable_account"_s, this);
    m_exception = makeButton("warning"_L1, tr("Standing e&xception …"), u"standing_exception"_s, this);
    m_office = makeButton("organisation"_L1, tr("&Office's particulars …"), u"office_particulars"_s, this);
    auto* row = new QHBoxLayout;
    for (ReasonButton* button : {m_add, m_roles, m_disable, m_issue, m_confirm})
        row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    auto* office = new QHBoxLayout;
    office->addWidget(m_security);
    office->addWidget(m_office);
    office->addStretch(1);
    layout->addLayout(office);
    m_exceptionText->setObjectName(u"standing_exception_text"_s);
    m_exceptionText->setWordWrap(true);
    m_exceptionText->setSelectable(true);
    auto* exception = new QHBoxLayout;
    exception->addWidget(m_exceptionText, 1);
    exception->addWidget(m_exception, 0, Qt::AlignTop);
    layout->addLayout(exception);
    connect(m_add, &ReasonButton::chosen, this, [this] {
        AccountEntryDialog dialog(context(), this, m_cost);
        if (dialog.exec() == QDialog::Accepted)
            Q_EMIT said({Message::Kind::Done, tr("The account was added.")});
    });
    connect(m_roles, &ReasonButton::chosen, this, [this] {
        const Account* account = chosen();
        if (account != nullptr && AccountRolesDialog(context(), *account, this).exec() == QDialog::Accepted)
            Q_EMIT said({Message::Kind::Done, tr("The roles were changed. They take effect with the officer's next step.")});
    });
    connect(m_issue, &ReasonButton::chosen, this, &AccountsPage::issueCode);
    connect(m_confirm, &ReasonButton::chosen, this, &AccountsPage::confirmCode);
    connect(m_security, &ReasonButton::chosen, this, [this] {
        if (SecuritySettingsDialog(context(), this).exec() == QDialog::Accepted)
            Q_EMIT said({Message::Kind::Done, tr("Kept. The rules count from now on; a password is held against them when it is changed.")});
    });
    connect(m_office, &ReasonButton::chosen, this, [this] {
        if (OfficeDialog(context(), this).exec() == QDialog::Accepted)
            Q_EMIT said({Message::Kind::Done, tr("Saved. Letters issued from now on carry them.")});
    });
    connect(m_disable, &ReasonButton::chosen, this, &AccountsPage::changeDisabled);
    connect(m_exception, &ReasonButton::chosen, this, &AccountsPage::changeException);
}

void AccountsPage::refresh()
{
    const Account* before = chosen();
    const qint64 id = before != nullptr ? before->id.value() : 0;
    const bool isRead = attemptRead([this] {
        m_accounts = readAccounts(context().db());
        m_codes = openResetCodes(context().db(), context().clock().now());
        m_idleDays = passwordPolicy(context().db()).idleDays;
    });
    if (!isRead)
        return;
    QList<TableLine> lines;
    QSet<Role> held;
    for (const Account& account : std::as_const(m_accounts)) {
        const bool isLocked = account.lockedUntil.isValid() && account.lockedUntil > context().clock().now();
        const TableCell state = account.isDisabled ? TableCell {tr("disabled"), "stop"_L1, Tone::Muted}
            : isLocked                             ? TableCell {tr("locked until %1").arg(localTime(account.lockedUntil)), "lock"_L1, Tone::Warn}
            : isIdle(account, m_idleDays, context().clock().now())
            ? TableCell {tr("closed: no sign-in for %1 days").arg(m_idleDays), "stop"_L1, Tone::Warn}
            : account.mustChangePassword           ? TableCell {tr("has to choose a password"), "clock"_L1, Tone::Wait}
                                                   : TableCell {tr("may sign in"), "ok"_L1, Tone::Ok};
        lines.append({{{account.displayName}, {account.name}, state,
                          {account.lastSignIn.isValid() ? localTime(account.lastSignIn) : tr("never")},
                          {roleNames(account.roles, context().wording())}},
            account.id.value()});
        if (!account.isDisabled)
            held.unite(account.roles);
    }
    m_model->setLines(lines);
    fitColumns(m_table, 36);
    chooseRow(m_table, std::max(0, m_model->rowOfId(id)));
    QSet<Role> vacant(allRoles().begin(), allRoles().end());
    vacant.subtract(held);
    m_vacant->setText(tr("Nobody holds: %1").arg(roleNames(vacant, context().wording())));
    m_vacant->setVisible(!vacant.isEmpty());
    showException();
    showCodes();
    showButtons();
    Q_EMIT statusChanged();
}

void AccountsPage::showCodes()
{
    QStringList lines;
    for (const OpenResetCode& code : std::as_const(m_codes))
        lines.append(code.confirmedBy.isEmpty()
                ? tr("%1: code issued by %2, counts until %3, waits for a system administrator.")
                      .arg(code.displayName, code.issuedBy, localTime(code.until))
                : tr("%1: code issued by %2, confirmed by %3, counts until %4.")
                      .arg(code.displayName, code.issuedBy, code.confirmedBy, localTime(code.until)));
    m_codesText->setText(lines.join(u'\n'));
    m_codesText->setVisible(!lines.isEmpty());
}

void AccountsPage::showException()
{
    QString reason;
    attemptRead([&] { reason = standingException(context().db()); });
    m_exceptionText->setText(reason.isEmpty()
            ? tr("No standing exception: administrators handle no cases.")
            : tr("Standing exception: administrators also handle cases. Reason: %1").arg(reason));
    m_exceptionText->setTone(reason.isEmpty() ? Tone::Muted : Tone::Warn);
}

QString AccountsPage::statusText() const
{
    return tr("%n account(s)", "", int(m_accounts.size()));
}

void AccountsPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

const Account* AccountsPage::chosen() const
{
    const int row = chosenRow(m_table);
    return row < 0 ? nullptr : &m_accounts.at(row);
}

bool AccountsPage::isClosed(const Account& account) const
{
    return account.isDisabled || isIdle(account, m_idleDays, context().clock().now());
}

const OpenResetCode* AccountsPage::codeOf(const Account& account) const
{
    const auto found = std::ranges::find_if(
        m_codes, [&](const OpenResetCode& code) { return code.account == account.id && code.confirmedBy.isEmpty(); });
    return found == m_codes.end() ? nullptr : &*found;
}

void AccountsPage::issueCode()
{
    const Account* account = chosen();
    if (account == nullptr)
        return;
    const QString officer = account->displayName;
    const QString reason = askReason(this, tr("Issue a code for a new password"),
        tr("%1 chooses a new password with the code, and nobody else learns it. How do you know that it is %1 who asks?").arg(officer),
        tr("Issue the code"));
    if (reason.isEmpty())
        return;
    IssuedResetCode issued;
    const bool isDone = attempt([&, id = account->id](Desk& desk) -> Outcome<ChangeReport> {
        auto made = issueResetCode(desk, id, reason);
        if (!made)
            return fail(made.error());
        issued = *made;
        return issued.report;
    });
    if (isDone)
        IssuedCodeDialog(issued, officer, this).exec();
}

void AccountsPage::confirmCode()
{
    const Account* account = chosen();
    const OpenResetCode* code = account != nullptr ? codeOf(*account) : nullptr;
    if (code == nullptr)
        return;
    const bool isSure = confirmStep(this, tr("Confirm the code"),
        tr("%1 issued a code to %2 at %3. Confirm only if %2 stands before you and asks for a new password.")
            .arg(code->issuedBy, code->displayName, localTime(code->issuedAt)),
        tr("Confirm"));
    if (isSure)
        attempt([id = code->id](Desk& desk) { return confirmResetCode(desk, id); },
            tr("Confirmed. The officer can now choose a new password."));
}

QString AccountsPage::lastOfItsKind(const Account& account) const
{
    for (const Role role : allRoles()) {
        const bool isOnlyHere = isAdministrator(role) && account.roles.contains(role)
            && std::ranges::none_of(m_accounts, [&](const Account& other) {
                   return other.id != account.id && !other.isDisabled && other.roles.contains(role);
               });
        if (isOnlyHere)
            return roleName(role, context().wording());
    }
    return {};
}

QString AccountsPage::whyNotDisable(const Account& account) const
{
    if (isClosed(account))
        return {};
    if (account.id == context().session().account)
        return tr("This is your own account.");
    const QString last = lastOfItsKind(account);
    return last.isEmpty() ? QString() : tr("This is the last account with the role “%1”.").arg(last);
}

void AccountsPage::showButtons()
{
    const Account* account = chosen();
    const QString system = lacksRole(*this, Role::SystemAdministrator);
    const QString security = lacksRole(*this, Role::SecurityAdministrator);
    const QString none = account == nullptr ? tr("Choose an account.") : QString();
    const auto first = [](std::initializer_list<QString> reasons) {
        for (const QString& reason : reasons)
            if (!reason.isEmpty())
                return reason;
        return QString();
    };
    const bool isOwn = account != nullptr && account->id == context().session().account;
    m_add->setReason(system);
    m_disable->setText(account != nullptr && isClosed(*account) ? tr("&Enable again") : tr("&Disable"));
    m_disable->setReason(first({system, none, account != nullptr ? whyNotDisable(*account) : QString()}));
    m_roles->setReason(first({security, none, isOwn ? tr("Nobody changes the own roles.") : QString()}));
    m_issue->setReason(first({security, none, isOwn ? tr("Another security administrator issues yours.") : QString()}));
    m_confirm->setReason(first({system, none, isOwn ? tr("Another system administrator confirms yours.") : QString(),
        account != nullptr && codeOf(*account) == nullptr ? tr("No code was issued for this account.") : QString()}));
    m_security->setReason(security);
    m_exception->setReason(security);
    m_office->setReason(system);
}

void AccountsPage::changeDisabled()
{
    const Account* account = chosen();
    if (account == nullptr)
        return;
    const bool disable = !isClosed(*account);
    attempt([id = account->id, disable](Desk& desk) { return setAccountDisabled(desk, id, disable); },
        disable ? tr("Disabled: “%1” cannot sign in any more.").arg(account->displayName)
                : tr("Enabled: “%1” can sign in again.").arg(account->displayName));
}

void AccountsPage::changeException()
{
    QString present;
    attemptRead([&] { present = standingException(context().db()); });
    if (present.isEmpty()) {
        const QString reason = askReason(this, tr("Record a standing exception"),
            tr("With a standing exception administrators may also handle cases; the three administrators stay apart. Why is "
               "this office too small to keep them apart, and who decided it? The reason shows at every sign-in."),
            tr("Record the exception"));
        if (!reason.isEmpty())
            attempt([&](Desk& desk) { return setStandingException(desk, reason); }, tr("Recorded."));
        return;
    }
    if (confirmStep(this, tr("End the standing exception"),
            tr("Administrators then handle no cases any more. Take casework roles from them first."), tr("End the exception")))
        attempt([](Desk& desk) { return setStandingException(desk, {}); }, tr("Ended."));
}

} // namespace jiangce
