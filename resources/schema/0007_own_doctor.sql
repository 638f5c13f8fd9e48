-- The citizen's own doctor at the clinic, and the way from a clinic or doctor to their citizens.
ALTER TABLE citizen ADD COLUMN doctor_id INTEGER REFERENCES partner_person (id);
CREATE INDEX citizen_by_clinic ON citizen (clinic_id) WHERE clinic_id IS NOT NULL;
CREATE INDEX citizen_by_doctor ON citizen (doctor_id) WHERE doctor_id IS NOT NULL;
