-- SPDX-License-Identifier: GPL-3.0-or-later
-- 复核: who found on which day that a confirmed value still holds. A value is never changed by it.

CREATE TABLE figure_review (
    id INTEGER PRIMARY KEY,
    figure_value_id INTEGER NOT NULL REFERENCES figure_value (id) ON DELETE RESTRICT,
    reviewed_by INTEGER NOT NULL CHECK (reviewed_by > 0),
    reviewed_name TEXT NOT NULL CHECK (length(CAST(reviewed_name AS BLOB)) BETWEEN 1 AND 300 AND instr(reviewed_name, char(0)) = 0),
    reviewed_at TEXT NOT NULL CHECK (reviewed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    -- By what it was found: the document looked at.
    note TEXT NOT NULL CHECK (length(CAST(note AS BLOB)) BETWEEN 1 AND 3000 AND instr(note, char(0)) = 0)
) STRICT;
CREATE INDEX figure_review_by_value ON figure_review (figure_value_id, id);
CREATE TRIGGER figure_review_no_update BEFORE UPDATE ON figure_review
BEGIN SELECT RAISE(ABORT, 'figure_review is append-only'); END;
CREATE TRIGGER figure_review_no_delete BEFORE DELETE ON figure_review
BEGIN SELECT RAISE(ABORT, 'figure_review is append-only'); END;
CREATE TRIGGER figure_review_of_confirmed BEFORE INSERT ON figure_review
WHEN NOT EXISTS (SELECT 1 FROM figure_confirmation WHERE figure_value_id = NEW.figure_value_id)
BEGIN SELECT RAISE(ABORT, 'only a confirmed figure is reviewed'); END;
