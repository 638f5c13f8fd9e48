-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that are attached to a citizen: a scanned letter, a picture, a text. The same bytes are kept once, whatever hangs on
-- them.

CREATE TABLE attachment_content (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,     -- SHA-256 of the bytes, in hexadecimal digits
    bytes BLOB NOT NULL
);

-- Belongs to the citizen. A referral, message or meeting it hung on may be taken back; then it stands on the citizen alone.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    incoming_referral_id INTEGER REFERENCES incoming_referral (id) ON DELETE SET NULL,
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    short_message_id INTEGER REFERENCES short_message (id) ON DELETE SET NULL,
    content_id INTEGER NOT NULL REFERENCES attachment_content (id),
    type TEXT NOT NULL CHECK (type IN ('pdf', 'png', 'jpeg', 'tiff', 'text')), -- by the content, never by the name
    size INTEGER NOT NULL CHECK (size > 0), -- bytes
    title TEXT NOT NULL CHECK (title <> ''),
    source TEXT NOT NULL DEFAULT '', -- from whom it comes
    dated_on TEXT,                   -- the day it is of; null: not told
    kinds TEXT NOT NULL DEFAULT '',  -- codes information_kind: what it tells of the citizen
    added_at TEXT NOT NULL,          -- local wall time
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK ((incoming_referral_id IS NOT NULL) + (meeting_id IS NOT NULL) + (short_message_id IS NOT NULL) <= 1)
);
CREATE INDEX attachment_by_citizen ON attachment (citizen_id, added_at);
CREATE INDEX attachment_by_content ON attachment (content_id);
CREATE INDEX attachment_by_incoming ON attachment (incoming_referral_id) WHERE incoming_referral_id IS NOT NULL;
CREATE INDEX attachment_by_meeting ON attachment (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX attachment_by_message ON attachment (short_message_id) WHERE short_message_id IS NOT NULL;

-- The last attachment takes its bytes along, whoever deletes it: erasing a citizen deletes rows and knows no contents.
CREATE TRIGGER attachment_removed AFTER DELETE ON attachment
WHEN NOT EXISTS (SELECT 1 FROM attachment WHERE content_id = OLD.content_id) BEGIN
    DELETE FROM attachment_content WHERE id = OLD.content_id;
END;
