-- SPDX-License-Identifier: GPL-3.0-or-later
-- What officers write down beside a case for each other: a call, a promise, where the file lies. No ground of any decision.

CREATE TABLE case_note (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    text TEXT NOT NULL CHECK (length(CAST(text AS BLOB)) BETWEEN 1 AND 6000 AND instr(text, char(0)) = 0)
) STRICT;
CREATE INDEX case_note_by_case ON case_note (case_id, id);
CREATE TRIGGER case_note_no_update BEFORE UPDATE ON case_note
BEGIN SELECT RAISE(ABORT, 'case_note is append-only'); END;
CREATE TRIGGER case_note_no_delete BEFORE DELETE ON case_note
BEGIN SELECT RAISE(ABORT, 'case_note is append-only'); END;
