-- SPDX-License-Identifier: GPL-3.0-or-later
-- One application: columns are the field keys of core/programmes/talent_settlement/fields.h, in their order.
CREATE TABLE talent_settlement (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    applied_by TEXT CHECK (applied_by IN ('person', 'employer')),
    earlier_rule INTEGER CHECK (earlier_rule IN (0, 1)),
    name TEXT,
    id_number TEXT CHECK (length(id_number) = 18),
    sex TEXT CHECK (sex IN ('male', 'female')),
    birth_date TEXT CHECK (birth_date IS date(birth_date, '+0 days')),
    post_kind TEXT CHECK (post_kind IN ('cadre', 'worker')),
    marital_status TEXT CHECK (marital_status IN ('single', 'married', 'widowed', 'divorced')),
    phone TEXT,
    former_residence TEXT,
    occupation TEXT,
    occupation_code TEXT,
    level TEXT,
    certificate TEXT,
    issued TEXT CHECK (issued IS date(issued, '+0 days')),
    issuer TEXT,
    appraisal TEXT CHECK (appraisal IN ('here', 'filed', 'elsewhere', 'later_body')),
    employer_name TEXT,
    employer_code TEXT CHECK (length(employer_code) = 18),
    employer_district TEXT,
    employer_place TEXT,
    employer_kind TEXT CHECK (employer_kind IN ('ordinary', 'hr_service', 'dispatch', 'mixed')),
    post TEXT,
    post_code TEXT,
    hired_on TEXT CHECK (hired_on IS date(hired_on, '+0 days')),
    contract_kind TEXT CHECK (contract_kind IN ('fixed', 'open', 'task')),
    contract_with_employer INTEGER CHECK (contract_with_employer IN (0, 1)),
    contract_start TEXT CHECK (contract_start IS date(contract_start, '+0 days')),
    contract_end TEXT,
    continuous_since TEXT CHECK (continuous_since IS date(continuous_since, '+0 days')),
    relaxation_decision TEXT,
    relaxation_decided_on TEXT CHECK (relaxation_decided_on IS date(relaxation_decided_on, '+0 days')),
    insured_here INTEGER CHECK (insured_here IN (0, 1)),
    insured_since TEXT,
    settle_district TEXT,
    settle_kind TEXT CHECK (settle_kind IN ('own_home', 'collective', 'relatives', 'public_collective')),
    settle_address TEXT,
    police_station TEXT,
    asks_for_housing INTEGER CHECK (asks_for_housing IN (0, 1))
) STRICT;

CREATE INDEX talent_settlement_person ON talent_settlement (id_number);
CREATE INDEX talent_settlement_certificate ON talent_settlement (certificate);

-- Spouse and children who move along.
CREATE TABLE talent_settlement_dependants (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    row_id TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    relation TEXT CHECK (relation IN ('spouse', 'child')),
    name TEXT,
    id_number TEXT CHECK (length(id_number) = 18),
    sex TEXT CHECK (sex IN ('male', 'female')),
    birth_date TEXT CHECK (birth_date IS date(birth_date, '+0 days')),
    former_residence TEXT,
    consents INTEGER CHECK (consents IN (0, 1)),
    PRIMARY KEY (case_id, row_id)
) STRICT;

CREATE INDEX talent_settlement_dependants_person ON talent_settlement_dependants (id_number);
