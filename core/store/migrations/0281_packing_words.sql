-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words that stand in very many packed bytes, kept once. What was packed with them can only be had back with them, so they
-- never change; other wording makes another row.

CREATE TABLE packing_words (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    words BLOB NOT NULL CHECK (length(words) BETWEEN 1 AND 32768)
) STRICT;
CREATE TRIGGER packing_words_no_update BEFORE UPDATE ON packing_words
BEGIN SELECT RAISE(ABORT, 'packing_words is append-only'); END;
CREATE TRIGGER packing_words_no_delete BEFORE DELETE ON packing_words
BEGIN SELECT RAISE(ABORT, 'packing_words is append-only'); END;

-- NULL: packed on its own.
ALTER TABLE verdict ADD COLUMN words_id INTEGER REFERENCES packing_words (id) ON DELETE RESTRICT;
