// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_history.h"
#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/measurements/measurement.h"
#include "core/measurements/measurement_plan.h"

namespace brobygger {

/// The questionnaires of one invented course, and what it still asks for.
struct DemoMeasurements {
    QList<Measurement> made;
    QList<DueMeasurement> due;
};

/// What is filled in, by whose rules.
struct DemoMeasuring {
    const Programme& programme;
    const InstrumentCatalogue& instruments;
    QDate today;
    bool withAnswers = true; ///< without, for a demo made for measuring, only what is still asked for
};

/// Where chances and ids are taken from.
struct DemoDraw {
    DemoRandom& random;
    IdSource& ids;
};

/// Fills in what the programme asks for up to today: most of it, with an improvement that differs from one person to the
/// next and now and then is none. Where the answers ask for a talk about safety, it was had. Nothing for a course that has
/// not started. With draws of their own (`beside`): what somebody answered who waited for a place, and the form about
/// experience at the end.
DemoMeasurements makeDemoMeasurements(const DemoHistory& history, const DemoMeasuring& measuring, DemoDraw draw,
                                      DemoDraw beside);

} // namespace brobygger
