-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fixed baselines of run charts.

CREATE TABLE chart_baseline (        -- the months whose median a series is read by, in the place of that of all its points
    id INTEGER PRIMARY KEY,
    programme_id TEXT NOT NULL,
    series TEXT NOT NULL,            -- by its id in an evaluation: noshow.by_period
    from_month TEXT NOT NULL,        -- yyyy-MM
    to_month TEXT NOT NULL,          -- included
    reason TEXT NOT NULL CHECK (reason <> ''), -- nothing is moved without a written reason
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK (to_month >= from_month)
);
CREATE INDEX chart_baseline_by_programme ON chart_baseline (programme_id, series);
