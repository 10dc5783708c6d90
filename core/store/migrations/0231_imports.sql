-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every import as one thing that can be undone: the file, what it brought, and where it went.

CREATE TABLE import_record (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('roster', 'catalogue', 'calendar')),
    file_name TEXT NOT NULL CHECK (length(CAST(file_name AS BLOB)) BETWEEN 1 AND 600 AND instr(file_name, char(0)) = 0),
    -- SHA-256 of the file, or of the lines where they were typed.
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    rows INTEGER NOT NULL CHECK (rows >= 0),
    case_id INTEGER REFERENCES case_file (id) ON DELETE RESTRICT,
    roster TEXT NOT NULL DEFAULT '' CHECK (length(roster) <= 60),
    -- Not a reference: an edition that was undone is gone.
    edition_id INTEGER,
    year INTEGER,
    -- What it is called: title of the edition, source of the calendar.
    title TEXT NOT NULL DEFAULT '' CHECK (length(CAST(title AS BLOB)) <= 900 AND instr(title, char(0)) = 0),
    -- Calendar: the lines it replaced, as JSON.
    before TEXT NOT NULL DEFAULT '' CHECK (length(CAST(before AS BLOB)) <= 200000),
    -- Last verdict stored before it.
    last_verdict INTEGER NOT NULL DEFAULT 0 CHECK (last_verdict >= 0),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    undone_at TEXT CHECK (undone_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    undone_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(undone_name AS BLOB)) <= 300 AND instr(undone_name, char(0)) = 0),
    undone_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(undone_reason AS BLOB)) <= 6000 AND instr(undone_reason, char(0)) = 0),
    CHECK ((kind = 'roster') = (case_id IS NOT NULL) AND (kind = 'catalogue') = (edition_id IS NOT NULL)
        AND (kind = 'calendar') = (year IS NOT NULL)),
    CHECK ((undone_at IS NULL) = (undone_reason = ''))
) STRICT;
CREATE INDEX import_record_by_case ON import_record (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX import_record_by_edition ON import_record (edition_id) WHERE edition_id IS NOT NULL;
CREATE TRIGGER import_record_no_delete BEFORE DELETE ON import_record
BEGIN SELECT RAISE(ABORT, 'an import is undone, not deleted'); END;
CREATE TRIGGER import_record_stays BEFORE UPDATE ON import_record
WHEN OLD.undone_at IS NOT NULL OR NEW.kind <> OLD.kind OR NEW.file_name <> OLD.file_name OR NEW.digest <> OLD.digest
    OR NEW.rows <> OLD.rows OR NEW.case_id IS NOT OLD.case_id OR NEW.edition_id IS NOT OLD.edition_id
    OR NEW.year IS NOT OLD.year OR NEW.before <> OLD.before OR NEW.at <> OLD.at OR NEW.officer_id <> OLD.officer_id
BEGIN SELECT RAISE(ABORT, 'an import stays as it was'); END;

-- Rows a roster import brought, and how each read when it was stored.
CREATE TABLE import_row (
    import_id INTEGER NOT NULL REFERENCES import_record (id) ON DELETE RESTRICT,
    row_id TEXT NOT NULL CHECK (length(row_id) BETWEEN 1 AND 20),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    PRIMARY KEY (import_id, row_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER import_row_no_update BEFORE UPDATE ON import_row BEGIN SELECT RAISE(ABORT, 'import_row is append-only'); END;
CREATE TRIGGER import_row_no_delete BEFORE DELETE ON import_row BEGIN SELECT RAISE(ABORT, 'import_row is append-only'); END;

-- An edition leaves only by the undoing of its import, which is recorded first.
DROP TRIGGER catalogue_edition_no_delete;
DROP TRIGGER catalogue_item_no_delete;
CREATE TRIGGER catalogue_edition_no_delete BEFORE DELETE ON catalogue_edition
WHEN NOT EXISTS (SELECT 1 FROM import_record WHERE edition_id = OLD.id AND undone_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'catalogue_edition is append-only'); END;
CREATE TRIGGER catalogue_item_no_delete BEFORE DELETE ON catalogue_item
WHEN NOT EXISTS (SELECT 1 FROM import_record WHERE edition_id = OLD.edition_id AND undone_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'catalogue_item is append-only'); END;
