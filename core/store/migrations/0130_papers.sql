-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers of a case: materials, files, letters.

CREATE TABLE material_tick (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    material TEXT NOT NULL CHECK (length(material) BETWEEN 1 AND 60),
    tick TEXT NOT NULL CHECK (tick IN ('none', 'original_seen', 'copy_kept', 'original_and_copy', 'missing')),
    note TEXT NOT NULL DEFAULT '' CHECK (length(CAST(note AS BLOB)) <= 1500 AND instr(note, char(0)) = 0),
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    PRIMARY KEY (case_id, material)
) STRICT, WITHOUT ROWID;

-- Content by its SHA-256: equal files are stored once, and nothing stored ever changes.
CREATE TABLE stored_file (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    bytes INTEGER NOT NULL CHECK (bytes > 0 AND bytes = length(content)),
    content BLOB NOT NULL
) STRICT;
CREATE TRIGGER stored_file_no_update BEFORE UPDATE ON stored_file
BEGIN SELECT RAISE(ABORT, 'stored_file is append-only'); END;
CREATE TRIGGER stored_file_no_delete BEFORE DELETE ON stored_file
BEGIN SELECT RAISE(ABORT, 'stored_file is append-only'); END;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 600 AND instr(name, char(0)) = 0),
    kind TEXT NOT NULL CHECK (kind IN ('png', 'jpeg', 'pdf', 'other')),
    hash TEXT NOT NULL REFERENCES stored_file (hash) ON DELETE RESTRICT,
    material TEXT NOT NULL DEFAULT '',
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    -- Empty: still on the list.
    removed_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(removed_reason AS BLOB)) <= 1500 AND instr(removed_reason, char(0)) = 0)
) STRICT;
CREATE INDEX attachment_by_case ON attachment (case_id, id);
CREATE INDEX attachment_by_hash ON attachment (hash);
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment
BEGIN SELECT RAISE(ABORT, 'attachment is append-only'); END;
CREATE TRIGGER attachment_stays BEFORE UPDATE ON attachment
WHEN NEW.case_id <> OLD.case_id OR NEW.name <> OLD.name OR NEW.hash <> OLD.hash OR NEW.at <> OLD.at
    OR OLD.removed_reason <> ''
BEGIN SELECT RAISE(ABORT, 'an attachment stays as it is'); END;

CREATE TABLE issued_document (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    -- 机关代字 with the word of the kind; empty: a kind without number.
    series TEXT NOT NULL DEFAULT '' CHECK (length(CAST(series AS BLOB)) <= 200 AND instr(series, char(0)) = 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    serial INTEGER CHECK (serial > 0),
    number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(number AS BLOB)) <= 300 AND instr(number, char(0)) = 0),
    hash TEXT NOT NULL REFERENCES stored_file (hash) ON DELETE RESTRICT,
    issued_on TEXT NOT NULL CHECK (issued_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND issued_on IS date(issued_on, '+0 days')),
    issued_at TEXT NOT NULL CHECK (issued_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    is_void INTEGER NOT NULL DEFAULT 0 CHECK (is_void IN (0, 1)),
    void_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(void_reason AS BLOB)) <= 1500 AND instr(void_reason, char(0)) = 0),
    replaces INTEGER UNIQUE REFERENCES issued_document (id) ON DELETE RESTRICT,
    reprints INTEGER NOT NULL DEFAULT 0 CHECK (reprints >= 0),
    CHECK ((serial IS NULL) = (number = '')),
    CHECK (is_void = (void_reason <> ''))
) STRICT;
CREATE INDEX issued_document_by_case ON issued_document (case_id, id);
CREATE INDEX issued_document_by_hash ON issued_document (hash);
CREATE INDEX issued_document_by_series ON issued_document (series, year, serial, id) WHERE serial IS NOT NULL;
-- A number is given once; a replacement carries on that of the void letter.
CREATE UNIQUE INDEX issued_document_number ON issued_document (series, year, serial) WHERE replaces IS NULL AND serial IS NOT NULL;
CREATE UNIQUE INDEX issued_document_valid ON issued_document (number) WHERE is_void = 0 AND serial IS NOT NULL;
CREATE TRIGGER issued_document_no_delete BEFORE DELETE ON issued_document
BEGIN SELECT RAISE(ABORT, 'a letter is voided, not deleted'); END;
CREATE TRIGGER issued_document_stays BEFORE UPDATE ON issued_document
WHEN NEW.case_id <> OLD.case_id OR NEW.kind <> OLD.kind OR NEW.series <> OLD.series OR NEW.year <> OLD.year
    OR NEW.serial IS NOT OLD.serial OR NEW.number <> OLD.number OR NEW.hash <> OLD.hash OR NEW.issued_at <> OLD.issued_at
    OR NEW.officer_id <> OLD.officer_id OR NEW.replaces IS NOT OLD.replaces OR NEW.is_void < OLD.is_void
    OR OLD.is_void = 1 AND NEW.void_reason <> OLD.void_reason OR NEW.reprints < OLD.reprints
BEGIN SELECT RAISE(ABORT, 'an issued letter stays as it is'); END;
