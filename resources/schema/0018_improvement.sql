-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tests in small scale: plan, do, study, act.

CREATE TABLE pdsa_cycle (
    id INTEGER PRIMARY KEY,
    programme_id TEXT NOT NULL,
    number INTEGER NOT NULL,         -- PDSA 1, 2 … of the programme
    title TEXT NOT NULL CHECK (title <> ''), -- what is tried, in a few words
    aim TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '', -- a chart over time, by its id in an evaluation: noshow.by_period
    prediction TEXT NOT NULL DEFAULT '',
    group_size INTEGER NOT NULL CHECK (group_size BETWEEN 5 AND 100),
    plan TEXT NOT NULL DEFAULT '',
    done TEXT NOT NULL DEFAULT '',
    seen TEXT NOT NULL DEFAULT '',   -- what the study showed
    started_on TEXT,                 -- null: only planned
    study_on TEXT,
    ended_on TEXT,
    decision TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'adopt', 'adapt', 'abandon')),
    reason TEXT NOT NULL DEFAULT '', -- of the decision
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (started_on IS NULL OR (prediction <> '' AND measure <> '' AND study_on IS NOT NULL)),
    CHECK ((ended_on IS NULL) = (decision = '')),
    CHECK (decision = '' OR (started_on IS NOT NULL AND reason <> ''))
);
CREATE INDEX pdsa_cycle_by_programme ON pdsa_cycle (programme_id, number);
