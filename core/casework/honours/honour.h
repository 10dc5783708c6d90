// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/change_report.h"
#include "core/casework/session.h"

namespace jiangce {

/// An honour is told apart by who granted it and how: 技术能手 of a contest is not the title the city government confers.
enum class HonourKind {
    Conferred,      ///< by a round of this register
    OfGovernment,   ///< a commendation of another government or department (4.2b)
    Contest,        ///< a title won in a contest (3.2c)
};
[[nodiscard]] QString honourKindKey(HonourKind kind);
/// English, context "casework".
[[nodiscard]] const char* honourKindLabel(HonourKind kind);

/// Of what level the government or department is that granted it (各级政府, 4.2b).
enum class GrantLevel { NotSaid, Nation, Province, City, District };
inline constexpr GrantLevel grantLevels[] {
    GrantLevel::NotSaid, GrantLevel::Nation, GrantLevel::Province, GrantLevel::City, GrantLevel::District};
[[nodiscard]] QString grantLevelKey(GrantLevel level);     ///< empty for NotSaid
/// English, context "casework".
[[nodiscard]] const char* grantLevelLabel(GrantLevel level);

/// An application that was made from an honour.
struct Followed {
    CaseId id;
    const Programme* programme = nullptr;
    QString number {};          ///< empty: still a draft
    CaseState state = CaseState::Draft;
    QDate on {};
    std::optional<Money> approved {};
    Money paid {};
    bool isEnded = false;       ///< declined, refused or withdrawn: another may be made
};

struct Honour {
    HonourId id;
    int version = 0;
    PersonId person {};
    QString personName {};
    QString personNumber {};    ///< personal: mask it
    HonourKind kind = HonourKind::OfGovernment;
    QString title {};
    QString body {};            ///< who granted it
    QDate grantedOn {};
    QString document {};
    RoundId round {};           ///< Conferred: the round, the title's programme and the nomination
    QString programme {};
    CaseId nomination {};
    QString certificateNumber {};
    QString note {};
    QString revokedDocument {}; ///< empty: it stands
    QDate revokedOn {};
    QString revokedReason {};
    QString enteredBy {};
    GrantLevel level = GrantLevel::NotSaid;
    QList<Followed> followed {};

    [[nodiscard]] bool isRevoked() const { return revokedOn.isValid(); }
};

struct HonourFilter {
    RoundId round {};           ///< not valid: all
    std::optional<HonourKind> kind {};
    PersonId person {};
};
/// By day, latest first; of one round by title and certificate number.
[[nodiscard]] QList<Honour> readHonours(Connection& db, const HonourFilter& filter = {});
/// Fault(Bug) when there is none.
[[nodiscard]] Honour readHonour(Connection& db, HonourId id);
/// The honour a nomination won, or that an application was made from; empty when there is none.
[[nodiscard]] std::optional<Honour> honourOf(Connection& db, CaseId id);

/// An honour granted by others.
struct HonourInput {
    QString name {};            ///< of the person: Required. Under a number the register knows, one it knows that person by: DuplicateNumber.
    QString idNumber {};        ///< Required; problems of an ID number
    HonourKind kind = HonourKind::OfGovernment;     ///< not Conferred: UnknownChoice
    QString title {};           ///< Required; texts of more than 100 characters: TooLong
    QString body {};            ///< Required
    GrantLevel level = GrantLevel::NotSaid;
    QDate grantedOn {};         ///< Required, DateInFuture
    QString document {};        ///< number of the decision, as printed
    QString note {};            ///< what it was entered from: certificate seen, where the scan lies
};
/// By intake. Every problem names its field: DuplicateNumber when the number is somebody else's, AlreadyDone when this honour of
/// that day is on record. report.id is the honour.
[[nodiscard]] Outcome<ChangeReport> enterHonour(const Desk& desk, const HonourInput& input);

struct RevocationInput {
    QString document {};        ///< number of the conferring body's decision: Required
    QDate on {};                ///< day of that decision; null: today. DateInFuture, DateOrder
    QString reason {};          ///< ReasonRequired
    QString password {};
};
/// Records that the conferring body took the honour back; what followed stays as it is and is listed by `followed`: money
/// is asked back by orderRecovery, applications in hand are refused by their own rules. By approval. HonourRevoked.
[[nodiscard]] Outcome<ChangeReport> revokeHonour(
    const Desk& desk, HonourId id, int expectedVersion, const RevocationInput& input);

/// What may be made from an honour now: programmes its title's programme names, less those that were made and stand.
[[nodiscard]] QList<const Programme*> offeredFrom(const Honour& honour);
/// Makes a draft of the programme from the honour, filled in from the nomination. report.cases.first() is the new case. By
/// intake. HonourRevoked, ConsequenceNone, ConsequenceExists, OwnCase.
[[nodiscard]] Outcome<ChangeReport> openConsequence(const Desk& desk, HonourId id, const Programme& programme);
/// The same for every honour of a round that has none yet, in one transaction.
[[nodiscard]] Outcome<ChangeReport> openConsequences(const Desk& desk, RoundId round, const Programme& programme);

} // namespace jiangce
