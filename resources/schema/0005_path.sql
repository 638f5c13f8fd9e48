-- The path of a citizen: when a course is expected to end (its last questionnaires are due then, before it is closed), the
-- open courses, so that I dag finds those for which nothing is planned, and the notes the citizen may read with her.

ALTER TABLE course ADD COLUMN planned_end_on TEXT;
ALTER TABLE note ADD COLUMN is_shared INTEGER NOT NULL DEFAULT 0;
CREATE INDEX course_open ON course (opened_on, citizen_id, state) WHERE state IN ('intake', 'active');
