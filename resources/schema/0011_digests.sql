-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tells that the file was changed outside the program. A line of the audit trail says by which rule it is linked to the line
-- before it: by rule 2 the link also covers the line's id, number and citizen. The last line of each write has the sum of the
-- digests of all records; what stood in the file before is taken down by the first write after this script
-- (core/storage/records/record_digests). Scripts from here on change no row of a record: a record is changed in a Write.
ALTER TABLE audit ADD COLUMN link_rule INTEGER NOT NULL DEFAULT 1;
ALTER TABLE audit ADD COLUMN records BLOB NOT NULL DEFAULT x'';
CREATE INDEX audit_by_day ON audit (at); -- the log of a day
CREATE INDEX audit_erased ON audit (sequence) WHERE action = 'erased';

CREATE TABLE record_digest (
    table_number INTEGER NOT NULL,   -- see core/storage/records/record_digests
    row_id INTEGER NOT NULL,         -- 0 for a table that has one digest as a whole
    digest BLOB NOT NULL,
    PRIMARY KEY (table_number, row_id)
) WITHOUT ROWID;
