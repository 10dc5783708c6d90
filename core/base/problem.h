// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace jiangce {

/// What an officer can put right. Each code has exactly one sentence, in core/policy/wording.cpp;
/// the comment names its arguments in order.
enum class ProblemCode {
    // Forms
    Required,               ///< nothing typed where something is needed
    TooLong,                ///< longest allowed length, length typed
    UnexpectedCharacter,    ///< the character, its position counted from 1
    NotAnInteger,
    NotANumber,
    OutOfRange,             ///< least, greatest
    UnknownChoice,          ///< what was typed
    UnknownField,           ///< key
    DuplicateRow,           ///< row number of the first occurrence
    // Dates
    NotADate,               ///< what was typed
    ImpossibleDate,         ///< what was typed
    DateInFuture,           ///< date
    DateOrder,              ///< earlier field's label, later field's label
    // Identifiers
    IdLength,               ///< number of characters typed
    IdCharacter,            ///< the character, its position counted from 1
    IdRegion,               ///< first two digits
    IdBirthDate,            ///< the eight digits
    IdCheckDigit,           ///< digit found, digit expected
    IdLegacy,               ///< 15-digit number: the 18-digit form it becomes
    IdSexMismatch,          ///< sex by the number, sex typed
    IdBirthMismatch,        ///< birth date by the number, date typed
    IdPrecisionLost,        ///< what the spreadsheet holds
    CreditCodeLength,       ///< number of characters typed
    CreditCodeCharacter,    ///< the character, its position counted from 1
    CreditCodeCheck,        ///< character found, character expected
    CreditCodeOrganisation, ///< character found, character expected (the organisation code inside)
    OrganisationCodeCheck,  ///< character found, character expected
    CertificateNumberLength,///< number of characters typed
    CertificateNumberForm,  ///< what was typed
    CertificateLevelMismatch, ///< level in the number, level typed
    CertificateYearMismatch,  ///< year in the number, year of issue
    UnknownLevel,           ///< what was typed
    OccupationCodeForm,     ///< what was typed
    PhoneForm,              ///< what was typed
    BankAccountForm,        ///< what was typed
    BankCardCheck,
    DocumentNumberForm,     ///< what was typed
    // Money
    AmountForm,             ///< what was typed
    AmountTooLarge,
    AmountNegative,
    // Cases
    CaseNotFound,           ///< what was asked for
    CaseChangedMeanwhile,   ///< who, when
    ActionNotPermitted,     ///< action, state
    RoleMissing,            ///< role needed
    SamePersonStep,         ///< the step this officer already took
    OwnCase,                ///< officer is the applicant
    ReasonRequired,
    OpinionRequired,
    FormIncomplete,         ///< number of problems
    VerdictRefused,         ///< clause
    VerdictUndetermined,    ///< number of open conditions
    CorrectionAlreadyAsked,
    RefusalLocked,          ///< clause of the wider rule
    AmountUnset,            ///< figure
    AmountExceedsClaim,     ///< approved, granted by the rules
    NothingToPay,
    MaterialMissing,        ///< material
    DuplicateNumber,        ///< number
    BackEntryDate,          ///< date
    AlreadyDone,            ///< action
    StepTakenBackTooLate,   ///< officer who acted since
    PaymentAccountMissing,
    // Award rounds
    RoundNotThere,         ///< what was to be done, where the round stands
    RoundNotOpen,          ///< commendation
    RoundOtherOpen,        ///< name of the round
    RoundMissing,          ///< what is missing
    RoundYearTaken,        ///< year
    CycleReasonMissing,    ///< year, earlier year, years between
    NominationTwice,       ///< case number
    NominationPlacesUsed,  ///< unit, places
    NominationsUnchecked,  ///< number of nominations
    NominationsRunning,    ///< last day
    NoCandidates,          ///< title
    MemberRecused,         ///< member, candidate
    SheetHandedIn,         ///< member
    SheetGaps,             ///< member, number of scores
    SheetsOut,             ///< number of sheets
    SheetsTooFew,          ///< candidate, sheets, sheets needed
    WeightsNotWhole,       ///< title, sum
    TieStands,             ///< names
    TieNotBroken,
    TieOther,              ///< names
    VotesAbovePresent,     ///< candidate, present
    FewerUndecided,        ///< title, places, awarded
    PlacesTaken,           ///< title, places
    MinimumUnmet,          ///< group, least, found
    NoticeOwed,            ///< number of candidates
    NoReserve,             ///< title
    HonourRevoked,         ///< title
    ConsequenceExists,     ///< case number
    ConsequenceNone,       ///< title
    // Accounts
    SignInFailed,
    AccountDisabled,
    AccountLocked,          ///< minutes
    AccountNameTaken,       ///< name
    PasswordTooShort,       ///< least length
    PasswordSame,
    PasswordTooLong,        ///< greatest length
    PasswordClasses,        ///< kinds of characters needed
    PasswordCommon,
    PasswordTelling,        ///< the part that others know
    PasswordRecent,         ///< number of earlier ones
    AccountIdle,            ///< days without a sign-in
    SignedInElsewhere,      ///< where, since
    SignInOver,             ///< why it ended
    ResetCodeWrong,
    ResetCodeOver,          ///< minutes a code counts
    ResetUnconfirmed,
    ResetOwnRequest,
    SignatureKeyMissing,
    RolesExclude,           ///< one role, other role
    LastAdministrator,
    OwnRoles,
    // What leaves the program
    ExportRightMissing,
    ExportPurposeMissing,
    ExportColumn,           ///< column, purpose
    ExportRows,             ///< rows, rows one person may take out
    NoticeShowsNumber,      ///< what it is, where it stands
    NoticeNotRead,          ///< file
    // Folders, commands and clocks
    FolderGone,             ///< folder
    FolderReadOnly,         ///< folder
    ClockBackwards,         ///< time of the computer, latest time recorded
    // Figures and catalogues
    FigureUnknown,          ///< key
    FigureDimension,        ///< dimension
    FigureSourceMissing,
    FigureOwnConfirmation,
    FigureDuplicate,        ///< date
    CatalogueEmpty,
    CatalogueDuplicate,     ///< code, name
    CalendarYearMissing,    ///< year
    CalendarLine,           ///< line number, what it holds
    // Files
    FileNotReadable,        ///< file name
    FileNotWritable,        ///< file name
    FileTooLarge,           ///< largest size in MiB
    FileKind,               ///< what was expected
    ImageTooLarge,          ///< largest number of megapixels
    SpreadsheetDamaged,     ///< part
    SpreadsheetLimit,       ///< what was exceeded, limit
    SpreadsheetDoctype,     ///< part
    SpreadsheetEncrypted,
    SpreadsheetNoTable,     ///< heads looked for
    SheetMissing,           ///< sheet
    ColumnMissing,          ///< column head
    JsonForm,               ///< where, what is wrong
    JsonField,              ///< field, what is wrong
    // Letters
    TemplateUnknownPlaceholder, ///< placeholder, line
    TemplateUnclosed,       ///< placeholder, line
    LetterNotAvailable,     ///< letter, state
    FontMissing,            ///< role, substitute
    GlyphMissing,           ///< characters
    OfficeIncomplete,       ///< particular
    // The database file
    DatabaseNewer,          ///< version of the file, version of the program
    DatabaseForeign,        ///< file
    DatabaseDamaged,        ///< file
    DatabaseInUse,          ///< who, where, since
    DatabaseReadOnly,       ///< file
    DatabaseOnShare,        ///< folder
    DatabaseMissing,        ///< file
    BackupFailed,           ///< what was found
    DiskFull,
    OrganisationCodeForm,   ///< what was typed
    LinesUnsettled,         ///< number of claim lines
    LetterIssuedSince,      ///< number of the letter
    RefusalWithoutGround,
    RecordChanged,          ///< name of the record that someone else saved meanwhile
    RefusedNotDeclined,     ///< clause
    LetterAlreadyIssued,    ///< number of the letter
    ClockBehind,            ///< day the case was last acted on
    OutcomeContradicts,     ///< state
    PasswordChangeDue,
    RolesApart,             ///< role that gives them
    EarlierHandIn,          ///< day
    CutAboveClaim,          ///< approved, claimed
    FigureNotConfirmed,
    NoViewer,               ///< file
    SecondPersonNeeded,
    NoticedOtherwise,       ///< amount on notice
    PaymentInBatch,         ///< name of the batch
    ObjectionStands,        ///< who objected
    AmountAboveRest,        ///< amount that is left
    BatchNotThere,          ///< what was to be done, where the batch stands
    NoticeRunning,          ///< last day of the notice
    NoticeEndMissing,
    BatchEmpty,
    NothingBounced,
    BatchOtherProgramme,    ///< case number
    CaseNotPayable,         ///< state
    RefusalNeedsProvision,
    CorrectionNotAsked,
    DatabaseOlder,          ///< file
    ExceptionInUse,         ///< accounts that rest on it
    DatabaseLinked,         ///< file
    // Filings and the register of who owes them
    MoreThan,               ///< label, count, label of what it is part of, count
    OutsideYear,            ///< month, year
    DifferenceUnexplained,  ///< planned, actual
    ScopeOverlaps,          ///< occupation, level
    BodyRegistered,         ///< name
    BodyEnded,              ///< name
    PaymentOpen,            ///< case number
    RecoveryOpen,           ///< case number
    MergedAlready,          ///< name
    MergedWithItself,
    MergedLater,            ///< day of the later merge
    DeclaredDistinct,       ///< who, day
    NothingCorrected,
    ImportRowChanged,       ///< row number
    ImportHandedIn,         ///< case number
    ImportUsed,             ///< case number
    ImportBuiltOn,
    ImportUndone,           ///< who, day
    HandLacksRole,          ///< name, role
    HandTookStep,           ///< name, step
    HandIsParty,            ///< name
    HandDisabled,           ///< name
    HandOfOther,            ///< name
    HandAlready,            ///< name
    HandClosed,             ///< state
    Cancelled,
};

/// Something wrong with what was put in: a sentence will say what, where and what to do.
struct Problem {
    ProblemCode code;
    QStringList arguments {};
    QString field {};   ///< key of the field it belongs to; empty when it concerns the whole
    int row = -1;       ///< index of the roster row, counted from 0; -1 outside rosters

    [[nodiscard]] Problem at(const QString& key, int rowIndex = -1) const
    {
        return {code, arguments, key, rowIndex};
    }
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Stable snake_case name of a code, as it appears in JSON and in logs: `id_check_digit`.
[[nodiscard]] QString problemCodeName(ProblemCode code);

} // namespace jiangce
