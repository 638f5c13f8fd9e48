-- SPDX-License-Identifier: GPL-3.0-or-later
-- Means of the population that a score is set against.

CREATE TABLE population_norm (       -- of the scores whose norm does not come with the program
    id INTEGER PRIMARY KEY,
    score TEXT NOT NULL,             -- by its id in an evaluation: tils, was
    mean REAL NOT NULL,
    norm_year INTEGER NOT NULL,      -- in which the population was asked
    source TEXT NOT NULL CHECK (source <> ''),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
