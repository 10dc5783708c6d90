-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the audit administrator's lists walk along, and the office's hours: what lies outside them is listed. The last row
-- counts; none: only days of rest are.

CREATE TABLE office_hours (
    id INTEGER PRIMARY KEY,
    from_time TEXT NOT NULL CHECK (from_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    to_time TEXT NOT NULL CHECK (to_time GLOB '[0-2][0-9]:[0-5][0-9]' AND to_time > from_time),
    -- Number or name of the notice that sets them.
    source TEXT NOT NULL CHECK (length(CAST(source AS BLOB)) BETWEEN 1 AND 600 AND instr(source, char(0)) = 0),
    entered_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE TRIGGER office_hours_no_update BEFORE UPDATE ON office_hours
BEGIN SELECT RAISE(ABORT, 'office_hours is append-only'); END;
CREATE TRIGGER office_hours_no_delete BEFORE DELETE ON office_hours
BEGIN SELECT RAISE(ABORT, 'office_hours is append-only'); END;

CREATE INDEX case_step_by_day ON case_step (on_day, id) WHERE step IS NOT NULL;
CREATE INDEX payment_by_account ON payment (account, case_id);
CREATE INDEX payment_by_request ON payment (requested_on, id);
CREATE INDEX audit_looks ON audit (at, seq) WHERE action IN ('view', 'unmask', 'export', 'export_audit', 'search', 'print');
