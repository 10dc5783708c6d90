-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may take data out of the program, and how much alone. Said by security administrators; the last row counts.

CREATE TABLE export_right (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    -- 0: ended.
    is_granted INTEGER NOT NULL CHECK (is_granted IN (0, 1)),
    from_on TEXT NOT NULL CHECK (from_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    -- Last day; NULL: until it is ended.
    until_on TEXT CHECK (until_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 1500 AND instr(reason, char(0)) = 0),
    entered_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    CHECK (until_on IS NULL OR until_on >= from_on),
    CHECK (entered_by <> account_id)
) STRICT;
CREATE INDEX export_right_account ON export_right (account_id, id);
CREATE INDEX export_right_entered_by ON export_right (entered_by);
CREATE TRIGGER export_right_no_update BEFORE UPDATE ON export_right
BEGIN SELECT RAISE(ABORT, 'export_right is append-only'); END;
CREATE TRIGGER export_right_no_delete BEFORE DELETE ON export_right
BEGIN SELECT RAISE(ABORT, 'export_right is append-only'); END;
CREATE TRIGGER export_right_by_security BEFORE INSERT ON export_right
WHEN NOT EXISTS (SELECT 1 FROM account_role WHERE account_id = NEW.entered_by AND role = 'security_administrator')
BEGIN SELECT RAISE(ABORT, 'a security administrator grants and ends it'); END;

-- Rows one person takes out alone.
CREATE TABLE export_limit (
    id INTEGER PRIMARY KEY,
    row_limit INTEGER NOT NULL CHECK (row_limit BETWEEN 1 AND 1000000),
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 1500 AND instr(reason, char(0)) = 0),
    entered_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX export_limit_entered_by ON export_limit (entered_by);
CREATE TRIGGER export_limit_no_update BEFORE UPDATE ON export_limit
BEGIN SELECT RAISE(ABORT, 'export_limit is append-only'); END;
CREATE TRIGGER export_limit_no_delete BEFORE DELETE ON export_limit
BEGIN SELECT RAISE(ABORT, 'export_limit is append-only'); END;
CREATE TRIGGER export_limit_by_security BEFORE INSERT ON export_limit
WHEN NOT EXISTS (SELECT 1 FROM account_role WHERE account_id = NEW.entered_by AND role = 'security_administrator')
BEGIN SELECT RAISE(ABORT, 'a security administrator sets it'); END;
