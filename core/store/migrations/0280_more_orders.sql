-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two more orders of a list: by the amount it shows (what was approved, until then what is claimed; no amount stands before
-- every other), and by the verdict with the days of hand-in in it. The columns after the order are those a list filters by.

CREATE INDEX case_by_amount ON case_file (programme, state, printf('%015d', coalesce(approved_fen, claimed_fen, -1)), id,
    district, officer_id, handed_in_key, due_key, claimed_fen, approved_fen);
CREATE INDEX case_by_verdict ON case_file (programme, state, verdict, handed_in_key, id, district, officer_id, due_key,
    claimed_fen, approved_fen);
