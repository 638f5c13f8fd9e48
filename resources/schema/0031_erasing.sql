-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is left of a citizen who was erased: that it was done, when and why, and nothing of the person. The lines of the audit
-- trail say the same id; their values are blanked.

CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,          -- the one the citizen had
    erased_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('deadline', 'withdrawn', 'request', 'mistake')),
    rule TEXT NOT NULL CHECK (rule IN ('course', 'never_started')), -- the one that held for the person
    created_at TEXT NOT NULL
);
-- By whom an image is, when it is to go.
CREATE INDEX import_record_by_record ON import_record (record_id);
