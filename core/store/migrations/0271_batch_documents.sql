-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a payment batch issues: its public notice and its request to finance, as they went out.

CREATE TABLE batch_document (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES payment_batch (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('public_notice', 'payment_request')),
    -- 机关代字 with the word of the kind; empty: a kind without number, or one numbered elsewhere.
    series TEXT NOT NULL DEFAULT '' CHECK (length(CAST(series AS BLOB)) <= 200 AND instr(series, char(0)) = 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    serial INTEGER CHECK (serial > 0),
    number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(number AS BLOB)) <= 300 AND instr(number, char(0)) = 0),
    hash TEXT NOT NULL REFERENCES stored_file (hash) ON DELETE RESTRICT,
    issued_on TEXT NOT NULL CHECK (issued_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND issued_on IS date(issued_on, '+0 days')),
    issued_at TEXT NOT NULL CHECK (issued_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    is_void INTEGER NOT NULL DEFAULT 0 CHECK (is_void IN (0, 1)),
    void_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(void_reason AS BLOB)) <= 1500 AND instr(void_reason, char(0)) = 0),
    replaces INTEGER UNIQUE REFERENCES batch_document (id) ON DELETE RESTRICT,
    printed_on TEXT CHECK (printed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND printed_on IS date(printed_on, '+0 days')),
    reprints INTEGER NOT NULL DEFAULT 0 CHECK (reprints >= 0),
    template_version INTEGER NOT NULL DEFAULT 0 CHECK (template_version >= 0),
    -- What it says besides the batch: to whom a request goes, from which fund; where to write about a notice.
    recipient TEXT NOT NULL DEFAULT '' CHECK (length(CAST(recipient AS BLOB)) <= 600 AND instr(recipient, char(0)) = 0),
    fund_source TEXT NOT NULL DEFAULT '' CHECK (length(CAST(fund_source AS BLOB)) <= 600 AND instr(fund_source, char(0)) = 0),
    mail TEXT NOT NULL DEFAULT '' CHECK (length(CAST(mail AS BLOB)) <= 300 AND instr(mail, char(0)) = 0),
    -- 以姓氏笔画为序; otherwise as the batch lists its cases.
    by_strokes INTEGER NOT NULL DEFAULT 0 CHECK (by_strokes IN (0, 1)),
    CHECK ((serial IS NULL) = (series = '')),
    CHECK (serial IS NULL OR number <> ''),
    CHECK (kind = 'payment_request' OR number = ''),
    CHECK (kind <> 'payment_request' OR recipient <> ''),
    CHECK (is_void = (void_reason <> '')),
    CHECK (reprints = 0 OR printed_on IS NOT NULL)
) STRICT;
CREATE INDEX batch_document_by_batch ON batch_document (batch_id, id);
CREATE INDEX batch_document_by_hash ON batch_document (hash);
CREATE INDEX batch_document_void ON batch_document (issued_on, id) WHERE is_void = 1;
-- One of a kind stands at a time; a number is given once, a replacement carries on that of the void document.
CREATE UNIQUE INDEX batch_document_standing ON batch_document (batch_id, kind) WHERE is_void = 0;
CREATE UNIQUE INDEX batch_document_number ON batch_document (series, year, serial) WHERE replaces IS NULL AND serial IS NOT NULL;
CREATE UNIQUE INDEX batch_document_valid ON batch_document (number) WHERE is_void = 0 AND number <> '';
CREATE TRIGGER batch_document_no_delete BEFORE DELETE ON batch_document
BEGIN SELECT RAISE(ABORT, 'a document is voided, not deleted'); END;
CREATE TRIGGER batch_document_stays BEFORE UPDATE ON batch_document
WHEN NEW.batch_id <> OLD.batch_id OR NEW.kind <> OLD.kind OR NEW.series <> OLD.series OR NEW.year <> OLD.year
    OR NEW.serial IS NOT OLD.serial OR NEW.number <> OLD.number OR NEW.hash <> OLD.hash OR NEW.issued_on <> OLD.issued_on
    OR NEW.issued_at <> OLD.issued_at OR NEW.officer_id <> OLD.officer_id OR NEW.officer_name <> OLD.officer_name
    OR NEW.recipient <> OLD.recipient OR NEW.fund_source <> OLD.fund_source OR NEW.mail <> OLD.mail OR NEW.by_strokes <> OLD.by_strokes
    OR NEW.replaces IS NOT OLD.replaces OR NEW.template_version <> OLD.template_version OR NEW.is_void < OLD.is_void
    OR OLD.is_void = 1 AND NEW.void_reason <> OLD.void_reason OR NEW.reprints < OLD.reprints
    OR OLD.printed_on IS NOT NULL AND NEW.printed_on IS NOT OLD.printed_on
BEGIN SELECT RAISE(ABORT, 'an issued document stays as it is'); END;
