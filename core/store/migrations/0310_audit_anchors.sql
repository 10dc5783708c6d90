-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a copy of the signed checkpoints of the audit trail is kept besides this desk, and after how many entries one is
-- made. The last row counts.

CREATE TABLE audit_anchor (
    id INTEGER PRIMARY KEY,
    -- Full name of the file on a second path; empty: on this desk only.
    file TEXT NOT NULL DEFAULT '' CHECK (length(CAST(file AS BLOB)) <= 3000 AND instr(file, char(0)) = 0),
    every INTEGER NOT NULL CHECK (every BETWEEN 10 AND 10000),
    entered_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE TRIGGER audit_anchor_no_update BEFORE UPDATE ON audit_anchor
BEGIN SELECT RAISE(ABORT, 'audit_anchor is append-only'); END;
CREATE TRIGGER audit_anchor_no_delete BEFORE DELETE ON audit_anchor
BEGIN SELECT RAISE(ABORT, 'audit_anchor is append-only'); END;
