-- SPDX-License-Identifier: GPL-3.0-or-later
-- One entry: columns are the field keys of core/programmes/allowance_nomination/programme.cpp, in their order.
CREATE TABLE allowance_nomination (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    name TEXT,
    id_number TEXT CHECK (length(id_number) = 18),
    sex TEXT CHECK (sex IN ('male', 'female')),
    phone TEXT,
    employer_name TEXT,
    employer_code TEXT CHECK (length(employer_code) = 18),
    employer_district TEXT,
    occupation TEXT,
    level TEXT,
    honour_title TEXT,
    honour_document TEXT,
    honour_on TEXT CHECK (honour_on IS date(honour_on, '+0 days')),
    deeds TEXT
) STRICT;
