-- SPDX-License-Identifier: GPL-3.0-or-later
-- The office: what its letters need, and its calendar.

CREATE TABLE office_particular (
    particular TEXT PRIMARY KEY CHECK (length(particular) BETWEEN 1 AND 100),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    value TEXT NOT NULL DEFAULT '' CHECK (length(CAST(value AS BLOB)) <= 3000 AND instr(value, char(0)) = 0)
) STRICT;

CREATE TABLE holiday_year (
    year INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2999),
    -- Number or address of the notice.
    source TEXT NOT NULL CHECK (length(CAST(source AS BLOB)) BETWEEN 1 AND 600 AND instr(source, char(0)) = 0),
    imported_by INTEGER NOT NULL CHECK (imported_by > 0),
    imported_name TEXT NOT NULL CHECK (length(CAST(imported_name AS BLOB)) BETWEEN 1 AND 300 AND instr(imported_name, char(0)) = 0),
    imported_at TEXT NOT NULL CHECK (imported_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    -- SHA-256 over every imported year and day, the same in every row: two calendars with one digest are one.
    calendar_digest TEXT NOT NULL DEFAULT '' CHECK (length(calendar_digest) IN (0, 64))
) STRICT;

CREATE TABLE holiday_day (
    day TEXT PRIMARY KEY NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND day IS date(day, '+0 days')),
    year INTEGER NOT NULL REFERENCES holiday_year (year) ON DELETE RESTRICT,
    is_off INTEGER NOT NULL CHECK (is_off IN (0, 1)),
    occasion TEXT NOT NULL DEFAULT '' CHECK (length(CAST(occasion AS BLOB)) <= 300 AND instr(occasion, char(0)) = 0),
    notice TEXT NOT NULL DEFAULT '' CHECK (length(CAST(notice AS BLOB)) <= 600 AND instr(notice, char(0)) = 0)
) STRICT;
CREATE INDEX holiday_day_by_year ON holiday_day (year);
