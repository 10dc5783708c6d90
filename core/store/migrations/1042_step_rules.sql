-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may take a case from where to where: the table of core/casework/procedures, row by row, so that the database refuses
-- what the program would not offer. A test compares the two.

-- A programme that is not named here may do what any procedure may.
CREATE TABLE programme_procedure (
    programme TEXT PRIMARY KEY CHECK (length(programme) BETWEEN 1 AND 60),
    procedure TEXT NOT NULL CHECK (procedure IN ('subsidy_claim', 'determination', 'award_round', 'filing', 'reporting'))
) STRICT, WITHOUT ROWID;
INSERT INTO programme_procedure (programme, procedure) VALUES
    ('allowance_nomination', 'determination'),
    ('appraisal_plan', 'filing'),
    ('appraisal_report', 'reporting'),
    ('honour_bonus', 'subsidy_claim'),
    ('level_promotion', 'determination'),
    ('outstanding_talent', 'award_round'),
    ('talent_settlement', 'determination'),
    ('technical_expert', 'award_round'),
    ('upskill_subsidy', 'subsidy_claim');

CREATE TABLE step_rule (
    procedure TEXT NOT NULL CHECK (procedure IN ('subsidy_claim', 'determination', 'award_round', 'filing', 'reporting')),
    from_state TEXT NOT NULL,
    action TEXT NOT NULL,
    to_state TEXT NOT NULL,
    role TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('intake', 'first_review', 'second_review', 'approval', 'payment')),
    PRIMARY KEY (procedure, from_state, action, to_state)
) STRICT, WITHOUT ROWID;
INSERT INTO step_rule (procedure, from_state, action, to_state, role, step) VALUES
    ('award_round', 'accepted', 'pass_first_review', 'first_reviewed', 'first_review', 'first_review'),
    ('award_round', 'accepted', 'send_back', 'submitted', 'first_review', 'first_review'),
    ('award_round', 'accepted', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('award_round', 'draft', 'submit', 'submitted', 'intake', 'intake'),
    ('award_round', 'draft', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('award_round', 'first_reviewed', 'pass_second_review', 'second_reviewed', 'second_review', 'second_review'),
    ('award_round', 'first_reviewed', 'send_back', 'accepted', 'second_review', 'second_review'),
    ('award_round', 'first_reviewed', 'send_back', 'submitted', 'second_review', 'second_review'),
    ('award_round', 'first_reviewed', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('award_round', 'returned_for_correction', 'decline_acceptance', 'not_accepted', 'intake', 'intake'),
    ('award_round', 'returned_for_correction', 'resubmit', 'submitted', 'intake', 'intake'),
    ('award_round', 'returned_for_correction', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('award_round', 'second_reviewed', 'qualify', 'qualified', 'approval', 'approval'),
    ('award_round', 'second_reviewed', 'refuse', 'refused', 'approval', 'approval'),
    ('award_round', 'second_reviewed', 'send_back', 'accepted', 'approval', 'approval'),
    ('award_round', 'second_reviewed', 'send_back', 'first_reviewed', 'approval', 'approval'),
    ('award_round', 'second_reviewed', 'send_back', 'submitted', 'approval', 'approval'),
    ('award_round', 'second_reviewed', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('award_round', 'submitted', 'accept', 'accepted', 'intake', 'intake'),
    ('award_round', 'submitted', 'decline_acceptance', 'not_accepted', 'intake', 'intake'),
    ('award_round', 'submitted', 'return_for_correction', 'returned_for_correction', 'intake', 'intake'),
    ('award_round', 'submitted', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('determination', 'accepted', 'pass_first_review', 'first_reviewed', 'first_review', 'first_review'),
    ('determination', 'accepted', 'send_back', 'submitted', 'first_review', 'first_review'),
    ('determination', 'accepted', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('determination', 'draft', 'submit', 'submitted', 'intake', 'intake'),
    ('determination', 'draft', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('determination', 'first_reviewed', 'pass_second_review', 'second_reviewed', 'second_review', 'second_review'),
    ('determination', 'first_reviewed', 'send_back', 'accepted', 'second_review', 'second_review'),
    ('determination', 'first_reviewed', 'send_back', 'submitted', 'second_review', 'second_review'),
    ('determination', 'first_reviewed', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('determination', 'returned_for_correction', 'decline_acceptance', 'not_accepted', 'intake', 'intake'),
    ('determination', 'returned_for_correction', 'resubmit', 'submitted', 'intake', 'intake'),
    ('determination', 'returned_for_correction', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('determination', 'second_reviewed', 'approve', 'approved', 'approval', 'approval'),
    ('determination', 'second_reviewed', 'refuse', 'refused', 'approval', 'approval'),
    ('determination', 'second_reviewed', 'send_back', 'accepted', 'approval', 'approval'),
    ('determination', 'second_reviewed', 'send_back', 'first_reviewed', 'approval', 'approval'),
    ('determination', 'second_reviewed', 'send_back', 'submitted', 'approval', 'approval'),
    ('determination', 'second_reviewed', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('determination', 'submitted', 'accept', 'accepted', 'intake', 'intake'),
    ('determination', 'submitted', 'decline_acceptance', 'not_accepted', 'intake', 'intake'),
    ('determination', 'submitted', 'return_for_correction', 'returned_for_correction', 'intake', 'intake'),
    ('determination', 'submitted', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('filing', 'draft', 'submit', 'submitted', 'intake', 'intake'),
    ('filing', 'draft', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('filing', 'returned_for_correction', 'resubmit', 'submitted', 'intake', 'intake'),
    ('filing', 'returned_for_correction', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('filing', 'submitted', 'file', 'filed', 'first_review', 'first_review'),
    ('filing', 'submitted', 'return_for_correction', 'returned_for_correction', 'first_review', 'first_review'),
    ('filing', 'submitted', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('reporting', 'draft', 'submit', 'submitted', 'intake', 'intake'),
    ('reporting', 'draft', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('reporting', 'returned_for_correction', 'resubmit', 'submitted', 'intake', 'intake'),
    ('reporting', 'returned_for_correction', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('reporting', 'submitted', 'receive', 'received', 'first_review', 'first_review'),
    ('reporting', 'submitted', 'return_for_correction', 'returned_for_correction', 'first_review', 'first_review'),
    ('reporting', 'submitted', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('subsidy_claim', 'accepted', 'pass_first_review', 'first_reviewed', 'first_review', 'first_review'),
    ('subsidy_claim', 'accepted', 'send_back', 'submitted', 'first_review', 'first_review'),
    ('subsidy_claim', 'accepted', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('subsidy_claim', 'approved', 'request_payment', 'payment_requested', 'finance', 'payment'),
    ('subsidy_claim', 'archived', 'report_bounce', 'payment_requested', 'finance', 'payment'),
    ('subsidy_claim', 'archived', 'resend_payment', 'payment_requested', 'finance', 'payment'),
    ('subsidy_claim', 'draft', 'submit', 'submitted', 'intake', 'intake'),
    ('subsidy_claim', 'draft', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('subsidy_claim', 'first_reviewed', 'pass_second_review', 'second_reviewed', 'second_review', 'second_review'),
    ('subsidy_claim', 'first_reviewed', 'send_back', 'accepted', 'second_review', 'second_review'),
    ('subsidy_claim', 'first_reviewed', 'send_back', 'submitted', 'second_review', 'second_review'),
    ('subsidy_claim', 'first_reviewed', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('subsidy_claim', 'paid', 'report_bounce', 'payment_requested', 'finance', 'payment'),
    ('subsidy_claim', 'paid', 'resend_payment', 'payment_requested', 'finance', 'payment'),
    ('subsidy_claim', 'payment_requested', 'confirm_payment', 'paid', 'finance', 'payment'),
    ('subsidy_claim', 'returned_for_correction', 'decline_acceptance', 'not_accepted', 'intake', 'intake'),
    ('subsidy_claim', 'returned_for_correction', 'resubmit', 'submitted', 'intake', 'intake'),
    ('subsidy_claim', 'returned_for_correction', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('subsidy_claim', 'second_reviewed', 'approve', 'approved', 'approval', 'approval'),
    ('subsidy_claim', 'second_reviewed', 'refuse', 'refused', 'approval', 'approval'),
    ('subsidy_claim', 'second_reviewed', 'send_back', 'accepted', 'approval', 'approval'),
    ('subsidy_claim', 'second_reviewed', 'send_back', 'first_reviewed', 'approval', 'approval'),
    ('subsidy_claim', 'second_reviewed', 'send_back', 'submitted', 'approval', 'approval'),
    ('subsidy_claim', 'second_reviewed', 'withdraw', 'withdrawn', 'intake', 'intake'),
    ('subsidy_claim', 'submitted', 'accept', 'accepted', 'intake', 'intake'),
    ('subsidy_claim', 'submitted', 'decline_acceptance', 'not_accepted', 'intake', 'intake'),
    ('subsidy_claim', 'submitted', 'return_for_correction', 'returned_for_correction', 'intake', 'intake'),
    ('subsidy_claim', 'submitted', 'withdraw', 'withdrawn', 'intake', 'intake');

CREATE TRIGGER programme_procedure_no_update BEFORE UPDATE ON programme_procedure
BEGIN SELECT RAISE(ABORT, 'the procedure of a programme stays'); END;
CREATE TRIGGER programme_procedure_no_delete BEFORE DELETE ON programme_procedure
BEGIN SELECT RAISE(ABORT, 'the procedure of a programme stays'); END;
CREATE TRIGGER step_rule_no_update BEFORE UPDATE ON step_rule
BEGIN SELECT RAISE(ABORT, 'the rules of steps stay'); END;
CREATE TRIGGER step_rule_no_delete BEFORE DELETE ON step_rule
BEGIN SELECT RAISE(ABORT, 'the rules of steps stay'); END;

-- A step that moves the case follows a rule, taken by somebody who holds its role now. Work on a case where it stands needs
-- the role its step is named after.
CREATE TRIGGER case_step_by_rule BEFORE INSERT ON case_step
WHEN NEW.step IS NOT NULL AND NEW.is_back_entry = 0 AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.id = NEW.case_id
    AND (c.is_back_entry = 1 OR iif(NEW.from_state = NEW.to_state,
        EXISTS (SELECT 1 FROM account_role h WHERE h.account_id = NEW.officer_id
            AND h.role = iif(NEW.step = 'payment', 'finance', NEW.step)),
        EXISTS (SELECT 1 FROM step_rule r JOIN account_role h ON h.account_id = NEW.officer_id AND h.role = r.role
            WHERE r.procedure = coalesce((SELECT p.procedure FROM programme_procedure p WHERE p.programme = c.programme), r.procedure)
            AND r.from_state = NEW.from_state AND r.action = NEW.action AND r.to_state = NEW.to_state AND r.step = NEW.step))))
BEGIN SELECT RAISE(ABORT, 'no rule allows this step to this officer'); END;
