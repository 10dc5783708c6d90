-- SPDX-License-Identifier: GPL-3.0-or-later
-- Selection rounds with a quota: what the notice says, who stands, who scores, what is on public notice.

CREATE TABLE award_round (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'review', 'listed', 'noticed', 'requested', 'conferred', 'abandoned')),
    -- 届次: typed, never computed.
    session INTEGER CHECK (session BETWEEN 1 AND 999),
    year INTEGER CHECK (year BETWEEN 1900 AND 2999),
    cycle_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(cycle_reason AS BLOB)) <= 6000 AND instr(cycle_reason, char(0)) = 0),
    notice_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(notice_number AS BLOB)) <= 300 AND instr(notice_number, char(0)) = 0),
    notice_on TEXT CHECK (notice_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND notice_on IS date(notice_on, '+0 days')),
    approval_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(approval_number AS BLOB)) <= 300 AND instr(approval_number, char(0)) = 0),
    window_from TEXT CHECK (window_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND window_from IS date(window_from, '+0 days')),
    window_to TEXT CHECK (window_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND window_to IS date(window_to, '+0 days')),
    -- NULL: not decided yet, which is not "no".
    needs_union_opinion INTEGER CHECK (needs_union_opinion IN (0, 1)),
    needs_internal_notice INTEGER CHECK (needs_internal_notice IN (0, 1)),
    may_stand_for_both INTEGER CHECK (may_stand_for_both IN (0, 1)),
    drop_highest INTEGER CHECK (drop_highest BETWEEN 0 AND 20),
    drop_lowest INTEGER CHECK (drop_lowest BETWEEN 0 AND 20),
    average_places INTEGER CHECK (average_places BETWEEN 0 AND 6),
    tie_rule TEXT NOT NULL DEFAULT '' CHECK (length(CAST(tie_rule AS BLOB)) <= 3000 AND instr(tie_rule, char(0)) = 0),
    opened_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    opened_name TEXT NOT NULL CHECK (length(CAST(opened_name AS BLOB)) BETWEEN 1 AND 300 AND instr(opened_name, char(0)) = 0),
    created_on TEXT NOT NULL CHECK (created_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND created_on IS date(created_on, '+0 days')),
    called_on TEXT CHECK (called_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND called_on IS date(called_on, '+0 days')),
    review_on TEXT CHECK (review_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND review_on IS date(review_on, '+0 days')),
    early_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(early_reason AS BLOB)) <= 6000 AND instr(early_reason, char(0)) = 0),
    listed_on TEXT CHECK (listed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND listed_on IS date(listed_on, '+0 days')),
    request_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(request_number AS BLOB)) <= 300 AND instr(request_number, char(0)) = 0),
    requested_on TEXT CHECK (requested_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND requested_on IS date(requested_on, '+0 days')),
    decision_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(decision_number AS BLOB)) <= 300 AND instr(decision_number, char(0)) = 0),
    decided_on TEXT CHECK (decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND decided_on IS date(decided_on, '+0 days')),
    decided_by TEXT NOT NULL DEFAULT '' CHECK (length(CAST(decided_by AS BLOB)) <= 300 AND instr(decided_by, char(0)) = 0),
    abandoned_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(abandoned_reason AS BLOB)) <= 6000 AND instr(abandoned_reason, char(0)) = 0),
    CHECK (window_to >= window_from),
    CHECK (state IN ('draft', 'abandoned') OR (notice_number <> '' AND approval_number <> '' AND window_to IS NOT NULL AND session IS NOT NULL AND year IS NOT NULL AND needs_union_opinion IS NOT NULL AND needs_internal_notice IS NOT NULL AND may_stand_for_both IS NOT NULL)),
    CHECK (state <> 'conferred' OR (decision_number <> '' AND decided_on IS NOT NULL AND request_number <> '')),
    CHECK ((state = 'abandoned') = (abandoned_reason <> ''))
) STRICT;
CREATE UNIQUE INDEX award_round_open ON award_round (kind) WHERE state = 'open';
CREATE UNIQUE INDEX award_round_year ON award_round (kind, year) WHERE state <> 'abandoned' AND year IS NOT NULL;
CREATE TRIGGER award_round_no_delete BEFORE DELETE ON award_round
BEGIN SELECT RAISE(ABORT, 'a round is abandoned, not deleted'); END;
CREATE TRIGGER award_round_stays BEFORE UPDATE ON award_round
WHEN OLD.state = 'conferred' AND (NEW.state <> 'conferred' OR NEW.decision_number <> OLD.decision_number OR NEW.decided_on <> OLD.decided_on)
BEGIN SELECT RAISE(ABORT, 'a conferral stays'); END;

-- A title of the round. Places are those of the figure in force when the round was opened.
CREATE TABLE award_round_title (
    round_id INTEGER NOT NULL REFERENCES award_round (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL CHECK (length(programme) BETWEEN 1 AND 60),
    places INTEGER CHECK (places BETWEEN 0 AND 10000),
    places_source TEXT NOT NULL DEFAULT '' CHECK (length(CAST(places_source AS BLOB)) <= 600 AND instr(places_source, char(0)) = 0),
    reserves INTEGER CHECK (reserves BETWEEN 0 AND 10000),
    -- Number of the decision by which fewer are awarded than there are places; empty: none.
    fewer_decision TEXT NOT NULL DEFAULT '' CHECK (length(CAST(fewer_decision AS BLOB)) <= 300 AND instr(fewer_decision, char(0)) = 0),
    minimum_decision TEXT NOT NULL DEFAULT '' CHECK (length(CAST(minimum_decision AS BLOB)) <= 300 AND instr(minimum_decision, char(0)) = 0),
    PRIMARY KEY (round_id, programme)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER award_round_title_stays BEFORE UPDATE OF places ON award_round_title
WHEN OLD.places IS NOT NULL AND NEW.places IS NOT OLD.places AND (SELECT state FROM award_round WHERE id = OLD.round_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'the places of an opened round stay'); END;

-- When each part is to be done; 1: the call … 7: the commendation.
CREATE TABLE award_round_plan (
    round_id INTEGER NOT NULL REFERENCES award_round (id) ON DELETE RESTRICT,
    stage TEXT NOT NULL CHECK (stage IN ('call', 'deadline', 'check', 'review', 'notice', 'request', 'commendation')),
    planned_on TEXT NOT NULL CHECK (planned_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND planned_on IS date(planned_on, '+0 days')),
    PRIMARY KEY (round_id, stage)
) STRICT, WITHOUT ROWID;

-- Nomination places of a district (by its code) or a department (by its name).
CREATE TABLE award_round_quota (
    round_id INTEGER NOT NULL REFERENCES award_round (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (length(CAST(unit AS BLOB)) BETWEEN 1 AND 600 AND instr(unit, char(0)) = 0),
    places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 10000),
    PRIMARY KEY (round_id, programme, unit)
) STRICT, WITHOUT ROWID;

-- Places that a group has to have at least.
CREATE TABLE award_round_minimum (
    round_id INTEGER NOT NULL REFERENCES award_round (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL,
    field TEXT NOT NULL CHECK (length(CAST(field AS BLOB)) BETWEEN 1 AND 100 AND instr(field, char(0)) = 0),
    value TEXT NOT NULL CHECK (length(CAST(value AS BLOB)) BETWEEN 1 AND 300 AND instr(value, char(0)) = 0),
    least INTEGER NOT NULL CHECK (least BETWEEN 1 AND 10000),
    PRIMARY KEY (round_id, programme, field, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE award_criterion (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES award_round (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 300 AND instr(name, char(0)) = 0),
    points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 1000),
    -- Per cent of the whole.
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100)
) STRICT;
CREATE INDEX award_criterion_by_round ON award_criterion (round_id, programme, position);

CREATE TABLE award_member (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES award_round (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 300 AND instr(name, char(0)) = 0),
    unit TEXT NOT NULL DEFAULT '' CHECK (length(CAST(unit AS BLOB)) <= 600 AND instr(unit, char(0)) = 0),
    -- Who signs in for this sheet; NULL: an officer enters it from paper.
    account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
    handed_in_on TEXT CHECK (handed_in_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND handed_in_on IS date(handed_in_on, '+0 days')),
    handed_in_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(handed_in_name AS BLOB)) <= 300 AND instr(handed_in_name, char(0)) = 0),
    CHECK ((handed_in_on IS NULL) = (handed_in_name = ''))
) STRICT;
CREATE INDEX award_member_by_round ON award_member (round_id, position);

CREATE TABLE award_nominee (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id) ON DELETE RESTRICT,
    round_id INTEGER NOT NULL REFERENCES award_round (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL,
    -- As the list was cut: rank from 1, and the average it was cut by, scaled by the places of the round.
    rank INTEGER CHECK (rank > 0),
    average INTEGER CHECK (average >= 0),
    called_up_on TEXT CHECK (called_up_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND called_up_on IS date(called_up_on, '+0 days')),
    removed_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(removed_reason AS BLOB)) <= 6000 AND instr(removed_reason, char(0)) = 0)
) STRICT;
CREATE INDEX award_nominee_by_round ON award_nominee (round_id, programme, case_id);
CREATE TRIGGER award_nominee_no_delete BEFORE DELETE ON award_nominee
BEGIN SELECT RAISE(ABORT, 'a nomination stays with its round'); END;

CREATE TABLE award_recusal (
    member_id INTEGER NOT NULL REFERENCES award_member (id) ON DELETE RESTRICT,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 6000 AND instr(reason, char(0)) = 0),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    recorded_name TEXT NOT NULL CHECK (length(CAST(recorded_name AS BLOB)) BETWEEN 1 AND 300 AND instr(recorded_name, char(0)) = 0),
    PRIMARY KEY (member_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER award_recusal_no_delete BEFORE DELETE ON award_recusal BEGIN SELECT RAISE(ABORT, 'award_recusal is append-only'); END;
CREATE TRIGGER award_recusal_no_update BEFORE UPDATE ON award_recusal BEGIN SELECT RAISE(ABORT, 'award_recusal is append-only'); END;

CREATE TABLE award_score (
    member_id INTEGER NOT NULL REFERENCES award_member (id) ON DELETE RESTRICT,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    criterion_id INTEGER NOT NULL REFERENCES award_criterion (id) ON DELETE RESTRICT,
    -- Hundredths of a point.
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100000),
    recorded_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    PRIMARY KEY (member_id, case_id, criterion_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX award_score_by_criterion ON award_score (criterion_id);
CREATE TRIGGER award_score_within BEFORE INSERT ON award_score
WHEN NEW.score > 100 * (SELECT points FROM award_criterion WHERE id = NEW.criterion_id)
    OR EXISTS (SELECT 1 FROM award_recusal WHERE member_id = NEW.member_id AND case_id = NEW.case_id)
    OR (SELECT handed_in_on FROM award_member WHERE id = NEW.member_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'no score above the points, over a recusal or on a sheet handed in'); END;
CREATE TRIGGER award_score_no_update BEFORE UPDATE ON award_score BEGIN SELECT RAISE(ABORT, 'a score is replaced, not changed'); END;
CREATE TRIGGER award_score_stays BEFORE DELETE ON award_score
WHEN (SELECT handed_in_on FROM award_member WHERE id = OLD.member_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sheet handed in stays'); END;

-- How a tie was broken: by the recorded rule or by a recorded vote.
CREATE TABLE award_tie (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES award_round (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('rule', 'vote')),
    ground TEXT NOT NULL CHECK (length(CAST(ground AS BLOB)) BETWEEN 1 AND 6000 AND instr(ground, char(0)) = 0),
    present INTEGER NOT NULL DEFAULT 0 CHECK (present BETWEEN 0 AND 1000),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0)
) STRICT;
CREATE INDEX award_tie_by_round ON award_tie (round_id, programme, id);
CREATE TABLE award_tie_place (
    tie_id INTEGER NOT NULL REFERENCES award_tie (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 0),
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    votes_for INTEGER NOT NULL DEFAULT 0 CHECK (votes_for BETWEEN 0 AND 1000),
    votes_against INTEGER NOT NULL DEFAULT 0 CHECK (votes_against BETWEEN 0 AND 1000),
    PRIMARY KEY (tie_id, position)
) STRICT, WITHOUT ROWID;

-- A public notice of a round and whom it shows. Who moves up from the reserve has a whole one of his own.
CREATE TABLE award_notice (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES award_round (id) ON DELETE RESTRICT,
    notice_from TEXT NOT NULL CHECK (notice_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND notice_from IS date(notice_from, '+0 days')),
    notice_to TEXT NOT NULL CHECK (notice_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND notice_to IS date(notice_to, '+0 days')),
    source TEXT NOT NULL DEFAULT '' CHECK (length(CAST(source AS BLOB)) <= 600 AND instr(source, char(0)) = 0),
    reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(reason AS BLOB)) <= 6000 AND instr(reason, char(0)) = 0),
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    CHECK (notice_to > notice_from),
    CHECK (source <> '' OR reason <> '')
) STRICT;
CREATE INDEX award_notice_by_round ON award_notice (round_id, id);
CREATE TABLE award_notice_case (
    notice_id INTEGER NOT NULL REFERENCES award_notice (id) ON DELETE RESTRICT,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    PRIMARY KEY (notice_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX award_notice_case_by_case ON award_notice_case (case_id, notice_id);
CREATE TRIGGER award_notice_no_update BEFORE UPDATE ON award_notice BEGIN SELECT RAISE(ABORT, 'award_notice is append-only'); END;
CREATE TRIGGER award_notice_no_delete BEFORE DELETE ON award_notice BEGIN SELECT RAISE(ABORT, 'award_notice is append-only'); END;

-- Never more on a list than there are places.
CREATE TRIGGER award_places_kept BEFORE UPDATE OF state ON case_file
WHEN NEW.state IN ('proposed', 'honoured') AND OLD.state NOT IN ('proposed', 'honoured')
    AND (SELECT count(*) FROM award_nominee m JOIN award_nominee n ON n.round_id = m.round_id AND n.programme = m.programme
        JOIN case_file c ON c.id = n.case_id WHERE m.case_id = NEW.id AND c.state IN ('proposed', 'honoured', 'revoked'))
    >= (SELECT t.places FROM award_nominee m JOIN award_round_title t ON t.round_id = m.round_id AND t.programme = m.programme
        WHERE m.case_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'never more than there are places'); END;

-- Objections to the notice of a batch or of a round: the same book.
DROP TRIGGER payment_without_objection;
CREATE TABLE notice_objection_wider (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER REFERENCES payment_batch (id) ON DELETE RESTRICT,
    round_id INTEGER REFERENCES award_round (id) ON DELETE RESTRICT,
    -- NULL: against the notice as a whole.
    case_id INTEGER REFERENCES case_file (id) ON DELETE RESTRICT,
    received_on TEXT NOT NULL CHECK (received_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND received_on IS date(received_on, '+0 days')),
    objector TEXT NOT NULL DEFAULT '' CHECK (length(CAST(objector AS BLOB)) <= 300 AND instr(objector, char(0)) = 0),
    contact TEXT NOT NULL DEFAULT '' CHECK (length(CAST(contact AS BLOB)) <= 300 AND instr(contact, char(0)) = 0),
    content TEXT NOT NULL CHECK (length(CAST(content AS BLOB)) BETWEEN 1 AND 6000 AND instr(content, char(0)) = 0),
    recorded_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    recorded_name TEXT NOT NULL CHECK (length(CAST(recorded_name AS BLOB)) BETWEEN 1 AND 300 AND instr(recorded_name, char(0)) = 0),
    outcome TEXT NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'founded', 'unfounded')),
    finding TEXT NOT NULL DEFAULT '' CHECK (length(CAST(finding AS BLOB)) <= 6000 AND instr(finding, char(0)) = 0),
    settled_name TEXT NOT NULL DEFAULT '' CHECK (length(CAST(settled_name AS BLOB)) <= 300 AND instr(settled_name, char(0)) = 0),
    settled_on TEXT CHECK (settled_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND settled_on IS date(settled_on, '+0 days')),
    CHECK ((batch_id IS NULL) <> (round_id IS NULL)),
    CHECK ((outcome = 'open') = (finding = '')),
    CHECK ((outcome = 'open') = (settled_on IS NULL))
) STRICT;
INSERT INTO notice_objection_wider SELECT id, batch_id, NULL, case_id, received_on, objector, contact, content, recorded_by,
    recorded_name, outcome, finding, settled_name, settled_on FROM notice_objection;
DROP TABLE notice_objection;
ALTER TABLE notice_objection_wider RENAME TO notice_objection;
CREATE INDEX notice_objection_by_batch ON notice_objection (batch_id, id) WHERE batch_id IS NOT NULL;
CREATE INDEX notice_objection_by_round ON notice_objection (round_id, id) WHERE round_id IS NOT NULL;
CREATE INDEX notice_objection_by_case ON notice_objection (case_id, outcome) WHERE case_id IS NOT NULL;
CREATE TRIGGER notice_objection_no_delete BEFORE DELETE ON notice_objection
BEGIN SELECT RAISE(ABORT, 'an objection is settled, not deleted'); END;
CREATE TRIGGER notice_objection_stays BEFORE UPDATE ON notice_objection
WHEN OLD.outcome <> 'open' OR NEW.content <> OLD.content OR NEW.batch_id IS NOT OLD.batch_id OR NEW.round_id IS NOT OLD.round_id
    OR NEW.case_id IS NOT OLD.case_id OR NEW.received_on <> OLD.received_on OR NEW.objector <> OLD.objector
BEGIN SELECT RAISE(ABORT, 'an objection stays as it was made'); END;
-- Nobody is paid over an objection.
CREATE TRIGGER payment_without_objection BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM notice_objection WHERE case_id = NEW.case_id AND outcome <> 'unfounded')
BEGIN SELECT RAISE(ABORT, 'an objection stands in the way'); END;
