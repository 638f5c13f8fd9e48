-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a citizen asks for by right about what is registered: access, correction, erasure and the others, with the day by which
-- it is to be answered.

CREATE TABLE rights_request (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    kind TEXT NOT NULL CHECK (kind IN ('access', 'file_access', 'rectification', 'erasure', 'restriction', 'objection',
                                       'portability', 'consent_withdrawal')),
    received_on TEXT NOT NULL,
    identity TEXT NOT NULL,                -- how it was made sure who asks, and by which mandate for somebody else
    wish TEXT NOT NULL DEFAULT '',         -- what exactly is asked for
    due_on TEXT NOT NULL,                  -- by the deadline as it stands, extended or not
    extended_on TEXT,                      -- when the citizen was told that it takes longer; null: never
    extension_reason TEXT NOT NULL DEFAULT '',
    answered_on TEXT,                      -- null: open
    answered_via TEXT,                     -- code channel
    decision TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'granted', 'partly', 'refused')),
    decision_reason TEXT NOT NULL DEFAULT '',
    left_out TEXT NOT NULL DEFAULT '',     -- of an access copy: how many lines were left out, and why
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    channel_list TEXT GENERATED ALWAYS AS ('channel') VIRTUAL,
    FOREIGN KEY (channel_list, answered_via) REFERENCES code (list, id),
    CHECK (due_on >= received_on),
    CHECK ((answered_on IS NULL) = (decision = '')),
    CHECK (extended_on IS NULL OR extension_reason <> '')
);
CREATE INDEX rights_request_by_citizen ON rights_request (citizen_id, received_on);
-- I dag: what is still to be answered.
CREATE INDEX rights_request_open ON rights_request (due_on, citizen_id) WHERE answered_on IS NULL;
