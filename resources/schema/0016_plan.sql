-- SPDX-License-Identifier: GPL-3.0-or-later
-- The plan of a citizen: goals with agreed steps and follow-ups, what stands in the way, pauses, and phases.

CREATE TABLE goal (                  -- what the citizen wants, in the citizen's own words
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    course_id INTEGER REFERENCES course (id),
    words TEXT NOT NULL CHECK (words <> ''),
    agreed_on TEXT NOT NULL,
    follow_up_on TEXT,               -- the next follow-up; null: none is agreed
    closed_on TEXT,                  -- null: still pursued
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX goal_by_citizen ON goal (citizen_id);
CREATE INDEX goal_by_course ON goal (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX goal_to_follow_up ON goal (follow_up_on, citizen_id, course_id) WHERE closed_on IS NULL;

CREATE TABLE goal_follow_up (        -- a talk about how a goal goes, and what came out of it
    id INTEGER PRIMARY KEY,
    goal_id INTEGER NOT NULL REFERENCES goal (id),
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    on_day TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('continues', 'changed', 'ended', 'reassessment')),
    said TEXT NOT NULL DEFAULT '',
    former_words TEXT NOT NULL DEFAULT '', -- of a goal that was changed: how it was put before
    achieved INTEGER NOT NULL DEFAULT 0,   -- so many of the steps were done on that day …
    applicable INTEGER NOT NULL DEFAULT 0, -- … of so many that still made sense
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (achieved BETWEEN 0 AND applicable)
);
CREATE INDEX goal_follow_up_by_goal ON goal_follow_up (goal_id);
CREATE INDEX goal_follow_up_by_citizen ON goal_follow_up (citizen_id);

CREATE TABLE barrier (               -- what stands in a citizen's way
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    what TEXT NOT NULL CHECK (what <> ''),
    noticed_on TEXT NOT NULL,
    action TEXT NOT NULL DEFAULT '', -- what is done about it
    outcome TEXT NOT NULL DEFAULT '', -- what came out of that
    gone_on TEXT,                    -- null: still in the way
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (gone_on IS NULL OR gone_on >= noticed_on)
);
CREATE INDEX barrier_by_citizen ON barrier (citizen_id);

CREATE TABLE course_pause (          -- a time in which a course rests
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES course (id),
    from_on TEXT NOT NULL,
    expected_to TEXT,                -- null: not said
    to_on TEXT,                      -- the day it went on; null: not yet, or it ended with the course
    reason TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX course_pause_by_course ON course_pause (course_id);

CREATE TABLE course_phase (          -- the day on which a course came into a phase of its programme
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES course (id),
    phase TEXT NOT NULL CHECK (phase <> ''),
    from_on TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX course_phase_by_course ON course_phase (course_id);

-- An agreed step is a task that belongs to a goal.
ALTER TABLE todo ADD COLUMN goal_id INTEGER REFERENCES goal (id);
ALTER TABLE todo ADD COLUMN who TEXT NOT NULL DEFAULT '';
CREATE INDEX todo_by_goal ON todo (goal_id) WHERE goal_id IS NOT NULL;
