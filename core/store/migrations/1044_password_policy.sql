-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a password has to be and when an account closes: figures of the security administrator. The last row counts; none:
-- the program's own.

CREATE TABLE password_policy (
    id INTEGER PRIMARY KEY,
    profile TEXT NOT NULL CHECK (profile IN ('graded', 'long')),
    least_length INTEGER NOT NULL CHECK (least_length BETWEEN 12 AND 64),
    kinds INTEGER NOT NULL CHECK (kinds BETWEEN 0 AND 4),
    -- Days a password lasts; 0: until it is changed.
    days INTEGER NOT NULL CHECK (days = 0 OR days BETWEEN 30 AND 365),
    remembered INTEGER NOT NULL CHECK (remembered BETWEEN 0 AND 24),
    failures INTEGER NOT NULL CHECK (failures BETWEEN 3 AND 10),
    lock_minutes INTEGER NOT NULL CHECK (lock_minutes BETWEEN 5 AND 240),
    lock_hours INTEGER NOT NULL CHECK (lock_hours BETWEEN 4 AND 72),
    -- Days without a sign-in after which an account closes; 0: never.
    idle_days INTEGER NOT NULL CHECK (idle_days = 0 OR idle_days BETWEEN 30 AND 365),
    session_hours INTEGER NOT NULL CHECK (session_hours BETWEEN 1 AND 24),
    idle_minutes INTEGER NOT NULL CHECK (idle_minutes BETWEEN 3 AND 30),
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 1500 AND instr(reason, char(0)) = 0),
    source TEXT NOT NULL CHECK (length(CAST(source AS BLOB)) BETWEEN 1 AND 600 AND instr(source, char(0)) = 0),
    -- NULL: at the set-up of the office.
    entered_by INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    CHECK (profile <> 'graded' OR kinds >= 3),
    CHECK (profile <> 'long' OR least_length >= 15)
) STRICT;
CREATE INDEX password_policy_by ON password_policy (entered_by);
CREATE TRIGGER password_policy_no_update BEFORE UPDATE ON password_policy
BEGIN SELECT RAISE(ABORT, 'password_policy is append-only'); END;
CREATE TRIGGER password_policy_no_delete BEFORE DELETE ON password_policy
BEGIN SELECT RAISE(ABORT, 'password_policy is append-only'); END;

-- Every password an account has had, so that none of the last comes back, and since when it has the present one.
CREATE TABLE password_set (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    password TEXT NOT NULL CHECK (password LIKE '$argon2id$%'),
    set_at TEXT NOT NULL CHECK (set_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX password_set_by_account ON password_set (account_id, id);
CREATE TRIGGER password_set_no_update BEFORE UPDATE ON password_set
BEGIN SELECT RAISE(ABORT, 'password_set is append-only'); END;
CREATE TRIGGER password_set_no_delete BEFORE DELETE ON password_set
BEGIN SELECT RAISE(ABORT, 'password_set is append-only'); END;
INSERT INTO password_set (account_id, password, set_at)
SELECT a.id, a.password, coalesce((SELECT max(u.at) FROM audit u WHERE u.account_id = a.id AND u.action = 'change_password'),
    a.created_at) FROM account a;

-- How often in a row an account was locked: each lock lasts twice as long as the one before.
ALTER TABLE sign_in_failure ADD COLUMN locks INTEGER NOT NULL DEFAULT 0 CHECK (locks >= 0);
-- When a system administrator enabled it again: days without a sign-in count from there.
ALTER TABLE account ADD COLUMN enabled_at TEXT CHECK (enabled_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z');
