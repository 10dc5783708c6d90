// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/case_store.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr Sql byId {
    "SELECT c.id, c.version, c.number, c.number_key, c.programme, c.state, c.handed_in, c.correction_asked_on, "
    "c.corrected_on, c.accepted_on, c.decided_on, c.paid_on, c.archived_on, c.extended_on, c.due_on, c.paused_since, "
    "c.sent_back_from, c.person_id, c.organisation_id, c.applicant_name, c.applicant_number, c.district, c.officer_id, "
    "a.display_name, c.created_by, c.created_at, c.changed_at, c.is_back_entry, c.is_backdated, c.verdict, "
    "c.claimed_fen, c.approved_fen, c.assigned_to, h.display_name FROM case_file c JOIN account a ON a.id = c.officer_id "
    "LEFT JOIN account h ON h.id = c.assigned_to WHERE c.id = ?"};

CaseFile fileOf(const Statement& row)
{
    CaseFile file;
    int i = 0;
    file.id = row.id<CaseId>(i++);
    file.version = row.number(i++);
    file.number = row.text(i++);
    file.numberKey = row.text(i++);
    const QString programme = row.text(i++);
    file.programme = programmeByKey(programme);
    file.state = stateFromKey(row.text(i++));
    for (QDate* day : {&file.handedIn, &file.correctionAskedOn, &file.correctedOn, &file.acceptedOn, &file.decidedOn,
             &file.paidOn, &file.archivedOn, &file.extendedOn, &file.dueOn, &file.pausedSince})
        *day = row.date(i++);
    if (const QString from = row.text(i++); !from.isEmpty())
        file.sentBackFrom = stateFromKey(from);
    file.person = row.id<PersonId>(i++);
    file.organisation = row.id<OrganisationId>(i++);
    file.applicantName = row.text(i++);
    file.applicantNumber = row.personal(i++).text;
    file.district = row.text(i++);
    file.officer = row.id<AccountId>(i++);
    file.officerName = row.text(i++);
    file.createdBy = row.id<AccountId>(i++);
    file.createdAt = row.instant(i++);
    file.changedAt = row.instant(i++);
    file.isBackEntry = row.boolean(i++);
    file.isBackdated = row.boolean(i++);
    file.verdict = row.text(i++);
    file.claimed = row.optionalMoney(i++);
    file.approved = row.optionalMoney(i++);
    file.hand = row.id<AccountId>(i++);
    file.handName = row.text(i++);
    if (file.programme == nullptr)
        throw Fault(FaultKind::Damaged, u"no programme is called "_s + programme);
    return file;
}

std::optional<QString> unlessEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// Where a case without the day stands in a list: behind all others.
QString sortKey(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"9999-12-31"_s;
}

QString sentBackKey(const CaseFile& file)
{
    return file.isSentBack() ? stateKey(file.sentBackFrom) : QString();
}

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(amount->fen()) : QJsonValue();
}

} // namespace

Outcome<CaseFile> readCase(Connection& db, CaseId id)
{
    Statement row = db.prepared(byId);
    row.with(id);
    if (!row.next())
        return fail(ProblemCode::CaseNotFound, {QString::number(id.value())});
    return fileOf(row);
}

Outcome<CaseFile> findCase(Connection& db, const QString& typedNumber)
{
    const QString key = caseNumberKeyFromTyped(typedNumber);
    Statement row = db.prepared("SELECT id FROM case_file WHERE number_key = ? OR number = ?");
    row.with(key, typedNumber.trimmed());
    if (!row.next())
        return fail(ProblemCode::CaseNotFound, {typedNumber.trimmed()});
    return readCase(db, row.id<CaseId>(0));
}

CaseId insertCase(Connection& db, const CaseFile& file)
{
    db.prepared("INSERT INTO case_file (programme, created_by, created_at, is_back_entry, state, number, number_key, "
                "handed_in, correction_asked_on, corrected_on, accepted_on, decided_on, paid_on, archived_on, "
                "extended_on, due_on, paused_since, sent_back_from, person_id, organisation_id, applicant_name, "
                "applicant_number, district, officer_id, changed_at, is_backdated, verdict, claimed_fen, approved_fen, "
                "handed_in_key, due_key, number_order) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(QString::fromLatin1(file.programme->key), file.createdBy, file.createdAt, file.isBackEntry,
            stateKey(file.state), unlessEmpty(file.number), unlessEmpty(file.numberKey), file.handedIn,
            file.correctionAskedOn, file.correctedOn, file.acceptedOn, file.decidedOn, file.paidOn, file.archivedOn,
            file.extendedOn, file.dueOn, file.pausedSince, sentBackKey(file), file.person, file.organisation,
            file.applicantName, PersonalText {file.applicantNumber}, file.district, file.officer, file.changedAt,
            file.isBackdated, file.verdict, file.claimed, file.approved, sortKey(file.handedIn), sortKey(file.dueOn),
            file.number);
    return CaseId(db.lastInsertId());
}

void updateCase(Connection& db, CaseFile& file)
{
    const int rows
        = db.prepared("UPDATE case_file SET version = version + 1, state = ?, number = ?, number_key = ?, "
                      "handed_in = ?, correction_asked_on = ?, corrected_on = ?, accepted_on = ?, decided_on = ?, "
                      "paid_on = ?, archived_on = ?, extended_on = ?, due_on = ?, paused_since = ?, "
                      "sent_back_from = ?, person_id = ?, organisation_id = ?, applicant_name = ?, "
                      "applicant_number = ?, district = ?, officer_id = ?, changed_at = ?, is_backdated = ?, verdict = ?, "
                      "claimed_fen = ?, approved_fen = ?, assigned_to = ?, handed_in_key = ?, due_key = ?, number_order = ? "
                      "WHERE id = ? AND version = ?")
              .run(stateKey(file.state), unlessEmpty(file.number), unlessEmpty(file.numberKey), file.handedIn,
                  file.correctionAskedOn, file.correctedOn, file.acceptedOn, file.decidedOn, file.paidOn,
                  file.archivedOn, file.extendedOn, file.dueOn, file.pausedSince, sentBackKey(file), file.person,
                  file.organisation, file.applicantName, PersonalText {file.applicantNumber}, file.district,
                  file.officer, file.changedAt, file.isBackdated, file.verdict, file.claimed, file.approved, file.hand,
                  sortKey(file.handedIn), sortKey(file.dueOn), file.number, file.id,
                  file.version);
    if (rows != 1)
        throw Fault(FaultKind::Constraint, u"the case has another version"_s);
    ++file.version;
}

QJsonObject headToJson(const CaseFile& file)
{
    return {{u"state"_s, stateKey(file.state)}, {u"number"_s, file.number}, {u"handed_in"_s, jsonOf(file.handedIn)},
        {u"correction_asked_on"_s, jsonOf(file.correctionAskedOn)}, {u"corrected_on"_s, jsonOf(file.correctedOn)},
        {u"accepted_on"_s, jsonOf(file.acceptedOn)}, {u"decided_on"_s, jsonOf(file.decidedOn)},
        {u"paid_on"_s, jsonOf(file.paidOn)}, {u"archived_on"_s, jsonOf(file.archivedOn)},
        {u"extended_on"_s, jsonOf(file.extendedOn)}, {u"paused_since"_s, jsonOf(file.pausedSince)},
        {u"sent_back_from"_s, sentBackKey(file)}, {u"is_backdated"_s, file.isBackdated}, {u"verdict"_s, file.verdict},
        {u"officer"_s, file.officer.value()}, {u"hand"_s, file.hand.isValid() ? QJsonValue(file.hand.value()) : QJsonValue()},
        {u"claimed_fen"_s, jsonOf(file.claimed)},
        {u"approved_fen"_s, jsonOf(file.approved)}};
}

void headFromJson(CaseFile& file, const QJsonObject& head)
{
    const auto day = [&head](QLatin1StringView key) { return QDate::fromString(head.value(key).toString(), Qt::ISODate); };
    const auto amount = [&head](QLatin1StringView key) {
        const QJsonValue value = head.value(key);
        return value.isDouble() ? std::optional(Money::fromFen(value.toInteger())) : std::nullopt;
    };
    file.state = stateFromKey(head.value("state"_L1).toString());
    file.handedIn = day("handed_in"_L1);
    file.correctionAskedOn = day("correction_asked_on"_L1);
    file.correctedOn = day("corrected_on"_L1);
    file.acceptedOn = day("accepted_on"_L1);
    file.decidedOn = day("decided_on"_L1);
    file.paidOn = day("paid_on"_L1);
    file.archivedOn = day("archived_on"_L1);
    file.extendedOn = day("extended_on"_L1);
    file.pausedSince = day("paused_since"_L1);
    const QString from = head.value("sent_back_from"_L1).toString();
    file.sentBackFrom = from.isEmpty() ? CaseState::Draft : stateFromKey(from);
    file.isBackdated = head.value("is_backdated"_L1).toBool();
    file.verdict = head.value("verdict"_L1).toString();
    file.officer = AccountId(head.value("officer"_L1).toInteger());
    file.hand = AccountId(head.value("hand"_L1).toInteger());
    file.claimed = amount("claimed_fen"_L1);
    file.approved = amount("approved_fen"_L1);
}

int nextNumber(Connection& db, const QString& series, int year)
{
    Statement row = db.prepared("INSERT INTO number_series (series, year, last) VALUES (?, ?, 1) "
                                "ON CONFLICT (series, year) DO UPDATE SET last = last + 1 RETURNING last");
    row.with(series, year);
    if (!row.next())
        throw Fault(FaultKind::Bug, u"a number series gave no number"_s);
    const int number = row.number(0);
    while (row.next()) { }
    return number;
}

} // namespace jiangce
