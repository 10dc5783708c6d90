-- SPDX-License-Identifier: GPL-3.0-or-later
-- One bonus: columns are the field keys of core/programmes/honour_bonus/fields.h, in their order.
CREATE TABLE honour_bonus (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    name TEXT,
    id_number TEXT CHECK (length(id_number) = 18),
    phone TEXT,
    employer_name TEXT,
    employer_code TEXT CHECK (length(employer_code) = 18),
    employer_district TEXT,
    honour_title TEXT,
    honour_document TEXT,
    honour_on TEXT CHECK (honour_on IS date(honour_on, '+0 days')),
    honour_certificate TEXT,
    account_name TEXT,
    bank_name TEXT,
    account_number TEXT
) STRICT;

-- The title it is paid for.
CREATE TABLE honour_bonus_award (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    row_id TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    honour_programme TEXT CHECK (honour_programme IN ('outstanding_talent', 'technical_expert')),
    remarks TEXT,
    PRIMARY KEY (case_id, row_id)
) STRICT;
