-- SPDX-License-Identifier: GPL-3.0-or-later
-- Persons, organisations and certificates. Texts are limited in bytes of UTF-8.

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 300 AND instr(name, char(0)) = 0),
    name_raw TEXT NOT NULL DEFAULT '' CHECK (length(CAST(name_raw AS BLOB)) <= 300 AND instr(name_raw, char(0)) = 0),
    -- Folded for finding duplicates: variants and look-alikes are one key.
    name_key TEXT NOT NULL DEFAULT '' CHECK (length(CAST(name_key AS BLOB)) <= 600 AND instr(name_key, char(0)) = 0),
    id_kind TEXT NOT NULL DEFAULT 'resident' CHECK (id_kind IN ('resident', 'residence_permit', 'hkmo_pass', 'tw_pass',
        'foreign_pr', 'passport')),
    -- NULL: not known yet.
    id_number TEXT CHECK (length(CAST(id_number AS BLOB)) BETWEEN 1 AND 40 AND instr(id_number, char(0)) = 0),
    -- 0: the only holder. 1 and more: another person under the same number, kept apart by an officer.
    id_twin INTEGER NOT NULL DEFAULT 0 CHECK (id_twin BETWEEN 0 AND 9),
    id_override_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(id_override_reason AS BLOB)) <= 600 AND instr(id_override_reason, char(0)) = 0),
    legacy_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(legacy_number AS BLOB)) <= 40 AND instr(legacy_number, char(0)) = 0),
    sex TEXT CHECK (sex IN ('male', 'female')),
    birth_date TEXT CHECK (birth_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND birth_date IS date(birth_date, '+0 days')),
    phone TEXT NOT NULL DEFAULT '' CHECK (length(CAST(phone AS BLOB)) <= 200 AND instr(phone, char(0)) = 0),
    address TEXT NOT NULL DEFAULT '' CHECK (length(CAST(address AS BLOB)) <= 600 AND instr(address, char(0)) = 0),
    note TEXT NOT NULL DEFAULT '' CHECK (length(CAST(note AS BLOB)) <= 3000 AND instr(note, char(0)) = 0),
    UNIQUE (id_number, id_kind, id_twin)
) STRICT;
CREATE INDEX person_by_name ON person (name_key, birth_date);
CREATE INDEX person_by_legacy_number ON person (legacy_number) WHERE legacy_number <> '';

-- What a person was called before.
CREATE TABLE person_name (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 300 AND instr(name, char(0)) = 0),
    name_raw TEXT NOT NULL DEFAULT '' CHECK (length(CAST(name_raw AS BLOB)) <= 300 AND instr(name_raw, char(0)) = 0),
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reason AS BLOB)) <= 600 AND instr(reason, char(0)) = 0)
) STRICT;
CREATE INDEX person_name_by_person ON person_name (person_id);
CREATE TRIGGER person_name_no_update BEFORE UPDATE ON person_name
BEGIN SELECT RAISE(ABORT, 'person_name is append-only'); END;
CREATE TRIGGER person_name_no_delete BEFORE DELETE ON person_name
BEGIN SELECT RAISE(ABORT, 'person_name is append-only'); END;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 600 AND instr(name, char(0)) = 0),
    name_raw TEXT NOT NULL DEFAULT '' CHECK (length(CAST(name_raw AS BLOB)) <= 600 AND instr(name_raw, char(0)) = 0),
    name_key TEXT NOT NULL DEFAULT '' CHECK (length(CAST(name_key AS BLOB)) <= 1200 AND instr(name_key, char(0)) = 0),
    credit_code TEXT UNIQUE CHECK (length(CAST(credit_code AS BLOB)) = 18 AND instr(credit_code, char(0)) = 0),
    code_override_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(code_override_reason AS BLOB)) <= 600 AND instr(code_override_reason, char(0)) = 0),
    -- Before 2015-10: organisation code, business registration and tax number.
    organisation_code TEXT NOT NULL DEFAULT '' CHECK (length(CAST(organisation_code AS BLOB)) <= 20 AND instr(organisation_code, char(0)) = 0),
    registration_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(registration_number AS BLOB)) <= 40 AND instr(registration_number, char(0)) = 0),
    tax_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(tax_number AS BLOB)) <= 40 AND instr(tax_number, char(0)) = 0),
    insurance_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(insurance_number AS BLOB)) <= 40 AND instr(insurance_number, char(0)) = 0),
    industry_code TEXT NOT NULL DEFAULT '' CHECK (length(CAST(industry_code AS BLOB)) <= 20 AND instr(industry_code, char(0)) = 0),
    -- Code of an administrative unit or pilot zone.
    district TEXT NOT NULL DEFAULT '' CHECK (length(CAST(district AS BLOB)) <= 20 AND instr(district, char(0)) = 0),
    address TEXT NOT NULL DEFAULT '' CHECK (length(CAST(address AS BLOB)) <= 600 AND instr(address, char(0)) = 0),
    business_address TEXT NOT NULL DEFAULT '' CHECK (length(CAST(business_address AS BLOB)) <= 600 AND instr(business_address, char(0)) = 0),
    legal_representative TEXT NOT NULL DEFAULT '' CHECK (length(CAST(legal_representative AS BLOB)) <= 300 AND instr(legal_representative, char(0)) = 0),
    contact TEXT NOT NULL DEFAULT '' CHECK (length(CAST(contact AS BLOB)) <= 300 AND instr(contact, char(0)) = 0),
    phone TEXT NOT NULL DEFAULT '' CHECK (length(CAST(phone AS BLOB)) <= 200 AND instr(phone, char(0)) = 0),
    is_dispatch_agency TEXT NOT NULL DEFAULT 'unknown' CHECK (is_dispatch_agency IN ('unknown', 'yes', 'no')),
    is_hr_service TEXT NOT NULL DEFAULT 'unknown' CHECK (is_hr_service IN ('unknown', 'yes', 'no')),
    bank_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(bank_name AS BLOB)) <= 300 AND instr(bank_name, char(0)) = 0),
    bank_account TEXT NOT NULL DEFAULT '' CHECK (length(CAST(bank_account AS BLOB)) <= 60 AND instr(bank_account, char(0)) = 0),
    bank_account_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(bank_account_name AS BLOB)) <= 600 AND instr(bank_account_name, char(0)) = 0),
    note TEXT NOT NULL DEFAULT '' CHECK (length(CAST(note AS BLOB)) <= 3000 AND instr(note, char(0)) = 0)
) STRICT;
CREATE INDEX organisation_by_name ON organisation (name_key);
CREATE INDEX organisation_by_old_code ON organisation (organisation_code) WHERE organisation_code <> '';
CREATE INDEX organisation_by_registration ON organisation (registration_number) WHERE registration_number <> '';

CREATE TABLE organisation_name (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 600 AND instr(name, char(0)) = 0),
    name_raw TEXT NOT NULL DEFAULT '' CHECK (length(CAST(name_raw AS BLOB)) <= 600 AND instr(name_raw, char(0)) = 0),
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reason AS BLOB)) <= 600 AND instr(reason, char(0)) = 0)
) STRICT;
CREATE INDEX organisation_name_by_organisation ON organisation_name (organisation_id);
CREATE TRIGGER organisation_name_no_update BEFORE UPDATE ON organisation_name
BEGIN SELECT RAISE(ABORT, 'organisation_name is append-only'); END;
CREATE TRIGGER organisation_name_no_delete BEFORE DELETE ON organisation_name
BEGIN SELECT RAISE(ABORT, 'organisation_name is append-only'); END;

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    number TEXT NOT NULL CHECK (length(CAST(number AS BLOB)) BETWEEN 1 AND 60 AND instr(number, char(0)) = 0),
    number_raw TEXT NOT NULL DEFAULT '' CHECK (length(CAST(number_raw AS BLOB)) <= 120 AND instr(number_raw, char(0)) = 0),
    level TEXT NOT NULL CHECK (level IN ('apprentice', '5', '4', '3', '2', '1', 'special', 'chief')),
    occupation_name TEXT NOT NULL CHECK (length(CAST(occupation_name AS BLOB)) BETWEEN 1 AND 300 AND instr(occupation_name, char(0)) = 0),
    occupation_code TEXT NOT NULL DEFAULT '' CHECK (length(CAST(occupation_code AS BLOB)) <= 20 AND instr(occupation_code, char(0)) = 0),
    issued_on TEXT CHECK (issued_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND issued_on IS date(issued_on, '+0 days')),
    issuer TEXT NOT NULL DEFAULT '' CHECK (length(CAST(issuer AS BLOB)) <= 600 AND instr(issuer, char(0)) = 0),
    is_appraised_locally TEXT NOT NULL DEFAULT 'unknown' CHECK (is_appraised_locally IN ('unknown', 'yes', 'no')),
    note TEXT NOT NULL DEFAULT '' CHECK (length(CAST(note AS BLOB)) <= 3000 AND instr(note, char(0)) = 0),
    UNIQUE (number, person_id)
) STRICT;
CREATE INDEX certificate_by_person ON certificate (person_id, issued_on);
