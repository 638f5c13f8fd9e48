-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters in the organisation's own words. A row is a version and never changes its text; what was sent keeps its row.

CREATE TABLE own_template (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,              -- of the letter, as in document
    language TEXT NOT NULL DEFAULT 'da' CHECK (language IN ('da', 'sv', 'en')),
    name TEXT NOT NULL CHECK (name <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    valid_from TEXT NOT NULL,        -- the first day on which letters are written from it, once it is chosen
    text TEXT NOT NULL,
    seen_on TEXT,                    -- the day its trial letter was looked at; null: not yet
    is_chosen INTEGER NOT NULL DEFAULT 0 CHECK (is_chosen IN (0, 1)),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (kind, language, name, version),
    CHECK (is_chosen = 0 OR seen_on IS NOT NULL)
);
CREATE INDEX own_template_chosen ON own_template (kind, language, valid_from) WHERE is_chosen = 1;

ALTER TABLE document ADD COLUMN own_template_id INTEGER REFERENCES own_template (id); -- null: the program's own words
CREATE INDEX document_by_own_template ON document (own_template_id) WHERE own_template_id IS NOT NULL;
