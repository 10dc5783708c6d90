-- SPDX-License-Identifier: GPL-3.0-or-later
-- The latest time anything was recorded at, kept by the database itself: a computer whose clock says less is wrong. Who puts
-- it right after a clock that ran ahead records why.

CREATE TABLE clock_mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    latest TEXT NOT NULL CHECK (latest GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
INSERT INTO clock_mark (id, latest) SELECT 1, coalesce(max(at), '2000-01-01T00:00:00.000Z') FROM audit;
CREATE TRIGGER clock_mark_no_delete BEFORE DELETE ON clock_mark
BEGIN SELECT RAISE(ABORT, 'the latest time stays'); END;
CREATE TRIGGER clock_mark_goes_on BEFORE UPDATE ON clock_mark
WHEN NEW.latest < OLD.latest AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.seq = (SELECT max(seq) FROM audit)
    AND a.action = 'correct_clock' AND a.at = NEW.latest)
BEGIN SELECT RAISE(ABORT, 'time goes on'); END;
CREATE TRIGGER audit_marks_time AFTER INSERT ON audit
WHEN NEW.action = 'correct_clock' OR NEW.at > (SELECT latest FROM clock_mark WHERE id = 1)
BEGIN UPDATE clock_mark SET latest = NEW.at WHERE id = 1; END;
