-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who did what, when: one entry for every operation, written in its transaction, never changed, each carrying the hash of
-- the one before.

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    account_id INTEGER,
    account_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(account_name AS BLOB)) <= 300 AND instr(account_name, char(0)) = 0),
    display_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(display_name AS BLOB)) <= 300 AND instr(display_name, char(0)) = 0),
    case_id INTEGER,
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reason AS BLOB)) <= 6000 AND instr(reason, char(0)) = 0),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT;
CREATE INDEX audit_by_case ON audit (case_id, seq) WHERE case_id IS NOT NULL;
CREATE INDEX audit_by_account ON audit (account_id, seq);
CREATE INDEX audit_by_action ON audit (action, seq);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_follows BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
    OR NEW.prev_hash IS NOT coalesce((SELECT row_hash FROM audit WHERE seq = NEW.seq - 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'audit entries follow each other'); END;
