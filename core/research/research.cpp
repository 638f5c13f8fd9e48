// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_codes.h"
#include "core/citizens/citizen_rules.h"
#include "core/research/research_files.h"
#include "core/research/research_folder.h"
#include "core/research/research_people_store.h"
#include "core/research/research_words.h"
#include "core/workspace/workspace.h"

#include <QRandomGenerator>
#include <algorithm>

namespace brobygger {

namespace {
/// In which count somebody stands who does not go along; null for whoever does.
int* leftOutAs(const ResearchCandidate& candidate, const ResearchWish& wish, QDate today, ResearchCounts& counts) {
    if (!candidate.start.isValid()) {
        return &counts.notStarted;
    }
    if (isAddressProtectedOn(candidate.isAddressProtected, candidate.addressProtectedUntil, today)) {
        return &counts.isProtected;
    }
    if (candidate.research == Permission::No) {
        return &counts.saidNo;
    }
    if (candidate.isRestricted) {
        return &counts.restricted;
    }
    if (wish.basis == ResearchBasis::Consent && candidate.research != Permission::Yes) {
        return &counts.notAsked;
    }
    return nullptr;
}

QString quarterOf(QDate day) { return QStringLiteral("%1-K%2").arg(day.year()).arg((day.month() + 2) / 3); }

ResearchPerson personOf(const ResearchCandidate& candidate, const Codes& codes) {
    const auto status = codes.find(QStringLiteral("labour_market_status"), candidate.labourStatus);
    ResearchPerson person{candidate.id, {}, candidate.start, candidate.sex};
    person.traits = {ageOn(candidate.birthDate, candidate.start),
                     toCode(candidate.sex),
                     {}, // no number of inhabitants stands in the program, so that no area can be told
                     status && codes.find(QStringLiteral("labour_market_group"), status->extra) ? status->extra : QString(),
                     quarterOf(candidate.start),
                     candidate.outcome};
    return person;
}

/// What the order of the file would tell: who was entered before whom.
void forgetOrder(QList<ResearchPerson>& persons) { std::shuffle(persons.begin(), persons.end(), *QRandomGenerator::system()); }
} // namespace

Error researchCancelled() {
    return {ErrorKind::Cancelled, ResearchWords::tr("The extract was cancelled. Nothing was written.")};
}

Problems check(const ResearchWish& wish) {
    Problems problems;
    if (wish.k < fewestResearchK || wish.k > mostResearchK) {
        problems.error(QStringLiteral("k"), ResearchWords::tr("At least %1 and at most %2 persons have to look alike.")
                                                .arg(fewestResearchK)
                                                .arg(mostResearchK));
    }
    return problems;
}

Result<ResearchPlan> researchPlan(const Workspace& workspace, const ResearchWish& wish, Progress& progress) {
    if (const Problems problems = check(wish); problems.hasErrors()) {
        return invalid(problems);
    }
    if (const auto programme = workspace.programmes.find(wish.programmeId); !programme) {
        return programme.error();
    }
    ResearchPlan plan;
    plan.wish = wish;
    const QDate today = workspace.clock.today();
    QList<ResearchPerson> judged;
    for (const ResearchCandidate& candidate :
         ResearchPeopleStore(workspace.session.database()).candidates(wish.programmeId, today)) {
        if (progress.isCancelled()) {
            return researchCancelled();
        }
        if (int* count = leftOutAs(candidate, wish, today, plan.counts)) {
            ++*count;
        } else {
            judged.append(personOf(candidate, workspace.codes));
        }
    }
    std::vector<ResearchTraits> traits;
    std::ranges::transform(judged, std::back_inserter(traits), &ResearchPerson::traits);
    ResearchGrain finest;
    finest.hasArea = false;
    finest.hasQuarter = wish.days == ResearchDays::FromStart; // beside moved dates it would tell how far they were moved
    const ResearchAnonymity anonymity = anonymised(traits, wish.k, finest);
    for (qsizetype at = 0; at < judged.size(); ++at) {
        if (!anonymity.isSuppressed[static_cast<size_t>(at)]) {
            plan.persons.append(judged[at]);
        }
    }
    forgetOrder(plan.persons);
    plan.counts.people = static_cast<int>(plan.persons.size());
    plan.counts.suppressed = static_cast<int>(judged.size() - plan.persons.size());
    plan.grain = anonymity.grain;
    plan.among = anonymity.among;
    return plan;
}

Result<ResearchPlan> exportResearch(Workspace& workspace, const ResearchWish& wish, const QString& folder, Progress& progress) {
    if (const Result<void> free = checkResearchFolder(folder); !free) {
        return free.error();
    }
    Result<ResearchPlan> plan = researchPlan(workspace, wish, progress);
    if (!plan) {
        return plan;
    }
    if (plan->persons.isEmpty()) {
        return Error{ErrorKind::Invalid,
                     ResearchWords::tr("Nobody is left to go along, so nothing was written. Everybody of the programme is left "
                                       "out, or too few are alike.")};
    }
    const Result<QList<ResearchFile>> files = researchFiles(workspace, *plan, progress);
    if (!files) {
        return files.error();
    }
    if (progress.isCancelled()) {
        return researchCancelled();
    }
    const Result<void> written = writeResearchFolder(workspace.session, *plan, *files, folder);
    return written ? plan : Result<ResearchPlan>(written.error());
}

} // namespace brobygger
