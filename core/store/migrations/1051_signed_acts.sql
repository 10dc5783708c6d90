-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signatures under what is no step of a case, and the row a signed step or act left behind.

-- What the digest of a step is over besides verdict and application; empty: nothing.
ALTER TABLE case_signature ADD COLUMN record_kind TEXT NOT NULL DEFAULT '' CHECK (length(record_kind) <= 40);
ALTER TABLE case_signature ADD COLUMN record_id INTEGER;

-- The few steps that were taken back, for the check against the history.
CREATE INDEX case_step_taken_back ON case_step (case_id, action) WHERE is_taken_back = 1;

CREATE TABLE act_signature (
    id INTEGER PRIMARY KEY,
    audit_seq INTEGER NOT NULL UNIQUE REFERENCES audit (seq) ON DELETE RESTRICT,
    key_id INTEGER NOT NULL REFERENCES signature_key (id) ON DELETE RESTRICT,
    -- What was signed, besides the entry of the history. NULL: about no single case.
    case_id INTEGER REFERENCES case_file (id) ON DELETE RESTRICT,
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    amount_fen INTEGER CHECK (amount_fen >= 0),
    record_kind TEXT NOT NULL DEFAULT '' CHECK (length(record_kind) <= 40),
    record_id INTEGER,
    -- SHA-256 of that row; empty: there is none.
    digest TEXT NOT NULL CHECK (length(digest) IN (0, 64)),
    signature TEXT NOT NULL CHECK (length(signature) = 128),
    CHECK ((record_kind = '') = (record_id IS NULL))
) STRICT;
CREATE INDEX act_signature_case ON act_signature (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX act_signature_key ON act_signature (key_id);
CREATE TRIGGER act_signature_no_update BEFORE UPDATE ON act_signature
BEGIN SELECT RAISE(ABORT, 'act_signature is append-only'); END;
CREATE TRIGGER act_signature_no_delete BEFORE DELETE ON act_signature
BEGIN SELECT RAISE(ABORT, 'act_signature is append-only'); END;
CREATE TRIGGER act_signature_own BEFORE INSERT ON act_signature
WHEN NOT EXISTS (SELECT 1 FROM audit a JOIN signature_key k ON k.account_id = a.account_id WHERE a.seq = NEW.audit_seq
    AND a.action = NEW.action AND a.case_id IS NEW.case_id AND k.id = NEW.key_id AND k.ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'an act is signed by whoever did it'); END;
