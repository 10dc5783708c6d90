-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters printed together: what the job holds and how far each of its letters is, so that it goes on where it was stopped.

CREATE TABLE print_job (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 300 AND instr(title, char(0)) = 0),
    made_on TEXT NOT NULL CHECK (made_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND made_on IS date(made_on, '+0 days')),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    -- Why letters already issued are printed again; empty: there are none.
    reprint_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reprint_reason AS BLOB)) <= 6000 AND instr(reprint_reason, char(0)) = 0),
    -- Ended before all was issued: what waits is not issued any more.
    is_ended INTEGER NOT NULL DEFAULT 0 CHECK (is_ended IN (0, 1))
) STRICT;
CREATE TRIGGER print_job_no_delete BEFORE DELETE ON print_job
BEGIN SELECT RAISE(ABORT, 'a print job is ended, not deleted'); END;

CREATE TABLE print_job_item (
    job_id INTEGER NOT NULL REFERENCES print_job (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position > 0),
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    is_reprint INTEGER NOT NULL CHECK (is_reprint IN (0, 1)),
    letter_id INTEGER REFERENCES issued_document (id) ON DELETE RESTRICT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'issued', 'printed', 'handed_out', 'left_out')),
    pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
    -- SHA-256 of the text as it was laid out, to know the letter again when it is painted.
    digest TEXT NOT NULL DEFAULT '' CHECK (length(digest) IN (0, 64)),
    -- Code of what stood in the way, or 'differs'; its arguments as JSON.
    problem TEXT NOT NULL DEFAULT '' CHECK (length(problem) <= 60),
    arguments TEXT NOT NULL DEFAULT '[]' CHECK (length(CAST(arguments AS BLOB)) <= 6000),
    CHECK ((state = 'left_out') = (problem <> '')),
    CHECK (state IN ('waiting', 'left_out') OR letter_id IS NOT NULL AND pages > 0 AND digest <> ''),
    PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX print_job_item_once ON print_job_item (job_id, case_id, kind);
CREATE INDEX print_job_item_by_case ON print_job_item (case_id);
CREATE UNIQUE INDEX print_job_item_issued_once ON print_job_item (letter_id) WHERE is_reprint = 0 AND letter_id IS NOT NULL;
CREATE TRIGGER print_job_item_no_delete BEFORE DELETE ON print_job_item
BEGIN SELECT RAISE(ABORT, 'a letter stays in its print job'); END;
CREATE TRIGGER print_job_item_goes_on BEFORE UPDATE ON print_job_item
WHEN OLD.state IN ('handed_out', 'left_out') OR OLD.state = 'waiting' AND NEW.state NOT IN ('issued', 'left_out')
    OR OLD.state = 'issued' AND NEW.state <> 'printed' OR OLD.state = 'printed' AND NEW.state <> 'handed_out'
    OR OLD.letter_id IS NOT NULL AND NEW.letter_id IS NOT OLD.letter_id
BEGIN SELECT RAISE(ABORT, 'a letter of a print job only goes on'); END;
