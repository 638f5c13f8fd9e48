-- SPDX-License-Identifier: GPL-3.0-or-later
-- Short messages to and from doctors, caseworkers and others around a citizen; and which notes and messages are to be filed in
-- the journal of the house, as letters have it since the first script.

CREATE TABLE short_message (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    direction TEXT NOT NULL CHECK (direction IN ('received', 'sent')),
    on_day TEXT NOT NULL,
    channel TEXT NOT NULL,                -- code channel
    partner_id INTEGER REFERENCES partner (id),
    partner_person_id INTEGER REFERENCES partner_person (id),
    role TEXT,                            -- code person_role: what they are to the citizen; null: nothing
    with_whom TEXT NOT NULL,              -- by name, as it was then
    text TEXT NOT NULL,
    kinds TEXT NOT NULL DEFAULT '',       -- codes information_kind, of a sent one
    legal_basis TEXT,                     -- code legal_basis; null where the consents cover it
    reason TEXT NOT NULL DEFAULT '',      -- why without consent
    answer_by TEXT,                       -- null: no answer is waited for
    answers_id INTEGER REFERENCES short_message (id), -- the one it answers
    answer_dropped_on TEXT,               -- nobody waits for the answer any more
    to_be_filed INTEGER NOT NULL DEFAULT 0 CHECK (to_be_filed IN (0, 1)),
    filed_on TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    channel_list TEXT GENERATED ALWAYS AS ('channel') VIRTUAL,
    role_list TEXT GENERATED ALWAYS AS ('person_role') VIRTUAL,
    basis_list TEXT GENERATED ALWAYS AS ('legal_basis') VIRTUAL,
    FOREIGN KEY (channel_list, channel) REFERENCES code (list, id),
    FOREIGN KEY (role_list, role) REFERENCES code (list, id),
    FOREIGN KEY (basis_list, legal_basis) REFERENCES code (list, id),
    CHECK (with_whom <> '' AND text <> ''),
    CHECK (direction = 'received' OR kinds <> ''),
    CHECK (legal_basis IS NULL OR reason <> ''),
    CHECK (filed_on IS NULL OR to_be_filed = 1)
);
CREATE INDEX short_message_by_citizen ON short_message (citizen_id, on_day);
CREATE INDEX short_message_by_partner ON short_message (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX short_message_by_person ON short_message (partner_person_id) WHERE partner_person_id IS NOT NULL;
CREATE INDEX short_message_by_answered ON short_message (answers_id) WHERE answers_id IS NOT NULL;
-- I dag: those that wait for an answer, by the day it is needed.
CREATE INDEX short_message_waiting ON short_message (answer_by, citizen_id)
    WHERE answer_by IS NOT NULL AND answer_dropped_on IS NULL;
-- What waits to be filed.
CREATE INDEX short_message_to_file ON short_message (on_day) WHERE to_be_filed = 1 AND filed_on IS NULL;

ALTER TABLE note ADD COLUMN to_be_filed INTEGER NOT NULL DEFAULT 0 CHECK (to_be_filed IN (0, 1));
ALTER TABLE note ADD COLUMN filed_on TEXT;
-- Picked for the hand-over book of a locum, in which no other note stands.
ALTER TABLE note ADD COLUMN for_locum INTEGER NOT NULL DEFAULT 0 CHECK (for_locum IN (0, 1));
CREATE INDEX note_to_file ON note (event_on) WHERE to_be_filed = 1 AND filed_on IS NULL;
CREATE INDEX document_to_file ON document (made_at) WHERE to_be_filed = 1 AND filed_on IS NULL;

-- Home visits of a day: when the worker is back, and whom the office rings if not.
CREATE TABLE visit_round (
    id INTEGER PRIMARY KEY,
    back_at TEXT NOT NULL,           -- local wall time, on the day of the visits
    ring_at TEXT NOT NULL,           -- when the office rings, if nobody is back
    mobile TEXT NOT NULL,            -- the worker's own, digits for a Danish number
    car TEXT NOT NULL DEFAULT '',
    next_call TEXT NOT NULL,         -- whom the office rings when the worker does not answer
    returned_at TEXT,                -- null: still out
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (ring_at >= back_at)
);
-- I dag: who is out.
CREATE INDEX visit_round_out ON visit_round (back_at) WHERE returned_at IS NULL;
