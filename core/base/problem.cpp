// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

using namespace Qt::StringLiterals;

namespace jiangce {

// No default: the compiler names a code that is missing here.
QString problemCodeName(ProblemCode code)
{
    switch (code) {
    case ProblemCode::Required: return u"required"_s;
    case ProblemCode::TooLong: return u"too_long"_s;
    case ProblemCode::UnexpectedCharacter: return u"unexpected_character"_s;
    case ProblemCode::NotAnInteger: return u"not_an_integer"_s;
    case ProblemCode::NotANumber: return u"not_a_number"_s;
    case ProblemCode::OutOfRange: return u"out_of_range"_s;
    case ProblemCode::UnknownChoice: return u"unknown_choice"_s;
    case ProblemCode::UnknownField: return u"unknown_field"_s;
    case ProblemCode::DuplicateRow: return u"duplicate_row"_s;
    case ProblemCode::NotADate: return u"not_a_date"_s;
    case ProblemCode::ImpossibleDate: return u"impossible_date"_s;
    case ProblemCode::DateInFuture: return u"date_in_future"_s;
    case ProblemCode::DateOrder: return u"date_order"_s;
    case ProblemCode::IdLength: return u"id_length"_s;
    case ProblemCode::IdCharacter: return u"id_character"_s;
    case ProblemCode::IdRegion: return u"id_region"_s;
    case ProblemCode::IdBirthDate: return u"id_birth_date"_s;
    case ProblemCode::IdCheckDigit: return u"id_check_digit"_s;
    case ProblemCode::IdLegacy: return u"id_legacy"_s;
    case ProblemCode::IdSexMismatch: return u"id_sex_mismatch"_s;
    case ProblemCode::IdBirthMismatch: return u"id_birth_mismatch"_s;
    case ProblemCode::IdPrecisionLost: return u"id_precision_lost"_s;
    case ProblemCode::CreditCodeLength: return u"credit_code_length"_s;
    case ProblemCode::CreditCodeCharacter: return u"credit_code_character"_s;
    case ProblemCode::CreditCodeCheck: return u"credit_code_check"_s;
    case ProblemCode::CreditCodeOrganisation: return u"credit_code_organisation"_s;
    case ProblemCode::OrganisationCodeCheck: return u"organisation_code_check"_s;
    case ProblemCode::CertificateNumberLength: return u"certificate_number_length"_s;
    case ProblemCode::CertificateNumberForm: return u"certificate_number_form"_s;
    case ProblemCode::CertificateLevelMismatch: return u"certificate_level_mismatch"_s;
    case ProblemCode::CertificateYearMismatch: return u"certificate_year_mismatch"_s;
    case ProblemCode::UnknownLevel: return u"unknown_level"_s;
    case ProblemCode::OccupationCodeForm: return u"occupation_code_form"_s;
    case ProblemCode::PhoneForm: return u"phone_form"_s;
    case ProblemCode::BankAccountForm: return u"bank_account_form"_s;
    case ProblemCode::BankCardCheck: return u"bank_card_check"_s;
    case ProblemCode::DocumentNumberForm: return u"document_number_form"_s;
    case ProblemCode::AmountForm: return u"amount_form"_s;
    case ProblemCode::AmountTooLarge: return u"amount_too_large"_s;
    case ProblemCode::AmountNegative: return u"amount_negative"_s;
    case ProblemCode::CaseNotFound: return u"case_not_found"_s;
    case ProblemCode::CaseChangedMeanwhile: return u"case_changed_meanwhile"_s;
    case ProblemCode::ActionNotPermitted: return u"action_not_permitted"_s;
    case ProblemCode::RoleMissing: return u"role_missing"_s;
    case ProblemCode::SamePersonStep: return u"same_person_step"_s;
    case ProblemCode::OwnCase: return u"own_case"_s;
    case ProblemCode::ReasonRequired: return u"reason_required"_s;
    case ProblemCode::OpinionRequired: return u"opinion_required"_s;
    case ProblemCode::FormIncomplete: return u"form_incomplete"_s;
    case ProblemCode::VerdictRefused: return u"verdict_refused"_s;
    case ProblemCode::VerdictUndetermined: return u"verdict_undetermined"_s;
    case ProblemCode::CorrectionAlreadyAsked: return u"correction_already_asked"_s;
    case ProblemCode::RefusalLocked: return u"refusal_locked"_s;
    case ProblemCode::AmountUnset: return u"amount_unset"_s;
    case ProblemCode::AmountExceedsClaim: return u"amount_exceeds_claim"_s;
    case ProblemCode::NothingToPay: return u"nothing_to_pay"_s;
    case ProblemCode::MaterialMissing: return u"material_missing"_s;
    case ProblemCode::DuplicateNumber: return u"duplicate_number"_s;
    case ProblemCode::BackEntryDate: return u"back_entry_date"_s;
    case ProblemCode::AlreadyDone: return u"already_done"_s;
    case ProblemCode::StepTakenBackTooLate: return u"step_taken_back_too_late"_s;
    case ProblemCode::PaymentAccountMissing: return u"payment_account_missing"_s;
    case ProblemCode::SignInFailed: return u"sign_in_failed"_s;
    case ProblemCode::AccountDisabled: return u"account_disabled"_s;
    case ProblemCode::AccountLocked: return u"account_locked"_s;
    case ProblemCode::AccountNameTaken: return u"account_name_taken"_s;
    case ProblemCode::PasswordTooShort: return u"password_too_short"_s;
    case ProblemCode::PasswordSame: return u"password_same"_s;
    case ProblemCode::RolesExclude: return u"roles_exclude"_s;
    case ProblemCode::LastAdministrator: return u"last_administrator"_s;
    case ProblemCode::OwnRoles: return u"own_roles"_s;
    case ProblemCode::FigureUnknown: return u"figure_unknown"_s;
    case ProblemCode::FigureDimension: return u"figure_dimension"_s;
    case ProblemCode::FigureSourceMissing: return u"figure_source_missing"_s;
    case ProblemCode::FigureOwnConfirmation: return u"figure_own_confirmation"_s;
    case ProblemCode::FigureDuplicate: return u"figure_duplicate"_s;
    case ProblemCode::CatalogueEmpty: return u"catalogue_empty"_s;
    case ProblemCode::CatalogueDuplicate: return u"catalogue_duplicate"_s;
    case ProblemCode::CalendarYearMissing: return u"calendar_year_missing"_s;
    case ProblemCode::CalendarLine: return u"calendar_line"_s;
    case ProblemCode::FileNotReadable: return u"file_not_readable"_s;
    case ProblemCode::FileNotWritable: return u"file_not_writable"_s;
    case ProblemCode::FileTooLarge: return u"file_too_large"_s;
    case ProblemCode::FileKind: return u"file_kind"_s;
    case ProblemCode::ImageTooLarge: return u"image_too_large"_s;
    case ProblemCode::SpreadsheetDamaged: return u"spreadsheet_damaged"_s;
    case ProblemCode::SpreadsheetLimit: return u"spreadsheet_limit"_s;
    case ProblemCode::SpreadsheetDoctype: return u"spreadsheet_doctype"_s;
    case ProblemCode::SpreadsheetEncrypted: return u"spreadsheet_encrypted"_s;
    case ProblemCode::SpreadsheetNoTable: return u"spreadsheet_no_table"_s;
    case ProblemCode::SheetMissing: return u"sheet_missing"_s;
    case ProblemCode::ColumnMissing: return u"column_missing"_s;
    case ProblemCode::JsonForm: return u"json_form"_s;
    case ProblemCode::JsonField: return u"json_field"_s;
    case ProblemCode::TemplateUnknownPlaceholder: return u"template_unknown_placeholder"_s;
    case ProblemCode::TemplateUnclosed: return u"template_unclosed"_s;
    case ProblemCode::LetterNotAvailable: return u"letter_not_available"_s;
    case ProblemCode::FontMissing: return u"font_missing"_s;
    case ProblemCode::GlyphMissing: return u"glyph_missing"_s;
    case ProblemCode::OfficeIncomplete: return u"office_incomplete"_s;
    case ProblemCode::DatabaseNewer: return u"database_newer"_s;
    case ProblemCode::DatabaseForeign: return u"database_foreign"_s;
    case ProblemCode::DatabaseDamaged: return u"database_damaged"_s;
    case ProblemCode::DatabaseInUse: return u"database_in_use"_s;
    case ProblemCode::DatabaseReadOnly: return u"database_read_only"_s;
    case ProblemCode::DatabaseOnShare: return u"database_on_share"_s;
    case ProblemCode::DatabaseMissing: return u"database_missing"_s;
    case ProblemCode::BackupFailed: return u"backup_failed"_s;
    case ProblemCode::DiskFull: return u"disk_full"_s;
    case ProblemCode::OrganisationCodeForm: return u"organisation_code_form"_s;
    case ProblemCode::LinesUnsettled: return u"lines_unsettled"_s;
    case ProblemCode::LetterIssuedSince: return u"letter_issued_since"_s;
    case ProblemCode::RefusalWithoutGround: return u"refusal_without_ground"_s;
    case ProblemCode::RecordChanged: return u"record_changed"_s;
    case ProblemCode::RefusedNotDeclined: return u"refused_not_declined"_s;
    case ProblemCode::LetterAlreadyIssued: return u"letter_already_issued"_s;
    case ProblemCode::ClockBehind: return u"clock_behind"_s;
    case ProblemCode::OutcomeContradicts: return u"outcome_contradicts"_s;
    case ProblemCode::Cancelled: return u"cancelled"_s;
    }
    return u"unknown"_s;
}

} // namespace jiangce
