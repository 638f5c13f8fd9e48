-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Ids are 64-bit and made by the program; dates are yyyy-MM-dd, local times yyyy-MM-ddThh:mm,
-- created_at and changed_at UTC instants; money is integer minor units; what the worker may extend is a row of `code`.

-- ── the file itself ──────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE draft (                 -- what was typed and not yet saved; survives lock and crash
    name TEXT PRIMARY KEY,           -- which form of which record: note/123
    citizen_id INTEGER,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    purpose TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    citizen_id INTEGER,
    field TEXT NOT NULL,
    digest_before BLOB NOT NULL,
    digest_after BLOB NOT NULL,
    link BLOB NOT NULL
);
CREATE INDEX audit_by_citizen ON audit (citizen_id) WHERE citizen_id IS NOT NULL;
CREATE INDEX audit_by_record ON audit (record_id);

CREATE TABLE audit_value (           -- apart from the chain, so that erasing can blank it
    audit_id INTEGER PRIMARY KEY REFERENCES audit (id),
    salt BLOB NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL
);

CREATE TABLE plain_file (            -- every unencrypted file the program has written or read
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('written', 'read')),
    citizen_id INTEGER,
    at TEXT NOT NULL
);

CREATE TABLE code (                  -- coded lists: outcomes, reasons, statuses; a new code is a row, not a migration
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    name_da TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_sv TEXT NOT NULL,
    position INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    extra TEXT NOT NULL DEFAULT '',  -- what a rule needs to know: a remedy, a consequence, a reporting group
    PRIMARY KEY (list, id)
) WITHOUT ROWID;

-- ── search ───────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE search_term (           -- folded words, birth dates and phone fragments, looked up by their beginning
    term TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    PRIMARY KEY (term, kind, record_id)
) WITHOUT ROWID;
CREATE INDEX search_term_by_record ON search_term (record_id, term);

-- ── programme and area ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE programme (             -- every version that was ever used; a screening names the one it was made with
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    document TEXT NOT NULL,          -- JSON, see resources/programmes
    taken_into_use TEXT NOT NULL,
    PRIMARY KEY (id, version)
) WITHOUT ROWID;

CREATE TABLE parish_category (       -- entered by the worker with year and source; none is shipped
    parish_code TEXT PRIMARY KEY,
    category INTEGER NOT NULL CHECK (category BETWEEN 1 AND 5),
    year INTEGER NOT NULL,
    source TEXT NOT NULL
) WITHOUT ROWID;

-- ── partners: clinics, hospitals, municipal units, associations, and the persons in them ────────────────────────────
CREATE TABLE partner (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('clinic', 'hospital', 'municipal', 'voluntary', 'other')),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    town TEXT NOT NULL DEFAULT '',
    ean TEXT NOT NULL DEFAULT '',
    sor TEXT NOT NULL DEFAULT '',
    provider_number TEXT NOT NULL DEFAULT '', -- ydernummer
    remark TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX partner_by_name ON partner (sort_key);

CREATE TABLE partner_person (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT ''
);
CREATE INDEX partner_person_by_partner ON partner_person (partner_id);

-- ── citizens ─────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE citizen (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    given_name TEXT NOT NULL,
    surname TEXT NOT NULL,
    sort_key TEXT NOT NULL,          -- Danish order as bytes
    person_number TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'female', 'male', 'other')),
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    town TEXT NOT NULL DEFAULT '',
    parish_code TEXT NOT NULL DEFAULT '',
    municipality_code TEXT NOT NULL DEFAULT '',
    is_address_protected INTEGER NOT NULL DEFAULT 0,
    address_protected_until TEXT,
    is_digital_post_exempt INTEGER NOT NULL DEFAULT 0,
    may_call TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_call IN ('yes', 'no', 'not_asked')),
    may_leave_message TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_leave_message IN ('yes', 'no', 'not_asked')),
    may_sms TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_sms IN ('yes', 'no', 'not_asked')),
    may_email TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_email IN ('yes', 'no', 'not_asked')),
    may_mention_us TEXT NOT NULL DEFAULT 'not_asked' CHECK (may_mention_us IN ('yes', 'no', 'not_asked')),
    contact_note TEXT NOT NULL DEFAULT '',
    next_of_kin TEXT NOT NULL DEFAULT '',
    guardian TEXT NOT NULL DEFAULT '',
    clinic_id INTEGER REFERENCES partner (id),
    language TEXT NOT NULL DEFAULT '',
    visit_note TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    life_state TEXT NOT NULL DEFAULT 'present' CHECK (life_state IN ('present', 'moved', 'dead')),
    life_state_on TEXT,
    next_appointment_at TEXT,        -- stored, since the list sorts by it
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX citizen_by_name ON citizen (sort_key, id);
CREATE INDEX citizen_by_birth ON citizen (birth_date);
CREATE INDEX citizen_by_phone ON citizen (phone) WHERE phone <> '';
CREATE INDEX citizen_by_number ON citizen (person_number) WHERE person_number <> '';
CREATE INDEX citizen_by_next ON citizen (next_appointment_at) WHERE next_appointment_at IS NOT NULL;
CREATE INDEX citizen_gone ON citizen (id) WHERE life_state <> 'present';

CREATE TABLE citizen_fact (          -- dated answers with their source; the newest counts
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    fact TEXT NOT NULL,              -- see resources/vocabularies/facts.json
    value TEXT NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
);
CREATE INDEX citizen_fact_by_citizen ON citizen_fact (citizen_id, fact, as_of);

CREATE TABLE citizen_wish (          -- what the matcher asks: needs and practical conditions, in the citizen's words
    citizen_id INTEGER PRIMARY KEY REFERENCES citizen (id),
    words TEXT NOT NULL DEFAULT '',
    needs TEXT NOT NULL DEFAULT '',  -- category ids, comma separated
    own_times TEXT NOT NULL DEFAULT '', -- mon_morning, mon_afternoon …, comma separated; empty: not asked
    max_distance_km REAL,
    max_fee INTEGER,
    transport TEXT NOT NULL DEFAULT '',
    needs_companion INTEGER,
    needs_wheelchair INTEGER,
    changed_at TEXT NOT NULL
);

-- ── the course: a citizen's path through a programme ────────────────────────────────────────────────────────────────
CREATE TABLE course (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    programme_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intake', 'active', 'paused', 'closed')),
    opened_on TEXT NOT NULL,
    started_on TEXT,                 -- the day the citizen was taken in; a started course has one
    phase TEXT NOT NULL DEFAULT '',
    closed_on TEXT,
    outcome TEXT,                    -- code course_outcome
    closing_reason TEXT NOT NULL DEFAULT '',
    was_planned INTEGER,
    closing_note TEXT NOT NULL DEFAULT '',
    reopened_from INTEGER REFERENCES course (id),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    outcome_list TEXT GENERATED ALWAYS AS ('course_outcome') VIRTUAL,
    FOREIGN KEY (outcome_list, outcome) REFERENCES code (list, id),
    CHECK ((state = 'closed') = (closed_on IS NOT NULL)),
    CHECK ((state = 'closed') = (outcome IS NOT NULL))
);
CREATE INDEX course_by_citizen ON course (citizen_id);
CREATE INDEX course_active ON course (citizen_id, state) WHERE state = 'active';
CREATE INDEX course_by_programme ON course (programme_id, state, started_on);

CREATE TABLE todo (                  -- something to do on a day: ring again, tell a recipient, order transport
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER REFERENCES citizen (id),
    course_id INTEGER REFERENCES course (id),
    kind TEXT NOT NULL CHECK (kind IN ('retry_call', 'tell_recipient', 'order_transport', 'agreed_action', 'other')),
    title TEXT NOT NULL,
    due_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'dropped', 'handed_over')),
    done_on TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX todo_open ON todo (due_on) WHERE state = 'open';
CREATE INDEX todo_open_by_kind ON todo (kind, due_on, citizen_id, state) WHERE state = 'open';
CREATE INDEX todo_by_citizen ON todo (citizen_id);

-- ── referrals in ─────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE incoming_referral (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    course_id INTEGER NOT NULL REFERENCES course (id),
    source TEXT NOT NULL,            -- code referral_source
    partner_id INTEGER REFERENCES partner (id),
    partner_person_id INTEGER REFERENCES partner_person (id),
    received_on TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    citizen_is_informed INTEGER,
    first_contact_on TEXT,           -- the clock to first contact stops here
    answered_on TEXT,
    answered_via TEXT,               -- code channel
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    source_list TEXT GENERATED ALWAYS AS ('referral_source') VIRTUAL,
    channel_list TEXT GENERATED ALWAYS AS ('channel') VIRTUAL,
    FOREIGN KEY (source_list, source) REFERENCES code (list, id),
    FOREIGN KEY (channel_list, answered_via) REFERENCES code (list, id)
);
CREATE INDEX incoming_referral_by_citizen ON incoming_referral (citizen_id);
CREATE INDEX incoming_referral_by_course ON incoming_referral (course_id);
CREATE INDEX incoming_referral_waiting ON incoming_referral (received_on, citizen_id, first_contact_on, state) WHERE first_contact_on IS NULL AND state = 'open';
CREATE INDEX incoming_referral_received ON incoming_referral (received_on, first_contact_on, source, state);

-- ── messages: what came from the doctors' systems, byte for byte, and what was answered ──────────────────────────────
CREATE TABLE received_message (
    id INTEGER PRIMARY KEY,
    format TEXT NOT NULL CHECK (format IN ('xref15', 'xdis91', 'carecommunication', 'xbin01')),
    identity TEXT NOT NULL UNIQUE,   -- sender, envelope and letter: what tells it from every other
    message_id TEXT NOT NULL,
    letter_id TEXT NOT NULL,
    thread_id TEXT NOT NULL DEFAULT '',
    episode_id TEXT NOT NULL DEFAULT '',
    sender_ean TEXT NOT NULL DEFAULT '',
    event TEXT NOT NULL CHECK (event IN ('new', 'reply', 'forward')),
    status TEXT NOT NULL CHECK (status IN ('new', 'accepted', 'set_aside')),
    received_at TEXT NOT NULL,       -- local wall time of the import
    citizen_id INTEGER REFERENCES citizen (id),
    incoming_referral_id INTEGER REFERENCES incoming_referral (id),
    content BLOB NOT NULL,           -- the file as it came
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX received_message_by_referral ON received_message (incoming_referral_id);
CREATE INDEX received_message_by_thread ON received_message (thread_id);
CREATE INDEX received_message_by_episode ON received_message (episode_id);
CREATE INDEX received_message_by_letter ON received_message (letter_id);

CREATE TABLE received_attachment (   -- announced by one message, perhaps brought by another: the key is the same
    id INTEGER PRIMARY KEY,
    received_message_id INTEGER NOT NULL REFERENCES received_message (id),
    attachment_key TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    content BLOB                     -- null: announced only
);
CREATE INDEX received_attachment_by_message ON received_attachment (received_message_id);
CREATE INDEX received_attachment_by_key ON received_attachment (attachment_key);

CREATE TABLE sent_answer (           -- answers to referrers, kept as they were copied or written
    id INTEGER PRIMARY KEY,
    incoming_referral_id INTEGER NOT NULL REFERENCES incoming_referral (id),
    kind TEXT NOT NULL CHECK (kind IN ('status', 'closing')),
    format TEXT NOT NULL CHECK (format IN ('text', 'xdis15', 'xdis91', 'carecommunication')),
    message_id TEXT NOT NULL DEFAULT '',
    letter_id TEXT NOT NULL DEFAULT '',
    thread_id TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    content BLOB,                    -- the message file, when there is one
    made_at TEXT NOT NULL,           -- local wall time
    created_at TEXT NOT NULL
);
CREATE INDEX sent_answer_by_referral ON sent_answer (incoming_referral_id);
CREATE INDEX sent_answer_by_letter ON sent_answer (letter_id);

-- ── contacts and notes ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    course_id INTEGER REFERENCES course (id),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,              -- code contact_kind
    outcome TEXT NOT NULL,           -- code contact_outcome
    minutes INTEGER,
    text TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('contact_kind') VIRTUAL,
    outcome_list TEXT GENERATED ALWAYS AS ('contact_outcome') VIRTUAL,
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, id),
    FOREIGN KEY (outcome_list, outcome) REFERENCES code (list, id)
);
CREATE INDEX contact_by_citizen ON contact (citizen_id, at);
CREATE INDEX contact_minutes ON contact (at, course_id, minutes);

CREATE TABLE note (                  -- append-only: a correction is a new note that names the one it replaces
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    course_id INTEGER REFERENCES course (id),
    event_on TEXT NOT NULL,
    written_at TEXT NOT NULL,        -- local wall time, set by the program
    text TEXT NOT NULL,
    replaces INTEGER REFERENCES note (id),
    created_at TEXT NOT NULL
);
CREATE INDEX note_by_citizen ON note (citizen_id, event_on);

-- ── what may be passed on ────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE information_sheet (     -- oplysningspligt: handed over on a day
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    given_on TEXT NOT NULL,
    document_id INTEGER,
    created_at TEXT NOT NULL
);
CREATE INDEX information_sheet_by_citizen ON information_sheet (citizen_id);

CREATE TABLE consent (               -- consent, or passing on with another legal basis, recorded the same way
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    basis TEXT NOT NULL CHECK (basis IN ('consent', 'legal_basis')),
    direction TEXT NOT NULL CHECK (direction IN ('obtain', 'pass_on')),
    from_whom TEXT NOT NULL,
    to_whom TEXT NOT NULL,
    partner_id INTEGER REFERENCES partner (id),
    offer_id INTEGER REFERENCES offer (id),
    kinds TEXT NOT NULL,             -- codes information_kind, comma separated
    purpose TEXT NOT NULL,
    form TEXT,                       -- code consent_form; null with another legal basis
    legal_basis TEXT,                -- code legal_basis; null with consent
    reason TEXT NOT NULL DEFAULT '', -- why without consent
    given_on TEXT NOT NULL,
    valid_to TEXT,
    withdrawn_on TEXT,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    form_list TEXT GENERATED ALWAYS AS ('consent_form') VIRTUAL,
    basis_list TEXT GENERATED ALWAYS AS ('legal_basis') VIRTUAL,
    FOREIGN KEY (form_list, form) REFERENCES code (list, id),
    FOREIGN KEY (basis_list, legal_basis) REFERENCES code (list, id),
    CHECK ((basis = 'consent') = (form IS NOT NULL)),
    CHECK ((basis = 'legal_basis') = (legal_basis IS NOT NULL))
);
CREATE INDEX consent_by_citizen ON consent (citizen_id, direction, from_whom, to_whom, valid_to, withdrawn_on);
CREATE INDEX consent_lapsing ON consent (valid_to, citizen_id, direction, from_whom, to_whom, withdrawn_on)
    WHERE withdrawn_on IS NULL AND valid_to IS NOT NULL;

-- ── screening ────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE screening (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    course_id INTEGER REFERENCES course (id),
    programme_id TEXT NOT NULL,
    programme_version INTEGER NOT NULL,
    criteria_set TEXT NOT NULL DEFAULT '',
    screened_on TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('in', 'out', 'undecided')),
    decision TEXT NOT NULL CHECK (decision IN ('in', 'out', 'undecided')),
    decision_reason TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    FOREIGN KEY (programme_id, programme_version) REFERENCES programme (id, version)
);
CREATE INDEX screening_by_citizen ON screening (citizen_id);

CREATE TABLE screening_answer (
    screening_id INTEGER NOT NULL REFERENCES screening (id),
    criterion TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('met', 'not_met', 'unknown')),
    value TEXT NOT NULL DEFAULT '',
    was_prefilled INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (screening_id, criterion)
) WITHOUT ROWID;

-- ── offers ───────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    provider TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '', -- see resources/vocabularies/categories.json
    purpose TEXT NOT NULL DEFAULT '',
    target_group TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    town TEXT NOT NULL DEFAULT '',
    parish_code TEXT NOT NULL DEFAULT '',
    municipality_code TEXT NOT NULL DEFAULT '', -- only for people of this municipality; empty: anybody
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    contact_person TEXT NOT NULL DEFAULT '',
    min_age INTEGER,
    max_age INTEGER,
    sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'female', 'male')),
    fee INTEGER,                     -- minor units each time; null: unknown
    capacity INTEGER,
    free_places INTEGER,
    free_places_on TEXT,
    schedule_text TEXT NOT NULL DEFAULT '',
    first_visit TEXT NOT NULL DEFAULT '',
    companion_welcome INTEGER,
    wheelchair INTEGER,
    language TEXT NOT NULL DEFAULT '',
    is_soft INTEGER NOT NULL DEFAULT 0, -- soft-tilbud
    agreement_from TEXT,
    agreement_to TEXT,
    checked_on TEXT,
    checked_by TEXT NOT NULL DEFAULT '',
    checked_how TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX offer_by_name ON offer (sort_key, id);
CREATE INDEX offer_by_category ON offer (category, sort_key);

CREATE TABLE offer_session (         -- when it meets: fortnightly Thursday outside school holidays is one row
    id INTEGER PRIMARY KEY,
    offer_id INTEGER NOT NULL REFERENCES offer (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    starts TEXT NOT NULL,            -- hh:mm
    ends TEXT NOT NULL,
    every_weeks INTEGER NOT NULL DEFAULT 1,
    first_on TEXT,                   -- anchors the rhythm when not every week
    not_in_school_holidays INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX offer_session_by_offer ON offer_session (offer_id);

-- ── referrals out ────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE outgoing_referral (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    course_id INTEGER REFERENCES course (id),
    offer_id INTEGER NOT NULL REFERENCES offer (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'accepted', 'started', 'completed',
                                         'declined_by_offer', 'cancelled_by_citizen', 'no_reply')),
    wish TEXT NOT NULL DEFAULT '',   -- what the citizen would like, in their words: goes into the letter
    practical TEXT NOT NULL DEFAULT '', -- practical needs, in their words
    companion TEXT NOT NULL DEFAULT '', -- who comes along the first time
    score INTEGER,                   -- of the match it was chosen from
    direct_reason TEXT NOT NULL DEFAULT '', -- why it was chosen against a failed condition
    end_reason TEXT,                 -- code decline_reason
    parked_until TEXT,               -- the consequence of the reason: not proposed again before
    is_out_until_reassessed INTEGER NOT NULL DEFAULT 0,
    drafted_on TEXT NOT NULL,
    sent_on TEXT,
    sent_via TEXT,                   -- code channel
    answered_on TEXT,
    started_on TEXT,
    ended_on TEXT,
    handed_over_to TEXT NOT NULL DEFAULT '', -- who follows it since the course was closed; empty: we do
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    reason_list TEXT GENERATED ALWAYS AS ('decline_reason') VIRTUAL,
    channel_list TEXT GENERATED ALWAYS AS ('channel') VIRTUAL,
    FOREIGN KEY (reason_list, end_reason) REFERENCES code (list, id),
    FOREIGN KEY (channel_list, sent_via) REFERENCES code (list, id),
    CHECK (state = 'draft' OR state = 'cancelled_by_citizen' OR sent_on IS NOT NULL)
);
CREATE INDEX outgoing_referral_by_citizen ON outgoing_referral (citizen_id);
CREATE INDEX outgoing_referral_by_offer ON outgoing_referral (offer_id);
CREATE INDEX outgoing_referral_waiting ON outgoing_referral (sent_on, citizen_id, state, handed_over_to) WHERE state = 'sent';
CREATE INDEX outgoing_referral_by_state ON outgoing_referral (drafted_on, state);

CREATE TABLE document (              -- letters and sheets, kept as they were sent
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    outgoing_referral_id INTEGER REFERENCES outgoing_referral (id),
    kind TEXT NOT NULL,              -- offer_letter, citizen_letter, information_sheet, consent_sheet …
    title TEXT NOT NULL,
    recipient TEXT NOT NULL DEFAULT '',
    html TEXT NOT NULL,
    made_at TEXT NOT NULL,           -- local wall time
    sent_on TEXT,
    sent_via TEXT,                   -- code channel
    to_be_filed INTEGER NOT NULL DEFAULT 0,
    filed_on TEXT,
    created_at TEXT NOT NULL,
    channel_list TEXT GENERATED ALWAYS AS ('channel') VIRTUAL,
    FOREIGN KEY (channel_list, sent_via) REFERENCES code (list, id)
);
CREATE INDEX document_by_citizen ON document (citizen_id, made_at);

-- ── appointments ─────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    course_id INTEGER REFERENCES course (id),
    sector TEXT NOT NULL,            -- code sector
    title TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    partner_id INTEGER REFERENCES partner (id),
    offer_id INTEGER REFERENCES offer (id),
    starts_at TEXT NOT NULL,
    ends_at TEXT,
    series_id INTEGER,               -- the first appointment of the series
    companion TEXT NOT NULL DEFAULT 'none', -- code companion
    companion_name TEXT NOT NULL DEFAULT '',
    transport TEXT,                  -- code transport
    transport_ordered_on TEXT,
    transport_ordered_by TEXT NOT NULL DEFAULT '',
    transport_price INTEGER,
    needs_transport_order INTEGER NOT NULL DEFAULT 0,
    wants_reminder INTEGER NOT NULL DEFAULT 0,
    reminded_on TEXT,
    outcome TEXT,                    -- code appointment_outcome; null until something is known
    outcome_at TEXT,                 -- when the citizen or the place told
    no_show_reason TEXT,             -- code no_show_reason
    remedy TEXT,                     -- code remedy: what will be tried next time
    rescheduled_to INTEGER REFERENCES appointment (id),
    handed_over_to TEXT NOT NULL DEFAULT '', -- who follows it since the course was closed; empty: we do
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    sector_list TEXT GENERATED ALWAYS AS ('sector') VIRTUAL,
    companion_list TEXT GENERATED ALWAYS AS ('companion') VIRTUAL,
    transport_list TEXT GENERATED ALWAYS AS ('transport') VIRTUAL,
    outcome_list TEXT GENERATED ALWAYS AS ('appointment_outcome') VIRTUAL,
    reason_list TEXT GENERATED ALWAYS AS ('no_show_reason') VIRTUAL,
    remedy_list TEXT GENERATED ALWAYS AS ('remedy') VIRTUAL,
    FOREIGN KEY (sector_list, sector) REFERENCES code (list, id),
    FOREIGN KEY (companion_list, companion) REFERENCES code (list, id),
    FOREIGN KEY (transport_list, transport) REFERENCES code (list, id),
    FOREIGN KEY (outcome_list, outcome) REFERENCES code (list, id),
    FOREIGN KEY (reason_list, no_show_reason) REFERENCES code (list, id),
    FOREIGN KEY (remedy_list, remedy) REFERENCES code (list, id),
    CHECK (no_show_reason IS NULL OR outcome = 'no_show')
);
CREATE INDEX appointment_by_citizen ON appointment (citizen_id, starts_at, outcome);
-- The one covering index from which an evaluation takes all its appointment figures in one pass.
CREATE INDEX appointment_figures ON appointment (starts_at, outcome, sector, companion, reminded_on, citizen_id, course_id, offer_id);
-- No-shows with what was tried afterwards, and what transport has cost: the rest of an evaluation.
CREATE INDEX appointment_no_show ON appointment (starts_at, citizen_id, course_id, no_show_reason, remedy)
    WHERE outcome = 'no_show';
CREATE INDEX appointment_transport_price ON appointment (starts_at, course_id, transport_price)
    WHERE transport_price IS NOT NULL;
-- What waits, with every column that counting it reads: an index that only implies them by its WHERE is not enough.
CREATE INDEX appointment_without_outcome ON appointment (starts_at, citizen_id, outcome, handed_over_to)
    WHERE outcome IS NULL AND handed_over_to = '';
CREATE INDEX appointment_to_remind ON appointment (starts_at, citizen_id, outcome, handed_over_to, wants_reminder, reminded_on)
    WHERE outcome IS NULL AND handed_over_to = '' AND wants_reminder = 1 AND reminded_on IS NULL;
CREATE INDEX appointment_to_order ON appointment (starts_at, citizen_id, outcome, handed_over_to, needs_transport_order, transport_ordered_on)
    WHERE outcome IS NULL AND handed_over_to = '' AND needs_transport_order = 1 AND transport_ordered_on IS NULL;
CREATE INDEX appointment_by_offer ON appointment (offer_id, outcome) WHERE offer_id IS NOT NULL;

-- ── measurements ─────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE measurement (           -- a filled-in questionnaire: the raw answers; scores are always worked out again
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    course_id INTEGER REFERENCES course (id),
    instrument TEXT NOT NULL,        -- see resources/instruments
    version TEXT NOT NULL,           -- two versions are never compared
    weight_set TEXT,                 -- null: the instrument has none
    answered_on TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('with_worker', 'citizen', 'paper')),
    answers TEXT NOT NULL,           -- JSON array in the order of the questionnaire, null for what was skipped
    note TEXT NOT NULL DEFAULT '',
    safety_talk TEXT NOT NULL DEFAULT '' CHECK (safety_talk IN ('', 'talked', 'not_talked')),
    safety_note TEXT NOT NULL DEFAULT '', -- what came of it, or why it was not talked about
    withdrawn_on TEXT,               -- taken back as a mistake; counts nowhere
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX measurement_by_citizen ON measurement (citizen_id, answered_on);
CREATE INDEX measurement_by_course ON measurement (course_id, instrument, answered_on, withdrawn_on);
CREATE INDEX measurement_by_day ON measurement (answered_on, instrument, withdrawn_on);

CREATE TABLE measurement_due (       -- what open courses still ask for, worked out by the program, so that I dag can count it
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES course (id),
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    moment TEXT NOT NULL,            -- start, month_3 …
    due_on TEXT NOT NULL,
    from_on TEXT NOT NULL,           -- so many from this day …
    lapses_on TEXT NOT NULL,         -- … until the day before this one, when some are too late
    questionnaires INTEGER NOT NULL
);
CREATE INDEX measurement_due_by_course ON measurement_due (course_id);
CREATE INDEX measurement_due_by_citizen ON measurement_due (citizen_id, due_on);
CREATE INDEX measurement_due_by_day ON measurement_due (due_on, citizen_id, from_on, lapses_on);

-- ── costs ────────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE price (                 -- no amount without year and source
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,              -- casemanager_hour, meeting, kilometre …
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    amount INTEGER NOT NULL,
    price_year INTEGER NOT NULL,
    source TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (source <> '')
);

CREATE TABLE cost_entry (
    id INTEGER PRIMARY KEY,
    course_id INTEGER REFERENCES course (id),
    on_day TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
);
CREATE INDEX cost_entry_by_day ON cost_entry (on_day);

-- ── imports ──────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,              -- offers, citizens
    format TEXT NOT NULL,
    at TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    undone_at TEXT
);

CREATE TABLE import_record (         -- what an import made or changed, with the image before, so that it can be taken back
    import_id INTEGER NOT NULL REFERENCES import (id),
    record_id INTEGER NOT NULL,
    image_before TEXT,               -- JSON of the columns; null when the import made the record
    stamp TEXT NOT NULL,             -- the record's changed_at as the import left it; another one means touched since
    PRIMARY KEY (import_id, record_id)
) WITHOUT ROWID;

CREATE TABLE offer_source (          -- what an exchanged directory (HSDS) said, row by row, also what no page shows
    table_name TEXT NOT NULL,        -- of HSDS 3.0, or the name it came with
    source_id TEXT NOT NULL,
    offer_id INTEGER REFERENCES offer (id) DEFERRABLE INITIALLY DEFERRED, -- of a service: the offer it stands for
    cells TEXT NOT NULL,             -- JSON
    import_id INTEGER REFERENCES import (id), -- the import that wrote it last
    PRIMARY KEY (table_name, source_id)
) WITHOUT ROWID;

CREATE TABLE import_source (         -- the rows of offer_source that an import wrote, with what stood there before
    import_id INTEGER NOT NULL REFERENCES import (id),
    table_name TEXT NOT NULL,
    source_id TEXT NOT NULL,
    cells_before TEXT,               -- null when there was no such row
    import_before INTEGER,
    PRIMARY KEY (import_id, table_name, source_id)
) WITHOUT ROWID;
