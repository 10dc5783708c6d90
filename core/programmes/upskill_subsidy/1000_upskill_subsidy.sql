-- SPDX-License-Identifier: GPL-3.0-or-later
-- One claim: columns are the field keys of core/programmes/upskill_subsidy/fields.h, in their order.
CREATE TABLE upskill_subsidy (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    unit_name TEXT,
    credit_code TEXT CHECK (length(credit_code) = 18),
    district TEXT,
    outside_place TEXT,
    address TEXT,
    legal_representative TEXT,
    contact_name TEXT,
    contact_phone TEXT,
    insurance_number TEXT,
    employee_count INTEGER CHECK (employee_count BETWEEN 0 AND 100000000),
    fund_year INTEGER CHECK (fund_year BETWEEN 0 AND 100000000),
    wage_total INTEGER CHECK (wage_total BETWEEN 0 AND 99999999999999),
    fund_drawn INTEGER CHECK (fund_drawn BETWEEN 0 AND 99999999999999),
    fund_used INTEGER CHECK (fund_used BETWEEN 0 AND 99999999999999),
    fund_frontline INTEGER CHECK (fund_frontline BETWEEN 0 AND 99999999999999),
    trained_by TEXT CHECK (trained_by IN ('self', 'commissioned')),
    training_body TEXT,
    class_filed TEXT CHECK (class_filed IS date(class_filed, '+0 days')),
    claimed_total INTEGER CHECK (claimed_total BETWEEN 0 AND 99999999999999),
    account_name TEXT,
    bank_name TEXT,
    account_number TEXT
) STRICT;

-- One row of its roster.
CREATE TABLE upskill_subsidy_roster (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    row_id TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    sex TEXT CHECK (sex IN ('male', 'female')),
    id_number TEXT CHECK (length(id_number) = 18),
    post TEXT,
    occupation TEXT,
    occupation_code TEXT,
    earlier_occupation TEXT,
    earlier_level TEXT,
    earlier_certificate TEXT,
    earlier_issued TEXT CHECK (earlier_issued IS date(earlier_issued, '+0 days')),
    level TEXT,
    certificate TEXT,
    issued TEXT CHECK (issued IS date(issued, '+0 days')),
    issuer TEXT,
    contract_start TEXT CHECK (contract_start IS date(contract_start, '+0 days')),
    contract_end TEXT,
    insured_since TEXT,
    training_start TEXT CHECK (training_start IS date(training_start, '+0 days')),
    training_end TEXT CHECK (training_end IS date(training_end, '+0 days')),
    training_hours INTEGER CHECK (training_hours BETWEEN 0 AND 100000000),
    training_fee INTEGER CHECK (training_fee BETWEEN 0 AND 99999999999999),
    appraisal_fee INTEGER CHECK (appraisal_fee BETWEEN 0 AND 99999999999999),
    phone TEXT,
    remarks TEXT,
    PRIMARY KEY (case_id, row_id)
) STRICT;

CREATE INDEX upskill_subsidy_roster_person ON upskill_subsidy_roster (id_number, level, occupation_code);
CREATE INDEX upskill_subsidy_roster_certificate ON upskill_subsidy_roster (certificate);
