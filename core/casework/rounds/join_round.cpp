// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/rounds/join_round.h"

#include "core/casework/operations/case_work.h"
#include "core/casework/rounds/award_round.h"
#include "core/programmes/programme_store.h"
#include "core/register/admin_unit.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Nominations of the round for this title by the same unit, without those that fell away and this one.
int nominationsBy(CaseWork& work, RoundId round, const QByteArray& column, const QString& unit)
{
    Statement row = work.db().preparedText(
        "SELECT count(*) FROM award_nominee n JOIN case_file c ON c.id = n.case_id JOIN " + tableName(work.programme())
        + " f ON f.case_id = n.case_id WHERE n.round_id = ? AND n.programme = ? AND n.case_id <> ? AND f." + column
        + " = ? AND c.state NOT IN ('draft', 'not_accepted', 'refused', 'withdrawn')");
    row.with(round, QString::fromLatin1(work.programme().key), work.file().id, unit);
    return row.next() ? row.number(0) : 0;
}

QString twin(CaseWork& work, RoundId round)
{
    Statement row = work.db().prepared(
        "SELECT c.number FROM award_nominee n JOIN case_file c ON c.id = n.case_id WHERE n.round_id = ? AND n.programme = ? AND "
        "n.case_id <> ? AND c.applicant_number = ? AND c.state NOT IN ('draft', 'not_accepted', 'refused', 'withdrawn')");
    row.with(round, QString::fromLatin1(work.programme().key), work.file().id, PersonalText {work.file().applicantNumber});
    return row.next() ? row.text(0) : QString();
}

Outcome<void> checkPlaces(CaseWork& work, RoundId round, const FormData& form)
{
    const RoundKind& kind = *work.programme().round;
    for (const char* field : {kind.recommenderDistrict, kind.recommenderName}) {
        const QString unit = form.value(QString::fromLatin1(field));
        if (*field == '\0' || unit.isEmpty())
            continue;
        Statement quota = work.db().prepared(
            "SELECT places FROM award_round_quota WHERE round_id = ? AND programme = ? AND unit = ?");
        if (!quota.with(round, QString::fromLatin1(work.programme().key), unit).next())
            continue;
        const int places = quota.number(0);
        quota.reset();
        if (nominationsBy(work, round, field, unit) >= places)
            return fail(ProblemCode::NominationPlacesUsed, {adminUnitName(unit), QString::number(places)});
    }
    return {};
}

} // namespace

Outcome<void> joinRound(CaseWork& work, const FormData& form)
{
    const RoundKind* kind = work.programme().round;
    if (kind == nullptr)
        return {};
    const RoundId standing = roundOf(work.db(), work.file().id);
    const RoundId open = openRoundOf(work.db(), *kind);
    if (!open.isValid() || (standing.isValid() && standing != open))
        return fail(ProblemCode::RoundNotOpen, {QString::fromUtf16(kind->chinese)});
    if (const QString other = twin(work, open); !other.isEmpty())
        return fail(ProblemCode::NominationTwice, {other});
    if (const auto free = checkPlaces(work, open, form); !free)
        return free;
    if (!standing.isValid())
        work.db()
            .prepared("INSERT INTO award_nominee (case_id, round_id, programme) VALUES (?, ?, ?)")
            .run(work.file().id, open, QString::fromLatin1(work.programme().key));
    work.touch(Subject::Rounds);
    return {};
}

} // namespace jiangce
