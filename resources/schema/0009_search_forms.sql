-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people are found by becomes what core/storage/search_words and searchTerms of a citizen now make of it.

-- The birth date also by its year.
INSERT INTO search_term (term, kind, record_id)
SELECT replace(birth_date, '-', ''), 'citizen', id FROM citizen WHERE birth_date <> ''
ON CONFLICT DO NOTHING;

-- Any run of four or more digits of the telephone number.
WITH RECURSIVE piece (term, record_id) AS (
    SELECT phone, id FROM citizen WHERE length(phone) > 4 AND phone NOT LIKE '% %'
    UNION ALL
    SELECT substr(term, 2), record_id FROM piece WHERE length(term) > 4
)
INSERT INTO search_term (term, kind, record_id)
SELECT term, 'citizen', record_id FROM piece WHERE term NOT LIKE '+%'
ON CONFLICT DO NOTHING;

-- Names with a hyphen or an apostrophe also in one word.
WITH RECURSIVE word (name, rest, record_id) AS (
    SELECT '', given_name || ' ' || surname || ' ', id FROM citizen
    WHERE given_name LIKE '%-%' OR given_name LIKE '%''%' OR surname LIKE '%-%' OR surname LIKE '%''%'
    UNION ALL
    SELECT substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1), record_id FROM word WHERE rest <> ''
)
INSERT INTO search_term (term, kind, record_id)
SELECT lower(replace(replace(replace(replace(replace(replace(replace(replace(name,
        '-', ''), '''', ''), 'Æ', 'æ'), 'Ø', 'ø'), 'Å', 'å'), 'É', 'e'), 'é', 'e'), 'Ö', 'ö')), 'citizen', record_id
FROM word WHERE name LIKE '%-%' OR name LIKE '%''%'
ON CONFLICT DO NOTHING;

-- Base letters.
INSERT INTO search_term (term, kind, record_id)
SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(term,
        'æ', 'a'), 'ø', 'o'), 'å', 'a'), 'ö', 'o'), 'ı', 'i'), 'ł', 'l'), 'đ', 'd'), 'ð', 'd'), 'ß', 'ss'), 'þ', 'th'), 'œ', 'o'),
        'aa', 'a'), 'ae', 'a'), 'aa', 'a'), 'ae', 'a'), 'oe', 'o'), 'oe', 'o'), kind, record_id
FROM search_term
WHERE instr(term, 'aa') OR instr(term, 'ae') OR instr(term, 'oe') OR instr(term, 'æ') OR instr(term, 'ø') OR instr(term, 'å')
   OR instr(term, 'ö') OR instr(term, 'ı') OR instr(term, 'ł') OR instr(term, 'đ') OR instr(term, 'ð') OR instr(term, 'ß')
   OR instr(term, 'þ') OR instr(term, 'œ')
ON CONFLICT DO NOTHING;

DELETE FROM search_term
WHERE instr(term, 'aa') OR instr(term, 'ae') OR instr(term, 'oe') OR instr(term, 'æ') OR instr(term, 'ø') OR instr(term, 'å')
   OR instr(term, 'ö') OR instr(term, 'ı') OR instr(term, 'ł') OR instr(term, 'đ') OR instr(term, 'ð') OR instr(term, 'ß')
   OR instr(term, 'þ') OR instr(term, 'œ');
