-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an appointment is: an offer or a partner (columns of the first script), the citizen's home, or a place in words.
ALTER TABLE appointment ADD COLUMN at_home INTEGER NOT NULL DEFAULT 0 CHECK (at_home IN (0, 1));

CREATE INDEX appointment_by_partner ON appointment (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX appointment_by_course ON appointment (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX appointment_rescheduled_to ON appointment (rescheduled_to) WHERE rescheduled_to IS NOT NULL;
