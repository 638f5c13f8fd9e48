// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation_settings.h"
#include "core/evaluation/figures/figure_builder.h"
#include "core/evaluation/records/record_index.h"
#include "core/programmes/programme.h"

namespace brobygger {

class Codes;

/// What a chapter counts, and for which period. `stateDay` is the last day anything is known of (EvaluationRecords).
struct ChapterInput {
    const EvaluationRecords& records;
    const RecordIndex& index;
    const Programme& programme;
    const Codes& codes;
    const EvaluationSettings& settings;
    QDate from;
    QDate to;
    QDate stateDay;
    QDate lastAppointmentDay; ///< appointments of today are not over

    /// Whether something dated so falls into the period.
    bool isInPeriod(QDate day) const { return day.isValid() && day >= from && day <= stateDay; }
    bool isAppointmentInPeriod(QDate day) const { return day >= from && day <= lastAppointmentDay; }
};

/// The chapters of an evaluation: each counts records and writes figures and series. What they mean is defined once here and
/// nowhere else. Pure.

/// From being suggested to being taken in, those who declined, and who suggests (reach.*).
void addReach(FigureBuilder& builder, const ChapterInput& input);
/// The path of courses (funnel.*).
void addPath(FigureBuilder& builder, const ChapterInput& input);
/// On to offers (offers.*).
void addOffers(FigureBuilder& builder, const ChapterInput& input);
/// The wait for the first contact (first_contact.*).
void addFirstContacts(FigureBuilder& builder, const ChapterInput& input);
/// No-shows over time and by sector (noshow.*), and before and after the start (noshow.baseline.*).
void addNoShows(FigureBuilder& builder, const ChapterInput& input);
/// What followed upon remedies (remedies.*).
void addRemedies(FigureBuilder& builder, const ChapterInput& input);
/// Change in measures (change.*) and the gap to the population (norm.*).
void addChange(FigureBuilder& builder, const ChapterInput& input);
/// Use of services in equal windows before and after (use.*), and set against other places (did.*).
void addServiceUse(FigureBuilder& builder, const ChapterInput& input);
/// In work or not (labour.*).
void addLabour(FigureBuilder& builder, const ChapterInput& input);
/// Soft offers (soft.*) and what citizens say of it (experience.*).
void addExperience(FigureBuilder& builder, const ChapterInput& input);
/// The hand-over ladder (handover.*).
void addHandOver(FigureBuilder& builder, const ChapterInput& input);
/// Who stays (retention.*) and how courses end (courses.*).
void addCourses(FigureBuilder& builder, const ChapterInput& input);
/// Work (work.*), costs (cost.*) and budget (budget.*).
void addCosts(FigureBuilder& builder, const ChapterInput& input);
/// How well the screening tool finds those who belong (calibration.*).
void addCalibration(FigureBuilder& builder, const ChapterInput& input);

} // namespace brobygger
