-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands that were carried out, each marked in its own transaction: sent again, they do nothing.

CREATE TABLE command (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    -- The last entry of the history that tells of it.
    audit_seq INTEGER NOT NULL REFERENCES audit (seq) ON DELETE RESTRICT
) STRICT;
CREATE INDEX command_account ON command (account_id);
CREATE INDEX command_audit ON command (audit_seq);
CREATE TRIGGER command_no_update BEFORE UPDATE ON command
BEGIN SELECT RAISE(ABORT, 'command is append-only'); END;
CREATE TRIGGER command_no_delete BEFORE DELETE ON command
BEGIN SELECT RAISE(ABORT, 'command is append-only'); END;

-- What it made besides: letter, payment, attachment.
CREATE TABLE command_made (
    command_id TEXT PRIMARY KEY REFERENCES command (id) ON DELETE RESTRICT,
    made_id INTEGER NOT NULL CHECK (made_id > 0)
) STRICT;
CREATE TRIGGER command_made_no_update BEFORE UPDATE ON command_made
BEGIN SELECT RAISE(ABORT, 'command_made is append-only'); END;
CREATE TRIGGER command_made_no_delete BEFORE DELETE ON command_made
BEGIN SELECT RAISE(ABORT, 'command_made is append-only'); END;
