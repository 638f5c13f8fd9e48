// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bundles/bundle.h"
#include "core/bundles/bundle_store.h"

namespace brobygger {

/// What came in with a bundle.
struct ReceivedRows {
    QList<ReceivedRow> rows;              ///< in the order they were written
    QHash<CitizenId, CitizenId> citizens; ///< who stands for whom of the bundle
    int alreadyHere = 0;                  ///< records that are in the file already and stayed as they are
};

/// Copies rows out of an opened bundle into a file, within one write: each keeps its id unless another row has it, a row that
/// is here already is left as it is, and what is shared is found by its id or its name before it is made.
Result<ReceivedRows> receiveRows(Write& write, Database& bundle, HandOverBasis basis, const QList<BundleChoice>& choices);

} // namespace brobygger
