-- SPDX-License-Identifier: GPL-3.0-or-later
-- I dag in time that grows with what waits, not with the citizens.

-- The dead and the moved are looked up for each row that waits, in this index alone.
DROP INDEX citizen_gone;
CREATE INDEX citizen_gone ON citizen (id, life_state) WHERE life_state <> 'present';

-- Open appointments of one citizen: of the dead and the moved they are to be called off, and the triggers below ask for them.
CREATE INDEX appointment_open_by_citizen ON appointment (citizen_id, starts_at, outcome, handed_over_to)
    WHERE outcome IS NULL AND handed_over_to = '';

-- Open courses of citizens of whom nothing is open: no appointment that we follow and that has no outcome, no task, no referral
-- that waits for first contact. To find them otherwise, every open course would have to be looked at. The triggers keep the
-- rows, whoever writes: each works out anew those of the citizen whose record it was. A record never changes its citizen.
CREATE TABLE course_unplanned (
    id INTEGER PRIMARY KEY,          -- of the course
    citizen_id INTEGER NOT NULL,
    opened_on TEXT NOT NULL,
    started_on TEXT,
    followed_until TEXT              -- the last appointment to which others follow the citizen; null: there is none
);
CREATE INDEX course_unplanned_by_citizen ON course_unplanned (citizen_id);
CREATE INDEX course_unplanned_by_day ON course_unplanned (opened_on, citizen_id, followed_until);

CREATE VIEW course_without_plan AS
    SELECT c.id, c.citizen_id, c.opened_on, c.started_on,
           (SELECT max(a.starts_at) FROM appointment a WHERE a.citizen_id = c.citizen_id AND a.outcome IS NULL) AS followed_until
    FROM course c
    WHERE c.state IN ('intake', 'active')
      AND NOT EXISTS (SELECT 1 FROM appointment a
                      WHERE a.citizen_id = c.citizen_id AND a.outcome IS NULL AND a.handed_over_to = '')
      AND NOT EXISTS (SELECT 1 FROM todo d WHERE d.citizen_id = c.citizen_id AND d.state = 'open')
      AND NOT EXISTS (SELECT 1 FROM incoming_referral r
                      WHERE r.citizen_id = c.citizen_id AND r.first_contact_on IS NULL AND r.state = 'open');
INSERT INTO course_unplanned (id, citizen_id, opened_on, started_on, followed_until)
    SELECT id, citizen_id, opened_on, started_on, followed_until FROM course_without_plan;

-- What each trigger does: a citizen that is put into this view gets rows worked out anew. A trigger can call nothing else.
CREATE VIEW citizen_to_look_at AS SELECT 0 AS citizen_id WHERE 0;
CREATE TRIGGER citizen_looked_at INSTEAD OF INSERT ON citizen_to_look_at BEGIN
    DELETE FROM course_unplanned WHERE citizen_id = new.citizen_id;
    INSERT INTO course_unplanned (id, citizen_id, opened_on, started_on, followed_until)
        SELECT id, citizen_id, opened_on, started_on, followed_until FROM course_without_plan
        WHERE citizen_id = new.citizen_id;
END;

CREATE TRIGGER course_made AFTER INSERT ON course BEGIN
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER course_changed AFTER UPDATE OF state, opened_on, started_on ON course BEGIN
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER course_removed AFTER DELETE ON course BEGIN
    INSERT INTO citizen_to_look_at VALUES (old.citizen_id);
END;
CREATE TRIGGER appointment_made AFTER INSERT ON appointment BEGIN
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER appointment_changed AFTER UPDATE OF starts_at, outcome, handed_over_to ON appointment BEGIN
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER appointment_removed AFTER DELETE ON appointment BEGIN
    INSERT INTO citizen_to_look_at VALUES (old.citizen_id);
END;
CREATE TRIGGER todo_made AFTER INSERT ON todo BEGIN
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER todo_changed AFTER UPDATE OF state ON todo BEGIN
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER todo_removed AFTER DELETE ON todo BEGIN
    INSERT INTO citizen_to_look_at VALUES (old.citizen_id);
END;
CREATE TRIGGER incoming_referral_made AFTER INSERT ON incoming_referral BEGIN
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER incoming_referral_changed AFTER UPDATE OF first_contact_on, state ON incoming_referral BEGIN
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER incoming_referral_removed AFTER DELETE ON incoming_referral BEGIN
    INSERT INTO citizen_to_look_at VALUES (old.citizen_id);
END;
