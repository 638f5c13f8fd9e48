-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two records of one person under one of them, and taken apart again (core/merging). The record that was merged away stays whole
-- and keeps what is of it alone; every row that named it names the remaining one and remembers whose it was.
ALTER TABLE citizen ADD COLUMN merged_into INTEGER REFERENCES citizen (id); -- null: stands for itself
CREATE INDEX citizen_merged ON citizen (merged_into) WHERE merged_into IS NOT NULL;

-- Lists of citizens leave out who was merged away, without looking at the rows themselves; the index by birth date and the last
-- one also have what likely pairs are found by.
DROP INDEX citizen_by_name;
CREATE INDEX citizen_by_name ON citizen (sort_key, id) WHERE merged_into IS NULL;
DROP INDEX citizen_by_birth;
CREATE INDEX citizen_by_birth ON citizen (birth_date, sort_key, person_number) WHERE merged_into IS NULL;
CREATE INDEX citizen_alike ON citizen (sort_key, birth_date, postcode, street, person_number) WHERE merged_into IS NULL;
DROP INDEX citizen_groups;
CREATE INDEX citizen_groups ON citizen (id, birth_date, sex, parish_code, clinic_id) WHERE merged_into IS NULL;

CREATE TABLE citizen_merge (
    id INTEGER PRIMARY KEY,          -- rows with a higher id were made after it
    remaining_id INTEGER NOT NULL REFERENCES citizen (id),
    merged_id INTEGER NOT NULL REFERENCES citizen (id),
    merged_at TEXT NOT NULL,         -- local wall time
    reason TEXT NOT NULL DEFAULT '', -- why two CPR numbers are one person
    taken TEXT NOT NULL DEFAULT '',  -- parts of the master data that were taken from the merged one, comma separated
    before TEXT NOT NULL DEFAULT '', -- what stood there at the remaining one
    split_at TEXT,                   -- local wall time; null: they are one
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (remaining_id <> merged_id)
);
CREATE INDEX citizen_merge_by_remaining ON citizen_merge (remaining_id);
CREATE INDEX citizen_merge_by_merged ON citizen_merge (merged_id);

CREATE TABLE moved_row (             -- a row that came along; gone when they are taken apart again
    id INTEGER PRIMARY KEY,
    merge_id INTEGER NOT NULL REFERENCES citizen_merge (id),
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,       -- the one that named the merged citizen
    row_id INTEGER NOT NULL
);
CREATE INDEX moved_row_by_merge ON moved_row (merge_id);

CREATE TABLE distinct_pair (         -- two that look alike and are not the same person
    id INTEGER PRIMARY KEY,
    one_id INTEGER NOT NULL REFERENCES citizen (id), -- the lower id
    other_id INTEGER NOT NULL REFERENCES citizen (id),
    created_at TEXT NOT NULL,
    CHECK (one_id < other_id)
);
CREATE UNIQUE INDEX distinct_pair_by_one ON distinct_pair (one_id, other_id);
CREATE INDEX distinct_pair_by_other ON distinct_pair (other_id);

-- Until now a record never changed its citizen (see 0020): what is planned of both has to be looked at.
CREATE TRIGGER course_moved AFTER UPDATE OF citizen_id ON course BEGIN
    INSERT INTO citizen_to_look_at VALUES (old.citizen_id);
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER appointment_moved AFTER UPDATE OF citizen_id ON appointment BEGIN
    INSERT INTO citizen_to_look_at VALUES (old.citizen_id);
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER todo_moved AFTER UPDATE OF citizen_id ON todo BEGIN
    INSERT INTO citizen_to_look_at VALUES (old.citizen_id);
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
CREATE TRIGGER incoming_referral_moved AFTER UPDATE OF citizen_id ON incoming_referral BEGIN
    INSERT INTO citizen_to_look_at VALUES (old.citizen_id);
    INSERT INTO citizen_to_look_at VALUES (new.citizen_id);
END;
