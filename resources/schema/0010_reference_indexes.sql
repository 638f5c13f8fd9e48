-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking back a record asks every table that may refer to it, and the engine asks again when the record is deleted: each
-- reference to something that can be deleted leads an index (tests/core/ground/schema_test.cpp names those that need none).
CREATE INDEX consent_by_partner ON consent (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX consent_by_offer ON consent (offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX contact_by_course ON contact (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX cost_entry_by_course ON cost_entry (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX course_reopened_from ON course (reopened_from) WHERE reopened_from IS NOT NULL;
CREATE INDEX incoming_referral_by_partner ON incoming_referral (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX incoming_referral_by_partner_person ON incoming_referral (partner_person_id) WHERE partner_person_id IS NOT NULL;
CREATE INDEX note_by_course ON note (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX note_replaces ON note (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX offer_source_by_offer ON offer_source (offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX outgoing_referral_by_course ON outgoing_referral (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX received_message_by_citizen ON received_message (citizen_id) WHERE citizen_id IS NOT NULL;
CREATE INDEX screening_by_course ON screening (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX todo_by_course ON todo (course_id) WHERE course_id IS NOT NULL;
