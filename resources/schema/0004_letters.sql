-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why something went out although there was no letter, or no consent or legal basis to rest it on.
ALTER TABLE outgoing_referral ADD COLUMN sent_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN sent_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX document_by_referral ON document (outgoing_referral_id) WHERE outgoing_referral_id IS NOT NULL;
-- Drafts nobody has sent, for I dag.
CREATE INDEX outgoing_referral_drafts ON outgoing_referral (drafted_on, citizen_id, state, handed_over_to)
    WHERE state = 'draft';
