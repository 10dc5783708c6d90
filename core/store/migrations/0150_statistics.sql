-- SPDX-License-Identifier: GPL-3.0-or-later
-- What summaries walk along besides hand-in and decision.

CREATE INDEX case_by_acceptance_day ON case_file (programme, accepted_on, district) WHERE accepted_on IS NOT NULL;
CREATE INDEX case_by_correction_day ON case_file (programme, correction_asked_on, district)
    WHERE correction_asked_on IS NOT NULL;
-- How an archived case was decided.
CREATE INDEX case_step_by_outcome ON case_step (case_id, action, on_day) WHERE is_taken_back = 0;
CREATE INDEX case_step_by_withdrawal ON case_step (on_day, case_id) WHERE action = 'withdraw' AND is_taken_back = 0;
