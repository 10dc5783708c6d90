-- SPDX-License-Identifier: GPL-3.0-or-later
-- The recovery keys backups are locked with, without what would open them: a desk that lost its key must not fall back to
-- open backups unseen. And how many backups are kept.

CREATE TABLE backup_key (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 12 AND id NOT GLOB '*[^0-9a-f]*'),
    wrapped BLOB NOT NULL CHECK (length(wrapped) BETWEEN 32 AND 256),
    made_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    made_at TEXT NOT NULL CHECK (made_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX backup_key_made_by ON backup_key (made_by);
CREATE TRIGGER backup_key_no_update BEFORE UPDATE ON backup_key
BEGIN SELECT RAISE(ABORT, 'backup_key is append-only'); END;
CREATE TRIGGER backup_key_no_delete BEFORE DELETE ON backup_key
BEGIN SELECT RAISE(ABORT, 'backup_key is append-only'); END;

CREATE TABLE backup_rule (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL CHECK (version > 0),
    all_days INTEGER NOT NULL CHECK (all_days BETWEEN 1 AND 60),
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 366),
    weeks INTEGER NOT NULL CHECK (weeks BETWEEN 0 AND 520),
    months INTEGER NOT NULL CHECK (months BETWEEN 0 AND 240)
) STRICT;
