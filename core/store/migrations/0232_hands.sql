-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has a case (经办): not who took its last step, but who is expected to take the next.

-- NULL: it waits in the queue for whoever takes it.
ALTER TABLE case_file ADD COLUMN assigned_to INTEGER REFERENCES account (id) ON DELETE RESTRICT;
CREATE INDEX case_by_hand ON case_file (assigned_to, id) WHERE assigned_to IS NOT NULL;
-- Intake keeps what it began until it hands it over to review.
UPDATE case_file SET assigned_to = CASE state WHEN 'draft' THEN created_by ELSE officer_id END
    WHERE state IN ('draft', 'submitted', 'returned_for_correction');

-- Every hand a case was given into by an officer, in order; what a step gives on is in the steps.
CREATE TABLE case_hand (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    from_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    from_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(from_name AS BLOB)) <= 300 AND instr(from_name, char(0)) = 0),
    to_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    to_name TEXT NOT NULL CHECK (length(CAST(to_name AS BLOB)) BETWEEN 1 AND 300 AND instr(to_name, char(0)) = 0),
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 6000 AND instr(reason, char(0)) = 0),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX case_hand_by_case ON case_hand (case_id, id);
CREATE TRIGGER case_hand_no_update BEFORE UPDATE ON case_hand BEGIN SELECT RAISE(ABORT, 'case_hand is append-only'); END;
CREATE TRIGGER case_hand_no_delete BEFORE DELETE ON case_hand BEGIN SELECT RAISE(ABORT, 'case_hand is append-only'); END;
