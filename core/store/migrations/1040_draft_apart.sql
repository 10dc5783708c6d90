-- SPDX-License-Identifier: GPL-3.0-or-later
-- Older typing in a case that its officer left alone while typing anew: kept beside the draft, not written over.

ALTER TABLE draft ADD COLUMN is_apart INTEGER NOT NULL DEFAULT 0 CHECK (is_apart IN (0, 1));
DROP INDEX draft_by_case;
CREATE UNIQUE INDEX draft_by_case ON draft (account_id, case_id) WHERE case_id IS NOT NULL AND is_apart = 0;
CREATE INDEX draft_of_case ON draft (case_id) WHERE case_id IS NOT NULL;
