// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_use/use_sheet_plan.h"
#include "core/storage/records/write.h"

#include <QSet>

namespace brobygger {

/// How the sheets of service use that courses still ask for are kept.
class UseSheetStore final {
public:
    explicit UseSheetStore(Database& database)
        : m_database(database) {}

    /// Puts this plan in the place of the course's former one. It is worked out from audited records and leaves no line of its
    /// own.
    void replacePlan(Write& write, CourseId course, const QList<DueUseSheet>& plan);
    /// Whoever has started a course of a programme.
    QSet<CitizenId> citizensIn(const QString& programmeId) const;

private:
    Database& m_database;
};

/// Works out again what the courses of these citizens ask for, as the file now is, by the programme of each course.
void planUseSheets(Write& write, const QSet<CitizenId>& citizens);

} // namespace brobygger
