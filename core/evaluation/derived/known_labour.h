// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/record_index.h"

namespace brobygger {

/// What a citizen lived on that day; null when nobody knows. A status holds until its last day, else until the next one began;
/// the last one without a last day holds 182 days, then somebody must ask again. Of several the latest counts, also when it
/// says that the status is not known.
const EvaluationRecords::LabourStatus* labourOn(const EvaluationRecords& records, const RecordIndex& index, int person,
                                                QDate day);

} // namespace brobygger
