-- SPDX-License-Identifier: GPL-3.0-or-later
-- Filings that are owed: for which year, until when, and the number under which each was taken in.

CREATE TABLE filing (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL CHECK (length(programme) BETWEEN 1 AND 60),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    -- Last day, inclusive, as it stood when the papers were handed in.
    due_on TEXT NOT NULL CHECK (due_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND due_on IS date(due_on, '+0 days')),
    -- Kept when the step is taken back, so that no number is given twice; NULL until it is taken in.
    number TEXT UNIQUE CHECK (length(CAST(number AS BLOB)) BETWEEN 1 AND 200 AND instr(number, char(0)) = 0),
    numbered_on TEXT CHECK (numbered_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND numbered_on IS date(numbered_on, '+0 days')),
    CHECK ((number IS NULL) = (numbered_on IS NULL))
) STRICT;
CREATE INDEX filing_by_year ON filing (programme, year, organisation_id);
CREATE INDEX filing_by_organisation ON filing (organisation_id, programme, year);
CREATE TRIGGER filing_no_delete BEFORE DELETE ON filing
BEGIN SELECT RAISE(ABORT, 'a filing stays'); END;
CREATE TRIGGER filing_keeps_number BEFORE UPDATE ON filing
WHEN NEW.case_id <> OLD.case_id OR NEW.programme <> OLD.programme OR OLD.number IS NOT NULL AND NEW.number IS NOT OLD.number
BEGIN SELECT RAISE(ABORT, 'a filing keeps its number'); END;
