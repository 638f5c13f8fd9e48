-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same case screened by somebody else, to see how far the tool gives two people the same answer. Such a screening names the
-- first one; it decides nothing, and no other figure counts it.
ALTER TABLE screening ADD COLUMN second_of INTEGER REFERENCES screening (id);
CREATE UNIQUE INDEX screening_by_first ON screening (second_of) WHERE second_of IS NOT NULL;

-- What an evaluation reads of each row stands in the index (0012).
DROP INDEX screening_by_citizen;
CREATE INDEX screening_by_citizen ON screening (citizen_id, screened_on, programme_id, course_id, verdict, decision, screener,
                                                programme_version, criteria_set, second_of);
