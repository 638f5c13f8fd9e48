-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether what stands about a citizen may go along, without name, in what is handed out for research (core/research).
ALTER TABLE citizen ADD COLUMN research TEXT NOT NULL DEFAULT 'not_asked' CHECK (research IN ('yes', 'no', 'not_asked'));
