-- SPDX-License-Identifier: GPL-3.0-or-later
-- An edition of the catalogue decides about money as a figure does: it counts once a second person has confirmed it.

CREATE TABLE catalogue_confirmation (
    edition_id INTEGER PRIMARY KEY REFERENCES catalogue_edition (id) ON DELETE RESTRICT,
    confirmed_by INTEGER NOT NULL CHECK (confirmed_by > 0),
    confirmed_name TEXT NOT NULL CHECK (length(CAST(confirmed_name AS BLOB)) BETWEEN 1 AND 300 AND instr(confirmed_name, char(0)) = 0),
    confirmed_at TEXT NOT NULL CHECK (confirmed_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE TRIGGER catalogue_confirmation_no_update BEFORE UPDATE ON catalogue_confirmation
BEGIN SELECT RAISE(ABORT, 'catalogue_confirmation is append-only'); END;
CREATE TRIGGER catalogue_confirmation_no_delete BEFORE DELETE ON catalogue_confirmation
BEGIN SELECT RAISE(ABORT, 'catalogue_confirmation is append-only'); END;
CREATE TRIGGER catalogue_confirmation_by_another BEFORE INSERT ON catalogue_confirmation
WHEN NEW.confirmed_by = (SELECT imported_by FROM catalogue_edition WHERE id = NEW.edition_id)
BEGIN SELECT RAISE(ABORT, 'an edition is confirmed by another person'); END;
