-- SPDX-License-Identifier: GPL-3.0-or-later
-- Skånehensyn: what work must spare a citizen, and that a hospital or a doctor was asked to describe it.

CREATE TABLE considerations_request (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    partner_id INTEGER REFERENCES partner (id),
    recipient TEXT NOT NULL,
    sick_listed_on TEXT,
    operated_on TEXT,                -- as it was told
    discharged_on TEXT,              -- as it was told
    planned TEXT NOT NULL DEFAULT '', -- the job or offer that is planned
    answer_by TEXT NOT NULL,
    drafted_on TEXT NOT NULL,
    sent_on TEXT,                    -- null: the letter has not left
    document_id INTEGER REFERENCES document (id), -- the letter as it was sent
    end_state TEXT NOT NULL DEFAULT 'open' CHECK (end_state IN ('open', 'answered', 'dropped')),
    ended_on TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (recipient <> ''),
    CHECK (end_state = 'open' OR (sent_on IS NOT NULL AND ended_on IS NOT NULL))
);
CREATE INDEX considerations_request_by_citizen ON considerations_request (citizen_id);
CREATE INDEX considerations_request_by_partner ON considerations_request (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX considerations_request_by_document ON considerations_request (document_id) WHERE document_id IS NOT NULL;
-- I dag: sent and not answered, by the day the answer was asked for.
CREATE INDEX considerations_request_open ON considerations_request (answer_by, citizen_id)
    WHERE end_state = 'open' AND sent_on IS NOT NULL;

CREATE TABLE work_consideration (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    term TEXT NOT NULL CHECK (term IN ('short_term', 'long_term')),
    area TEXT NOT NULL,              -- code consideration_area
    words TEXT NOT NULL,             -- in work terms
    author TEXT NOT NULL,            -- code consideration_author
    author_name TEXT NOT NULL DEFAULT '',
    described_on TEXT NOT NULL,
    valid_to TEXT,                   -- included; null: until further notice
    source TEXT NOT NULL DEFAULT '', -- the document it stands in
    request_id INTEGER REFERENCES considerations_request (id), -- whose answer it is
    corrects_id INTEGER REFERENCES work_consideration (id),    -- the one it stands in the place of
    end_state TEXT NOT NULL DEFAULT 'open' CHECK (end_state IN ('open', 'ended', 'corrected')),
    ended_on TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    area_list TEXT GENERATED ALWAYS AS ('consideration_area') VIRTUAL,
    author_list TEXT GENERATED ALWAYS AS ('consideration_author') VIRTUAL,
    FOREIGN KEY (area_list, area) REFERENCES code (list, id),
    FOREIGN KEY (author_list, author) REFERENCES code (list, id),
    CHECK (words <> ''),
    CHECK (term = 'long_term' OR valid_to IS NOT NULL),
    CHECK (valid_to IS NULL OR valid_to >= described_on),
    CHECK (end_state = 'open' OR ended_on IS NOT NULL)
);
CREATE INDEX work_consideration_by_citizen ON work_consideration (citizen_id);
CREATE INDEX work_consideration_by_request ON work_consideration (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX work_consideration_by_corrected ON work_consideration (corrects_id) WHERE corrects_id IS NOT NULL;
-- I dag: those that stand, by their last day.
CREATE INDEX work_consideration_lapsing ON work_consideration (valid_to, citizen_id)
    WHERE end_state = 'open' AND valid_to IS NOT NULL;
