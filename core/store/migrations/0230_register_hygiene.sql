-- SPDX-License-Identifier: GPL-3.0-or-later
-- The registers kept clean: corrections with what stood there before, records that were two and are one, and those that
-- look alike and are not.

-- A record merged into another stays as a pointer: it keeps what it said and whatever led to it, and leads on.
ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person (id) ON DELETE RESTRICT;
ALTER TABLE organisation ADD COLUMN merged_into INTEGER REFERENCES organisation (id) ON DELETE RESTRICT;
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX organisation_merged ON organisation (merged_into) WHERE merged_into IS NOT NULL;
CREATE TRIGGER person_merged_stays BEFORE UPDATE ON person
WHEN OLD.merged_into IS NOT NULL AND NEW.merged_into IS NOT NULL AND (NEW.name <> OLD.name OR NEW.id_number IS NOT OLD.id_number
    OR NEW.phone <> OLD.phone OR NEW.address <> OLD.address OR NEW.legacy_number <> OLD.legacy_number OR NEW.note <> OLD.note)
BEGIN SELECT RAISE(ABORT, 'a merged record stays as it is'); END;
CREATE TRIGGER organisation_merged_stays BEFORE UPDATE ON organisation
WHEN OLD.merged_into IS NOT NULL AND NEW.merged_into IS NOT NULL AND (NEW.name <> OLD.name OR NEW.credit_code IS NOT OLD.credit_code
    OR NEW.bank_account <> OLD.bank_account OR NEW.address <> OLD.address OR NEW.phone <> OLD.phone OR NEW.note <> OLD.note)
BEGIN SELECT RAISE(ABORT, 'a merged record stays as it is'); END;
CREATE TRIGGER certificate_of_whom BEFORE INSERT ON certificate
WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.person_id AND merged_into IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'nothing new hangs on a merged record'); END;
CREATE TRIGGER case_party_who BEFORE INSERT ON case_party
WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.person_id AND merged_into IS NOT NULL)
    OR EXISTS (SELECT 1 FROM organisation WHERE id = NEW.organisation_id AND merged_into IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'nothing new hangs on a merged record'); END;

-- An entry goes over to the enterprise its own was merged into, and back; to no other.
DROP TRIGGER fund_pooling_stays;
CREATE TRIGGER fund_pooling_stays BEFORE UPDATE ON fund_pooling
WHEN NEW.from_day <> OLD.from_day OR NEW.document <> OLD.document
    OR NEW.document_on <> OLD.document_on OR NEW.entered_by <> OLD.entered_by OR NEW.entered_at <> OLD.entered_at
    OR OLD.withdrawn_reason <> '' AND NEW.organisation_id = OLD.organisation_id
    OR NEW.organisation_id <> OLD.organisation_id AND NOT EXISTS (SELECT 1 FROM organisation o
        WHERE o.id = OLD.organisation_id AND o.merged_into = NEW.organisation_id
        OR o.id = NEW.organisation_id AND o.merged_into = OLD.organisation_id)
BEGIN SELECT RAISE(ABORT, 'enterprise, document and first day stay'); END;

-- One correction of one record by one officer, and every field of it as it was and as it is.
CREATE TABLE register_correction (
    id INTEGER PRIMARY KEY,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 6000 AND instr(reason, char(0)) = 0),
    -- Who the record says it is, and where its money goes, changed by one hand: listed by themselves.
    changes_identity INTEGER NOT NULL CHECK (changes_identity IN (0, 1)),
    changes_account INTEGER NOT NULL CHECK (changes_account IN (0, 1)),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX register_correction_by_person ON register_correction (person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX register_correction_by_organisation ON register_correction (organisation_id, id) WHERE organisation_id IS NOT NULL;
CREATE INDEX register_correction_of_identity ON register_correction (on_day, id) WHERE changes_identity = 1 OR changes_account = 1;
CREATE TABLE register_correction_field (
    correction_id INTEGER NOT NULL REFERENCES register_correction (id) ON DELETE RESTRICT,
    field TEXT NOT NULL CHECK (length(field) BETWEEN 1 AND 40),
    old_value TEXT NOT NULL CHECK (length(CAST(old_value AS BLOB)) <= 3000 AND instr(old_value, char(0)) = 0),
    new_value TEXT NOT NULL CHECK (length(CAST(new_value AS BLOB)) <= 3000 AND instr(new_value, char(0)) = 0),
    PRIMARY KEY (correction_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_correction_old_number ON register_correction_field (field, old_value, correction_id);

-- Two records that turned out to be one. What the surviving one said before is kept to the letter; every row that was
-- hung over is named, so that exactly these go back when the merge is undone.
CREATE TABLE register_merge (
    id INTEGER PRIMARY KEY,
    person_kept INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    person_merged INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organisation_kept INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    organisation_merged INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    -- Both records before, as JSON: column → value.
    kept_before TEXT NOT NULL,
    merged_before TEXT NOT NULL,
    -- The surviving record after.
    kept_after TEXT NOT NULL,
    -- Last case there was: later ones came to the surviving record by themselves.
    last_case INTEGER NOT NULL CHECK (last_case >= 0),
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 6000 AND instr(reason, char(0)) = 0),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    undone_on TEXT CHECK (undone_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND undone_on IS date(undone_on, '+0 days')),
    undone_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(undone_name AS BLOB)) <= 300 AND instr(undone_name, char(0)) = 0),
    undone_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(undone_reason AS BLOB)) <= 6000 AND instr(undone_reason, char(0)) = 0),
    CHECK ((person_kept IS NULL) = (person_merged IS NULL) AND (organisation_kept IS NULL) = (organisation_merged IS NULL)
        AND (person_kept IS NULL) <> (organisation_kept IS NULL)),
    CHECK ((undone_on IS NULL) = (undone_reason = ''))
) STRICT;
CREATE INDEX register_merge_person ON register_merge (person_kept, id) WHERE person_kept IS NOT NULL;
CREATE INDEX register_merge_person_gone ON register_merge (person_merged, id) WHERE person_merged IS NOT NULL;
CREATE INDEX register_merge_organisation ON register_merge (organisation_kept, id) WHERE organisation_kept IS NOT NULL;
CREATE INDEX register_merge_organisation_gone ON register_merge (organisation_merged, id) WHERE organisation_merged IS NOT NULL;
CREATE TABLE register_merge_item (
    merge_id INTEGER NOT NULL REFERENCES register_merge (id) ON DELETE RESTRICT,
    place TEXT NOT NULL CHECK (place IN ('case_file', 'case_party', 'certificate', 'fund_pooling', 'honour',
        'filing', 'appraisal_body', 'pointer')),
    -- Row of that table; of a party: its case.
    row INTEGER NOT NULL,
    -- Of a party: role/row.
    detail TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (merge_id, place, row, detail)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER register_merge_stays BEFORE UPDATE ON register_merge
WHEN OLD.undone_on IS NOT NULL OR NEW.person_kept IS NOT OLD.person_kept OR NEW.person_merged IS NOT OLD.person_merged
    OR NEW.organisation_kept IS NOT OLD.organisation_kept OR NEW.organisation_merged IS NOT OLD.organisation_merged
    OR NEW.kept_before <> OLD.kept_before OR NEW.merged_before <> OLD.merged_before OR NEW.kept_after <> OLD.kept_after
    OR NEW.reason <> OLD.reason OR NEW.at <> OLD.at OR NEW.officer_id <> OLD.officer_id
BEGIN SELECT RAISE(ABORT, 'a merge is undone, not changed'); END;

-- Looked at and found to be two: the smaller id first.
CREATE TABLE register_distinct (
    id INTEGER PRIMARY KEY,
    person_one INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    person_other INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organisation_one INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    organisation_other INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 6000 AND instr(reason, char(0)) = 0),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    withdrawn_on TEXT CHECK (withdrawn_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND withdrawn_on IS date(withdrawn_on, '+0 days')),
    withdrawn_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(withdrawn_name AS BLOB)) <= 300 AND instr(withdrawn_name, char(0)) = 0),
    withdrawn_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(withdrawn_reason AS BLOB)) <= 6000 AND instr(withdrawn_reason, char(0)) = 0),
    CHECK ((person_one IS NULL) = (person_other IS NULL) AND (organisation_one IS NULL) = (organisation_other IS NULL)
        AND (person_one IS NULL) <> (organisation_one IS NULL)),
    CHECK (person_one < person_other),
    CHECK (organisation_one < organisation_other),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_reason = ''))
) STRICT;
CREATE UNIQUE INDEX register_distinct_persons ON register_distinct (person_one, person_other)
    WHERE person_one IS NOT NULL AND withdrawn_on IS NULL;
CREATE UNIQUE INDEX register_distinct_organisations ON register_distinct (organisation_one, organisation_other)
    WHERE organisation_one IS NOT NULL AND withdrawn_on IS NULL;
CREATE TRIGGER register_distinct_stays BEFORE UPDATE ON register_distinct
WHEN OLD.withdrawn_on IS NOT NULL OR NEW.person_one IS NOT OLD.person_one OR NEW.person_other IS NOT OLD.person_other
    OR NEW.organisation_one IS NOT OLD.organisation_one OR NEW.organisation_other IS NOT OLD.organisation_other
    OR NEW.reason <> OLD.reason OR NEW.at <> OLD.at OR NEW.officer_id <> OLD.officer_id
BEGIN SELECT RAISE(ABORT, 'what was found is withdrawn, not changed'); END;

-- What likely duplicates are walked by.
CREATE INDEX person_by_phone ON person (phone, id) WHERE phone <> '' AND merged_into IS NULL;
CREATE INDEX person_let_pass ON person (id) WHERE id_override_reason <> '';
CREATE TRIGGER register_correction_no_update BEFORE UPDATE ON register_correction BEGIN SELECT RAISE(ABORT, 'register_correction is append-only'); END;
CREATE TRIGGER register_correction_no_delete BEFORE DELETE ON register_correction BEGIN SELECT RAISE(ABORT, 'register_correction is append-only'); END;
CREATE TRIGGER register_correction_field_no_update BEFORE UPDATE ON register_correction_field BEGIN SELECT RAISE(ABORT, 'register_correction_field is append-only'); END;
CREATE TRIGGER register_correction_field_no_delete BEFORE DELETE ON register_correction_field BEGIN SELECT RAISE(ABORT, 'register_correction_field is append-only'); END;
CREATE TRIGGER register_merge_item_no_update BEFORE UPDATE ON register_merge_item BEGIN SELECT RAISE(ABORT, 'register_merge_item is append-only'); END;
CREATE TRIGGER register_merge_item_no_delete BEFORE DELETE ON register_merge_item BEGIN SELECT RAISE(ABORT, 'register_merge_item is append-only'); END;
CREATE TRIGGER register_merge_no_delete BEFORE DELETE ON register_merge BEGIN SELECT RAISE(ABORT, 'register_merge is append-only'); END;
CREATE TRIGGER register_distinct_no_delete BEFORE DELETE ON register_distinct BEGIN SELECT RAISE(ABORT, 'register_distinct is append-only'); END;
CREATE INDEX register_distinct_other_person ON register_distinct (person_other) WHERE person_other IS NOT NULL;
CREATE INDEX register_distinct_other_organisation ON register_distinct (organisation_other) WHERE organisation_other IS NOT NULL;
