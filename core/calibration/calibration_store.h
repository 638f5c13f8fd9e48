// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/calibration/calibration.h"

namespace brobygger {

class Database;

/// What a calibration reads of the kept screenings.
class CalibrationStore final {
public:
    explicit CalibrationStore(Database& database)
        : m_database(database) {}

    /// The versions of the tool that were used in a programme, the newest first.
    QList<ToolVersion> tools(const QString& programme) const;
    /// The screenings of the period with the version of the request, in the order of their citizen, then by day; each with an
    /// answer to every criterion of the set, unknown where it has none, or with none at all. What it has read when it is
    /// cancelled is not whole.
    std::vector<ScreenedCase> cases(const CalibrationRequest& request, const CriteriaSet& criteria, Progress& progress) const;

private:
    Database& m_database;
};

} // namespace brobygger
