-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may sign in, and as what.

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 200 AND instr(name, char(0)) = 0),
    -- Folded: names that differ in case only are one.
    name_key TEXT NOT NULL UNIQUE CHECK (length(CAST(name_key AS BLOB)) BETWEEN 1 AND 200),
    display_name TEXT NOT NULL CHECK (length(CAST(display_name AS BLOB)) BETWEEN 1 AND 300 AND instr(display_name, char(0)) = 0),
    -- Argon2id with its parameters and salt.
    password TEXT NOT NULL CHECK (password LIKE '$argon2id$%'),
    -- ID number of the officer: nobody handles an own case.
    person_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(person_number AS BLOB)) <= 40 AND instr(person_number, char(0)) = 0),
    is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
    must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1)),
    last_sign_in TEXT CHECK (last_sign_in GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE TRIGGER account_no_delete BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'accounts are disabled, not deleted'); END;

CREATE TABLE account_role (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role IN ('intake', 'first_review', 'second_review', 'approval', 'finance', 'rules',
        'statistics', 'system_administrator', 'security_administrator', 'audit_administrator')),
    PRIMARY KEY (account_id, role)
) STRICT, WITHOUT ROWID;

-- Failures by the name typed, whether or not somebody is called so: both look and last alike.
CREATE TABLE sign_in_failure (
    name_key TEXT PRIMARY KEY CHECK (length(CAST(name_key AS BLOB)) <= 200),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    locked_until TEXT CHECK (locked_until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT, WITHOUT ROWID;

-- Why an office lets roles meet that should be apart. The last row counts; an empty reason ends it.
CREATE TABLE standing_exception (
    id INTEGER PRIMARY KEY,
    reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reason AS BLOB)) <= 1500 AND instr(reason, char(0)) = 0),
    entered_by INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE TRIGGER standing_exception_no_update BEFORE UPDATE ON standing_exception
BEGIN SELECT RAISE(ABORT, 'standing_exception is append-only'); END;
CREATE TRIGGER standing_exception_no_delete BEFORE DELETE ON standing_exception
BEGIN SELECT RAISE(ABORT, 'standing_exception is append-only'); END;
