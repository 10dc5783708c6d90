// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export_right_row.h"

#include "core/casework/exports/export_right.h"
#include "core/values/date_text.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/pages/page.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace jiangce {

ExportRightRow::ExportRightRow(Page& page, QTableView& table, std::function<const Account*()> chosen)
    : QWidget(&page)
    , m_page(page)
    , m_chosen(std::move(chosen))
    , m_text(new PlainLabel(this))
    , m_grant(makeButton("export"_L1, tr("Right to &take data out …"), u"grant_export"_s, &page))
    , m_end(makeButton("stop"_L1, tr("E&nd the right …"), u"end_export"_s, &page))
    , m_limit(makeButton("export"_L1, tr("Ro&ws one person takes out …"), u"export_limit"_s, &page))
{
    m_text->setObjectName(u"export_right_text"_s);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    for (ReasonButton* button : {m_grant, m_end, m_limit})
        row->addWidget(button);
    connect(m_grant, &ReasonButton::chosen, this, &ExportRightRow::grant);
    connect(m_end, &ReasonButton::chosen, this, &ExportRightRow::end);
    connect(m_limit, &ReasonButton::chosen, this, &ExportRightRow::setLimit);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExportRightRow::showRight);
    connect(&page.context(), &AppContext::changed, this, [this](const ChangeReport& report) {
        if (report.subjects.contains(Subject::Accounts))
            showRight();
    });
    connect(&page.context(), &AppContext::sessionChanged, this, &ExportRightRow::showRight);
    showRight();
}

void ExportRightRow::showRight()
{
    const Account* account = m_chosen();
    const QDate today = m_page.context().today();
    std::optional<ExportRight> right;
    int limit = usualExportRows;
    (void)m_page.context().guard([&] {
        limit = exportRowLimit(m_page.context().db());
        for (const ExportRight& each : exportRights(m_page.context().db()))
            if (account != nullptr && each.account == account->id)
                right = each;
    });
    const bool isGranted = right && right->isGranted;
    const QString rest = u" · "_s + tr("One person takes out at most %n line(s).", "", limit);
    if (account == nullptr)
        m_text->setText(tr("Choose an account.") + rest);
    else if (!isGranted)
        m_text->setText(tr("%1 may not take data out of the program.").arg(account->displayName) + rest);
    else if (right->until.isValid())
        m_text->setText(tr("%1 may take data out from %2 to %3, by %4: %5").arg(account->displayName, isoDate(right->from),
                            isoDate(right->until), right->enteredBy, right->reason) + rest);
    else
        m_text->setText(tr("%1 may take data out from %2 on, by %3: %4").arg(account->displayName, isoDate(right->from),
                            right->enteredBy, right->reason) + rest);
    m_text->setTone(isGranted && right->holdsOn(today) ? Tone::Text : Tone::Muted);
    const QString security = lacksRole(m_page, Role::SecurityAdministrator);
    const bool isOwn = account != nullptr && account->id == m_page.context().session().account;
    QString why = security;
    if (why.isEmpty() && account == nullptr)
        why = tr("Choose an account.");
    if (why.isEmpty() && isOwn)
        why = tr("Nobody grants this to himself.");
    m_grant->setReason(why);
    m_end->setReason(why.isEmpty() && !isGranted ? tr("This account has no such right.") : why);
    m_limit->setReason(security);
}

void ExportRightRow::grant()
{
    const Account* account = m_chosen();
    if (account == nullptr)
        return;
    OperationSheet sheet(m_page.context(), u"grant_export_sheet"_s, tr("Grant the right to take data out"), this);
    sheet.addNote(tr("%1 may then take lists with personal data out of the program, each with its purpose.").arg(account->displayName));
    sheet.addDay(u"from"_s, tr("&From *"), m_page.context().today());
    sheet.addDay(u"until"_s, tr("&Until"), m_page.context().today().addYears(1), tr("Last day; empty: until it is ended."));
    sheet.addText(u"reason"_s, tr("&Reason"));
    const AccountId id = account->id;
    if (sheet.run(tr("Grant the right"), [&](Desk& desk) {
            return grantExportRight(desk, id, sheet.day(u"from"_s), sheet.day(u"until"_s), sheet.text(u"reason"_s));
        }))
        Q_EMIT m_page.said({Message::Kind::Done, tr("Granted.")});
}

void ExportRightRow::end()
{
    const Account* account = m_chosen();
    if (account == nullptr)
        return;
    OperationSheet sheet(m_page.context(), u"end_export_sheet"_s, tr("End the right to take data out"), this);
    sheet.addNote(account->displayName);
    sheet.addText(u"reason"_s, tr("&Reason"));
    const AccountId id = account->id;
    if (sheet.run(tr("End the right"),
            [&](Desk& desk) { return endExportRight(desk, id, sheet.text(u"reason"_s)); }))
        Q_EMIT m_page.said({Message::Kind::Done, tr("Ended.")});
}

void ExportRightRow::setLimit()
{
    int now = usualExportRows;
    (void)m_page.context().guard([&] { now = exportRowLimit(m_page.context().db()); });
    OperationSheet sheet(m_page.context(), u"export_limit_sheet"_s, tr("Rows one person takes out"), this);
    sheet.addNote(tr("Lists of more rows need a second person who also has the right."));
    sheet.addLine(u"rows"_s, tr("&Rows"), QString::number(now), true);
    sheet.addText(u"reason"_s, tr("R&eason"));
    if (sheet.run(tr("Set the limit"), [&](Desk& desk) {
            return setExportRowLimit(desk, sheet.text(u"rows"_s).toInt(), sheet.text(u"reason"_s));
        }))
        Q_EMIT m_page.said({Message::Kind::Done, tr("Set.")});
}

} // namespace jiangce
