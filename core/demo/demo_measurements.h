// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_random.h"
#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/measurements/measurement.h"
#include "core/measurements/measurement_plan.h"
#include "core/programmes/programme.h"

namespace brobygger {

class IdSource;

/// The questionnaires of one invented course, and what it still asks for.
struct DemoMeasurements {
    QList<Measurement> made;
    QList<DueMeasurement> due;
};

/// Fills in what the programme asks for up to today: most of it, with an improvement that differs from one person to the
/// next and now and then is none. Where the answers ask for a talk about safety, it was had. Nothing for a course that has
/// not started; without answers, for a demo made for measuring, only what is still asked for.
DemoMeasurements makeDemoMeasurements(const Course& course, const Programme& programme, const InstrumentCatalogue& instruments,
                                      QDate today, DemoRandom& random, IdSource& ids, bool withAnswers);

} // namespace brobygger
