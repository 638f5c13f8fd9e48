-- SPDX-License-Identifier: GPL-3.0-or-later
-- Besøg og kontakter: visits, meetings and talks with partners that are about no citizen.

CREATE TABLE outreach (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('visit', 'information', 'training', 'call', 'email')),
    on_day TEXT NOT NULL,
    partner_id INTEGER REFERENCES partner (id), -- null: none of the file
    place TEXT NOT NULL DEFAULT '',  -- where, or with whom, in words
    subject TEXT NOT NULL CHECK (subject <> ''),
    attending INTEGER CHECK (attending >= 0), -- of a visit or a meeting; null: not counted
    who TEXT NOT NULL DEFAULT '',    -- who they were, in words
    minutes INTEGER CHECK (minutes >= 0),     -- our own; null: not written down
    remark TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX outreach_by_day ON outreach (on_day);
CREATE INDEX outreach_by_partner ON outreach (partner_id) WHERE partner_id IS NOT NULL;
