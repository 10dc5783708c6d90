-- SPDX-License-Identifier: GPL-3.0-or-later
-- Enterprises whose education fund the government pools (2011/46 6.2e), from when to when, and by which document.

CREATE TABLE fund_pooling (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    from_day TEXT NOT NULL CHECK (from_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND from_day IS date(from_day, '+0 days')),
    -- Last day; NULL: it goes on.
    to_day TEXT CHECK (to_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND to_day IS date(to_day, '+0 days')),
    document TEXT NOT NULL CHECK (length(CAST(document AS BLOB)) BETWEEN 1 AND 200 AND instr(document, char(0)) = 0),
    document_on TEXT NOT NULL CHECK (document_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND document_on IS date(document_on, '+0 days')),
    note TEXT NOT NULL DEFAULT '' CHECK (length(CAST(note AS BLOB)) <= 3000 AND instr(note, char(0)) = 0),
    entered_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    -- Why the entry does not count; empty: it does.
    withdrawn_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(withdrawn_reason AS BLOB)) <= 3000 AND instr(withdrawn_reason, char(0)) = 0),
    CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX fund_pooling_by_organisation ON fund_pooling (organisation_id, from_day);
CREATE TRIGGER fund_pooling_no_delete BEFORE DELETE ON fund_pooling
BEGIN SELECT RAISE(ABORT, 'an entry is withdrawn, not deleted'); END;
CREATE TRIGGER fund_pooling_stays BEFORE UPDATE ON fund_pooling
WHEN NEW.organisation_id <> OLD.organisation_id OR NEW.from_day <> OLD.from_day OR NEW.document <> OLD.document
    OR NEW.document_on <> OLD.document_on OR NEW.entered_by <> OLD.entered_by OR NEW.entered_at <> OLD.entered_at
    OR OLD.withdrawn_reason <> ''
BEGIN SELECT RAISE(ABORT, 'enterprise, document and first day stay'); END;
