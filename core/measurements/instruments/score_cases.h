// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/measurements/instruments/scoring.h"

#include <QJsonObject>

namespace brobygger {

/// Scores answer sets from outside: takes `{"cases": [{"id", "instrument", "items", "sex"}]}` and answers
/// `{"cases": [{"id", "result": {…}}]}` in full precision, null where the rules give no score. `items` is a
/// list in the order of the questionnaire or an object by item; a case without `instrument` takes that of
/// `meta.instrument`. An answer out of range gives no score, and its sentence in `problems` beside the
/// result. A case that cannot be read has `{"id", "error"}` in its place, the error a sentence; the others are not kept from
/// their results. Format for a file without cases.
Result<QJsonObject> scoreCases(const QJsonObject& file);

/// The scores by their ids, nested at the dot of an id.
QJsonObject scoringToJson(const Instrument& instrument, const Scoring& scoring);

} // namespace brobygger
