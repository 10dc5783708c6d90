-- SPDX-License-Identifier: GPL-3.0-or-later
-- Several approved cases paid by one request, after one public notice; and money asked back.

CREATE TABLE payment_batch (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    programme TEXT NOT NULL CHECK (length(programme) BETWEEN 1 AND 60),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    serial INTEGER NOT NULL CHECK (serial > 0),
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 600 AND instr(title, char(0)) = 0),
    state TEXT NOT NULL CHECK (state IN ('forming', 'noticed', 'requested', 'settled', 'abandoned')),
    opened_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    opened_name TEXT NOT NULL CHECK (length(CAST(opened_name AS BLOB)) BETWEEN 1 AND 300 AND instr(opened_name, char(0)) = 0),
    opened_on TEXT NOT NULL CHECK (opened_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND opened_on IS date(opened_on, '+0 days')),
    notice_from TEXT CHECK (notice_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND notice_from IS date(notice_from, '+0 days')),
    notice_to TEXT CHECK (notice_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND notice_to IS date(notice_to, '+0 days')),
    -- Figure by which the last day was counted; empty: set by hand, and why.
    notice_source TEXT NOT NULL DEFAULT '' CHECK (length(CAST(notice_source AS BLOB)) <= 600 AND instr(notice_source, char(0)) = 0),
    notice_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(notice_reason AS BLOB)) <= 6000 AND instr(notice_reason, char(0)) = 0),
    requested_on TEXT CHECK (requested_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND requested_on IS date(requested_on, '+0 days')),
    requested_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(requested_name AS BLOB)) <= 300 AND instr(requested_name, char(0)) = 0),
    request_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(request_number AS BLOB)) <= 300 AND instr(request_number, char(0)) = 0),
    abandoned_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(abandoned_reason AS BLOB)) <= 6000 AND instr(abandoned_reason, char(0)) = 0),
    CHECK (notice_to >= notice_from),
    CHECK ((notice_from IS NULL) = (notice_to IS NULL)),
    CHECK (notice_from IS NULL OR notice_source <> '' OR notice_reason <> ''),
    CHECK (state NOT IN ('noticed', 'requested', 'settled') OR notice_from IS NOT NULL),
    CHECK ((state IN ('requested', 'settled')) = (requested_on IS NOT NULL)),
    CHECK ((state = 'abandoned') = (abandoned_reason <> '')),
    UNIQUE (year, serial)
) STRICT;
CREATE INDEX payment_batch_by_programme ON payment_batch (programme, year, serial);
CREATE TRIGGER payment_batch_no_delete BEFORE DELETE ON payment_batch
BEGIN SELECT RAISE(ABORT, 'a batch is abandoned, not deleted'); END;

CREATE TABLE payment_batch_case (
    batch_id INTEGER NOT NULL REFERENCES payment_batch (id) ON DELETE RESTRICT,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 1 AND 99999999999999),
    -- Empty: still in the batch.
    removed_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(removed_reason AS BLOB)) <= 6000 AND instr(removed_reason, char(0)) = 0),
    removed_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(removed_name AS BLOB)) <= 300 AND instr(removed_name, char(0)) = 0),
    removed_on TEXT CHECK (removed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND removed_on IS date(removed_on, '+0 days')),
    CHECK ((removed_on IS NULL) = (removed_reason = '')),
    PRIMARY KEY (batch_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX payment_batch_case_once ON payment_batch_case (case_id) WHERE removed_reason = '';
CREATE TRIGGER payment_batch_case_no_delete BEFORE DELETE ON payment_batch_case
BEGIN SELECT RAISE(ABORT, 'a case is taken out of a batch with a reason'); END;
CREATE TRIGGER payment_batch_case_stays BEFORE UPDATE ON payment_batch_case
WHEN NEW.amount_fen <> OLD.amount_fen AND OLD.removed_reason = '' OR (SELECT state FROM payment_batch WHERE id = OLD.batch_id) IN ('requested', 'settled')
BEGIN SELECT RAISE(ABORT, 'a batch that was asked for stays as it is'); END;

CREATE TABLE notice_objection (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES payment_batch (id) ON DELETE RESTRICT,
    -- NULL: against the notice as a whole.
    case_id INTEGER REFERENCES case_file (id) ON DELETE RESTRICT,
    received_on TEXT NOT NULL CHECK (received_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND received_on IS date(received_on, '+0 days')),
    objector TEXT NOT NULL DEFAULT '' CHECK (length(CAST(objector AS BLOB)) <= 300 AND instr(objector, char(0)) = 0),
    contact TEXT NOT NULL DEFAULT '' CHECK (length(CAST(contact AS BLOB)) <= 300 AND instr(contact, char(0)) = 0),
    content TEXT NOT NULL CHECK (length(CAST(content AS BLOB)) BETWEEN 1 AND 6000 AND instr(content, char(0)) = 0),
    recorded_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    recorded_name TEXT NOT NULL CHECK (length(CAST(recorded_name AS BLOB)) BETWEEN 1 AND 300 AND instr(recorded_name, char(0)) = 0),
    outcome TEXT NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'founded', 'unfounded')),
    finding TEXT NOT NULL DEFAULT '' CHECK (length(CAST(finding AS BLOB)) <= 6000 AND instr(finding, char(0)) = 0),
    settled_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(settled_name AS BLOB)) <= 300 AND instr(settled_name, char(0)) = 0),
    settled_on TEXT CHECK (settled_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND settled_on IS date(settled_on, '+0 days')),
    CHECK ((outcome = 'open') = (finding = '')),
    CHECK ((outcome = 'open') = (settled_on IS NULL))
) STRICT;
CREATE INDEX notice_objection_by_batch ON notice_objection (batch_id, id);
CREATE INDEX notice_objection_by_case ON notice_objection (case_id, outcome) WHERE case_id IS NOT NULL;
CREATE TRIGGER notice_objection_no_delete BEFORE DELETE ON notice_objection
BEGIN SELECT RAISE(ABORT, 'an objection is settled, not deleted'); END;
CREATE TRIGGER notice_objection_stays BEFORE UPDATE ON notice_objection
WHEN OLD.outcome <> 'open' OR NEW.content <> OLD.content OR NEW.batch_id <> OLD.batch_id OR NEW.case_id IS NOT OLD.case_id
    OR NEW.received_on <> OLD.received_on OR NEW.objector <> OLD.objector
BEGIN SELECT RAISE(ABORT, 'an objection stays as it was made'); END;
-- Nobody is paid over an objection.
CREATE TRIGGER payment_without_objection BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM notice_objection WHERE case_id = NEW.case_id AND outcome <> 'unfounded')
BEGIN SELECT RAISE(ABORT, 'an objection stands in the way'); END;

-- Money paid wrongly is asked back by entries of its own; payments stay as they were.
CREATE TABLE recovery (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 1 AND 99999999999999),
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 6000 AND instr(reason, char(0)) = 0),
    document TEXT NOT NULL CHECK (length(CAST(document AS BLOB)) BETWEEN 1 AND 300 AND instr(document, char(0)) = 0),
    decided_on TEXT NOT NULL CHECK (decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND decided_on IS date(decided_on, '+0 days')),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX recovery_by_case ON recovery (case_id, id);
CREATE TABLE recovery_entry (
    id INTEGER PRIMARY KEY,
    recovery_id INTEGER NOT NULL REFERENCES recovery (id) ON DELETE RESTRICT,
    amount_fen INTEGER NOT NULL CHECK (amount_fen BETWEEN 1 AND 99999999999999),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    voucher TEXT NOT NULL DEFAULT '' CHECK (length(CAST(voucher AS BLOB)) <= 200 AND instr(voucher, char(0)) = 0),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX recovery_entry_by_recovery ON recovery_entry (recovery_id, id);
CREATE TRIGGER recovery_no_update BEFORE UPDATE ON recovery BEGIN SELECT RAISE(ABORT, 'recovery is append-only'); END;
CREATE TRIGGER recovery_no_delete BEFORE DELETE ON recovery BEGIN SELECT RAISE(ABORT, 'recovery is append-only'); END;
CREATE TRIGGER recovery_entry_no_update BEFORE UPDATE ON recovery_entry
BEGIN SELECT RAISE(ABORT, 'recovery_entry is append-only'); END;
CREATE TRIGGER recovery_entry_no_delete BEFORE DELETE ON recovery_entry
BEGIN SELECT RAISE(ABORT, 'recovery_entry is append-only'); END;
CREATE TRIGGER recovery_within_payments BEFORE INSERT ON recovery
WHEN NEW.amount_fen + (SELECT coalesce(sum(amount_fen), 0) FROM recovery WHERE case_id = NEW.case_id)
    > (SELECT coalesce(sum(paid_fen), 0) FROM payment WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'more than was paid'); END;
CREATE TRIGGER recovery_entry_within BEFORE INSERT ON recovery_entry
WHEN NEW.amount_fen + (SELECT coalesce(sum(amount_fen), 0) FROM recovery_entry WHERE recovery_id = NEW.recovery_id)
    > (SELECT amount_fen FROM recovery WHERE id = NEW.recovery_id)
BEGIN SELECT RAISE(ABORT, 'more than was asked back'); END;
