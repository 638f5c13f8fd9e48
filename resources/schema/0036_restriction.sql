-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is kept of a citizen and not used meanwhile (GDPR article 18), and what a citizen says to a note (article 16).

CREATE TABLE restriction (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    ground TEXT NOT NULL CHECK (ground IN ('accuracy', 'unlawful', 'claim', 'objection')),
    restricted_on TEXT NOT NULL,
    review_on TEXT NOT NULL,               -- when somebody looks whether it is still needed
    reason TEXT NOT NULL,
    lifted_on TEXT,                        -- null: holds
    told_on TEXT,                          -- the citizen is told before it is lifted (article 18(3))
    told_via TEXT,                         -- code channel
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    channel_list TEXT GENERATED ALWAYS AS ('channel') VIRTUAL,
    FOREIGN KEY (channel_list, told_via) REFERENCES code (list, id),
    CHECK (reason <> ''),
    CHECK (review_on > restricted_on),
    CHECK (lifted_on IS NULL OR (told_on IS NOT NULL AND told_via IS NOT NULL AND told_on <= lifted_on))
);
CREATE INDEX restriction_by_citizen ON restriction (citizen_id, restricted_on);
-- Lists, letters and matching ask whether one holds; I dag when it is to be looked at.
CREATE INDEX restriction_in_force ON restriction (citizen_id) WHERE lifted_on IS NULL;
CREATE INDEX restriction_review ON restriction (review_on, citizen_id) WHERE lifted_on IS NULL;

CREATE TABLE note_remark (                 -- the citizen's own view, beside a note and never instead of it
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    note_id INTEGER NOT NULL REFERENCES note (id), -- the wording it was said to
    said_on TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    written_at TEXT NOT NULL,              -- local wall time, set by the program
    created_at TEXT NOT NULL
);
CREATE INDEX note_remark_by_citizen ON note_remark (citizen_id);
CREATE INDEX note_remark_by_note ON note_remark (note_id);
