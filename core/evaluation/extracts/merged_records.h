// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/extracts/extract.h"

namespace brobygger {

/// The records of the own file and of extracts as if all stood in one file, each list in the order that EvaluationRecords
/// promises. Persons with the same key become one, who has what is known in either file; courses stay apart. Costs, budget and
/// refusals are added; prices and all else that an extract leaves out are the own file's. `keys` are of the own persons.
///
/// A person or record of another file has a negative id, the same each time.
EvaluationRecords mergedRecords(EvaluationRecords own, const std::vector<QByteArray>& keys, const std::vector<Extract>& files);

} // namespace brobygger
