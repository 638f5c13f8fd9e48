-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an evaluation rests on beside the path of courses.

CREATE TABLE service_use (           -- how often a citizen used a service in a period; zero is a row with 0
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    kind TEXT NOT NULL,              -- code service_kind
    sector TEXT,                     -- code sector
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,             -- included
    number INTEGER,                  -- null: not known
    source TEXT NOT NULL CHECK (source IN ('register', 'journal', 'letter', 'self')),
    certainty TEXT NOT NULL CHECK (certainty IN ('known', 'partly', 'unknown')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('service_kind') VIRTUAL,
    sector_list TEXT GENERATED ALWAYS AS ('sector') VIRTUAL,
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, id),
    FOREIGN KEY (sector_list, sector) REFERENCES code (list, id),
    CHECK (to_on >= from_on),
    CHECK (certainty = 'unknown' OR number IS NOT NULL)
);
CREATE INDEX service_use_by_citizen ON service_use (citizen_id, kind, from_on, to_on, number, source, certainty);

CREATE TABLE use_sheet_due (         -- sheets of service use that courses still ask for, worked out by the program for I dag
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES course (id),
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    moment TEXT NOT NULL,            -- start, month_3 …
    due_on TEXT NOT NULL,            -- from this day …
    lapses_on TEXT NOT NULL          -- … until the day before this one
);
CREATE INDEX use_sheet_due_by_course ON use_sheet_due (course_id);
CREATE INDEX use_sheet_due_by_citizen ON use_sheet_due (citizen_id, due_on);
CREATE INDEX use_sheet_due_by_day ON use_sheet_due (due_on, citizen_id, lapses_on);

CREATE TABLE labour_status (         -- on what a citizen lives, from a day on
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    from_on TEXT NOT NULL,
    to_on TEXT,                      -- included; null: until the next one
    status TEXT NOT NULL,            -- code labour_market_status
    source TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    status_list TEXT GENERATED ALWAYS AS ('labour_market_status') VIRTUAL,
    FOREIGN KEY (status_list, status) REFERENCES code (list, id),
    CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX labour_status_by_citizen ON labour_status (citizen_id, from_on, to_on, status);

CREATE TABLE course_rung (           -- the day a course came to a rung of the programme's hand-over ladder, where it was entered
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES course (id),
    rung TEXT NOT NULL,
    on_day TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE UNIQUE INDEX course_rung_by_course ON course_rung (course_id, rung);

CREATE TABLE refusal_tally (         -- those who declined and are not registered: a number, nobody's name
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL,             -- yyyy-MM
    clinic TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'female', 'male', 'other')),
    age_group TEXT NOT NULL DEFAULT '',
    reason TEXT,                     -- code participation_no
    number INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    reason_list TEXT GENERATED ALWAYS AS ('participation_no') VIRTUAL,
    FOREIGN KEY (reason_list, reason) REFERENCES code (list, id)
);
CREATE INDEX refusal_tally_by_month ON refusal_tally (month);

-- An answer of an offer keeps its day whatever becomes of the referral later. Those of before are kept in a Write
-- (core/workspace/record_upgrades).
ALTER TABLE outgoing_referral ADD COLUMN answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'yes', 'no'));

ALTER TABLE screening ADD COLUMN screener TEXT NOT NULL DEFAULT ''; -- who judged; empty: the worker of the file

-- Prices: of rows of one kind and year the last entered counts.
ALTER TABLE price DROP COLUMN name;
ALTER TABLE price DROP COLUMN unit;
ALTER TABLE price ADD COLUMN created_at TEXT NOT NULL DEFAULT '';
CREATE INDEX price_by_kind ON price (kind, price_year);

DROP TABLE cost_entry;               -- nothing could write it
CREATE TABLE cost_entry (
    id INTEGER PRIMARY KEY,
    citizen_id INTEGER REFERENCES citizen (id),
    course_id INTEGER REFERENCES course (id),
    on_day TEXT NOT NULL,
    kind TEXT NOT NULL,              -- code cost_kind
    quantity REAL,                   -- minutes, kilometres, meetings
    amount INTEGER,                  -- minor units; where it stands, quantity is information only
    funder TEXT NOT NULL DEFAULT '', -- id of a funder of the programme
    source TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    voucher TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('cost_kind') VIRTUAL,
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, id),
    CHECK (quantity IS NOT NULL OR amount IS NOT NULL)
);
CREATE INDEX cost_entry_by_day ON cost_entry (on_day);
CREATE INDEX cost_entry_by_citizen ON cost_entry (citizen_id) WHERE citizen_id IS NOT NULL;
CREATE INDEX cost_entry_by_course ON cost_entry (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX cost_entry_by_voucher ON cost_entry (voucher) WHERE voucher <> '';

CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,              -- code cost_kind
    amount INTEGER NOT NULL,         -- minor units
    funder TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    kind_list TEXT GENERATED ALWAYS AS ('cost_kind') VIRTUAL,
    FOREIGN KEY (kind_list, kind) REFERENCES code (list, id)
);
CREATE INDEX budget_line_by_year ON budget_line (year, kind);

CREATE TABLE comparison_figure (     -- what another place reports, entered by hand: change of admissions in percent
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    percent REAL NOT NULL,
    low REAL,
    high REAL,
    period TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source <> ''),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);

-- An evaluation reads whole lists, in the order of their citizen where they are long, from an index that has all it reads of
-- them (core/evaluation/records): decrypting the pages of the table itself would take most of its time. Those of a citizen and
-- of a course also serve the lists of one citizen and of one course.
DROP INDEX appointment_by_citizen;
CREATE INDEX appointment_by_citizen ON appointment (citizen_id, starts_at, outcome, course_id, sector, no_show_reason, remedy,
                                                    is_soft, offer_id, transport_price);
DROP INDEX contact_by_citizen;
CREATE INDEX contact_by_citizen ON contact (citizen_id, at, course_id, outcome, minutes);
DROP INDEX measurement_by_citizen;
CREATE INDEX measurement_by_citizen ON measurement (citizen_id, answered_on, instrument, answers, withdrawn_on);
DROP INDEX screening_by_citizen;
CREATE INDEX screening_by_citizen ON screening (citizen_id, screened_on, programme_id, course_id, verdict, decision, screener,
                                                programme_version, criteria_set);
DROP INDEX course_by_programme;
CREATE INDEX course_by_programme ON course (programme_id, state, started_on, citizen_id, opened_on, closed_on, outcome, funder,
                                            asked_on, agreed_on, refused_on, refusal_reason);
DROP INDEX incoming_referral_by_course;
CREATE INDEX incoming_referral_by_course ON incoming_referral (course_id, received_on, first_contact_on, source, partner_id);
DROP INDEX outgoing_referral_by_course;
CREATE INDEX outgoing_referral_by_course ON outgoing_referral (course_id, sent_on, answered_on, answer, started_on, ended_on,
                                                               state, offer_id) WHERE course_id IS NOT NULL;
CREATE INDEX citizen_groups ON citizen (id, birth_date, sex, parish_code, clinic_id);
-- What the evaluations before read; the days of a calendar and of I dag need only the narrow one.
DROP INDEX appointment_figures;
DROP INDEX appointment_no_show;
DROP INDEX appointment_transport_price;
DROP INDEX contact_minutes;
CREATE INDEX appointment_by_start ON appointment (starts_at, outcome, citizen_id);
