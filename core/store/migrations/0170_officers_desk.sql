-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the program remembers for an officer, on whichever desk he signs in: nothing here is part of any case.

CREATE TABLE officer_preference (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    key TEXT NOT NULL CHECK (length(CAST(key AS BLOB)) BETWEEN 1 AND 100),
    value BLOB NOT NULL CHECK (length(value) <= 65536),
    PRIMARY KEY (account_id, key)
) STRICT, WITHOUT ROWID;

-- A list an officer has arranged and named: filters and order as JSON.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 200 AND instr(name, char(0)) = 0),
    view TEXT NOT NULL CHECK (length(CAST(view AS BLOB)) BETWEEN 2 AND 65536 AND instr(view, char(0)) = 0),
    UNIQUE (account_id, name)
) STRICT;

-- Cases an officer has looked at; the newest few are kept.
CREATE TABLE recent_case (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    PRIMARY KEY (account_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX recent_case_by_time ON recent_case (account_id, at, case_id);

-- How far an officer had seen the work when he left: the day, and the last step taken by anybody.
CREATE TABLE last_presence (
    account_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE RESTRICT,
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    last_step INTEGER NOT NULL CHECK (last_step >= 0)
) STRICT;
