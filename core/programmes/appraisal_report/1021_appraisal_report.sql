-- SPDX-License-Identifier: GPL-3.0-or-later
-- One report: columns are the field keys of core/programmes/appraisal_report/fields.h, in their order.
CREATE TABLE appraisal_report (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    body_name TEXT,
    credit_code TEXT CHECK (length(credit_code) = 18),
    district TEXT,
    address TEXT,
    head_of_body TEXT,
    contact_name TEXT,
    contact_phone TEXT,
    report_year INTEGER CHECK (report_year BETWEEN 0 AND 100000000),
    report_kind TEXT CHECK (report_kind IN ('annual', 'supplement')),
    cut_off TEXT CHECK (cut_off IS date(cut_off, '+0 days')),
    supervision TEXT,
    complaints INTEGER CHECK (complaints BETWEEN 0 AND 100000000),
    report_remarks TEXT
) STRICT;

-- One line of it.
CREATE TABLE appraisal_report_lines (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    row_id TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    occupation TEXT,
    occupation_code TEXT,
    level TEXT,
    month TEXT,
    place TEXT,
    planned INTEGER CHECK (planned BETWEEN 0 AND 100000000),
    sat INTEGER CHECK (sat BETWEEN 0 AND 100000000),
    passed INTEGER CHECK (passed BETWEEN 0 AND 100000000),
    certified INTEGER CHECK (certified BETWEEN 0 AND 100000000),
    difference_reason TEXT,
    remarks TEXT,
    PRIMARY KEY (case_id, row_id)
) STRICT;

-- One of those certified.
CREATE TABLE appraisal_report_holders (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    row_id TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT,
    id_number TEXT CHECK (length(id_number) = 18),
    held_occupation TEXT,
    held_code TEXT,
    held_level TEXT,
    certificate TEXT,
    issued TEXT CHECK (issued IS date(issued, '+0 days')),
    issuer TEXT,
    PRIMARY KEY (case_id, row_id)
) STRICT;
CREATE INDEX appraisal_report_holders_certificate ON appraisal_report_holders (certificate);
