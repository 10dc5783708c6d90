-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appraisal bodies (2011/46 3.1e): which organisation is one, from when to when, and what it may appraise.

CREATE TABLE appraisal_body (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    from_day TEXT NOT NULL CHECK (from_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND from_day IS date(from_day, '+0 days')),
    -- Last day; NULL: it goes on.
    to_day TEXT CHECK (to_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND to_day IS date(to_day, '+0 days')),
    -- First year whose filings are kept here; those of earlier years lie on paper.
    first_year INTEGER NOT NULL CHECK (first_year BETWEEN 2011 AND 2999),
    document TEXT NOT NULL DEFAULT '' CHECK (length(CAST(document AS BLOB)) <= 200 AND instr(document, char(0)) = 0),
    note TEXT NOT NULL DEFAULT '' CHECK (length(CAST(note AS BLOB)) <= 3000 AND instr(note, char(0)) = 0),
    entered_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    -- Why the entry does not count; empty: it does.
    withdrawn_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(withdrawn_reason AS BLOB)) <= 3000 AND instr(withdrawn_reason, char(0)) = 0),
    CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX appraisal_body_by_organisation ON appraisal_body (organisation_id, from_day);
CREATE TRIGGER appraisal_body_no_delete BEFORE DELETE ON appraisal_body
BEGIN SELECT RAISE(ABORT, 'an entry is withdrawn, not deleted'); END;
-- It goes over to the organisation its own was merged into, and back; to no other.
CREATE TRIGGER appraisal_body_stays BEFORE UPDATE ON appraisal_body
WHEN NEW.organisation_id <> OLD.organisation_id AND NOT EXISTS (SELECT 1 FROM organisation o WHERE o.id = OLD.organisation_id
        AND o.merged_into = NEW.organisation_id OR o.id = NEW.organisation_id AND o.merged_into = OLD.organisation_id)
    OR NEW.entered_by <> OLD.entered_by OR NEW.entered_at <> OLD.entered_at
    OR OLD.withdrawn_reason <> '' AND NEW.organisation_id = OLD.organisation_id
BEGIN SELECT RAISE(ABORT, 'the organisation stays'); END;

CREATE TABLE appraisal_scope (
    id INTEGER PRIMARY KEY,
    body_id INTEGER NOT NULL REFERENCES appraisal_body (id) ON DELETE RESTRICT,
    occupation TEXT NOT NULL CHECK (length(CAST(occupation AS BLOB)) BETWEEN 1 AND 300 AND instr(occupation, char(0)) = 0),
    occupation_code TEXT NOT NULL DEFAULT '' CHECK (length(CAST(occupation_code AS BLOB)) <= 60 AND instr(occupation_code, char(0)) = 0),
    -- Empty: every level.
    level TEXT NOT NULL DEFAULT '' CHECK (level IN ('', 'apprentice', '5', '4', '3', '2', '1', 'special', 'chief')),
    from_day TEXT NOT NULL CHECK (from_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND from_day IS date(from_day, '+0 days')),
    to_day TEXT CHECK (to_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND to_day IS date(to_day, '+0 days')),
    withdrawn_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(withdrawn_reason AS BLOB)) <= 3000 AND instr(withdrawn_reason, char(0)) = 0),
    CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX appraisal_scope_by_body ON appraisal_scope (body_id, occupation, level, from_day);
CREATE TRIGGER appraisal_scope_no_delete BEFORE DELETE ON appraisal_scope
BEGIN SELECT RAISE(ABORT, 'an entry is withdrawn, not deleted'); END;
CREATE TRIGGER appraisal_scope_stays BEFORE UPDATE ON appraisal_scope
WHEN NEW.body_id <> OLD.body_id OR NEW.occupation <> OLD.occupation OR NEW.occupation_code <> OLD.occupation_code
    OR NEW.level <> OLD.level OR NEW.from_day <> OLD.from_day OR OLD.withdrawn_reason <> ''
BEGIN SELECT RAISE(ABORT, 'what may be appraised stays'); END;

-- Which entries of the audit trail are about a body: its history.
CREATE TABLE appraisal_body_change (
    body_id INTEGER NOT NULL REFERENCES appraisal_body (id) ON DELETE RESTRICT,
    seq INTEGER NOT NULL REFERENCES audit (seq) ON DELETE RESTRICT,
    PRIMARY KEY (body_id, seq)
) STRICT, WITHOUT ROWID;
