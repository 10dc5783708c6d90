// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organisation_page.h"

#include "core/base/text.h"
#include "core/casework/operations/keep_fund_pooling.h"
#include "core/register/admin_unit.h"
#include "core/register/organisation_store.h"
#include "core/values/date_text.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostHits = 200;

} // namespace

OrganisationsPage::OrganisationsPage(AppContext& context, QWidget* parent)
    : PartyPage(context, PartyKind::Organisation, u"organisations"_s, parent)
{
    setHint(tr("Type part of a name, its pinyin or initials, or part of a credit code."));
    m_poolingModel = new CellTableModel(
        {tr("From"), tr("Last day"), tr("Document"), tr("Of"), tr("State"), tr("Note"), tr("Entered by")}, this);
    m_poolingTable = addTab(u"fund_pooling"_s, tr("Pooled education fund"), m_poolingModel,
        tr("Nothing entered: whether the education fund of this unit is pooled (6.2e) is not known."));
    connect(m_poolingTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &OrganisationsPage::showPoolingButtons);
    addPoolingButtons();
}

void OrganisationsPage::addPoolingButtons()
{
    m_enterPooling = makeButton("add"_L1, tr("Fund is &pooled …"), u"enter_pooling"_s, this);
    m_endPooling = makeButton("calendar"_L1, tr("&Last day of pooling …"), u"end_pooling"_s, this);
    m_dropPooling = makeButton("remove"_L1, tr("With&draw the entry …"), u"drop_pooling"_s, this);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (ReasonButton* button : {m_enterPooling, m_endPooling, m_dropPooling})
        row->addWidget(button);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    connect(m_enterPooling, &ReasonButton::chosen, this, &OrganisationsPage::enterPooling);
    connect(m_endPooling, &ReasonButton::chosen, this, &OrganisationsPage::endPooling);
    connect(m_dropPooling, &ReasonButton::chosen, this, &OrganisationsPage::dropPooling);
    showPoolingButtons();
}

void OrganisationsPage::showMore(qint64 id)
{
    m_organisation = OrganisationId(id);
    attemptRead([this] { m_pooling = readFundPooling(context().db(), m_organisation); });
    QList<TableLine> lines;
    for (const FundPooling& entry : std::as_const(m_pooling)) {
        const TableCell state = entry.withdrawnReason.isEmpty()
            ? TableCell {tr("counts"), "ok"_L1, Tone::Ok}
            : TableCell {tr("withdrawn: %1").arg(entry.withdrawnReason), "withdraw"_L1, Tone::Muted};
        lines.append({{{isoDate(entry.from)}, {entry.to.isValid() ? isoDate(entry.to) : tr("goes on")}, {entry.document},
                          {isoDate(entry.documentOn)}, state, {entry.note}, {entry.enteredBy}},
            entry.id.value()});
    }
    m_poolingModel->setLines(lines);
    // The newest entry is the one that is ended or withdrawn.
    chooseRow(m_poolingTable, int(m_pooling.size()) - 1);
    setTabTitle(m_poolingTable, tr("Pooled education fund"), m_pooling.size());
    showPoolingButtons();
}

const FundPooling* OrganisationsPage::chosenPooling() const
{
    const int row = chosenRow(m_poolingTable);
    return row < 0 || row >= m_pooling.size() ? nullptr : &m_pooling.at(row);
}

void OrganisationsPage::showPoolingButtons()
{
    const QString role = lacksRole(*this, Role::Rules);
    const QString none = m_organisation.isValid() ? QString() : tr("Choose a unit.");
    const FundPooling* entry = chosenPooling();
    const QString noEntry = entry != nullptr && entry->withdrawnReason.isEmpty() ? QString() : tr("Choose an entry that counts.");
    m_enterPooling->setReason(role.isEmpty() ? none : role);
    for (ReasonButton* button : {m_endPooling, m_dropPooling})
        button->setReason(!role.isEmpty() ? role : !none.isEmpty() ? none : noEntry);
}

void OrganisationsPage::enterPooling()
{
    OperationSheet sheet(context(), u"enter_pooling_sheet"_s, tr("The education fund is pooled"), this);
    sheet.addNote(tr("By a decision of the government under 6.2e. Claims of this unit handed in within the period are then "
                     "judged by an officer."));
    sheet.addDay(u"from"_s, tr("&From"), {});
    sheet.addDay(u"to"_s, tr("&Last day"), {}, tr("Empty: it goes on."));
    sheet.addLine(u"document"_s, tr("&Document number"), {}, true);
    sheet.addDay(u"document_on"_s, tr("Document &of"), {});
    sheet.addText(u"note"_s, tr("&Note"), false);
    if (sheet.run(tr("Enter"), [&](Desk& desk) {
            return enterFundPooling(desk, {.organisation = m_organisation, .from = sheet.day(u"from"_s),
                .to = sheet.day(u"to"_s), .document = sheet.text(u"document"_s), .documentOn = sheet.day(u"document_on"_s),
                .note = sheet.text(u"note"_s)});
        }))
        Q_EMIT said({Message::Kind::Done, tr("Entered.")});
}

void OrganisationsPage::endPooling()
{
    const FundPooling* entry = chosenPooling();
    if (entry == nullptr)
        return;
    OperationSheet sheet(context(), u"end_pooling_sheet"_s, tr("Last day of pooling"), this);
    sheet.addDay(u"to"_s, tr("&Last day"), entry->to, tr("Empty: it goes on."));
    if (sheet.run(tr("Enter"),
            [&, id = entry->id](Desk& desk) { return endFundPooling(desk, id, sheet.day(u"to"_s)); }))
        Q_EMIT said({Message::Kind::Done, tr("Entered.")});
}

void OrganisationsPage::dropPooling()
{
    const FundPooling* entry = chosenPooling();
    if (entry == nullptr)
        return;
    OperationSheet sheet(context(), u"drop_pooling_sheet"_s, tr("Withdraw the entry"), this);
    sheet.addText(u"reason"_s, tr("&Reason"));
    if (sheet.run(tr("Withdraw"),
            [&, id = entry->id](Desk& desk) { return dropFundPooling(desk, id, sheet.text(u"reason"_s)); }))
        Q_EMIT said({Message::Kind::Done, tr("Withdrawn.")});
}

QList<PartyHit> OrganisationsPage::search(const QString& text)
{
    QList<PartyHit> hits;
    for (const Organisation& body : OrganisationStore(context().db()).findWhileTyping(text, mostHits))
        hits.append({body.id.value(), body.name, body.creditCode});
    return hits;
}

std::optional<PartyDetail> OrganisationsPage::detail(qint64 id)
{
    const OrganisationStore store(context().db());
    const auto body = store.find(OrganisationId(id));
    if (!body)
        return {};
    const auto answer = [](YesNo value) { return value == YesNo::Unknown ? QString() : value == YesNo::Yes ? tr("yes") : tr("no"); };
    PartyDetail result {body->name};
    result.facts = {{tr("Credit code"), body->creditCode, {}, u"credit_code"_s},
        {tr("Organisation code"), body->organisationCode, {}, u"organisation_code"_s},
        {tr("Registration number"), body->registrationNumber, {}, u"registration_number"_s},
        {tr("Tax number"), body->taxNumber, {}, u"tax_number"_s},
        {tr("Insurance number"), body->insuranceNumber, {}, u"insurance_number"_s},
        {tr("District"), adminUnitName(body->district), {}, u"district"_s},
        {tr("Address"), body->address, {}, u"address"_s},
        {tr("Business address"), body->businessAddress, {}, u"business_address"_s},
        {tr("Legal representative"), body->legalRepresentative, {}, u"legal_representative"_s},
        {tr("Contact"), body->contact, {}, u"contact"_s},
        {tr("Telephone"), body->phone, text::masked(body->phone, 3, 4), u"phone"_s},
        {tr("Labour dispatch"), answer(body->isDispatchAgency), {}, u"is_dispatch_agency"_s},
        {tr("HR services"), answer(body->isHrService), {}, u"is_hr_service"_s},
        {tr("Bank"), body->bankName, {}, u"bank_name"_s},
        {tr("Bank account"), body->bankAccount, text::masked(body->bankAccount, 4, 4), u"bank_account"_s},
        {tr("Account holder"), body->bankAccountName, {}, u"bank_account_name"_s}};
    QStringList notes;
    if (!body->codeOverrideReason.isEmpty())
        notes.append(tr("The code's check character fails and stands because: %1").arg(body->codeOverrideReason));
    if (!body->note.isEmpty())
        notes.append(body->note);
    result.note = notes.join(u'\n');
    result.formerNames = store.formerNames(body->id);
    result.cases = casesOfOrganisation(context().db(), body->id);
    return result;
}

} // namespace jiangce
