-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the bureau decides from time to time: figures, switches, catalogues, supporting documents.

CREATE TABLE figure_value (
    id INTEGER PRIMARY KEY,
    figure_key TEXT NOT NULL CHECK (length(CAST(figure_key AS BLOB)) BETWEEN 1 AND 100 AND instr(figure_key, char(0)) = 0),
    -- Empty: every level, every occupation.
    level TEXT NOT NULL DEFAULT '' CHECK (length(CAST(level AS BLOB)) <= 20 AND instr(level, char(0)) = 0),
    occupation TEXT NOT NULL DEFAULT '' CHECK (length(CAST(occupation AS BLOB)) <= 300 AND instr(occupation, char(0)) = 0),
    -- Fen, a count, 'on' or 'off'.
    value TEXT NOT NULL CHECK (length(CAST(value AS BLOB)) BETWEEN 1 AND 40 AND instr(value, char(0)) = 0),
    effective_from TEXT NOT NULL CHECK (effective_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND effective_from IS date(effective_from, '+0 days')),
    effective_to TEXT CHECK (effective_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND effective_to IS date(effective_to, '+0 days')),
    document TEXT NOT NULL CHECK (length(CAST(document AS BLOB)) BETWEEN 1 AND 300 AND instr(document, char(0)) = 0),
    article TEXT NOT NULL CHECK (length(CAST(article AS BLOB)) BETWEEN 1 AND 300 AND instr(article, char(0)) = 0),
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    entered_by INTEGER NOT NULL CHECK (entered_by > 0),
    entered_name TEXT NOT NULL CHECK (length(CAST(entered_name AS BLOB)) BETWEEN 1 AND 300 AND instr(entered_name, char(0)) = 0),
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    CHECK (effective_to >= effective_from)
) STRICT;
CREATE INDEX figure_value_by_key ON figure_value (figure_key, level, occupation, effective_from);
CREATE TRIGGER figure_value_no_update BEFORE UPDATE ON figure_value
BEGIN SELECT RAISE(ABORT, 'figure_value is append-only'); END;
CREATE TRIGGER figure_value_no_delete BEFORE DELETE ON figure_value
BEGIN SELECT RAISE(ABORT, 'figure_value is append-only'); END;

CREATE TABLE figure_confirmation (
    figure_value_id INTEGER PRIMARY KEY REFERENCES figure_value (id) ON DELETE RESTRICT,
    confirmed_by INTEGER NOT NULL CHECK (confirmed_by > 0),
    confirmed_name TEXT NOT NULL CHECK (length(CAST(confirmed_name AS BLOB)) BETWEEN 1 AND 300 AND instr(confirmed_name, char(0)) = 0),
    confirmed_at TEXT NOT NULL CHECK (confirmed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE TRIGGER figure_confirmation_no_update BEFORE UPDATE ON figure_confirmation
BEGIN SELECT RAISE(ABORT, 'figure_confirmation is append-only'); END;
CREATE TRIGGER figure_confirmation_no_delete BEFORE DELETE ON figure_confirmation
BEGIN SELECT RAISE(ABORT, 'figure_confirmation is append-only'); END;
CREATE TRIGGER figure_confirmation_by_another BEFORE INSERT ON figure_confirmation
WHEN NEW.confirmed_by = (SELECT entered_by FROM figure_value WHERE id = NEW.figure_value_id)
BEGIN SELECT RAISE(ABORT, 'a figure is confirmed by another person'); END;
CREATE TRIGGER figure_confirmation_not_withdrawn BEFORE INSERT ON figure_confirmation
WHEN EXISTS (SELECT 1 FROM figure_withdrawal WHERE figure_value_id = NEW.figure_value_id)
BEGIN SELECT RAISE(ABORT, 'a withdrawn figure is not confirmed'); END;

CREATE TABLE figure_withdrawal (
    figure_value_id INTEGER PRIMARY KEY REFERENCES figure_value (id) ON DELETE RESTRICT,
    withdrawn_by INTEGER NOT NULL CHECK (withdrawn_by > 0),
    withdrawn_name TEXT NOT NULL CHECK (length(CAST(withdrawn_name AS BLOB)) BETWEEN 1 AND 300 AND instr(withdrawn_name, char(0)) = 0),
    withdrawn_at TEXT NOT NULL CHECK (withdrawn_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reason AS BLOB)) <= 600 AND instr(reason, char(0)) = 0)
) STRICT;
CREATE TRIGGER figure_withdrawal_no_update BEFORE UPDATE ON figure_withdrawal
BEGIN SELECT RAISE(ABORT, 'figure_withdrawal is append-only'); END;
CREATE TRIGGER figure_withdrawal_no_delete BEFORE DELETE ON figure_withdrawal
BEGIN SELECT RAISE(ABORT, 'figure_withdrawal is append-only'); END;
CREATE TRIGGER figure_withdrawal_not_confirmed BEFORE INSERT ON figure_withdrawal
WHEN EXISTS (SELECT 1 FROM figure_confirmation WHERE figure_value_id = NEW.figure_value_id)
BEGIN SELECT RAISE(ABORT, 'a confirmed figure is not withdrawn'); END;

CREATE TABLE catalogue_edition (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 600 AND instr(title, char(0)) = 0),
    document TEXT NOT NULL DEFAULT '' CHECK (length(CAST(document AS BLOB)) <= 300 AND instr(document, char(0)) = 0),
    effective_from TEXT NOT NULL CHECK (effective_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND effective_from IS date(effective_from, '+0 days')),
    effective_to TEXT CHECK (effective_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND effective_to IS date(effective_to, '+0 days')),
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    imported_by INTEGER NOT NULL CHECK (imported_by > 0),
    imported_name TEXT NOT NULL CHECK (length(CAST(imported_name AS BLOB)) BETWEEN 1 AND 300 AND instr(imported_name, char(0)) = 0),
    imported_at TEXT NOT NULL CHECK (imported_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    CHECK (effective_to >= effective_from)
) STRICT;
CREATE INDEX catalogue_edition_by_day ON catalogue_edition (effective_from);
CREATE TRIGGER catalogue_edition_no_delete BEFORE DELETE ON catalogue_edition
BEGIN SELECT RAISE(ABORT, 'catalogue_edition is append-only'); END;

CREATE TABLE catalogue_item (
    id INTEGER PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES catalogue_edition (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    code TEXT NOT NULL DEFAULT '' CHECK (length(CAST(code AS BLOB)) <= 20 AND instr(code, char(0)) = 0),
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 300 AND instr(name, char(0)) = 0),
    lowest TEXT CHECK (lowest IN ('apprentice', '5', '4', '3', '2', '1', 'special', 'chief')),
    highest TEXT CHECK (highest IN ('apprentice', '5', '4', '3', '2', '1', 'special', 'chief')),
    -- As printed; empty: not marked as shortage.
    grade TEXT NOT NULL DEFAULT '' CHECK (length(CAST(grade AS BLOB)) <= 60 AND instr(grade, char(0)) = 0),
    UNIQUE (edition_id, code, name)
) STRICT;
CREATE TRIGGER catalogue_item_no_update BEFORE UPDATE ON catalogue_item
BEGIN SELECT RAISE(ABORT, 'catalogue_item is append-only'); END;
CREATE TRIGGER catalogue_item_no_delete BEFORE DELETE ON catalogue_item
BEGIN SELECT RAISE(ABORT, 'catalogue_item is append-only'); END;

-- The ledger of supporting measures: to be drawn up, issued, repealed.
CREATE TABLE policy_document (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    -- Year and number together; NULL: not issued yet.
    number TEXT UNIQUE CHECK (length(CAST(number AS BLOB)) BETWEEN 1 AND 300 AND instr(number, char(0)) = 0),
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 600 AND instr(title, char(0)) = 0),
    issuer TEXT NOT NULL DEFAULT '' CHECK (length(CAST(issuer AS BLOB)) <= 300 AND instr(issuer, char(0)) = 0),
    -- The clause that asks for it.
    clause TEXT NOT NULL DEFAULT '' CHECK (length(CAST(clause AS BLOB)) <= 60 AND instr(clause, char(0)) = 0),
    status TEXT NOT NULL CHECK (status IN ('to_be_drawn_up', 'issued', 'repealed')),
    issued_on TEXT CHECK (issued_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND issued_on IS date(issued_on, '+0 days')),
    effective_from TEXT CHECK (effective_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND effective_from IS date(effective_from, '+0 days')),
    repealed_on TEXT CHECK (repealed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND repealed_on IS date(repealed_on, '+0 days')),
    note TEXT NOT NULL DEFAULT '' CHECK (length(CAST(note AS BLOB)) <= 3000 AND instr(note, char(0)) = 0),
    CHECK (status = 'to_be_drawn_up' OR number IS NOT NULL)
) STRICT;
