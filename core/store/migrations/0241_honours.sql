-- SPDX-License-Identifier: GPL-3.0-or-later
-- Honours persons hold, of whatever government or contest, and what follows from them.

CREATE TABLE honour (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    -- conferred: by a round of this register; of_government: another commendation; contest: won in a contest.
    kind TEXT NOT NULL CHECK (kind IN ('conferred', 'of_government', 'contest')),
    title TEXT NOT NULL CHECK (length(CAST(title AS BLOB)) BETWEEN 1 AND 300 AND instr(title, char(0)) = 0),
    body TEXT NOT NULL CHECK (length(CAST(body AS BLOB)) BETWEEN 1 AND 300 AND instr(body, char(0)) = 0),
    granted_on TEXT NOT NULL CHECK (granted_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND granted_on IS date(granted_on, '+0 days')),
    document TEXT NOT NULL DEFAULT '' CHECK (length(CAST(document AS BLOB)) <= 300 AND instr(document, char(0)) = 0),
    round_id INTEGER REFERENCES award_round (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL DEFAULT '',
    case_id INTEGER UNIQUE REFERENCES case_file (id) ON DELETE RESTRICT,
    certificate_number TEXT NOT NULL DEFAULT '' CHECK (length(CAST(certificate_number AS BLOB)) <= 300 AND instr(certificate_number, char(0)) = 0),
    note TEXT NOT NULL DEFAULT '' CHECK (length(CAST(note AS BLOB)) <= 3000 AND instr(note, char(0)) = 0),
    -- The decision of the conferring body by which it was taken back.
    revoked_document TEXT NOT NULL DEFAULT '' CHECK (length(CAST(revoked_document AS BLOB)) <= 300 AND instr(revoked_document, char(0)) = 0),
    revoked_on TEXT CHECK (revoked_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND revoked_on IS date(revoked_on, '+0 days')),
    revoked_reason TEXT NOT NULL DEFAULT '' CHECK (length(CAST(revoked_reason AS BLOB)) <= 6000 AND instr(revoked_reason, char(0)) = 0),
    entered_by INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    entered_name TEXT NOT NULL CHECK (length(CAST(entered_name AS BLOB)) BETWEEN 1 AND 300 AND instr(entered_name, char(0)) = 0),
    entered_at TEXT NOT NULL CHECK (entered_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    CHECK ((kind = 'conferred') = (round_id IS NOT NULL)),
    CHECK ((round_id IS NULL) = (case_id IS NULL)),
    CHECK ((revoked_on IS NULL) = (revoked_document = '')),
    CHECK (revoked_on >= granted_on)
) STRICT;
CREATE INDEX honour_by_person ON honour (person_id, granted_on);
CREATE INDEX honour_by_round ON honour (round_id, programme) WHERE round_id IS NOT NULL;
-- Once for each person, title and round.
CREATE UNIQUE INDEX honour_once ON honour (round_id, programme, person_id) WHERE round_id IS NOT NULL;
CREATE UNIQUE INDEX honour_certificate ON honour (certificate_number) WHERE round_id IS NOT NULL;
CREATE TRIGGER honour_no_delete BEFORE DELETE ON honour BEGIN SELECT RAISE(ABORT, 'an honour is revoked, not deleted'); END;
-- It goes over to the person its own was merged into, and back; to no other.
CREATE TRIGGER honour_stays BEFORE UPDATE ON honour
WHEN NEW.person_id <> OLD.person_id AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = OLD.person_id
        AND p.merged_into = NEW.person_id OR p.id = NEW.person_id AND p.merged_into = OLD.person_id)
    OR NEW.kind <> OLD.kind OR NEW.round_id IS NOT OLD.round_id OR NEW.programme <> OLD.programme
    OR NEW.case_id IS NOT OLD.case_id OR NEW.certificate_number <> OLD.certificate_number
    OR OLD.kind = 'conferred' AND (NEW.title <> OLD.title OR NEW.granted_on <> OLD.granted_on OR NEW.document <> OLD.document)
    OR OLD.revoked_on IS NOT NULL AND (NEW.revoked_on IS NOT OLD.revoked_on OR NEW.revoked_document <> OLD.revoked_document)
BEGIN SELECT RAISE(ABORT, 'an honour stays as it was conferred'); END;
-- The places are exact: never more, whatever was revoked since.
CREATE TRIGGER honour_within_places BEFORE INSERT ON honour
WHEN NEW.round_id IS NOT NULL AND (SELECT count(*) FROM honour WHERE round_id = NEW.round_id AND programme = NEW.programme)
    >= coalesce((SELECT places FROM award_round_title WHERE round_id = NEW.round_id AND programme = NEW.programme), 0)
BEGIN SELECT RAISE(ABORT, 'never more than there are places'); END;
CREATE TRIGGER honour_by_decision BEFORE INSERT ON honour
WHEN NEW.round_id IS NOT NULL AND NEW.document <> coalesce((SELECT decision_number FROM award_round WHERE id = NEW.round_id), '')
BEGIN SELECT RAISE(ABORT, 'an honour counts from the decision of the conferring body'); END;

-- An application made from an honour, found from both sides. Several of one kind only one after another.
CREATE TABLE case_consequence (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id) ON DELETE RESTRICT,
    honour_id INTEGER NOT NULL REFERENCES honour (id) ON DELETE RESTRICT,
    programme TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (on_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND on_day IS date(on_day, '+0 days')),
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0)
) STRICT;
CREATE INDEX case_consequence_by_honour ON case_consequence (honour_id, programme);
CREATE TRIGGER case_consequence_no_update BEFORE UPDATE ON case_consequence BEGIN SELECT RAISE(ABORT, 'case_consequence is append-only'); END;
CREATE TRIGGER case_consequence_no_delete BEFORE DELETE ON case_consequence BEGIN SELECT RAISE(ABORT, 'case_consequence is append-only'); END;
CREATE TRIGGER case_consequence_once BEFORE INSERT ON case_consequence
WHEN EXISTS (SELECT 1 FROM case_consequence o JOIN case_file c ON c.id = o.case_id WHERE o.honour_id = NEW.honour_id
    AND o.programme = NEW.programme AND c.state NOT IN ('not_accepted', 'refused', 'withdrawn')
    AND (c.state <> 'archived' OR EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = c.id AND s.action = 'approve' AND s.is_taken_back = 0)))
BEGIN SELECT RAISE(ABORT, 'that follows from the honour already'); END;
-- Once for each person, title and round, whatever case asks for it.
CREATE TRIGGER payment_once_for_honour BEFORE INSERT ON payment
WHEN NEW.resends IS NULL AND EXISTS (SELECT 1 FROM case_consequence m JOIN case_consequence o ON o.honour_id = m.honour_id
    AND o.programme = m.programme AND o.case_id <> m.case_id JOIN payment p ON p.case_id = o.case_id
    WHERE m.case_id = NEW.case_id AND p.state <> 'cancelled')
BEGIN SELECT RAISE(ABORT, 'one honour is paid for once'); END;
CREATE TRIGGER payment_for_standing_honour BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM case_consequence m JOIN honour h ON h.id = m.honour_id WHERE m.case_id = NEW.case_id
    AND h.revoked_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'the honour has been revoked'); END;
