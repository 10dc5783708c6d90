// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/obligations.h"
#include "core/programmes/programme_store.h"
#include "core/register/organisation_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// The filing of the body put on file last: for the year, or for whatever year when that is 0.
CaseId lastOnFile(Connection& db, const Programme& programme, OrganisationId body, int year)
{
    Statement row = db.prepared(
        "SELECT f.case_id FROM filing f CROSS JOIN case_file c ON c.id = f.case_id WHERE f.organisation_id = ?1 "
        "AND f.programme = ?2 AND (?3 = 0 OR f.year = ?3) AND (c.state IN ('filed', 'received') OR c.state = 'archived' "
        "AND c.decided_on IS NOT NULL) ORDER BY c.decided_on DESC, f.case_id DESC LIMIT 1");
    row.with(body, QString::fromLatin1(programme.key), year);
    return row.next() ? row.id<CaseId>(0) : CaseId();
}

QString known(const Organisation& organisation, Party party)
{
    switch (party) {
    case Party::ApplicantName: return organisation.name;
    case Party::ApplicantNumber: return organisation.creditCode;
    case Party::ApplicantAddress: return organisation.address;
    case Party::ApplicantPhone: return organisation.phone;
    case Party::District: return organisation.district;
    default: return {};
    }
}

/// Who the body is, as it said so last, and as the register has it where that says something.
void fillHead(Connection& db, const Obligation& owed, FormData& form)
{
    const Programme& programme = *owed.programme;
    if (const CaseId last = lastOnFile(db, programme, owed.organisation, 0); last.isValid()) {
        const FormData earlier = readForm(db, programme, last);
        const QLatin1StringView first(programme.sections.front().key);
        for (const FieldDef& field : programme.fields)
            if (first == QLatin1StringView(field.traits.section))
                form.setValue(field.keyText(), earlier.value(field.keyText()));
    }
    const auto organisation = OrganisationStore(db).find(owed.organisation);
    for (const FieldDef& field : programme.fields)
        if (organisation)
            if (const QString value = known(*organisation, field.traits.party); !value.isEmpty())
                form.setValue(field.keyText(), value);
}

/// The lines of the plan on file, each with what was planned beside what will be filled in.
void fillLines(Connection& db, const Obligation& owed, FormData& form)
{
    const ObligationKind& kind = *owed.programme->obligation;
    const Programme* planned = programmeByKey(QString::fromLatin1(kind.against));
    if (planned == nullptr || planned->obligation == nullptr || planned->obligation->lines.counts.empty())
        return;
    const CaseId plan = lastOnFile(db, *planned, owed.organisation, owed.year);
    const RosterDef* roster = rosterByKey(*owed.programme, QString::fromLatin1(kind.lines.roster));
    if (!plan.isValid() || roster == nullptr)
        return;
    const QString count = QString::fromLatin1(planned->obligation->lines.counts.front().field);
    const QString repeated = QString::fromLatin1(kind.plannedField);
    QList<FormRow> rows;
    const FormData filed = readForm(db, *planned, plan);
    for (const FormRow& line : filed.rows(QString::fromLatin1(planned->obligation->lines.roster))) {
        FormRow row {u"r%1"_s.arg(rows.size() + 1)};
        for (const FieldDef& field : roster->fields) {
            const QString key = field.keyText();
            const QString value = line.values.value(key == repeated ? count : key);
            if (!value.isEmpty())
                row.values.insert(key, value);
        }
        rows.append(row);
    }
    form.setRows(QString::fromLatin1(roster->key), rows);
}

} // namespace

FormData formFor(Connection& db, const Obligation& obligation)
{
    FormData form;
    fillHead(db, obligation, form);
    form.setValue(QString::fromLatin1(obligation.programme->obligation->yearField), QString::number(obligation.year));
    fillLines(db, obligation, form);
    return form;
}

} // namespace jiangce
