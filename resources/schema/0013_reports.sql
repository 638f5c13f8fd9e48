-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports that were made of an evaluation.

CREATE TABLE release (               -- a report for people outside that has left the house: a later one is made with an eye to it
    id INTEGER PRIMARY KEY,
    report_key TEXT NOT NULL,        -- programme, period and definitions: the same again gets the same choice of what is hidden
    programme_id TEXT NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,             -- included
    definition_version INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    content BLOB NOT NULL,           -- every number with the ids of the records behind it (core/evaluation/disclosure/releases/release_bytes)
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (to_on >= from_on)
);
CREATE INDEX release_by_programme ON release (programme_id, made_at);

CREATE TABLE frozen_report (         -- a report as it was made; opening it computes nothing
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    programme_id TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('working', 'outside')),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,             -- included
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL DEFAULT '',
    definition_version INTEGER NOT NULL,
    program_version TEXT NOT NULL,
    document TEXT NOT NULL,          -- JSON: request, settings used, figures, series, tables, charts and sentences
    rows_behind BLOB,                -- working level: ids of the records behind each figure; null: none, or blanked
    pdf BLOB,
    sha256 TEXT NOT NULL DEFAULT '', -- of the pdf, in hexadecimal
    release_id INTEGER REFERENCES release (id), -- outside: as what it left the house
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (to_on >= from_on)
);
CREATE INDEX frozen_report_by_programme ON frozen_report (programme_id, made_at);
CREATE INDEX frozen_report_by_release ON frozen_report (release_id) WHERE release_id IS NOT NULL;
