-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letter templates the office has taken in, every version of them. A kind without a line here has the program's own text,
-- and so has one whose last version is empty.

CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY,
    -- As LetterKind::templateFile names it: common/receipt_slip.
    file TEXT NOT NULL CHECK (length(file) BETWEEN 1 AND 120),
    version INTEGER NOT NULL CHECK (version > 0),
    content TEXT NOT NULL CHECK (length(CAST(content AS BLOB)) <= 200000 AND instr(content, char(0)) = 0),
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) BETWEEN 1 AND 1500 AND instr(reason, char(0)) = 0),
    officer_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
    officer_name TEXT NOT NULL CHECK (length(CAST(officer_name AS BLOB)) BETWEEN 1 AND 300 AND instr(officer_name, char(0)) = 0),
    at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    UNIQUE (file, version)
) STRICT;
CREATE INDEX letter_template_by_officer ON letter_template (officer_id);
CREATE TRIGGER letter_template_no_update BEFORE UPDATE ON letter_template
BEGIN SELECT RAISE(ABORT, 'letter_template is append-only'); END;
CREATE TRIGGER letter_template_no_delete BEFORE DELETE ON letter_template
BEGIN SELECT RAISE(ABORT, 'letter_template is append-only'); END;

-- The version a letter was made from; 0: the program's own text.
ALTER TABLE issued_document ADD COLUMN template_version INTEGER NOT NULL DEFAULT 0 CHECK (template_version >= 0);
CREATE TRIGGER issued_document_template_stays BEFORE UPDATE ON issued_document
WHEN NEW.template_version <> OLD.template_version
BEGIN SELECT RAISE(ABORT, 'an issued letter stays as it is'); END;
