-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reminders of overdue filings (催报函): those put together in one job, each to one body, numbered and kept as issued.

CREATE TABLE reminder_job (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 300 AND instr(title, char(0)) = 0),
    made_on TEXT NOT NULL CHECK (made_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND made_on IS date(made_on, '+0 days')),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0)
) STRICT;
CREATE TRIGGER reminder_job_no_delete BEFORE DELETE ON reminder_job
BEGIN SELECT RAISE(ABORT, 'a job of reminders stays'); END;

CREATE TABLE reminder_letter (
    job_id INTEGER NOT NULL REFERENCES reminder_job (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position > 0),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    -- NULL while it waits to be issued, and for good where everything came in first.
    number TEXT UNIQUE CHECK (length(CAST(number AS BLOB)) BETWEEN 1 AND 200 AND instr(number, char(0)) = 0),
    issued_on TEXT CHECK (issued_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND issued_on IS date(issued_on, '+0 days')),
    hash TEXT REFERENCES stored_file (hash) ON DELETE RESTRICT,
    is_left_out INTEGER NOT NULL DEFAULT 0 CHECK (is_left_out IN (0, 1)),
    CHECK ((number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (hash IS NULL)),
    CHECK (is_left_out = 0 OR number IS NULL),
    PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reminder_letter_once ON reminder_letter (job_id, organisation_id);
CREATE INDEX reminder_letter_by_organisation ON reminder_letter (organisation_id);
CREATE TRIGGER reminder_letter_no_delete BEFORE DELETE ON reminder_letter
BEGIN SELECT RAISE(ABORT, 'a reminder stays'); END;
CREATE TRIGGER reminder_letter_stays BEFORE UPDATE ON reminder_letter
WHEN OLD.number IS NOT NULL OR OLD.is_left_out = 1
BEGIN SELECT RAISE(ABORT, 'a reminder that was issued stays as it is'); END;

-- The filings a letter reminds of; what came in before it was issued is taken out.
CREATE TABLE reminder_item (
    job_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    programme TEXT NOT NULL CHECK (length(programme) BETWEEN 1 AND 60),
    year INTEGER NOT NULL CHECK (year BETWEEN 2011 AND 2999),
    due_on TEXT NOT NULL CHECK (due_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND due_on IS date(due_on, '+0 days')),
    PRIMARY KEY (job_id, position, programme, year),
    FOREIGN KEY (job_id, position) REFERENCES reminder_letter (job_id, position) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_item_by_year ON reminder_item (programme, year, job_id, position);
