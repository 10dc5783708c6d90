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
    {"end_catalogue", QT_TRANSLATE_NOOP("casework", "Ended a catalogue edition")},
    {"take_in_template", QT_TRANSLATE_NOOP("casework", "Took in a letter template")},
    {"import_calendar", QT_TRANSLATE_NOOP("casework", "Imported a calendar")},
    {"refresh_due_dates", QT_TRANSLATE_NOOP("casework", "Worked out due dates again")},
    {"correct_register", QT_TRANSLATE_NOOP("casework", "Corrected a record of the register")},
    {"merge_register", QT_TRANSLATE_NOOP("casework", "Merged two records of the register")},
    {"undo_merge", QT_TRANSLATE_NOOP("casework", "Undid a merge")},
    {"declare_distinct", QT_TRANSLATE_NOOP("casework", "Found two records to be two")},
    {"withdraw_distinct", QT_TRANSLATE_NOOP("casework", "Took back that two records are two")},
    {"undo_import", QT_TRANSLATE_NOOP("casework", "Undid an import")},
    {"reassign", QT_TRANSLATE_NOOP("casework", "Handed the case on")},
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
