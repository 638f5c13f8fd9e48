-- SPDX-License-Identifier: GPL-3.0-or-later
-- Citizens who were handed over in an encrypted bundle, and those who came in one: a line for each citizen of it.

CREATE TABLE hand_over (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    direction TEXT NOT NULL CHECK (direction IN ('sent', 'received')),
    bundle TEXT NOT NULL CHECK (bundle <> ''),  -- what tells the bundle from every other
    organisation TEXT NOT NULL,      -- to whom it went, or from whom it came
    person TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('same_controller', 'consent')),
    kinds TEXT NOT NULL DEFAULT '',  -- codes information_kind: what it told
    made_on TEXT NOT NULL,           -- the day it was handed over or received
    valid_to TEXT NOT NULL,          -- the last day on which the bundle opens
    created_at TEXT NOT NULL
);
CREATE INDEX hand_over_by_citizen ON hand_over (citizen_id, made_on);
