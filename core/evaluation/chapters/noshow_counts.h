// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/noshow_figures.h"
#include "core/evaluation/chapters/chapters.h"

#include <array>

namespace brobygger {

/// How an appointment counts in a share of no-shows, by what became of it. The shares themselves are defined in
/// core/appointments/noshow_figures and nowhere else.
class AttendanceCounting final {
public:
    explicit AttendanceCounting(CountedShare (*share)(const NoShowFigures&));

    bool isPart(EvaluationRecords::Attendance attendance) const { return addedBy(attendance).count > 0; }
    bool isWhole(EvaluationRecords::Attendance attendance) const { return addedBy(attendance).of > 0; }

    /// The appointments of those rows that belong to the part and to the whole of the share.
    FigureSource among(const EvaluationRecords& records, const std::vector<int>& rows) const;

private:
    static constexpr size_t attendances = static_cast<size_t>(EvaluationRecords::Attendance::Moved) + 1;

    const CountedShare& addedBy(EvaluationRecords::Attendance attendance) const {
        return m_added[static_cast<size_t>(attendance)];
    }

    std::array<CountedShare, attendances> m_added;
};

/// No-shows in the year before the start and in the first year after it (noshow.baseline.*).
void addNoShowBaselines(FigureBuilder& builder, const ChapterInput& input);

} // namespace brobygger
