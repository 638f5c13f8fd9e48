// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/records/write.h"

namespace brobygger {

/// A subject that keeps something it has worked out from what a programme asks for. It is told within the write that made
/// another version the newest, so that both are kept or neither; programmes know none of them.
class ProgrammeWatcher {
public:
    virtual ~ProgrammeWatcher() = default;
    virtual Result<void> programmeChanged(Write& write, const QString& programmeId) = 0;
};

} // namespace brobygger
