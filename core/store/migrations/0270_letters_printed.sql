-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a letter first came out of a printer: from then on every further copy needs a reason and says 补打.

ALTER TABLE issued_document ADD COLUMN printed_on TEXT
    CHECK (printed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND printed_on IS date(printed_on, '+0 days'));
UPDATE issued_document SET printed_on = issued_on WHERE reprints > 0
    OR id IN (SELECT letter_id FROM print_job_item WHERE state IN ('printed', 'handed_out'));
CREATE TRIGGER issued_document_printed_stays BEFORE UPDATE ON issued_document
WHEN OLD.printed_on IS NOT NULL AND NEW.printed_on IS NOT OLD.printed_on
BEGIN SELECT RAISE(ABORT, 'a letter is printed for the first time once'); END;
