-- SPDX-License-Identifier: GPL-3.0-or-later
-- The head of every case, and what each case has whatever its programme.

CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    programme TEXT NOT NULL CHECK (length(programme) BETWEEN 1 AND 60),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned_for_correction', 'not_accepted', 'accepted',
        'first_reviewed', 'second_reviewed', 'approved', 'refused', 'payment_requested', 'paid', 'qualified', 'proposed', 'reserve',
        'not_selected', 'removed', 'honoured', 'revoked', 'filed', 'received', 'archived', 'withdrawn')),
    -- As printed, and as typed without an input method; NULL until handed in.
    number TEXT UNIQUE CHECK (length(CAST(number AS BLOB)) BETWEEN 1 AND 120 AND instr(number, char(0)) = 0),
    number_key TEXT UNIQUE CHECK (length(CAST(number_key AS BLOB)) BETWEEN 1 AND 120),
    handed_in TEXT CHECK (handed_in GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND handed_in IS date(handed_in, '+0 days')),
    correction_asked_on TEXT CHECK (correction_asked_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND correction_asked_on IS date(correction_asked_on, '+0 days')),
    corrected_on TEXT CHECK (corrected_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND corrected_on IS date(corrected_on, '+0 days')),
    accepted_on TEXT CHECK (accepted_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND accepted_on IS date(accepted_on, '+0 days')),
    decided_on TEXT CHECK (decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND decided_on IS date(decided_on, '+0 days')),
    paid_on TEXT CHECK (paid_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND paid_on IS date(paid_on, '+0 days')),
    extended_on TEXT CHECK (extended_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND extended_on IS date(extended_on, '+0 days')),
    archived_on TEXT CHECK (archived_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND archived_on IS date(archived_on, '+0 days')),
    due_on TEXT CHECK (due_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND due_on IS date(due_on, '+0 days')),
    paused_since TEXT CHECK (paused_since GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND paused_since IS date(paused_since, '+0 days')),
    -- State it was sent back from; empty: it was not.
    sent_back_from TEXT NOT NULL DEFAULT '' CHECK (sent_back_from = '' OR sent_back_from IN ('draft', 'submitted', 'returned_for_correction', 'not_accepted', 'accepted',
        'first_reviewed', 'second_reviewed', 'approved', 'refused', 'payment_requested', 'paid', 'qualified', 'proposed', 'reserve',
        'not_selected', 'removed', 'honoured', 'revoked', 'filed', 'received', 'archived', 'withdrawn')),
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    applicant_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(applicant_name AS BLOB)) <= 600 AND instr(applicant_name, char(0)) = 0),
    applicant_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(applicant_number AS BLOB)) <= 60 AND instr(applicant_number, char(0)) = 0),
    district TEXT NOT NULL DEFAULT '' CHECK (length(CAST(district AS BLOB)) <= 20 AND instr(district, char(0)) = 0),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    created_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    is_back_entry INTEGER NOT NULL DEFAULT 0 CHECK (is_back_entry IN (0, 1)),
    -- The papers came on a day before the one they were entered on; the reason is in the step.
    is_backdated INTEGER NOT NULL DEFAULT 0 CHECK (is_backdated IN (0, 1)),
    verdict TEXT NOT NULL DEFAULT '' CHECK (verdict IN ('', 'eligible', 'refused', 'undetermined')),
    claimed_fen INTEGER CHECK (claimed_fen BETWEEN 0 AND 99999999999999),
    approved_fen INTEGER CHECK (approved_fen BETWEEN 0 AND 99999999999999),
    -- What lists sort by: a case without the day comes after those that have one.
    handed_in_key TEXT NOT NULL DEFAULT '9999-12-31' CHECK (handed_in_key = coalesce(handed_in, '9999-12-31')),
    due_key TEXT NOT NULL DEFAULT '9999-12-31' CHECK (due_key = coalesce(due_on, '9999-12-31')),
    -- A case without number comes before those that have one.
    number_order TEXT NOT NULL DEFAULT '' CHECK (number_order = coalesce(number, '')),
    CHECK (state IN ('draft', 'withdrawn') OR number IS NOT NULL),
    CHECK (state IN ('draft', 'withdrawn') OR handed_in IS NOT NULL),
    CHECK (accepted_on >= handed_in),
    CHECK (decided_on >= handed_in)
) STRICT;
-- What lists walk along. Columns after the order are those a list filters by, so that a row left out costs no look-up.
CREATE INDEX case_by_hand_in ON case_file (programme, state, handed_in_key, id, district, officer_id,
    due_key, claimed_fen, approved_fen);
CREATE INDEX case_by_due ON case_file (programme, state, due_key, id, district, officer_id,
    handed_in_key, claimed_fen, approved_fen);
CREATE INDEX case_by_change ON case_file (programme, state, changed_at, id, district, officer_id,
    handed_in_key, due_key, claimed_fen, approved_fen);
CREATE INDEX case_by_number ON case_file (programme, state, number_order, id, district, officer_id,
    handed_in_key, due_key, claimed_fen, approved_fen);
CREATE INDEX case_by_applicant ON case_file (programme, state, applicant_name, id, district, officer_id,
    handed_in_key, due_key, claimed_fen, approved_fen);
-- What summaries walk along.
CREATE INDEX case_by_hand_in_day ON case_file (programme, handed_in, state, district, accepted_on, decided_on, due_on,
    claimed_fen, approved_fen);
CREATE INDEX case_by_decision_day ON case_file (programme, decided_on, state, district, handed_in, accepted_on,
    claimed_fen, approved_fen) WHERE decided_on IS NOT NULL;
CREATE INDEX case_due ON case_file (due_on, id) WHERE due_on IS NOT NULL;
CREATE INDEX case_by_person ON case_file (person_id, programme) WHERE person_id IS NOT NULL;
CREATE INDEX case_by_organisation ON case_file (organisation_id, programme) WHERE organisation_id IS NOT NULL;
CREATE INDEX case_backdated ON case_file (handed_in, id) WHERE is_backdated = 1;
CREATE INDEX case_draft_by_author ON case_file (created_by, id) WHERE state = 'draft';
CREATE TRIGGER case_file_no_delete BEFORE DELETE ON case_file
BEGIN SELECT RAISE(ABORT, 'cases are withdrawn or archived, not deleted'); END;
CREATE TRIGGER case_number_stays BEFORE UPDATE OF number, number_key, programme, created_by, created_at ON case_file
WHEN OLD.number IS NOT NULL AND (NEW.number IS NOT OLD.number OR NEW.number_key IS NOT OLD.number_key)
    OR NEW.programme <> OLD.programme OR NEW.created_by <> OLD.created_by OR NEW.created_at <> OLD.created_at
BEGIN SELECT RAISE(ABORT, 'number, programme and author of a case stay'); END;

-- How many cases stand where, and their sums, kept by the database itself: the counts of the queues, and what the
-- status bar says of a whole list.
CREATE TABLE case_count (
    programme TEXT NOT NULL,
    state TEXT NOT NULL,
    cases INTEGER NOT NULL CHECK (cases >= 0),
    claimed_fen INTEGER NOT NULL CHECK (claimed_fen >= 0),
    approved_fen INTEGER NOT NULL CHECK (approved_fen >= 0),
    PRIMARY KEY (programme, state)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER case_count_insert AFTER INSERT ON case_file
BEGIN
    INSERT INTO case_count (programme, state, cases, claimed_fen, approved_fen)
        VALUES (NEW.programme, NEW.state, 1, coalesce(NEW.claimed_fen, 0), coalesce(NEW.approved_fen, 0))
        ON CONFLICT (programme, state) DO UPDATE SET cases = case_count.cases + 1,
            claimed_fen = case_count.claimed_fen + excluded.claimed_fen,
            approved_fen = case_count.approved_fen + excluded.approved_fen;
END;
CREATE TRIGGER case_count_update AFTER UPDATE OF state, claimed_fen, approved_fen ON case_file
WHEN OLD.state <> NEW.state OR OLD.claimed_fen IS NOT NEW.claimed_fen OR OLD.approved_fen IS NOT NEW.approved_fen
BEGIN
    UPDATE case_count SET cases = cases - 1, claimed_fen = claimed_fen - coalesce(OLD.claimed_fen, 0),
        approved_fen = approved_fen - coalesce(OLD.approved_fen, 0)
        WHERE programme = OLD.programme AND state = OLD.state;
    INSERT INTO case_count (programme, state, cases, claimed_fen, approved_fen)
        VALUES (NEW.programme, NEW.state, 1, coalesce(NEW.claimed_fen, 0), coalesce(NEW.approved_fen, 0))
        ON CONFLICT (programme, state) DO UPDATE SET cases = case_count.cases + 1,
            claimed_fen = case_count.claimed_fen + excluded.claimed_fen,
            approved_fen = case_count.approved_fen + excluded.approved_fen;
END;

-- Last number given, by series and year: case numbers and letter numbers.
CREATE TABLE number_series (
    series TEXT NOT NULL CHECK (length(CAST(series AS BLOB)) BETWEEN 1 AND 200),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    last INTEGER NOT NULL CHECK (last BETWEEN 0 AND 9999999),
    PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER number_series_grows BEFORE UPDATE ON number_series WHEN NEW.last < OLD.last
BEGIN SELECT RAISE(ABORT, 'a number is given once'); END;

-- Every step taken in a case, in order. Taking back marks a step, it never removes it.
CREATE TABLE case_step (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 40),
    step TEXT CHECK (step IN ('intake', 'first_review', 'second_review', 'approval', 'payment')),
    from_state TEXT NOT NULL CHECK (from_state IN ('draft', 'submitted', 'returned_for_correction', 'not_accepted', 'accepted',
        'first_reviewed', 'second_reviewed', 'approved', 'refused', 'payment_requested', 'paid', 'qualified', 'proposed', 'reserve',
        'not_selected', 'removed', 'honoured', 'revoked', 'filed', 'received', 'archived', 'withdrawn')),
    to_state TEXT NOT NULL CHECK (to_state IN ('draft', 'submitted', 'returned_for_correction', 'not_accepted', 'accepted',
        'first_reviewed', 'second_reviewed', 'approved', 'refused', 'payment_requested', 'paid', 'qualified', 'proposed', 'reserve',
        'not_selected', 'removed', 'honoured', 'revoked', 'filed', 'received', 'archived', 'withdrawn')),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    opinion TEXT NOT NULL DEFAULT '' CHECK (length(CAST(opinion AS BLOB)) <= 6000 AND instr(opinion, char(0)) = 0),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reason AS BLOB)) <= 6000 AND instr(reason, char(0)) = 0),
    -- Head of the case before the step, as JSON without what it did not have: what taking back restores.
    head_before TEXT NOT NULL,
    -- Last letter issued in the register before the step.
    letters_before INTEGER NOT NULL DEFAULT 0,
    is_taken_back INTEGER NOT NULL DEFAULT 0 CHECK (is_taken_back IN (0, 1)),
    is_back_entry INTEGER NOT NULL DEFAULT 0 CHECK (is_back_entry IN (0, 1))
) STRICT;
CREATE INDEX case_step_by_case ON case_step (case_id, id);
CREATE INDEX case_step_by_officer ON case_step (officer_id, case_id, step);
CREATE TRIGGER case_step_no_delete BEFORE DELETE ON case_step
BEGIN SELECT RAISE(ABORT, 'case_step is append-only'); END;
CREATE TRIGGER case_step_stays BEFORE UPDATE ON case_step
WHEN NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id OR NEW.action <> OLD.action OR NEW.step IS NOT OLD.step
    OR NEW.from_state <> OLD.from_state OR NEW.to_state <> OLD.to_state OR NEW.officer_id <> OLD.officer_id
    OR NEW.officer_name <> OLD.officer_name OR NEW.at <> OLD.at OR NEW.on_day <> OLD.on_day OR NEW.opinion <> OLD.opinion
    OR NEW.reason <> OLD.reason OR NEW.head_before <> OLD.head_before OR NEW.is_back_entry <> OLD.is_back_entry
    OR NEW.is_taken_back < OLD.is_taken_back
BEGIN SELECT RAISE(ABORT, 'a step taken stays as it is'); END;
CREATE TRIGGER case_step_one_per_person BEFORE INSERT ON case_step
WHEN NEW.step IS NOT NULL AND EXISTS (SELECT 1 FROM case_step
    WHERE officer_id = NEW.officer_id AND case_id = NEW.case_id AND step <> NEW.step)
BEGIN SELECT RAISE(ABORT, 'one person takes one step of a case'); END;

-- Days on which no limit runs.
CREATE TABLE case_pause (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    from_day TEXT NOT NULL CHECK (from_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND from_day IS date(from_day, '+0 days')),
    to_day TEXT CHECK (to_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND to_day IS date(to_day, '+0 days')),
    why TEXT NOT NULL DEFAULT '' CHECK (length(CAST(why AS BLOB)) <= 6000 AND instr(why, char(0)) = 0),
    CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX case_pause_by_case ON case_pause (case_id, id);

-- What was typed and cannot be read yet: a draft never loses a character.
CREATE TABLE case_raw (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    roster TEXT NOT NULL,
    row_id TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (case_id, roster, row_id, field)
) STRICT, WITHOUT ROWID;

-- Why an officer let a value pass that failed its check.
CREATE TABLE case_override (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    roster TEXT NOT NULL,
    row_id TEXT NOT NULL,
    field TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (case_id, roster, row_id, field)
) STRICT, WITHOUT ROWID;

-- Everybody a case speaks of, for the page of a person or an organisation.
CREATE TABLE case_party (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role IN ('applicant', 'employer', 'person')),
    row_id TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL)),
    PRIMARY KEY (case_id, role, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_party_by_person ON case_party (person_id, case_id, role) WHERE person_id IS NOT NULL;
CREATE INDEX case_party_by_organisation ON case_party (organisation_id, case_id, role) WHERE organisation_id IS NOT NULL;

-- The application as handed in, before and after correction: not to follow later schemas.
CREATE TABLE case_submission (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    packing TEXT NOT NULL DEFAULT 'plain' CHECK (packing IN ('plain', 'zlib')),
    form BLOB NOT NULL
) STRICT;
CREATE INDEX case_submission_by_case ON case_submission (case_id, id);
CREATE TRIGGER case_submission_no_update BEFORE UPDATE ON case_submission
BEGIN SELECT RAISE(ABORT, 'case_submission is append-only'); END;
CREATE TRIGGER case_submission_no_delete BEFORE DELETE ON case_submission
BEGIN SELECT RAISE(ABORT, 'case_submission is append-only'); END;

-- Typing not saved to its case. One for each officer and case.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    case_id INTEGER REFERENCES case_file (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL,
    base_version INTEGER NOT NULL CHECK (base_version >= 0),
    saved_at TEXT NOT NULL CHECK (saved_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    title TEXT NOT NULL DEFAULT '' CHECK (length(CAST(title AS BLOB)) <= 600 AND instr(title, char(0)) = 0),
    form BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_by_case ON draft (account_id, case_id) WHERE case_id IS NOT NULL;
CREATE INDEX draft_by_account ON draft (account_id, saved_at);
