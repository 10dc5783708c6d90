// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_forms.h"

#include "core/base/fault.h"
#include "core/exchange/json_record.h"
#include "core/register/admin_unit.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr int daysFromCertificateToClaim = 20;
constexpr int mostUnits = 400;

bool isShortageOfSkilled(const CatalogueItem& item)
{
    return item.isShortage() && (!item.lowest || CertificateLevel::Three.isAtLeast(*item.lowest))
        && (!item.highest || item.highest->isAtLeast(CertificateLevel::Two));
}

/// Where the example does not say: a while after its latest day.
QDate handInAfter(const Programme& programme, const FormData& form)
{
    QDate latest;
    const auto look = [&latest](std::span<const FieldDef> fields, const QMap<QString, QString>& values) {
        for (const FieldDef& field : fields)
            if (field.kind == FieldKind::Date)
                latest = std::max(latest, QDate::fromString(values.value(field.keyText()), Qt::ISODate));
    };
    look(programme.fields, form.values());
    for (const RosterDef& roster : programme.rosters)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
            look(roster.fields, row.values);
    return latest.addDays(daysFromCertificateToClaim);
}

Money sumOfRows(const Programme& programme, const FormData& form)
{
    Money sum;
    for (const RosterDef& roster : programme.rosters)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
            for (const FieldDef& field : roster.fields)
                if (field.kind == FieldKind::Money)
                    sum += Money::parse(row.values.value(field.keyText())).value_or(Money());
    return sum;
}

QString shifted(const QString& day, qint64 days)
{
    const QDate from = QDate::fromString(day, Qt::ISODate);
    return from.isValid() ? isoDate(from.addDays(days)) : day;
}

} // namespace

DemoForms::DemoForms(MadeUpPeople& people, const CatalogueEdition& catalogue)
    : m_people(people)
{
    std::ranges::copy_if(catalogue.items, std::back_inserter(m_occupations), isShortageOfSkilled);
    for (const AdminUnit& unit : adminUnits())
        if (!unit.validTo.isValid() && (unit.parent == u"210200"))
            m_districts.append(unit.code);
    if (m_occupations.isEmpty() || m_districts.isEmpty())
        throw Fault(FaultKind::Bug, u"the sample catalogue or the regions are empty"_s);
}

const DemoExample& DemoForms::exampleOf(const Programme& programme)
{
    const QString key = QString::fromLatin1(programme.key);
    const auto found = m_examples.find(key);
    if (found != m_examples.end())
        return found->second;
    QFile file(u":/jiangce/samples/%1.json"_s.arg(key));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Bug, u"%1 has no example in the program"_s.arg(key));
    auto record = readJsonRecord(programme, file.readAll());
    if (!record)
        throw Fault(FaultKind::Bug, u"the example of %1 cannot be read"_s.arg(key));
    DemoExample example {std::move(record->form), record->handedIn};
    completeForm(programme, example.form);
    if (!example.handedIn.isValid())
        example.handedIn = handInAfter(programme, example.form);
    return m_examples.emplace(key, std::move(example)).first->second;
}

void DemoForms::substituteParties(Fields fields, const Values& from, bool isApplicant, Values& substitutes)
{
    const Party nameParty = isApplicant ? Party::ApplicantName : Party::EmployerName;
    const Party numberParty = isApplicant ? Party::ApplicantNumber : Party::EmployerNumber;
    QString oldName, oldNumber;
    bool isPerson = false;
    for (const FieldDef& field : fields) {
        if (field.traits.party == nameParty)
            oldName = from.value(field.keyText());
        if (field.traits.party == numberParty) {
            oldNumber = from.value(field.keyText());
            isPerson = field.kind == FieldKind::IdNumber;
        }
    }
    if (oldNumber.isEmpty())
        return;
    if (!isPerson) {
        if (m_units.size() < mostUnits && (m_units.isEmpty() || m_people.chance(40)))
            m_units.append(m_people.unit());
        const MadeUpUnit& unit = m_units[m_people.pick(int(m_units.size()))];
        substitutes.insert(oldName, unit.name);
        substitutes.insert(oldNumber, unit.creditCode);
        return;
    }
    const MadeUpPerson person = personLike(oldNumber);
    substitutes.insert(oldName, person.name);
    substitutes.insert(oldNumber, person.idNumber);
}

MadeUpPerson DemoForms::personLike(const QString& idNumber)
{
    const auto old = IdNumber::parse(idNumber);
    MadeUpPerson person;
    do {
        person = m_people.chance(6) ? m_people.person(1962, 1970) : m_people.person(1986, 2000);
    } while (old && person.sex != old->sex());
    return person;
}

DemoForms::Values DemoForms::substitutesFor(const Programme& programme, const DemoExample& example)
{
    Values substitutes;
    substituteParties(programme.fields, example.form.values(), true, substitutes);
    substituteParties(programme.fields, example.form.values(), false, substitutes);
    const CatalogueItem& item = m_occupations[m_people.pick(int(m_occupations.size()))];
    const QString district = m_districts[m_people.pick(int(m_districts.size()))];
    const auto look = [&](Fields fields, const Values& values) {
        for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
            const QString value = values.value(fields[size_t(i)].keyText());
            if (fields[size_t(i)].kind == FieldKind::AdminUnit && !value.isEmpty())
                substitutes.insert(value, district);
            if (fields[size_t(i)].kind != FieldKind::OccupationCode || value.isEmpty())
                continue;
            substitutes.insert(value, item.code);
            if (i > 0)  // the name stands before its code
                substitutes.insert(values.value(fields[size_t(i) - 1].keyText()), item.name);
        }
    };
    look(programme.fields, example.form.values());
    for (const RosterDef& roster : programme.rosters)
        for (const FormRow& row : example.form.rows(QString::fromLatin1(roster.key)))
            look(roster.fields, row.values);
    substitutes.remove({});
    return substitutes;
}

QString DemoForms::certificate(const QString& from, const Values& beside, Fields fields, qint64 days)
{
    const auto number = CertificateNumber::parse(from);
    if (!number || number->kind() != CertificateNumber::Kind::Qualification)
        return from.first(std::min<qsizetype>(from.size(), 6)) + m_people.digits(10);
    int year = *number->issueYear() + int(days / 365);
    for (const FieldDef& field : fields)
        if (field.kind == FieldKind::Date)
            if (const QDate day = QDate::fromString(beside.value(field.keyText()), Qt::ISODate);
                day.year() == number->issueYear())
                year = day.addDays(days).year();
    return u"%1"_s.arg(year % 100, 2, 10, QLatin1Char('0')) + from.sliced(2, 9) + m_people.digits(5);
}

QString DemoForms::valueOf(const FieldDef& field, const Values& from, qint64 days)
{
    const QString old = from.value(field.keyText());
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::OpenDate: return shifted(old, days);
    case FieldKind::Month: return shifted(old + u"-01"_s, days).first(7);
    case FieldKind::Phone:
        return m_people.chance(50) ? u"13%1"_s.arg(m_people.digits(9)) : u"0411-8%1"_s.arg(m_people.digits(7));
    case FieldKind::BankAccount: return m_people.digits(10);
    case FieldKind::Money: return Money::fromFen(Money::parse(old)->fen() * (60 + m_people.pick(5) * 20) / 100).plain();
    case FieldKind::Integer: {
        const int number = old.toInt();
        return number > 1990 && number < 2100 ? QString::number(number + int(days / 365)) : old;
    }
    default: return old;
    }
}

DemoForms::Values DemoForms::valuesOf(Fields fields, const Values& from, const Values& substitutes, qint64 days)
{
    Values values;
    for (const FieldDef& field : fields) {
        const QString key = field.keyText();
        const QString old = from.value(key);
        if (old.isEmpty() || *field.traits.sexFrom != '\0') // sex and birth date follow from the number
            continue;
        if (substitutes.contains(old))
            values.insert(key, substitutes.value(old));
        else if (field.kind == FieldKind::CertificateNumber)
            values.insert(key, certificate(old, from, fields, days));
        else
            values.insert(key, valueOf(field, from, days));
    }
    return values;
}

QList<FormRow> DemoForms::rowsOf(const Programme& programme, const RosterDef& roster, const DemoExample& example,
    const Values& substitutes, qint64 days)
{
    const QList<FormRow>& models = example.form.rows(QString::fromLatin1(roster.key));
    if (models.isEmpty())
        return {};
    int count = m_people.pick(int(models.size()) + 1);
    if (programme.procedure == ProcedureKind::SubsidyClaim)
        count = m_people.chance(3) ? 20 + m_people.pick(20) : 1 + m_people.pick(4);
    QList<FormRow> rows;
    for (int i = 0; i < std::max(count, roster.least); ++i) {
        const FormRow& model = models[m_people.pick(int(models.size()))];
        const MadeUpPerson person = m_people.person();
        FormRow row {u"r%1"_s.arg(i + 1), valuesOf(roster.fields, model.values, substitutes, days)};
        for (const FieldDef& field : roster.fields) {
            if (field.traits.party == Party::PersonName)
                row.values.insert(field.keyText(), person.name);
            if (field.traits.party == Party::PersonNumber)
                row.values.insert(field.keyText(), person.idNumber);
        }
        rows.append(row);
    }
    return rows;
}

FormData DemoForms::form(const Programme& programme, QDate handIn)
{
    const DemoExample& example = exampleOf(programme);
    const qint64 days = example.handedIn.daysTo(handIn);
    const Values substitutes = substitutesFor(programme, example);
    const Values head = valuesOf(programme.fields, example.form.values(), substitutes, days);
    FormData form;
    for (auto value = head.cbegin(); value != head.cend(); ++value)
        form.setValue(value.key(), value.value());
    for (const RosterDef& roster : programme.rosters)
        form.setRows(QString::fromLatin1(roster.key), rowsOf(programme, roster, example, substitutes, days));
    const Money oldSum = sumOfRows(programme, example.form);
    for (const FieldDef& field : programme.fields)
        if (field.kind == FieldKind::Money && !oldSum.isZero()
            && Money::parse(example.form.value(field.keyText())).value_or(Money()) == oldSum)
            form.setValue(field.keyText(), sumOfRows(programme, form).plain());
    completeForm(programme, form);
    return form;
}

void DemoForms::renamePersons(Fields fields, Values& values)
{
    QString nameKey, numberKey;
    for (const FieldDef& field : fields) {
        const Party party = field.traits.party;
        const QString old = values.value(field.keyText());
        if (party == Party::PersonName || party == Party::ApplicantName)
            nameKey = field.keyText();
        if ((party == Party::PersonNumber || party == Party::ApplicantNumber) && field.kind == FieldKind::IdNumber
            && !old.isEmpty())
            numberKey = field.keyText();
        if (field.kind == FieldKind::CertificateNumber && old.size() > 5)
            values.insert(field.keyText(), old.chopped(5) + m_people.digits(5));
    }
    if (numberKey.isEmpty())
        return;
    const MadeUpPerson person = personLike(values.value(numberKey));
    values.insert(numberKey, person.idNumber);
    values.insert(nameKey, person.name);
    for (const FieldDef& field : fields)
        if (*field.traits.sexFrom != '\0')
            values.remove(field.keyText());
}

FormData DemoForms::withOthers(const Programme& programme, FormData form)
{
    Values head = form.values();
    renamePersons(programme.fields, head);
    for (const FieldDef& field : programme.fields)
        form.setValue(field.keyText(), head.value(field.keyText()));
    for (const RosterDef& roster : programme.rosters)
        if (!form.rows(QString::fromLatin1(roster.key)).isEmpty())
            for (FormRow& row : form.editRows(QString::fromLatin1(roster.key)))
                renamePersons(roster.fields, row.values);
    completeForm(programme, form);
    return form;
}

FormData DemoForms::withGap(const Programme& programme, FormData form)
{
    QStringList filled;
    for (const FieldDef& field : programme.fields)
        if (field.traits.need == Need::OnSubmit && field.traits.party == Party::None
            && !form.value(field.keyText()).isEmpty())
            filled.append(field.keyText());
    if (!filled.isEmpty())
        form.setValue(filled[m_people.pick(int(filled.size()))], {});
    return form;
}

} // namespace jiangce::cli
