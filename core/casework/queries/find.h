// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/queries/case_list.h"

namespace jiangce {

/// What the search box found: a case, a person or an organisation.
struct FindHit {
    enum class Kind { Case, Person, Organisation } kind;
    qint64 id = 0;
    QString title;          ///< number or name
    QString detail;         ///< programme, state, number masked
};

/// Case number as printed or typed, part of a name, pinyin (initials or full), ID, credit and certificate numbers.
[[nodiscard]] QList<FindHit> find(Connection& db, const QString& typed, int limit = 50);

/// Everything about a person or an organisation: cases as applicant, employer or roster row, newest first.
struct PartyCase {
    CaseRow row;
    QString as;             ///< applicant, employer, person
};
[[nodiscard]] QList<PartyCase> casesOfPerson(Connection& db, PersonId id);
[[nodiscard]] QList<PartyCase> casesOfOrganisation(Connection& db, OrganisationId id);

} // namespace jiangce
