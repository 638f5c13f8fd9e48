-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people, offers and partners are found by follows from rules that SQL cannot say (core/storage/search_words). An empty index
-- is made anew by the stores themselves when the file is opened (Finder::catchUp).
DELETE FROM search_term;
