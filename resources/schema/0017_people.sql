-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people around a citizen: own doctor, caseworker, home nurse, guardian, next of kin …

CREATE TABLE person_around (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    role TEXT NOT NULL,              -- code person_role
    name TEXT NOT NULL DEFAULT '',   -- empty: nobody by name at the organisation
    organisation TEXT NOT NULL DEFAULT '', -- where the person belongs, when that is no partner of the file
    partner_id INTEGER REFERENCES partner (id),
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    may_call TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_call IN ('yes', 'no', 'not_asked')),
    may_leave_message TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_leave_message IN ('yes', 'no', 'not_asked')),
    may_sms TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_sms IN ('yes', 'no', 'not_asked')),
    may_email TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_email IN ('yes', 'no', 'not_asked')),
    may_mention_us TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_mention_us IN ('yes', 'no', 'not_asked')),
    contact_note TEXT NOT NULL DEFAULT '',
    may_share TEXT NOT NULL DEFAULT '', -- what the citizen says may be told this person
    from_on TEXT,                    -- null: not known since when
    to_on TEXT,                      -- included; null: still
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    role_list TEXT GENERATED ALWAYS AS ('person_role') VIRTUAL,
    FOREIGN KEY (role_list, role) REFERENCES code (list, id),
    CHECK (name <> '' OR organisation <> '' OR partner_id IS NOT NULL),
    CHECK (organisation = '' OR partner_id IS NULL),
    CHECK (to_on IS NULL OR from_on IS NULL OR to_on >= from_on)
);
CREATE INDEX person_around_by_citizen ON person_around (citizen_id);
CREATE INDEX person_around_by_partner ON person_around (partner_id) WHERE partner_id IS NOT NULL;
