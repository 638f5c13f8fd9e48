-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frivillige: who they are, their promise of silence, and the plans by which one of them follows a citizen less and less.

CREATE TABLE volunteer (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('companion', 'spotter')),
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT NOT NULL,          -- Danish order as bytes
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    town TEXT NOT NULL DEFAULT '',
    partner_id INTEGER REFERENCES partner (id), -- the association or workplace; null: none
    availability TEXT NOT NULL DEFAULT '',
    skills TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '', -- codes: da, ar
    promised_on TEXT,                -- when the statement was signed; null: it has not been
    promise_valid_to TEXT,           -- its last day
    since TEXT NOT NULL,
    stopped_on TEXT,                 -- null: has not stopped
    remark TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK ((promised_on IS NULL) = (promise_valid_to IS NULL)),
    CHECK (promise_valid_to IS NULL OR promise_valid_to >= promised_on),
    CHECK (stopped_on IS NULL OR stopped_on >= since)
);
CREATE INDEX volunteer_by_partner ON volunteer (partner_id) WHERE partner_id IS NOT NULL;
-- I dag: the statements of those who go along, by their last day.
CREATE INDEX volunteer_promise_lapsing ON volunteer (promise_valid_to)
    WHERE kind = 'companion' AND stopped_on IS NULL AND promise_valid_to IS NOT NULL;

CREATE TABLE accompaniment_plan (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    volunteer_id INTEGER NOT NULL REFERENCES volunteer (id),
    appointments INTEGER NOT NULL CHECK (appointments BETWEEN 2 AND 12), -- over so many it fades
    begun_on TEXT NOT NULL,
    ended_on TEXT,                   -- null: it goes on
    reason TEXT NOT NULL DEFAULT '', -- why the name was told without a consent
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (ended_on IS NULL OR ended_on >= begun_on)
);
CREATE INDEX accompaniment_plan_by_citizen ON accompaniment_plan (citizen_id);
CREATE INDEX accompaniment_plan_by_volunteer ON accompaniment_plan (volunteer_id);

CREATE TABLE accompaniment_step (    -- how the volunteer follows to one appointment
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    plan_id INTEGER NOT NULL REFERENCES accompaniment_plan (id),
    appointment_id INTEGER NOT NULL REFERENCES appointment (id),
    stage TEXT NOT NULL CHECK (stage IN ('with', 'at_the_door', 'alone')),
    minutes INTEGER CHECK (minutes >= 0),     -- of the volunteer; null: not told
    kilometres REAL CHECK (kilometres >= 0),
    cost_entry_id INTEGER REFERENCES cost_entry (id), -- in which the kilometres count; null: none
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX accompaniment_step_by_citizen ON accompaniment_step (citizen_id);
CREATE INDEX accompaniment_step_by_plan ON accompaniment_step (plan_id);
CREATE UNIQUE INDEX accompaniment_step_by_appointment ON accompaniment_step (appointment_id);
CREATE INDEX accompaniment_step_by_cost ON accompaniment_step (cost_entry_id) WHERE cost_entry_id IS NOT NULL;

-- Who told of the citizen: a hairdresser, a pharmacist, one who goes along.
ALTER TABLE incoming_referral ADD COLUMN volunteer_id INTEGER REFERENCES volunteer (id);
CREATE INDEX incoming_referral_by_volunteer ON incoming_referral (volunteer_id) WHERE volunteer_id IS NOT NULL;
