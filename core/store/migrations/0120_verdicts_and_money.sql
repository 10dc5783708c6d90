-- SPDX-License-Identifier: GPL-3.0-or-later
-- What rules and officers found, and the money.

CREATE TABLE verdict (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    occasion TEXT NOT NULL CHECK (length(occasion) BETWEEN 1 AND 40),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    verdict TEXT NOT NULL CHECK (verdict IN ('eligible', 'refused', 'undetermined')),
    amount_fen INTEGER CHECK (amount_fen BETWEEN 0 AND 99999999999999),
    -- Kept to the byte once unpacked: sentences, facts, figures and clauses as they were.
    packing TEXT NOT NULL DEFAULT 'plain' CHECK (packing IN ('plain', 'zlib')),
    json BLOB NOT NULL
) STRICT;
CREATE INDEX verdict_by_case ON verdict (case_id, id);
CREATE TRIGGER verdict_no_update BEFORE UPDATE ON verdict
BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;
CREATE TRIGGER verdict_no_delete BEFORE DELETE ON verdict
BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;

-- The last row of a condition and roster row holds; `dropped` ends it.
CREATE TABLE ruling (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 100),
    row_id TEXT NOT NULL DEFAULT '',
    ruling TEXT NOT NULL CHECK (ruling IN ('met', 'not_met', 'dropped')),
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 6000 AND instr(reason, char(0)) = 0),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days'))
) STRICT;
CREATE INDEX ruling_by_case ON ruling (case_id, id);
CREATE TRIGGER ruling_no_update BEFORE UPDATE ON ruling
BEGIN SELECT RAISE(ABORT, 'ruling is append-only'); END;
CREATE TRIGGER ruling_no_delete BEFORE DELETE ON ruling
BEGIN SELECT RAISE(ABORT, 'ruling is append-only'); END;

-- One row of a claim under one figure. Person, occupation, level and certificate are repeated from the roster so that an
-- earlier grant is found whatever the programme. `closed`: the case ended and nobody has to settle it any more.
CREATE TABLE claim_line (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    row_id TEXT NOT NULL,
    figure TEXT NOT NULL,
    figure_key TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    claimed_fen INTEGER CHECK (claimed_fen BETWEEN 0 AND 99999999999999),
    standard_fen INTEGER CHECK (standard_fen BETWEEN 0 AND 99999999999999),
    settlement TEXT NOT NULL DEFAULT 'open' CHECK (settlement IN ('open', 'as_claimed', 'cut', 'refused', 'closed')),
    approved_fen INTEGER NOT NULL DEFAULT 0 CHECK (approved_fen BETWEEN 0 AND 99999999999999),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reason AS BLOB)) <= 6000 AND instr(reason, char(0)) = 0),
    officer_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(officer_name AS BLOB)) <= 300 AND instr(officer_name, char(0)) = 0),
    on_day TEXT CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    person_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(person_number AS BLOB)) <= 40 AND instr(person_number, char(0)) = 0),
    occupation_code TEXT NOT NULL DEFAULT '' CHECK (length(CAST(occupation_code AS BLOB)) <= 40 AND instr(occupation_code, char(0)) = 0),
    level TEXT NOT NULL DEFAULT '' CHECK (length(CAST(level AS BLOB)) <= 20 AND instr(level, char(0)) = 0),
    certificate_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(certificate_number AS BLOB)) <= 60 AND instr(certificate_number, char(0)) = 0),
    CHECK (approved_fen = 0 OR approved_fen <= standard_fen),
    CHECK (settlement NOT IN ('refused', 'closed') OR approved_fen = 0),
    CHECK (settlement NOT IN ('cut', 'refused') OR reason <> ''),
    PRIMARY KEY (case_id, row_id, figure)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_line_by_person ON claim_line (person_number, case_id) WHERE person_number <> '';
CREATE INDEX claim_line_by_certificate ON claim_line (certificate_number, case_id) WHERE certificate_number <> '';

-- A request to finance. What it asks for never changes: money that came back is asked for again by a row of its own.
CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    batch_id INTEGER REFERENCES payment_batch (id) ON DELETE RESTRICT,
    resends INTEGER REFERENCES payment (id) ON DELETE RESTRICT,
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 1 AND 99999999999999),
    payee TEXT NOT NULL CHECK (length(CAST(payee AS BLOB)) BETWEEN 1 AND 600 AND instr(payee, char(0)) = 0),
    bank TEXT NOT NULL DEFAULT '' CHECK (length(CAST(bank AS BLOB)) <= 300 AND instr(bank, char(0)) = 0),
    account TEXT NOT NULL CHECK (length(CAST(account AS BLOB)) BETWEEN 1 AND 60 AND instr(account, char(0)) = 0),
    -- `bounced`: what came back is not expected any more under this row.
    state TEXT NOT NULL CHECK (state IN ('requested', 'paid', 'bounced', 'cancelled')),
    -- Transferred less come back; kept by the entries below.
    paid_fen INTEGER NOT NULL DEFAULT 0 CHECK (paid_fen BETWEEN 0 AND amount_fen),
    requested_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    requested_name TEXT NOT NULL CHECK (length(CAST(requested_name AS BLOB)) BETWEEN 1 AND 300 AND instr(requested_name, char(0)) = 0),
    requested_on TEXT NOT NULL CHECK (requested_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND requested_on IS date(requested_on, '+0 days')),
    confirmed_by INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    confirmed_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(confirmed_name AS BLOB)) <= 300 AND instr(confirmed_name, char(0)) = 0),
    paid_on TEXT CHECK (paid_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND paid_on IS date(paid_on, '+0 days')),
    voucher TEXT NOT NULL DEFAULT '' CHECK (length(CAST(voucher AS BLOB)) <= 200 AND instr(voucher, char(0)) = 0),
    CHECK ((state = 'paid') = (paid_on IS NOT NULL)),
    CHECK (state <> 'paid' OR paid_fen = amount_fen),
    CHECK (state <> 'bounced' OR paid_fen < amount_fen),
    CHECK (state <> 'cancelled' OR paid_fen = 0)
) STRICT;
CREATE UNIQUE INDEX payment_once ON payment (case_id) WHERE state = 'requested';
CREATE UNIQUE INDEX payment_sent_again ON payment (resends) WHERE resends IS NOT NULL AND state <> 'cancelled';
CREATE INDEX payment_by_case ON payment (case_id, id);
CREATE INDEX payment_by_batch ON payment (batch_id, case_id) WHERE batch_id IS NOT NULL;
CREATE INDEX payment_by_day ON payment (paid_on, amount_fen) WHERE paid_on IS NOT NULL;
CREATE TRIGGER payment_no_delete BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'a payment is cancelled, not deleted'); END;
CREATE TRIGGER payment_stays BEFORE UPDATE ON payment
WHEN NEW.amount_fen <> OLD.amount_fen OR NEW.payee <> OLD.payee OR NEW.bank <> OLD.bank OR NEW.account <> OLD.account
    OR NEW.case_id <> OLD.case_id OR NEW.requested_by <> OLD.requested_by OR NEW.requested_on <> OLD.requested_on
    OR NEW.batch_id IS NOT OLD.batch_id OR NEW.resends IS NOT OLD.resends
    OR OLD.state IN ('bounced', 'cancelled') OR OLD.state = 'paid' AND NEW.state NOT IN ('paid', 'bounced')
BEGIN SELECT RAISE(ABORT, 'amount and payee of a payment stay'); END;
-- Never more than was approved, whatever was asked for, came back and was sent again.
CREATE TRIGGER payment_within_approval BEFORE INSERT ON payment
WHEN NEW.amount_fen + (SELECT coalesce(sum(CASE state WHEN 'bounced' THEN paid_fen WHEN 'cancelled' THEN 0
        ELSE amount_fen END), 0) FROM payment WHERE case_id = NEW.case_id)
    > (SELECT coalesce(approved_fen, 0) FROM case_file WHERE id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'more than was approved'); END;

-- Money that went out and money that came back. Nothing of it ever changes.
CREATE TABLE payment_entry (
    id INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES payment (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('transferred', 'came_back')),
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 1 AND 99999999999999),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    voucher TEXT NOT NULL DEFAULT '' CHECK (length(CAST(voucher AS BLOB)) <= 200 AND instr(voucher, char(0)) = 0),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reason AS BLOB)) <= 6000 AND instr(reason, char(0)) = 0),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    CHECK (kind <> 'came_back' OR reason <> '')
) STRICT;
CREATE INDEX payment_entry_by_payment ON payment_entry (payment_id, id);
CREATE INDEX payment_entry_by_day ON payment_entry (on_day, kind, payment_id, amount_fen);
CREATE TRIGGER payment_entry_no_update BEFORE UPDATE ON payment_entry
BEGIN SELECT RAISE(ABORT, 'payment_entry is append-only'); END;
CREATE TRIGGER payment_entry_no_delete BEFORE DELETE ON payment_entry
BEGIN SELECT RAISE(ABORT, 'payment_entry is append-only'); END;
CREATE TRIGGER payment_entry_open BEFORE INSERT ON payment_entry
WHEN (SELECT state FROM payment WHERE id = NEW.payment_id) NOT IN ('requested', 'paid')
BEGIN SELECT RAISE(ABORT, 'the payment is closed'); END;
