-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rundbordssamtaler: a meeting about one citizen, or about the network itself, with who takes part, what is talked about, and
-- what is decided.

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER REFERENCES citizen (id), -- null: about the network itself
    kind TEXT NOT NULL CHECK (kind IN ('physical', 'virtual', 'telephone')),
    starts_at TEXT NOT NULL,         -- local wall time
    ends_at TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',  -- the place, the link or the number
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    answer_by TEXT,                  -- the day the invitation asks for; null: none
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'called_off')),
    disagreement TEXT NOT NULL DEFAULT '', -- in the words of whoever disagreed
    next_on TEXT,                    -- the next meeting; null: none is agreed
    seen_on TEXT,                    -- the day the citizen saw the minutes; null: they are a draft
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (ends_at > starts_at)
);
CREATE INDEX meeting_by_citizen ON meeting (citizen_id) WHERE citizen_id IS NOT NULL;
-- I dag: those that are to be held, and those that were.
CREATE INDEX meeting_waiting ON meeting (state, starts_at);

CREATE TABLE meeting_participant (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    citizen_id INTEGER REFERENCES citizen (id), -- whom the meeting is about
    is_citizen INTEGER NOT NULL DEFAULT 0 CHECK (is_citizen IN (0, 1)),
    partner_id INTEGER REFERENCES partner (id),
    partner_person_id INTEGER REFERENCES partner_person (id),
    name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    attends TEXT NOT NULL CHECK (attends IN ('physical', 'virtual', 'telephone')),
    invited_on TEXT,                 -- null: not yet
    answer TEXT NOT NULL DEFAULT 'none' CHECK (answer IN ('none', 'comes', 'video', 'sends_another', 'writes', 'stays_away')),
    was_present INTEGER NOT NULL DEFAULT 0 CHECK (was_present IN (0, 1)),
    gets_minutes INTEGER NOT NULL DEFAULT 1 CHECK (gets_minutes IN (0, 1)),
    minutes_on TEXT,                 -- the day the minutes were sent; null: not yet
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (is_citizen = 0 OR citizen_id IS NOT NULL),
    CHECK (partner_person_id IS NULL OR partner_id IS NOT NULL)
);
CREATE INDEX meeting_participant_by_meeting ON meeting_participant (meeting_id, gets_minutes, minutes_on);
CREATE INDEX meeting_participant_by_citizen ON meeting_participant (citizen_id) WHERE citizen_id IS NOT NULL;
CREATE INDEX meeting_participant_by_partner ON meeting_participant (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX meeting_participant_by_person ON meeting_participant (partner_person_id) WHERE partner_person_id IS NOT NULL;

CREATE TABLE meeting_point (         -- of the agenda
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    citizen_id INTEGER REFERENCES citizen (id), -- whom the meeting is about
    kind TEXT NOT NULL CHECK (kind IN ('promised', 'wish', 'own')),
    words TEXT NOT NULL CHECK (words <> ''),
    who TEXT NOT NULL DEFAULT '',    -- whose point it is, or who promised it
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX meeting_point_by_meeting ON meeting_point (meeting_id);
CREATE INDEX meeting_point_by_citizen ON meeting_point (citizen_id) WHERE citizen_id IS NOT NULL;

CREATE TABLE meeting_decision (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    citizen_id INTEGER REFERENCES citizen (id), -- whom the meeting is about
    participant_id INTEGER REFERENCES meeting_participant (id), -- who does it; null: we ourselves
    what TEXT NOT NULL CHECK (what <> ''),
    who TEXT NOT NULL DEFAULT '',    -- as it stands in the minutes
    by_day TEXT,
    todo_id INTEGER REFERENCES todo (id),             -- the agreed action or step it has become
    commitment_id INTEGER REFERENCES commitment (id), -- or the commitment
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK ((todo_id IS NULL) <> (commitment_id IS NULL))
);
CREATE INDEX meeting_decision_by_meeting ON meeting_decision (meeting_id);
CREATE INDEX meeting_decision_by_citizen ON meeting_decision (citizen_id) WHERE citizen_id IS NOT NULL;
CREATE INDEX meeting_decision_by_participant ON meeting_decision (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX meeting_decision_by_todo ON meeting_decision (todo_id) WHERE todo_id IS NOT NULL;
CREATE INDEX meeting_decision_by_commitment ON meeting_decision (commitment_id) WHERE commitment_id IS NOT NULL;
