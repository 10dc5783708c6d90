// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_people.h"
#include "core/policy/catalogue.h"
#include "core/programmes/programme.h"

#include <map>

namespace jiangce::cli {

/// The example of a programme, and the day it was handed in.
struct DemoExample {
    FormData form {};
    QDate handedIn {};
};

/// Makes applications that do not exist out of the example each programme has (:/jiangce/samples/<key>.json): other
/// persons, units, occupations, districts, amounts and days, put in by what the field table says of each field. Knows
/// no programme.
class DemoForms final {
public:
    DemoForms(MadeUpPeople& people, const CatalogueEdition& catalogue);

    /// As it would be handed in on a day. A few are of older persons, a few rosters are long.
    [[nodiscard]] FormData form(const Programme& programme, QDate handIn);
    /// The same with one field emptied that submitting needs.
    [[nodiscard]] FormData withGap(const Programme& programme, FormData form);
    /// The same with other persons and other certificates.
    [[nodiscard]] FormData withOthers(const Programme& programme, FormData form);

private:
    using Values = QMap<QString, QString>;
    using Fields = std::span<const FieldDef>;

    [[nodiscard]] const DemoExample& exampleOf(const Programme& programme);
    /// What stands for a value of the example in all of one application: occupation, unit, district.
    [[nodiscard]] Values substitutesFor(const Programme& programme, const DemoExample& example);
    void substituteParties(Fields fields, const Values& from, bool isApplicant, Values& substitutes);
    /// Somebody of the same sex, because what else is asked depends on it.
    [[nodiscard]] MadeUpPerson personLike(const QString& idNumber);
    void renamePersons(Fields fields, Values& values);
    [[nodiscard]] Values valuesOf(Fields fields, const Values& from, const Values& substitutes, qint64 days);
    [[nodiscard]] QString valueOf(const FieldDef& field, const Values& from, qint64 days);
    [[nodiscard]] QString certificate(const QString& from, const Values& beside, Fields fields, qint64 days);
    [[nodiscard]] QList<FormRow> rowsOf(const Programme& programme, const RosterDef& roster, const DemoExample& example,
        const Values& substitutes, qint64 days);

    MadeUpPeople& m_people;
    QList<CatalogueItem> m_occupations;
    QStringList m_districts;
    QList<MadeUpUnit> m_units;
    std::map<QString, DemoExample> m_examples;
};

} // namespace jiangce::cli
