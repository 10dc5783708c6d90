-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom an officer has declared himself close to (回避): he takes no step of their cases. And the separation of duties once
-- more, where no operation can forget it.

CREATE TABLE declared_relation (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    -- ID number of the person or credit code of the unit.
    number TEXT NOT NULL CHECK (length(CAST(number AS BLOB)) BETWEEN 15 AND 40 AND instr(number, char(0)) = 0),
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 600 AND instr(name, char(0)) = 0),
    relation TEXT NOT NULL CHECK (length(CAST(relation AS BLOB)) BETWEEN 1 AND 300 AND instr(relation, char(0)) = 0),
    declared_at TEXT NOT NULL CHECK (declared_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    -- NULL: it holds.
    ended_at TEXT CHECK (ended_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    ended_by INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    ended_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(ended_reason AS BLOB)) <= 1500 AND instr(ended_reason, char(0)) = 0),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CHECK (ended_at IS NULL OR ended_by <> account_id)
) STRICT;
CREATE INDEX declared_relation_by_account ON declared_relation (account_id, number);
CREATE TRIGGER declared_relation_no_delete BEFORE DELETE ON declared_relation
BEGIN SELECT RAISE(ABORT, 'a relation is ended, not deleted'); END;
CREATE TRIGGER declared_relation_stays BEFORE UPDATE ON declared_relation
WHEN OLD.ended_at IS NOT NULL OR NEW.account_id <> OLD.account_id OR NEW.number <> OLD.number OR NEW.name <> OLD.name
    OR NEW.relation <> OLD.relation OR NEW.declared_at <> OLD.declared_at
BEGIN SELECT RAISE(ABORT, 'what was declared stays'); END;

-- Two accounts of one person are one person.
CREATE TRIGGER case_step_one_per_human BEFORE INSERT ON case_step
WHEN NEW.step IS NOT NULL AND NEW.is_back_entry = 0 AND EXISTS (SELECT 1 FROM account n JOIN account o
    ON o.person_number = n.person_number JOIN case_step s ON s.officer_id = o.id
    WHERE n.id = NEW.officer_id AND n.person_number <> '' AND s.case_id = NEW.case_id AND s.step <> NEW.step)
BEGIN SELECT RAISE(ABORT, 'one person takes one step of a case'); END;
-- Nobody takes a step of a case he is named in, or somebody he has declared himself close to.
CREATE TRIGGER case_step_not_own BEFORE INSERT ON case_step
WHEN NEW.step IS NOT NULL AND NEW.is_back_entry = 0 AND EXISTS (
    SELECT 1 FROM (SELECT person_number AS number FROM account WHERE id = NEW.officer_id AND person_number <> ''
        UNION ALL SELECT number FROM declared_relation WHERE account_id = NEW.officer_id AND ended_at IS NULL) near
    WHERE near.number = (SELECT applicant_number FROM case_file WHERE id = NEW.case_id)
        OR EXISTS (SELECT 1 FROM person p JOIN case_party c ON c.person_id = coalesce(p.merged_into, p.id)
            WHERE p.id_number = near.number AND c.case_id = NEW.case_id)
        OR EXISTS (SELECT 1 FROM organisation g JOIN case_party c ON c.organisation_id = coalesce(g.merged_into, g.id)
            WHERE g.credit_code = near.number AND c.case_id = NEW.case_id))
BEGIN SELECT RAISE(ABORT, 'nobody handles his own case'); END;
