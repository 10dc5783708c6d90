// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person_page.h"

#include "core/base/text.h"
#include "core/register/person_store.h"
#include "core/values/date_text.h"
#include "core/values/number_mask.h"
#include "ui/models/party_lines.h"

#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostHits = 200;

} // namespace

PersonsPage::PersonsPage(AppContext& context, QWidget* parent)
    : PartyPage(context, PartyKind::Person, u"persons"_s, parent)
    , m_certificates(new CellTableModel(certificateHeads(), this))
{
    m_certificateTable = addTab(u"party_certificates"_s, tr("Certificates"), m_certificates, tr("No certificate is recorded."));
    setHint(tr("Type part of a name, its pinyin or initials, or part of a number."));
}

QList<PartyHit> PersonsPage::search(const QString& text)
{
    QList<PartyHit> hits;
    for (const Person& person : PersonStore(context().db()).findWhileTyping(text, mostHits))
        hits.append({person.id.value(), person.name, maskedIdNumber(person.idNumber)});
    return hits;
}

std::optional<PartyDetail> PersonsPage::detail(qint64 id)
{
    const PersonStore store(context().db());
    const auto person = store.find(PersonId(id));
    if (!person)
        return {};
    const QString kind = context().wording().isChinese() ? chineseName(person->idKind) : tr("ID number");
    PartyDetail result {person->name};
    const QString sex = !person->sex ? QString() : *person->sex == Sex::Male ? tr("male") : tr("female");
    result.facts = {{kind, person->idNumber, text::masked(person->idNumber, 4, 4), u"id_number"_s},
        {tr("15-digit number"), person->legacyNumber, text::masked(person->legacyNumber, 4, 3), u"legacy_number"_s},
        {tr("Sex"), sex, {}, u"sex"_s}, {tr("Born"), isoDate(person->birthDate), {}, u"birth_date"_s},
        {tr("Telephone"), person->phone, text::masked(person->phone, 3, 4), u"phone"_s},
        {tr("Address"), person->address, {}, u"address"_s}};
    QStringList notes;
    if (!person->idOverrideReason.isEmpty())
        notes.append(tr("The number's check digit fails and stands because: %1").arg(person->idOverrideReason));
    if (!person->note.isEmpty())
        notes.append(person->note);
    result.note = notes.join(u'\n');
    result.formerNames = store.formerNames(person->id);
    result.cases = casesOfPerson(context().db(), person->id);
    return result;
}

void PersonsPage::showMore(qint64 id)
{
    QList<TableLine> lines;
    if (id != 0)
        for (const Certificate& certificate : CertificateStore(context().db()).ofPerson(PersonId(id)))
            lines.append(certificateLine(certificate));
    m_certificates->setLines(lines);
    setTabTitle(m_certificateTable, tr("Certificates"), lines.size());
}

} // namespace jiangce
