-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codes by which a forgotten password is replaced, and who is signed in.

CREATE TABLE reset_code (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    -- SHA-256 of the code, which is nowhere kept.
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    issued_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    issued_at TEXT NOT NULL CHECK (issued_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    until TEXT NOT NULL CHECK (until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    confirmed_by INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    confirmed_at TEXT CHECK (confirmed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    wrong INTEGER NOT NULL DEFAULT 0 CHECK (wrong >= 0),
    -- Used, replaced by another, or typed wrongly too often.
    ended_at TEXT CHECK (ended_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    is_used INTEGER NOT NULL DEFAULT 0 CHECK (is_used IN (0, 1)),
    CHECK (issued_by <> account_id),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK (confirmed_by IS NULL OR (confirmed_by <> account_id AND confirmed_by <> issued_by)),
    CHECK (is_used = 0 OR (confirmed_by IS NOT NULL AND ended_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX reset_code_open ON reset_code (account_id) WHERE ended_at IS NULL;
CREATE INDEX reset_code_account ON reset_code (account_id);
CREATE INDEX reset_code_issued_by ON reset_code (issued_by);
CREATE INDEX reset_code_confirmed_by ON reset_code (confirmed_by);
CREATE TRIGGER reset_code_no_delete BEFORE DELETE ON reset_code
BEGIN SELECT RAISE(ABORT, 'a code is ended, not deleted'); END;
CREATE TRIGGER reset_code_stays BEFORE UPDATE ON reset_code
WHEN OLD.ended_at IS NOT NULL OR NEW.account_id <> OLD.account_id OR NEW.digest <> OLD.digest
    OR NEW.issued_by <> OLD.issued_by OR NEW.issued_at <> OLD.issued_at OR NEW.until <> OLD.until
    OR (OLD.confirmed_by IS NOT NULL AND NEW.confirmed_by IS NOT OLD.confirmed_by)
BEGIN SELECT RAISE(ABORT, 'a code stays as it was issued'); END;
-- Whoever issues and whoever confirms are two persons, whatever accounts they have.
CREATE TRIGGER reset_code_two_persons BEFORE UPDATE ON reset_code
WHEN NEW.confirmed_by IS NOT NULL AND EXISTS (SELECT 1 FROM account c JOIN account i ON i.person_number = c.person_number
    WHERE c.id = NEW.confirmed_by AND i.id = NEW.issued_by AND c.person_number <> '')
BEGIN SELECT RAISE(ABORT, 'a code takes two persons'); END;

CREATE TABLE sign_in (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    place TEXT NOT NULL CHECK (length(CAST(place AS BLOB)) BETWEEN 1 AND 600 AND instr(place, char(0)) = 0),
    began_at TEXT NOT NULL CHECK (began_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    ended_at TEXT CHECK (ended_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    ended_why TEXT NOT NULL DEFAULT '' CHECK (ended_why IN ('', 'left', 'elsewhere', 'disabled', 'reset', 'program')),
    CHECK ((ended_at IS NULL) = (ended_why = ''))
) STRICT;
-- One at a time.
CREATE UNIQUE INDEX sign_in_live ON sign_in (account_id) WHERE ended_at IS NULL;
CREATE INDEX sign_in_account ON sign_in (account_id);
CREATE TRIGGER sign_in_no_delete BEFORE DELETE ON sign_in
BEGIN SELECT RAISE(ABORT, 'a sign-in is ended, not deleted'); END;
CREATE TRIGGER sign_in_stays BEFORE UPDATE ON sign_in
WHEN OLD.ended_at IS NOT NULL OR NEW.account_id <> OLD.account_id OR NEW.place <> OLD.place OR NEW.began_at <> OLD.began_at
BEGIN SELECT RAISE(ABORT, 'a sign-in ends once'); END;
