// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace brobygger {

/// What stands in a cell of an extract for research. There is no kind for a text that somebody has typed.
enum class ResearchCell {
    Course,      ///< which of the person's courses, by number
    Day,         ///< from the start, or moved
    Number,      ///< a whole number
    Decimal,     ///< with a comma
    Amount,      ///< minor units, told in whole ones with a comma
    YesNo,       ///< 1 or 0
    Word,        ///< one of a few words that the schema allows
    Code,        ///< of a list of the file; one that is not on the list is left out
    StatusGroup, ///< the group of a labour market status
    Category,    ///< one of the shipped categories of offers
    DaysAhead,   ///< from one day to another, of "2026-03-01/2026-03-15"; none when the other is earlier
    Distance,    ///< a band of kilometres between parish and postcode of citizen and offer
    Criterion,   ///< one that the programme has
    Instrument,  ///< a questionnaire that the program knows
    Version,     ///< of that questionnaire; another one than the program's is left out
    Answers      ///< of a questionnaire: numbers, a full stop for each that is missing
};

struct ResearchColumn {
    const char* name; ///< in the file; also the column of the SQL
    ResearchCell cell;
    const char* list = ""; ///< of a Code
};

/// A file with the rows of one subject. What is not named here cannot leave.
struct ResearchTable {
    const char* name; ///< of the file, without ending
    /// With citizen_id in every row and, unless it is of the citizen alone, course_id; sorted by citizen and time. May use
    /// :programme and :today.
    const char* sql;
    bool needsCourse; ///< a row of no course is left out; otherwise only one of another programme's is
    std::vector<ResearchColumn> columns;
};

/// All but the people, whose file is made of the plan.
const std::vector<ResearchTable>& researchTables();
inline const QString researchPeople = QStringLiteral("people");
inline const QString researchScores = QStringLiteral("scores");

} // namespace brobygger
