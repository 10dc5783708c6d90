-- SPDX-License-Identifier: GPL-3.0-or-later
-- One nomination: columns are the field keys of core/programmes/nomination_fields.h, in their order.
CREATE TABLE outstanding_talent (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    name TEXT,
    id_number TEXT CHECK (length(id_number) = 18),
    sex TEXT CHECK (sex IN ('male', 'female')),
    birth_date TEXT CHECK (birth_date IS date(birth_date, '+0 days')),
    ethnicity TEXT,
    affiliation TEXT,
    education TEXT,
    work_since TEXT,
    phone TEXT,
    employer_name TEXT,
    employer_code TEXT CHECK (length(employer_code) = 18),
    employer_district TEXT,
    post TEXT,
    front_line INTEGER CHECK (front_line IN (0, 1)),
    occupation TEXT,
    occupation_code TEXT,
    years_in_occupation INTEGER CHECK (years_in_occupation BETWEEN 0 AND 100000000),
    level TEXT,
    certificate TEXT,
    issued TEXT CHECK (issued IS date(issued, '+0 days')),
    recommended_by TEXT CHECK (recommended_by IN ('district', 'department')),
    recommender_district TEXT,
    recommender_name TEXT,
    recommendation TEXT,
    internal_notice_from TEXT CHECK (internal_notice_from IS date(internal_notice_from, '+0 days')),
    internal_notice_to TEXT CHECK (internal_notice_to IS date(internal_notice_to, '+0 days')),
    internal_notice_result TEXT CHECK (internal_notice_result IN ('none', 'unfounded', 'founded')),
    union_opinion TEXT CHECK (union_opinion IN ('agrees', 'disagrees')),
    deeds TEXT,
    innovations TEXT,
    apprentices TEXT,
    awards TEXT
) STRICT;

CREATE INDEX outstanding_talent_person ON outstanding_talent (id_number);
