// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codes.h"
#include "core/evaluation/figures/evaluation_counts.h"
#include "core/evaluation/figures/figure_builder.h"

namespace brobygger {

struct Programme;

/// The chapters of an evaluation: each makes figures, series and exhibits of what was counted, and decides what of its own
/// could give a small count away. Pure but for the words.

/// No-shows over time and by sector, the rates beside them, and what followed upon remedies.
void addNoShows(FigureBuilder& builder, const QList<AppointmentCount>& appointments, const QList<RemedyCount>& remedies,
                const Codes& codes, int remedyMinimum);
/// The way from being suggested to a completed course, and of referrals to offers.
void addFunnels(FigureBuilder& builder, const EvaluationCounts& counts);
/// Days to first contact against the programme's deadline.
void addFirstContacts(FigureBuilder& builder, const QList<FirstContactCount>& contacts, std::optional<int> deadlineDays,
                      QDate today);
/// How courses ended, and what one costs against the programme's price.
void addCoursesAndCosts(FigureBuilder& builder, const EvaluationCounts& counts, const Programme& programme, const Codes& codes);

/// Counts that have come at least so far, from those that have come exactly so far.
std::vector<int> reachedFrom(const std::vector<int>& exactly);

/// How many of the courses that had started were completed.
int completedOf(const QList<ClosedCount>& closed);

} // namespace brobygger
