-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys by which officers sign what they decide, and their signatures.

CREATE TABLE signature_key (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    -- Ed25519, in hex.
    public_key TEXT NOT NULL UNIQUE CHECK (length(public_key) = 64 AND public_key NOT GLOB '*[^0-9a-f]*'),
    -- The secret half, locked (XChaCha20-Poly1305) with a key made of the officer's password (Argon2id).
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    nonce BLOB NOT NULL CHECK (length(nonce) = 24),
    box BLOB NOT NULL CHECK (length(box) = 48),
    passes INTEGER NOT NULL CHECK (passes BETWEEN 1 AND 100),
    memory INTEGER NOT NULL CHECK (memory BETWEEN 8192 AND 4294967296),
    made_at TEXT NOT NULL CHECK (made_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    -- The entries of the history that tell of its making and its end.
    start_seq INTEGER NOT NULL UNIQUE REFERENCES audit (seq) ON DELETE RESTRICT,
    ended_at TEXT CHECK (ended_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    end_seq INTEGER REFERENCES audit (seq) ON DELETE RESTRICT,
    CHECK ((ended_at IS NULL) = (end_seq IS NULL))
) STRICT;
CREATE INDEX signature_key_account ON signature_key (account_id);
CREATE UNIQUE INDEX signature_key_live ON signature_key (account_id) WHERE ended_at IS NULL;
CREATE INDEX signature_key_end ON signature_key (end_seq);
CREATE TRIGGER signature_key_no_delete BEFORE DELETE ON signature_key
BEGIN SELECT RAISE(ABORT, 'a key is ended, not deleted'); END;
CREATE TRIGGER signature_key_stays BEFORE UPDATE ON signature_key
WHEN OLD.ended_at IS NOT NULL OR NEW.account_id <> OLD.account_id OR NEW.public_key <> OLD.public_key
    OR NEW.made_at <> OLD.made_at OR NEW.start_seq <> OLD.start_seq
BEGIN SELECT RAISE(ABORT, 'a key stays what it is'); END;

CREATE TABLE case_signature (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    step_id INTEGER NOT NULL UNIQUE REFERENCES case_step (id) ON DELETE RESTRICT,
    audit_seq INTEGER NOT NULL UNIQUE REFERENCES audit (seq) ON DELETE RESTRICT,
    key_id INTEGER NOT NULL REFERENCES signature_key (id) ON DELETE RESTRICT,
    -- What was signed, besides the entry of the history.
    number TEXT NOT NULL CHECK (length(CAST(number AS BLOB)) <= 300 AND instr(number, char(0)) = 0),
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    to_state TEXT NOT NULL CHECK (length(to_state) BETWEEN 1 AND 60),
    amount_fen INTEGER CHECK (amount_fen >= 0),
    verdict_id INTEGER REFERENCES verdict (id) ON DELETE RESTRICT,
    submission_id INTEGER REFERENCES case_submission (id) ON DELETE RESTRICT,
    -- SHA-256 of the stored verdict and of the application as handed in.
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    signature TEXT NOT NULL CHECK (length(signature) = 128)
) STRICT;
CREATE INDEX case_signature_case ON case_signature (case_id);
CREATE INDEX case_signature_key ON case_signature (key_id);
CREATE INDEX case_signature_verdict ON case_signature (verdict_id);
CREATE INDEX case_signature_submission ON case_signature (submission_id);
CREATE TRIGGER case_signature_no_update BEFORE UPDATE ON case_signature
BEGIN SELECT RAISE(ABORT, 'case_signature is append-only'); END;
CREATE TRIGGER case_signature_no_delete BEFORE DELETE ON case_signature
BEGIN SELECT RAISE(ABORT, 'case_signature is append-only'); END;
CREATE TRIGGER case_signature_own BEFORE INSERT ON case_signature
WHEN NOT EXISTS (SELECT 1 FROM case_step s JOIN signature_key k ON k.account_id = s.officer_id
    WHERE s.id = NEW.step_id AND s.case_id = NEW.case_id AND k.id = NEW.key_id AND k.ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'a step is signed by whoever took it'); END;
