// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/upskill_subsidy/rules.h"

#include <QtCore/QHash>

/// What a row is granted, and what was granted or claimed for before.
namespace jiangce::upskill_subsidy {

/// Which fees of a row are not to be granted again, and where they were: a case number, or a row above.
struct Repeated {
    QString training {};
    QString appraisal {};
};

/// Where certificates and people of a roster stand, so that a long one is not gone through again for each of its rows.
struct RosterIndex {
    /// People only where the fees they were granted above are asked for.
    RosterIndex(const QList<IdentifiedRow>& roster, bool withPeople);
    QHash<CertificateNumber, int> firstRow {};      ///< in which a certificate stands
    QHash<IdNumber, QList<int>> rowsOf {};          ///< in which a person stands, from above
};

/// The certificate once, and under its switch person, occupation, level and fee once. Both fees granted before refuse the row,
/// one alone is set to nothing. `decision` holds the lines above.
[[nodiscard]] Repeated judgeRepetition(const QList<IdentifiedRow>& roster, const RosterIndex& known, int index,
    const Circumstances& now, const Decision& decision, Findings& findings);

/// The same number under somebody else's ID number is a slip in one of the claims: nothing is paid before it is cleared up.
void judgeOtherHolder(const RosterRow& row, const Facts& facts, Findings& findings);

void judgeInvoices(const RosterRow& row, const Circumstances& now, Findings& findings);

/// Both fees by their figures, cut to the invoice where the bureau has decided so.
void grantFees(const RosterRow& row, const Circumstances& now, const Repeated& repeated, DecisionLine& line);

} // namespace jiangce::upskill_subsidy
