// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/citizens/citizen.h"
#include "core/research/research_anonymity.h"
#include "core/settings/settings.h"

#include <QMap>

namespace brobygger {

class Workspace;

/// What the audit trail says that data were handed out for.
inline const QString researchPurpose = QStringLiteral("forskning");
/// How many persons have to look alike to somebody outside, when nothing else is said.
inline constexpr Setting<int> researchK{"research.k", 5};
inline constexpr int fewestResearchK = 3;
inline constexpr int mostResearchK = 50;

/// What the handing out rests on (databeskyttelsesloven § 10): a permission or a study that may have the data without asking
/// each person, or the consent of each.
enum class ResearchBasis { Permission, Consent };
/// How days are told: counted from the person's own start, or as dates that are moved by whole weeks, for each person by
/// another number that is kept nowhere.
enum class ResearchDays { FromStart, Shifted };

struct ResearchWish {
    QString programmeId;
    int k = researchK.fallback;
    ResearchBasis basis = ResearchBasis::Permission;
    QString basisText; ///< the number of the permission, or which consent: goes into the extract
    ResearchDays days = ResearchDays::FromStart;
};

/// Who is in an extract, and who of the programme is not.
struct ResearchCounts {
    int people = 0;
    int notStarted = 0; ///< no course of the programme has begun
    int isProtected = 0;
    int saidNo = 0;
    int restricted = 0;      ///< asked for restriction or erasure or objected, and was not refused
    int notAsked = 0;        ///< where it rests on consent: gave none
    int suppressed = 0;      ///< too few are like them
    QMap<QString, int> rows; ///< of each file, by its name without ending; empty until files were made

    /// With whom the k-anonymity began.
    int judged() const { return people + suppressed; }
};

/// Somebody whose data go along.
struct ResearchPerson {
    CitizenId id;
    ResearchTraits traits;
    QDate start;
    Sex sex = Sex::Unknown;
};

/// Who goes along and how finely it is told. Nothing is written yet.
struct ResearchPlan {
    ResearchWish wish;
    ResearchCounts counts;
    ResearchGrain grain;
    Anonymity among;
    QList<ResearchPerson> persons; ///< in an order that says nothing, another one each time
};

/// What is wrong with a wish; fields as in ResearchWish: how many have to look alike is out of bounds.
Problems check(const ResearchWish& wish);

/// Looks who goes along. NotFound for a programme the file does not have, Cancelled. May be a workspace of a Task's own.
Result<ResearchPlan> researchPlan(const Workspace& workspace, const ResearchWish& wish, Progress& progress);

/// Writes the extract into a folder of this path, which is not there or empty: all of it or nothing. Every file is taken down
/// as one in clear, and for every citizen in it that the data were handed out for research. Invalid when nobody is left or the
/// wish is wrong, Conflict when something lies there, NotFound, Storage, Cancelled.
Result<ResearchPlan> exportResearch(Workspace& workspace, const ResearchWish& wish, const QString& folder, Progress& progress);

} // namespace brobygger
