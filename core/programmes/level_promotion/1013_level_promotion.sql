-- SPDX-License-Identifier: GPL-3.0-or-later
-- One promotion: columns are the field keys of core/programmes/level_promotion/fields.h, in their order.
CREATE TABLE level_promotion (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    name TEXT,
    id_number TEXT CHECK (length(id_number) = 18),
    sex TEXT CHECK (sex IN ('male', 'female')),
    phone TEXT,
    employer_name TEXT,
    employer_code TEXT CHECK (length(employer_code) = 18),
    employer_district TEXT,
    honour_title TEXT,
    honour_document TEXT,
    honour_on TEXT CHECK (honour_on IS date(honour_on, '+0 days')),
    occupation TEXT,
    occupation_code TEXT,
    level TEXT,
    certificate TEXT,
    outcome TEXT CHECK (outcome IN ('direct', 'priority', 'not_applicable')),
    new_level TEXT,
    new_certificate TEXT
) STRICT;

-- Nobody is promoted above the top, from it, or by more than one level, whatever a form says.
CREATE TRIGGER level_promotion_within BEFORE UPDATE OF state ON case_file
WHEN NEW.state = 'approved' AND NEW.programme = 'level_promotion' AND EXISTS (SELECT 1 FROM level_promotion p
    WHERE p.case_id = NEW.id AND p.outcome = 'direct'
    AND coalesce(p.level || '>' || p.new_level, '') NOT IN ('apprentice>5', '5>4', '4>3', '3>2', '2>1'))
BEGIN SELECT RAISE(ABORT, 'a promotion goes one level up and ends at level one'); END;
