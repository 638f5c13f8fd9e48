-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cooperation: whom one turns to at a partner, what was agreed and promised, and what clinics refer.

ALTER TABLE partner ADD COLUMN cluster TEXT NOT NULL DEFAULT ''; -- klynge: the doctors' network of a clinic
ALTER TABLE partner ADD COLUMN doctors INTEGER CHECK (doctors > 0); -- of a clinic; null: not known

ALTER TABLE partner_person ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE partner_person ADD COLUMN is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1));

CREATE TABLE partner_agreement (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    title TEXT NOT NULL CHECK (title <> ''),
    from_day TEXT NOT NULL,
    to_day TEXT,                     -- the last day; null: until further notice
    renew_on TEXT,                   -- when it is decided whether it goes on
    ended_on TEXT,                   -- null: it has not been ended
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (to_day IS NULL OR (to_day >= from_day AND renew_on IS NOT NULL))
);
CREATE INDEX partner_agreement_by_partner ON partner_agreement (partner_id);
CREATE INDEX partner_agreement_to_renew ON partner_agreement (renew_on) WHERE ended_on IS NULL;

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY,
    principle TEXT NOT NULL CHECK (principle IN ('agenda', 'activities', 'measurement', 'communication', 'backbone')),
    partner_id INTEGER REFERENCES partner (id), -- null: our own
    partner_person_id INTEGER REFERENCES partner_person (id),
    promise TEXT NOT NULL CHECK (promise <> ''),
    agreed_on TEXT NOT NULL,
    due_on TEXT,                     -- null: it goes on without a last day
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'changed', 'dropped')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (partner_person_id IS NULL OR partner_id IS NOT NULL)
);
CREATE INDEX commitment_by_partner ON commitment (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX commitment_by_partner_person ON commitment (partner_person_id) WHERE partner_person_id IS NOT NULL;
CREATE INDEX commitment_waiting ON commitment (due_on) WHERE state IN ('open', 'changed');

CREATE TABLE commitment_step (       -- what became of a commitment on a day
    id INTEGER PRIMARY KEY,
    commitment_id INTEGER NOT NULL REFERENCES commitment (id),
    on_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'changed', 'dropped')),
    said TEXT NOT NULL DEFAULT '',
    former_promise TEXT NOT NULL DEFAULT '', -- of one that was changed: what was promised before
    former_due_on TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX commitment_step_by_commitment ON commitment_step (commitment_id, on_day);

-- What each clinic refers in a period is counted from this index alone.
DROP INDEX incoming_referral_by_partner;
CREATE INDEX incoming_referral_by_partner ON incoming_referral (partner_id, received_on, partner_person_id)
    WHERE partner_id IS NOT NULL;
