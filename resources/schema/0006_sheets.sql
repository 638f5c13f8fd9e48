-- What spreadsheets of an existing caseload bring.

ALTER TABLE citizen ADD COLUMN own_number TEXT NOT NULL DEFAULT ''; -- løbenummer: the number in the user's own sheet
CREATE INDEX citizen_by_own_number ON citizen (own_number) WHERE own_number <> '';

ALTER TABLE course ADD COLUMN own_number TEXT NOT NULL DEFAULT ''; -- the course's number in the user's own sheet
ALTER TABLE course ADD COLUMN funder TEXT NOT NULL DEFAULT '';     -- bevilling
ALTER TABLE course ADD COLUMN asked_on TEXT;                       -- whether to take part: asked, yes, no
ALTER TABLE course ADD COLUMN agreed_on TEXT;
ALTER TABLE course ADD COLUMN refused_on TEXT;
ALTER TABLE course ADD COLUMN refusal_reason TEXT NOT NULL DEFAULT ''; -- code participation_no
CREATE INDEX course_by_own_number ON course (own_number) WHERE own_number <> '';

ALTER TABLE appointment ADD COLUMN is_soft INTEGER; -- marked as a soft-tilbud by itself; null: as its offer

ALTER TABLE contact ADD COLUMN changed_at TEXT NOT NULL DEFAULT '';
UPDATE contact SET changed_at = created_at;

ALTER TABLE import_record ADD COLUMN kind TEXT NOT NULL DEFAULT ''; -- of the record; empty: what the import is of
