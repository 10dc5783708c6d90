// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"

namespace jiangce {

namespace {

struct Verb {
    const char* key;
    const char* label;
};

constexpr Verb verbs[] {
    {"open_case", QT_TRANSLATE_NOOP("casework", "Opened the case")},
    {"save_form", QT_TRANSLATE_NOOP("casework", "Saved the application")},
    {"enter_old_case", QT_TRANSLATE_NOOP("casework", "Entered an old paper case")},
    {"submit", QT_TRANSLATE_NOOP("casework", "Handed in")},
    {"accept", QT_TRANSLATE_NOOP("casework", "Accepted")},
    {"return_for_correction", QT_TRANSLATE_NOOP("casework", "Asked for correction")},
    {"resubmit", QT_TRANSLATE_NOOP("casework", "Handed in corrected")},
    {"decline_acceptance", QT_TRANSLATE_NOOP("casework", "Declined acceptance")},
    {"pass_first_review", QT_TRANSLATE_NOOP("casework", "Passed first review")},
    {"pass_second_review", QT_TRANSLATE_NOOP("casework", "Passed second review")},
    {"approve", QT_TRANSLATE_NOOP("casework", "Approved")},
    {"refuse", QT_TRANSLATE_NOOP("casework", "Refused")},
    {"send_back", QT_TRANSLATE_NOOP("casework", "Sent back")},
    {"request_payment", QT_TRANSLATE_NOOP("casework", "Requested payment")},
    {"confirm_payment", QT_TRANSLATE_NOOP("casework", "Confirmed payment")},
    {"report_bounce", QT_TRANSLATE_NOOP("casework", "Recorded money that came back")},
    {"resend_payment", QT_TRANSLATE_NOOP("casework", "Asked for a bounced payment again")},
    {"order_recovery", QT_TRANSLATE_NOOP("casework", "Recorded a decision to recover money")},
    {"record_recovered", QT_TRANSLATE_NOOP("casework", "Recorded recovered money")},
    {"open_batch", QT_TRANSLATE_NOOP("casework", "Started a payment batch")},
    {"add_to_batch", QT_TRANSLATE_NOOP("casework", "Added cases to a payment batch")},
    {"remove_from_batch", QT_TRANSLATE_NOOP("casework", "Took a case out of a payment batch")},
    {"publish_notice", QT_TRANSLATE_NOOP("casework", "Published a notice")},
    {"record_objection", QT_TRANSLATE_NOOP("casework", "Recorded an objection")},
    {"settle_objection", QT_TRANSLATE_NOOP("casework", "Settled an objection")},
    {"request_batch", QT_TRANSLATE_NOOP("casework", "Requested payment of a batch")},
    {"report_batch_paid", QT_TRANSLATE_NOOP("casework", "Reported a batch as paid")},
    {"abandon_batch", QT_TRANSLATE_NOOP("casework", "Abandoned a payment batch")},
    {"create_round", QT_TRANSLATE_NOOP("casework", "Prepared an award round")},
    {"save_round_paper", QT_TRANSLATE_NOOP("casework", "Entered what the round's notice says")},
    {"set_criteria", QT_TRANSLATE_NOOP("casework", "Set the criteria of a round")},
    {"set_panel", QT_TRANSLATE_NOOP("casework", "Set the panel of a round")},
    {"save_round_plan", QT_TRANSLATE_NOOP("casework", "Set the calendar of a round")},
    {"open_round", QT_TRANSLATE_NOOP("casework", "Opened a round for nominations")},
    {"close_nominations", QT_TRANSLATE_NOOP("casework", "Ended the call for nominations")},
    {"abandon_round", QT_TRANSLATE_NOOP("casework", "Abandoned a round")},
    {"declare_recusal", QT_TRANSLATE_NOOP("casework", "Recorded that a panel member is out")},
    {"record_scores", QT_TRANSLATE_NOOP("casework", "Recorded scores")},
    {"hand_in_sheet", QT_TRANSLATE_NOOP("casework", "Handed in a score sheet")},
    {"break_tie", QT_TRANSLATE_NOOP("casework", "Broke a tie")},
    {"cut_list", QT_TRANSLATE_NOOP("casework", "Cut the ranked list")},
    {"propose", QT_TRANSLATE_NOOP("casework", "Proposed for the honour")},
    {"reserve", QT_TRANSLATE_NOOP("casework", "Put in reserve")},
    {"not_selected", QT_TRANSLATE_NOOP("casework", "Not selected")},
    {"remove_nominee", QT_TRANSLATE_NOOP("casework", "Removed from the list")},
    {"call_reserve", QT_TRANSLATE_NOOP("casework", "Moved up from the reserve")},
    {"award_fewer", QT_TRANSLATE_NOOP("casework", "Recorded a decision to award fewer")},
    {"publish_round_notice", QT_TRANSLATE_NOOP("casework", "Published the notice of a round")},
    {"request_conferral", QT_TRANSLATE_NOOP("casework", "Requested the conferral")},
    {"record_conferral", QT_TRANSLATE_NOOP("casework", "Recorded the decision of commendation")},
    {"confer_honour", QT_TRANSLATE_NOOP("casework", "Honoured")},
    {"revoke_honour", QT_TRANSLATE_NOOP("casework", "Recorded the revocation of an honour")},
    {"enter_honour", QT_TRANSLATE_NOOP("casework", "Entered an honour in the register")},
    {"open_consequence", QT_TRANSLATE_NOOP("casework", "Made an application from an honour")},
    {"qualify", QT_TRANSLATE_NOOP("casework", "Found qualified")},
    {"enter_fund_pooling", QT_TRANSLATE_NOOP("casework", "Entered that an enterprise's fund is pooled")},
    {"end_fund_pooling", QT_TRANSLATE_NOOP("casework", "Set the end of a pooled fund")},
    {"drop_fund_pooling", QT_TRANSLATE_NOOP("casework", "Withdrew the entry of a pooled fund")},
    {"archive", QT_TRANSLATE_NOOP("casework", "Archived")},
    {"withdraw", QT_TRANSLATE_NOOP("casework", "Recorded withdrawal")},
    {"take_back", QT_TRANSLATE_NOOP("casework", "Took back the last step")},
    {"extend_limit", QT_TRANSLATE_NOOP("casework", "Extended the time limit")},
    {"record_ruling", QT_TRANSLATE_NOOP("casework", "Recorded a judgement")},
    {"drop_ruling", QT_TRANSLATE_NOOP("casework", "Withdrew a judgement")},
    {"settle_lines", QT_TRANSLATE_NOOP("casework", "Settled claim lines")},
    {"tick_material", QT_TRANSLATE_NOOP("casework", "Ticked a material")},
    {"add_note", QT_TRANSLATE_NOOP("casework", "Wrote a note")},
    {"attach", QT_TRANSLATE_NOOP("casework", "Attached a file")},
    {"detach", QT_TRANSLATE_NOOP("casework", "Removed a file")},
    {"issue_letter", QT_TRANSLATE_NOOP("casework", "Issued a letter")},
    {"void_letter", QT_TRANSLATE_NOOP("casework", "Voided a letter")},
    {"reissue_letter", QT_TRANSLATE_NOOP("casework", "Reissued a letter")},
    {"reprint_letter", QT_TRANSLATE_NOOP("casework", "Printed a letter again")},
    {"hand_out_letter", QT_TRANSLATE_NOOP("casework", "Handed out a letter")},
    {"open_print_job", QT_TRANSLATE_NOOP("casework", "Put together a print job")},
    {"close_print_job", QT_TRANSLATE_NOOP("casework", "Ended a print job")},
    {"sign_in", QT_TRANSLATE_NOOP("casework", "Signed in")},
    {"sign_in_failed", QT_TRANSLATE_NOOP("casework", "Failed to sign in")},
    {"set_up_office", QT_TRANSLATE_NOOP("casework", "Set up the office")},
    {"save_office", QT_TRANSLATE_NOOP("casework", "Changed the office's particulars")},
    {"add_account", QT_TRANSLATE_NOOP("casework", "Added an account")},
    {"disable_account", QT_TRANSLATE_NOOP("casework", "Disabled an account")},
    {"enable_account", QT_TRANSLATE_NOOP("casework", "Enabled an account")},
    {"set_roles", QT_TRANSLATE_NOOP("casework", "Changed roles")},
    {"change_password", QT_TRANSLATE_NOOP("casework", "Changed the password")},
    {"reset_password", QT_TRANSLATE_NOOP("casework", "Reset a password")},
    {"set_standing_exception", QT_TRANSLATE_NOOP("casework", "Recorded a standing exception")},
    {"adopt_limits", QT_TRANSLATE_NOOP("casework", "Adopted time limits by analogy")},
    {"enter_figure", QT_TRANSLATE_NOOP("casework", "Entered a figure")},
    {"confirm_figure", QT_TRANSLATE_NOOP("casework", "Confirmed a figure")},
    {"withdraw_figure", QT_TRANSLATE_NOOP("casework", "Withdrew a figure")},
    {"review_figure", QT_TRANSLATE_NOOP("casework", "Found a figure still valid")},
    {"file_report", QT_TRANSLATE_NOOP("casework", "Filed an annual report")},
    {"import_catalogue", QT_TRANSLATE_NOOP("casework", "Imported a catalogue")},
    {"confirm_catalogue", QT_TRANSLATE_NOOP("casework", "Confirmed a catalogue")},
    {"end_catalogue", QT_TRANSLATE_NOOP("casework", "Ended a catalogue edition")},
    {"take_in_template", QT_TRANSLATE_NOOP("casework", "Took in a letter template")},
    {"import_calendar", QT_TRANSLATE_NOOP("casework", "Imported a calendar")},
    {"refresh_due_dates", QT_TRANSLATE_NOOP("casework", "Worked out due dates again")},
    {"unmask", QT_TRANSLATE_NOOP("casework", "Showed a personal number")},
    {"export", QT_TRANSLATE_NOOP("casework", "Exported data")},
    {"backup", QT_TRANSLATE_NOOP("casework", "Copied the database")},
    {"print", QT_TRANSLATE_NOOP("casework", "Printed")},
    {"search", QT_TRANSLATE_NOOP("casework", "Searched by number")},
};

} // namespace

const char* auditLabel(const QString& action)
{
    for (const Verb& verb : verbs)
        if (action == QLatin1StringView(verb.key))
            return verb.label;
    return "";
}

} // namespace jiangce
