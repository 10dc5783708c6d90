// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/wording.h"
#include "core/policy/wording_files.h"
#include "core/policy/wording_office.h"
#include "core/policy/wording_rounds.h"
#include "core/policy/wording_values.h"

namespace jiangce {

// One sentence for each code: what is wrong, where, what to do. No default: the compiler names a code that is missing.
const char* problemSource(ProblemCode code)
{
    switch (code) {
    case ProblemCode::Required:
    case ProblemCode::TooLong:
    case ProblemCode::UnexpectedCharacter:
    case ProblemCode::NotAnInteger:
    case ProblemCode::NotANumber:
    case ProblemCode::OutOfRange:
    case ProblemCode::UnknownChoice:
    case ProblemCode::UnknownField:
    case ProblemCode::DuplicateRow:
    case ProblemCode::NotADate:
    case ProblemCode::ImpossibleDate:
    case ProblemCode::DateInFuture:
    case ProblemCode::DateOrder:
    case ProblemCode::IdLength:
    case ProblemCode::IdCharacter:
    case ProblemCode::IdRegion:
    case ProblemCode::IdBirthDate:
    case ProblemCode::IdCheckDigit:
    case ProblemCode::IdLegacy:
    case ProblemCode::IdSexMismatch:
    case ProblemCode::IdBirthMismatch:
    case ProblemCode::IdPrecisionLost:
    case ProblemCode::CreditCodeLength:
    case ProblemCode::CreditCodeCharacter:
    case ProblemCode::CreditCodeCheck:
    case ProblemCode::CreditCodeOrganisation:
    case ProblemCode::OrganisationCodeForm:
    case ProblemCode::OrganisationCodeCheck:
    case ProblemCode::CertificateNumberLength:
    case ProblemCode::CertificateNumberForm:
    case ProblemCode::CertificateLevelMismatch:
    case ProblemCode::CertificateYearMismatch:
    case ProblemCode::UnknownLevel:
    case ProblemCode::OccupationCodeForm:
    case ProblemCode::PhoneForm:
    case ProblemCode::BankAccountForm:
    case ProblemCode::BankCardCheck:
    case ProblemCode::DocumentNumberForm:
    case ProblemCode::AmountForm:
    case ProblemCode::AmountTooLarge:
    case ProblemCode::AmountNegative: return valueProblemSource(code);
    case ProblemCode::CaseNotFound:
        return QT_TRANSLATE_NOOP("problem", "There is no case “%1”. Check the number, or search by name.");
    case ProblemCode::CaseChangedMeanwhile:
        return QT_TRANSLATE_NOOP("problem", "%1 changed this case at %2. Reload it, compare, and repeat your step; "
                                           "nothing of theirs was overwritten.");
    case ProblemCode::ActionNotPermitted:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not possible while the case is “%2”.");
    case ProblemCode::RoleMissing:
        return QT_TRANSLATE_NOOP("problem", "This needs the role “%1”, which your account does not have.");
    case ProblemCode::SamePersonStep:
        return QT_TRANSLATE_NOOP("problem", "You already took the step “%1” of this case; another officer has to "
                                           "take this one.");
    case ProblemCode::OwnCase:
        return QT_TRANSLATE_NOOP("problem", "You, or somebody you have declared yourself close to, are named in this case. Another "
                                           "officer has to handle it.");
    case ProblemCode::ReasonRequired:
        return QT_TRANSLATE_NOOP("problem", "Give a reason.");
    case ProblemCode::OpinionRequired:
        return QT_TRANSLATE_NOOP("problem", "Write your opinion.");
    case ProblemCode::FormIncomplete:
        return QT_TRANSLATE_NOOP("problem", "The application still has %1 problems. Correct them before submitting; "
                                           "the draft is saved.");
    case ProblemCode::VerdictRefused:
        return QT_TRANSLATE_NOOP("problem", "The conditions are not met (%1). The case can only be refused, or sent "
                                           "back with a reason.");
    case ProblemCode::VerdictUndetermined:
        return QT_TRANSLATE_NOOP("problem", "%1 conditions are still open. Fill in what is missing or record your "
                                           "judgement first.");
    case ProblemCode::CorrectionAlreadyAsked:
        return QT_TRANSLATE_NOOP("problem", "A correction was already asked for once, and the law allows no second "
                                           "one. Accept the case or decline it.");
    case ProblemCode::RefusalLocked:
        return QT_TRANSLATE_NOOP("problem", "The wider rule of %1 applies, so a refusal under the older clause is "
                                           "locked.");
    case ProblemCode::AmountUnset:
        return QT_TRANSLATE_NOOP("problem", "The figure “%1” is not set, so no amount can be granted. A rule "
                                           "administrator enters it on the figures page and a second person "
                                           "confirms it.");
    case ProblemCode::AmountExceedsClaim:
        return QT_TRANSLATE_NOOP("problem", "%1 cannot be approved because the standard grants at most %2. Lower the amount.");
    case ProblemCode::NothingToPay:
        return QT_TRANSLATE_NOOP("problem", "Nothing is left to pay in this case.");
    case ProblemCode::MaterialMissing:
        return QT_TRANSLATE_NOOP("problem", "“%1” is missing. Tick it as seen, or ask for it.");
    case ProblemCode::DuplicateNumber:
        return QT_TRANSLATE_NOOP("problem", "The number %1 is already taken. Enter another.");
    case ProblemCode::BackEntryDate:
        return QT_TRANSLATE_NOOP("problem", "%1 cannot be the date of an old case. Enter a day in the past.");
    case ProblemCode::AlreadyDone:
        return QT_TRANSLATE_NOOP("problem", "“%1” has already been done. The list was out of date and has been "
                                           "reloaded.");
    case ProblemCode::StepTakenBackTooLate:
        return QT_TRANSLATE_NOOP("problem", "%1 has acted on the case since; your step can no longer be taken back.");
    case ProblemCode::PaymentAccountMissing:
        return QT_TRANSLATE_NOOP("problem", "The account to pay to is missing. Enter it in the application.");
    case ProblemCode::RoundNotThere:
    case ProblemCode::RoundNotOpen:
    case ProblemCode::RoundOtherOpen:
    case ProblemCode::RoundMissing:
    case ProblemCode::RoundYearTaken:
    case ProblemCode::CycleReasonMissing:
    case ProblemCode::NominationTwice:
    case ProblemCode::NominationPlacesUsed:
    case ProblemCode::NominationsUnchecked:
    case ProblemCode::NominationsRunning:
    case ProblemCode::NoCandidates:
    case ProblemCode::MemberRecused:
    case ProblemCode::SheetHandedIn:
    case ProblemCode::SheetGaps:
    case ProblemCode::SheetsOut:
    case ProblemCode::SheetsTooFew:
    case ProblemCode::WeightsNotWhole:
    case ProblemCode::TieStands:
    case ProblemCode::TieNotBroken:
    case ProblemCode::TieOther:
    case ProblemCode::VotesAbovePresent:
    case ProblemCode::FewerUndecided:
    case ProblemCode::PlacesTaken:
    case ProblemCode::MinimumUnmet:
    case ProblemCode::NoticeOwed:
    case ProblemCode::NoReserve:
    case ProblemCode::HonourRevoked:
    case ProblemCode::ConsequenceExists:
    case ProblemCode::ConsequenceNone: return roundProblemSource(code);
    case ProblemCode::SignInFailed:
    case ProblemCode::AccountDisabled:
    case ProblemCode::AccountLocked:
    case ProblemCode::AccountNameTaken:
    case ProblemCode::PasswordTooShort:
    case ProblemCode::PasswordSame:
    case ProblemCode::RolesExclude:
    case ProblemCode::LastAdministrator:
    case ProblemCode::OwnRoles:
    case ProblemCode::PasswordTooLong:
    case ProblemCode::PasswordClasses:
    case ProblemCode::PasswordCommon:
    case ProblemCode::PasswordTelling:
    case ProblemCode::PasswordRecent:
    case ProblemCode::AccountIdle:
    case ProblemCode::SignedInElsewhere:
    case ProblemCode::SignInOver:
    case ProblemCode::ResetCodeWrong:
    case ProblemCode::ResetCodeOver:
    case ProblemCode::ResetUnconfirmed:
    case ProblemCode::ResetOwnRequest:
    case ProblemCode::SignatureKeyMissing:
    case ProblemCode::ExportRightMissing:
    case ProblemCode::ExportPurposeMissing:
    case ProblemCode::ExportColumn:
    case ProblemCode::ExportRows:
    case ProblemCode::NoticeShowsNumber:
    case ProblemCode::NoticeNotRead:
    case ProblemCode::FolderGone:
    case ProblemCode::FolderReadOnly:
    case ProblemCode::ClockBackwards: return officeProblemSource(code);
    case ProblemCode::FigureUnknown:
        return QT_TRANSLATE_NOOP("problem", "There is no figure “%1”. Check its name.");
    case ProblemCode::FigureDimension:
        return QT_TRANSLATE_NOOP("problem", "This figure also needs “%1”.");
    case ProblemCode::FigureSourceMissing:
        return QT_TRANSLATE_NOOP("problem", "State the document and the article the figure comes from.");
    case ProblemCode::FigureOwnConfirmation:
        return QT_TRANSLATE_NOOP("problem", "You entered this yourself; a second person has to confirm it.");
    case ProblemCode::FigureDuplicate:
        return QT_TRANSLATE_NOOP("problem", "There is already a value from %1 on that waits to be confirmed or says the same. "
                                             "Withdraw it or choose another day.");
    case ProblemCode::CatalogueEmpty:
        return QT_TRANSLATE_NOOP("problem", "No occupation was found in this file. The table needs the columns 职业编码 "
                                           "and 职业（工种）名称.");
    case ProblemCode::CatalogueDuplicate:
        return QT_TRANSLATE_NOOP("problem", "%1 %2 stands in the catalogue twice. Keep one.");
    case ProblemCode::CalendarYearMissing:
        return QT_TRANSLATE_NOOP("problem", "The holiday arrangement for %1 is not in the program. Import the State "
                                           "Council notice of that year.");
    case ProblemCode::CalendarLine:
        return QT_TRANSLATE_NOOP("problem", "Line %1 of the holiday table cannot be read: %2. Each line has a date, "
                                           "off or work, the occasion and the notice.");
    case ProblemCode::FileNotReadable:
    case ProblemCode::FileNotWritable:
    case ProblemCode::FileTooLarge:
    case ProblemCode::FileKind:
    case ProblemCode::ImageTooLarge:
    case ProblemCode::SpreadsheetDamaged:
    case ProblemCode::SpreadsheetLimit:
    case ProblemCode::SpreadsheetDoctype:
    case ProblemCode::SpreadsheetEncrypted:
    case ProblemCode::SpreadsheetNoTable:
    case ProblemCode::SheetMissing:
    case ProblemCode::ColumnMissing:
    case ProblemCode::JsonForm:
    case ProblemCode::JsonField:
    case ProblemCode::TemplateUnknownPlaceholder:
    case ProblemCode::TemplateUnclosed:
    case ProblemCode::LetterNotAvailable:
    case ProblemCode::FontMissing:
    case ProblemCode::GlyphMissing:
    case ProblemCode::OfficeIncomplete:
    case ProblemCode::DatabaseNewer:
    case ProblemCode::DatabaseForeign:
    case ProblemCode::DatabaseDamaged:
    case ProblemCode::DatabaseInUse:
    case ProblemCode::DatabaseReadOnly:
    case ProblemCode::DatabaseOnShare:
    case ProblemCode::DatabaseMissing:
    case ProblemCode::BackupFailed:
    case ProblemCode::DiskFull: return fileProblemSource(code);
    case ProblemCode::LinesUnsettled:
        return QT_TRANSLATE_NOOP("problem", "%1 claim lines are not settled yet. Settle each row before approving.");
    case ProblemCode::LetterIssuedSince:
        return QT_TRANSLATE_NOOP("problem", "The letter %1 was issued after this step. Void it first.");
    case ProblemCode::RefusalWithoutGround:
        return QT_TRANSLATE_NOOP("problem", "Nothing in the verdict refuses this application. Record a judgement, or "
                                           "approve it.");
    case ProblemCode::RecordChanged:
        return QT_TRANSLATE_NOOP("problem", "Someone else saved “%1” meanwhile. Reload it, compare, and repeat your "
                                           "change; nothing of theirs was overwritten.");
    case ProblemCode::RefusedNotDeclined:
        return QT_TRANSLATE_NOOP("problem", "A condition that is not met (%1) is refused after acceptance, never "
                                           "declined before it. Accept the case first.");
    case ProblemCode::LetterAlreadyIssued:
        return QT_TRANSLATE_NOOP("problem", "This letter was already issued as %1. Print it again, or void it first.");
    case ProblemCode::ClockBehind:
        return QT_TRANSLATE_NOOP("problem", "The computer's date is before %1, when this case was last acted on. Set "
                                           "the clock right first.");
    case ProblemCode::OutcomeContradicts:
        return QT_TRANSLATE_NOOP("problem", "A case that ended as “%1” has neither an approved sum nor a day of "
                                           "payment. Leave this empty, or choose another outcome.");
    case ProblemCode::PasswordChangeDue:
        return QT_TRANSLATE_NOOP("problem", "Choose a password of your own first; until then this account can do nothing "
                                            "else.");
    case ProblemCode::RolesApart:
        return QT_TRANSLATE_NOOP("problem", "Who adds an account gives it no roles. Add it without; the role “%1” gives "
                                            "them.");
    case ProblemCode::EarlierHandIn:
        return QT_TRANSLATE_NOOP("problem", "The papers came on %1, before today. Give the reason why they are entered "
                                            "later.");
    case ProblemCode::CutAboveClaim:
        return QT_TRANSLATE_NOOP("problem", "%1 is more than the %2 claimed, so it is no cut. Lower the amount, or settle "
                                            "the line as claimed.");
    case ProblemCode::FigureNotConfirmed:
        return QT_TRANSLATE_NOOP("problem", "Nobody has confirmed this value yet. A second person confirms it first; then "
                                            "it can be found still valid.");
    case ProblemCode::NoViewer:
        return QT_TRANSLATE_NOOP("problem", "This computer has no program that opens such files. It lies at %1 until the "
                                            "program ends; save it elsewhere to look at it.");
    case ProblemCode::SecondPersonNeeded:
        return QT_TRANSLATE_NOOP("problem", "Payee or account of this payment was changed by you. Another finance officer "
                                            "has to report it as paid.");
    case ProblemCode::NoticedOtherwise:
        return QT_TRANSLATE_NOOP("problem", "The public notice said %1 yuan, and another sum is approved now. Take the case "
                                            "out of the batch and put it on notice again.");
    case ProblemCode::PaymentInBatch:
        return QT_TRANSLATE_NOOP("problem", "This case is paid with batch %1. Go on there, or take it out of the batch first.");
    case ProblemCode::ObjectionStands:
        return QT_TRANSLATE_NOOP("problem", "An objection stands in the way of payment (%1). Settle it first; nobody is paid over a founded one.");
    case ProblemCode::AmountAboveRest:
        return QT_TRANSLATE_NOOP("problem", "That is more than the %1 yuan that are left here. Lower the amount.");
    case ProblemCode::BatchNotThere:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not possible while the batch is “%2”.");
    case ProblemCode::NoticeRunning:
        return QT_TRANSLATE_NOOP("problem", "The public notice runs until the end of %1. Ask for the payment after that day.");
    case ProblemCode::NoticeEndMissing:
        return QT_TRANSLATE_NOOP("problem", "How long a public notice runs is not decided. Enter its last day and the reason, or have the figure "
                                            "entered and confirmed.");
    case ProblemCode::BatchEmpty:
        return QT_TRANSLATE_NOOP("problem", "No case is left in this batch. Add one, or abandon the batch.");
    case ProblemCode::NothingBounced:
        return QT_TRANSLATE_NOOP("problem", "No money of this case has come back that could be sent again.");
    case ProblemCode::BatchOtherProgramme:
        return QT_TRANSLATE_NOOP("problem", "Case %1 belongs to another programme. One batch pays one programme.");
    case ProblemCode::CaseNotPayable:
        return QT_TRANSLATE_NOOP("problem", "A case that is “%1” is not paid. Only approved cases with a sum are.");
    case ProblemCode::RefusalNeedsProvision:
        return QT_TRANSLATE_NOOP("problem", "The rules do not refuse this row. Name the document and the article on which "
                                           "the refusal rests, record a judgement, or cut the sum.");
    case ProblemCode::CorrectionNotAsked:
        return QT_TRANSLATE_NOOP("problem", "Nobody is declined for not correcting who was not asked to. Return the case "
                                           "for correction first, or choose another ground.");
    case ProblemCode::DatabaseOlder:
        return QT_TRANSLATE_NOOP("problem", "“%1” was written by an older program. Open it once in Jiangce, which backs it "
                                           "up and brings it up to date.");
    case ProblemCode::ExceptionInUse:
        return QT_TRANSLATE_NOOP("problem", "These accounts rest on the exception: %1. Part their roles first, then end it.");
    case ProblemCode::DatabaseLinked:
        return QT_TRANSLATE_NOOP("problem", "“%1” has a second name in the file system (a hard link), under which it could be "
                                           "opened twice. Remove the other name first.");
    case ProblemCode::MoreThan:
        return QT_TRANSLATE_NOOP("problem", "%1 is %2, but %3 is only %4. Check both numbers.");
    case ProblemCode::OutsideYear:
        return QT_TRANSLATE_NOOP("problem", "%1 is not in the year %2 this filing is for. Correct the month, or the year.");
    case ProblemCode::DifferenceUnexplained:
        return QT_TRANSLATE_NOOP("problem", "%1 were planned and %2 took part. Say why.");
    case ProblemCode::ScopeOverlaps:
        return QT_TRANSLATE_NOOP("problem", "%1 %2 stands already for these days. End that entry first, or choose other days.");
    case ProblemCode::BodyRegistered:
        return QT_TRANSLATE_NOOP("problem", "“%1” is on the register for these days already. Open its entry instead of adding it again.");
    case ProblemCode::BodyEnded:
        return QT_TRANSLATE_NOOP("problem", "“%1” has left the register. Correct its last day first if it goes on.");
    case ProblemCode::PaymentOpen:
        return QT_TRANSLATE_NOOP("problem", "A payment of case %1 is still open. Wait until it has arrived, or "
                                           "has come back and been sent again, then merge.");
    case ProblemCode::RecoveryOpen:
        return QT_TRANSLATE_NOOP("problem", "Money of case %1 is still being recovered. Merge once all of it has "
                                           "come in.");
    case ProblemCode::MergedAlready:
        return QT_TRANSLATE_NOOP("problem", "“%1” was merged into another record. Open that one, or undo the "
                                           "merge first.");
    case ProblemCode::MergedWithItself:
        return QT_TRANSLATE_NOOP("problem", "Both sides are the same record. Choose two different ones.");
    case ProblemCode::MergedLater:
        return QT_TRANSLATE_NOOP("problem", "One of the two was merged again on %1. Undo the later merge first.");
    case ProblemCode::DeclaredDistinct:
        return QT_TRANSLATE_NOOP("problem", "%1 recorded on %2 that these are two different ones. Take that back "
                                           "first if it was a mistake.");
    case ProblemCode::NothingCorrected:
        return QT_TRANSLATE_NOOP("problem", "Nothing differs from what is recorded. Change a field, or close the "
                                           "sheet.");
    case ProblemCode::ImportRowChanged:
        return QT_TRANSLATE_NOOP("problem", "Row %1 of this import has been changed since. Change it back, or "
                                           "delete single rows in the roster.");
    case ProblemCode::ImportHandedIn:
        return QT_TRANSLATE_NOOP("problem", "Case %1 has been handed in: its roster stays as it was handed in. "
                                           "Ask for correction instead.");
    case ProblemCode::ImportUsed:
        return QT_TRANSLATE_NOOP("problem", "A verdict of case %1 was stored while this edition counted. End the "
                                           "edition by its last day instead.");
    case ProblemCode::ImportBuiltOn:
        return QT_TRANSLATE_NOOP("problem", "Something was entered on top of this import since. Undo that first, "
                                           "or enter a correction.");
    case ProblemCode::ImportUndone:
        return QT_TRANSLATE_NOOP("problem", "%1 undid this import on %2 already.");
    case ProblemCode::HandLacksRole:
    case ProblemCode::HandTookStep:
    case ProblemCode::HandIsParty:
    case ProblemCode::HandDisabled:
    case ProblemCode::HandOfOther:
    case ProblemCode::HandAlready:
    case ProblemCode::HandClosed: return officeProblemSource(code);
    case ProblemCode::Cancelled:
        return QT_TRANSLATE_NOOP("problem", "Cancelled; nothing was changed.");
    }
    return "";
}

} // namespace jiangce
