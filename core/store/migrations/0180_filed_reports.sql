-- SPDX-License-Identifier: GPL-3.0-or-later
-- Annual reports as they were filed: every number with the name and definition it had that day. Never changed; a later
-- filing of the same year is an edition of its own.

CREATE TABLE filed_report (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2999),
    -- 1: the report; 2 and more: supplements and corrections.
    edition INTEGER NOT NULL CHECK (edition > 0),
    first_day TEXT NOT NULL CHECK (first_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND first_day IS date(first_day, '+0 days')),
    -- Cut-off: a report due before the end of the year cannot hold its last days.
    last_day TEXT NOT NULL CHECK (last_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND last_day IS date(last_day, '+0 days')),
    filed_on TEXT NOT NULL CHECK (filed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND filed_on IS date(filed_on, '+0 days')),
    filed_at TEXT NOT NULL CHECK (filed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    note TEXT NOT NULL DEFAULT '' CHECK (length(CAST(note AS BLOB)) <= 3000 AND instr(note, char(0)) = 0),
    CHECK (last_day >= first_day),
    CHECK (edition = 1 OR note <> ''),
    UNIQUE (year, edition)
) STRICT;

-- Numbers are written before their report, which seals them.
CREATE TABLE filed_measure (
    report_id INTEGER NOT NULL REFERENCES filed_report (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    programme TEXT NOT NULL CHECK (length(programme) BETWEEN 1 AND 60),
    measure TEXT NOT NULL CHECK (length(measure) BETWEEN 1 AND 60),
    kind TEXT NOT NULL CHECK (kind IN ('count', 'fen', 'tenths')),
    -- Chinese, as printed that day.
    label TEXT NOT NULL CHECK (length(CAST(label AS BLOB)) BETWEEN 1 AND 300 AND instr(label, char(0)) = 0),
    definition TEXT NOT NULL CHECK (length(CAST(definition AS BLOB)) <= 3000 AND instr(definition, char(0)) = 0),
    PRIMARY KEY (report_id, programme, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE filed_cell (
    report_id INTEGER NOT NULL REFERENCES filed_report (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    programme TEXT NOT NULL,
    measure TEXT NOT NULL,
    breakdown TEXT NOT NULL CHECK (breakdown IN ('total', 'district', 'level', 'occupation', 'sex', 'unit')),
    key TEXT NOT NULL DEFAULT '' CHECK (length(CAST(key AS BLOB)) <= 300 AND instr(key, char(0)) = 0),
    -- Count, fen or tenths; NULL: could not be said.
    value INTEGER,
    PRIMARY KEY (report_id, position),
    UNIQUE (report_id, programme, measure, breakdown, key),
    FOREIGN KEY (report_id, programme, measure) REFERENCES filed_measure (report_id, programme, measure) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TRIGGER filed_report_no_update BEFORE UPDATE ON filed_report
BEGIN SELECT RAISE(ABORT, 'a filed report stays as it is'); END;
CREATE TRIGGER filed_report_no_delete BEFORE DELETE ON filed_report
BEGIN SELECT RAISE(ABORT, 'a filed report stays as it is'); END;
CREATE TRIGGER filed_measure_no_update BEFORE UPDATE ON filed_measure
BEGIN SELECT RAISE(ABORT, 'a filed report stays as it is'); END;
CREATE TRIGGER filed_measure_no_delete BEFORE DELETE ON filed_measure
BEGIN SELECT RAISE(ABORT, 'a filed report stays as it is'); END;
CREATE TRIGGER filed_cell_no_update BEFORE UPDATE ON filed_cell
BEGIN SELECT RAISE(ABORT, 'a filed report stays as it is'); END;
CREATE TRIGGER filed_cell_no_delete BEFORE DELETE ON filed_cell
BEGIN SELECT RAISE(ABORT, 'a filed report stays as it is'); END;
CREATE TRIGGER filed_measure_sealed BEFORE INSERT ON filed_measure
WHEN EXISTS (SELECT 1 FROM filed_report WHERE id = NEW.report_id)
BEGIN SELECT RAISE(ABORT, 'a filed report stays as it is'); END;
CREATE TRIGGER filed_cell_sealed BEFORE INSERT ON filed_cell
WHEN EXISTS (SELECT 1 FROM filed_report WHERE id = NEW.report_id)
BEGIN SELECT RAISE(ABORT, 'a filed report stays as it is'); END;

-- What the standing lists walk along.
CREATE INDEX case_back_entry ON case_file (handed_in, id) WHERE is_back_entry = 1;
CREATE INDEX issued_document_void ON issued_document (issued_on, id) WHERE is_void = 1;
CREATE INDEX ruling_by_day ON ruling (on_day, id);
CREATE INDEX case_step_hand_in ON case_step (on_day, case_id) WHERE action = 'submit';
