-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was said of the project, in words: focus groups, and the form that a partner fills in once a year.

CREATE TABLE focus_group (
    id INTEGER PRIMARY KEY,
    programme_id TEXT NOT NULL,      -- in whose reports it stands: what was said is consented to for that one
    on_day TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    guide TEXT NOT NULL DEFAULT '',  -- the questions
    moderator TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX focus_group_by_day ON focus_group (on_day);

CREATE TABLE focus_participant (     -- a citizen of the file, or somebody by role and without a name
    id INTEGER PRIMARY KEY,
    focus_group_id INTEGER NOT NULL REFERENCES focus_group (id),
    citizen_id INTEGER REFERENCES citizen (id),
    role TEXT NOT NULL DEFAULT '',   -- a relative, a nurse …
    consented_on TEXT,               -- to taking part; null: not given
    quote_use TEXT NOT NULL CHECK (quote_use IN ('none', 'working', 'outside')), -- where quotes may stand at most
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (citizen_id IS NOT NULL OR role <> ''),
    CHECK (quote_use = 'none' OR consented_on IS NOT NULL)
);
CREATE INDEX focus_participant_by_group ON focus_participant (focus_group_id);
CREATE INDEX focus_participant_by_citizen ON focus_participant (citizen_id) WHERE citizen_id IS NOT NULL;

CREATE TABLE focus_theme (
    id INTEGER PRIMARY KEY,
    focus_group_id INTEGER NOT NULL REFERENCES focus_group (id),
    name TEXT NOT NULL CHECK (name <> ''),
    said TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX focus_theme_by_group ON focus_theme (focus_group_id);

CREATE TABLE focus_quote (           -- stands in a report only as far as its participant allows
    id INTEGER PRIMARY KEY,
    focus_group_id INTEGER NOT NULL REFERENCES focus_group (id),
    participant_id INTEGER REFERENCES focus_participant (id), -- null: not known who, so it stands in no report
    theme_id INTEGER REFERENCES focus_theme (id),
    text TEXT NOT NULL CHECK (text <> ''),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX focus_quote_by_group ON focus_quote (focus_group_id);
CREATE INDEX focus_quote_by_participant ON focus_quote (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX focus_quote_by_theme ON focus_quote (theme_id) WHERE theme_id IS NOT NULL;

CREATE TABLE partner_form (          -- what a partner answers about the cooperation, once a year
    id INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    year INTEGER NOT NULL,
    answered_on TEXT NOT NULL,
    answered_by TEXT NOT NULL DEFAULT '', -- a role, not necessarily a name
    answers TEXT NOT NULL DEFAULT '', -- 1 to 5 for each statement, - for none: "5 4 - 3 5"
    works TEXT NOT NULL DEFAULT '',  -- what works
    otherwise TEXT NOT NULL DEFAULT '', -- what should be otherwise
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX partner_form_by_partner ON partner_form (partner_id, year);
