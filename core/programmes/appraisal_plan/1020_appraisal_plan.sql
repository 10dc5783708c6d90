-- SPDX-License-Identifier: GPL-3.0-or-later
-- One plan: columns are the field keys of core/programmes/appraisal_plan/fields.h, in their order.
CREATE TABLE appraisal_plan (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    body_name TEXT,
    credit_code TEXT CHECK (length(credit_code) = 18),
    district TEXT,
    address TEXT,
    approved_by TEXT,
    head_of_body TEXT,
    contact_name TEXT,
    contact_phone TEXT,
    plan_year INTEGER CHECK (plan_year BETWEEN 0 AND 100000000),
    plan_kind TEXT CHECK (plan_kind IN ('annual', 'amended')),
    fee_basis TEXT,
    plan_remarks TEXT
) STRICT;

-- One line of it.
CREATE TABLE appraisal_plan_lines (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    row_id TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    occupation TEXT,
    occupation_code TEXT,
    level TEXT,
    month TEXT,
    heads INTEGER CHECK (heads BETWEEN 0 AND 100000000),
    place TEXT,
    examiners INTEGER CHECK (examiners BETWEEN 0 AND 100000000),
    remarks TEXT,
    PRIMARY KEY (case_id, row_id)
) STRICT;
