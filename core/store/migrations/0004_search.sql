-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index: every text of 1, 2 and 3 characters (of digits and Latin letters also 6) that occurs in what a
-- subject may be found by. Contentless, so a change takes the old texts out by naming them: they are kept here as they
-- were indexed.

CREATE TABLE search_document (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL CHECK (subject BETWEEN 1 AND 99),
    subject_id INTEGER NOT NULL CHECK (subject_id > 0),
    texts TEXT NOT NULL CHECK (instr(texts, char(0)) = 0),
    UNIQUE (subject, subject_id)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(tokens, content='', detail=none, columnsize=0, tokenize='ascii');
