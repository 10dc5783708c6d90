// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organisation_page.h"

#include "core/base/text.h"
#include "core/register/admin_unit.h"
#include "core/register/organisation_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostHits = 200;

} // namespace

OrganisationsPage::OrganisationsPage(AppContext& context, QWidget* parent)
    : PartyPage(context, u"organisations"_s, parent)
{
    setHint(tr("Type part of a name, its pinyin or initials, or part of a credit code."));
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
