// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/considerations/considerations.h"

#include "core/considerations/consideration_rules.h"
#include "core/considerations/consideration_store.h"
#include "core/considerations/considerations_words.h"
#include "core/considerations/request_rules.h"

#include <algorithm>

namespace brobygger {

namespace {
WorkConsideration tidied(WorkConsideration consideration) {
    consideration.words = consideration.words.simplified();
    consideration.authorName = consideration.authorName.simplified();
    consideration.source = consideration.source.simplified();
    consideration.end = ConsiderationEnd::Open;
    consideration.endedOn = {};
    return consideration;
}

ConsiderationsRequest tidied(ConsiderationsRequest request) {
    request.recipient = request.recipient.simplified();
    request.planned = request.planned.trimmed();
    return request;
}

Error requestIsSent() { return {ErrorKind::Conflict, ConsiderationsWords::tr("The request has been sent already.")}; }

/// The considerations of an answer as records, without ids.
QList<WorkConsideration> considerationsOf(const ConsiderationsAnswer& answer, const ConsiderationsRequest& request) {
    QList<WorkConsideration> all;
    for (WorkConsideration one : answer.considerations) {
        one.citizen = request.citizen;
        one.author = answer.author;
        one.authorName = answer.authorName;
        one.describedOn = answer.on;
        one.source = answer.source;
        one.request = request.id;
        all.append(tidied(one));
    }
    return all;
}

Problems check(const ConsiderationsAnswer& answer, const QList<WorkConsideration>& considerations, QDate today) {
    Problems problems;
    if (answer.author.isEmpty()) {
        problems.error(QStringLiteral("author"), ConsiderationsWords::tr("Choose who described it."));
    }
    if (considerations.isEmpty() && !answer.isNothingToMind) {
        problems.error(QStringLiteral("nothing"),
                       ConsiderationsWords::tr("Write what the answer says, or tick that there is nothing to mind."));
    } else if (!considerations.isEmpty() && answer.isNothingToMind) {
        problems.error(QStringLiteral("nothing"),
                       ConsiderationsWords::tr("Something is written above. Take the tick away, or what is written."));
    }
    for (qsizetype at = 0; at < considerations.size(); ++at) {
        for (const Problem& problem : check(considerations.at(at), today).list()) {
            const bool isOfOne = problem.field == QLatin1String("words") || problem.field == QLatin1String("validTo");
            const bool isOfAll = problem.field == QLatin1String("authorName") || problem.field == QLatin1String("source");
            if (problem.severity == Severity::Error && (isOfOne || (isOfAll && at == 0))) {
                problems.error(isOfOne ? problem.field + QString::number(at) : problem.field, problem.message);
            }
        }
    }
    return problems;
}

/// Takes away what an answer or a correction added.
Result<void> takeAway(Write& write, const QList<WorkConsideration>& added) {
    ConsiderationStore store(write.database());
    for (const WorkConsideration& one : added) {
        const auto now = store.find(one.id);
        if (!now) {
            return recordGone();
        }
        if (!isAsLeft<ConsiderationStore>(*now, one)) {
            return recordTouched();
        }
        store.remove(write, *now);
    }
    return {};
}
} // namespace

Result<Added<WorkConsideration>> Considerations::add(const WorkConsideration& consideration) {
    const WorkConsideration entered = tidied(consideration);
    if (const Problems problems = check(entered, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    return addRecord<ConsiderationStore>(m_session, QStringLiteral("consideration.add"), entered);
}

Result<Undo> Considerations::correct(WorkConsiderationId id, const WorkConsideration& anew) {
    // The new one comes and goes with what is written to the old one.
    const auto added = std::make_shared<QList<WorkConsideration>>();
    return changeRecord<ConsiderationStore>(
        m_session, QStringLiteral("consideration.correct"), id,
        [&](WorkConsideration kept) -> Result<WorkConsideration> {
            if (kept.end != ConsiderationEnd::Open) {
                return Error{ErrorKind::Conflict, ConsiderationsWords::tr("It has been ended already.")};
            }
            WorkConsideration after = tidied(anew);
            after.id = kept.id;
            after.citizen = kept.citizen;
            after.request = kept.request;
            after.corrects = kept.corrects;
            if (after == kept) {
                return kept; // saved as it was: there is nothing to correct
            }
            after.id = {};
            after.corrects = kept.id;
            if (const Problems problems = check(after, m_session.clock().today()); problems.hasErrors()) {
                return invalid(problems);
            }
            added->append(after);
            kept.end = ConsiderationEnd::Corrected;
            kept.endedOn = m_session.clock().today();
            return kept;
        },
        [added](Write& write, const WorkConsideration& kept) -> Result<void> {
            if (kept.end == ConsiderationEnd::Open) {
                return takeAway(write, *added);
            }
            added->first().id = write.newId<WorkConsideration>();
            ConsiderationStore(write.database()).insert(write, added->first());
            return {};
        });
}

Result<Undo> Considerations::end(WorkConsiderationId id, QDate on) {
    return changeRecord<ConsiderationStore>(m_session, QStringLiteral("consideration.end"), id,
                                            [&](WorkConsideration kept) -> Result<WorkConsideration> {
                                                const Problems problems = checkEnding(kept, on, m_session.clock().today());
                                                if (problems.hasErrors()) {
                                                    return invalid(problems);
                                                }
                                                kept.end = ConsiderationEnd::Ended;
                                                kept.endedOn = on;
                                                return kept;
                                            });
}

std::optional<WorkConsideration> Considerations::find(WorkConsiderationId id) const {
    return ConsiderationStore(m_session.database()).find(id);
}

QList<WorkConsideration> Considerations::forCitizen(CitizenId citizen) const {
    QList<WorkConsideration> all = ConsiderationStore(m_session.database()).forCitizen(citizen);
    std::stable_partition(all.begin(), all.end(),
                          [today = m_session.clock().today()](const WorkConsideration& one) { return isMinded(one, today); });
    return all;
}

QList<WorkConsideration> Considerations::minded(CitizenId citizen) const {
    QList<WorkConsideration> all = ConsiderationStore(m_session.database()).forCitizen(citizen);
    all.removeIf([today = m_session.clock().today()](const WorkConsideration& one) { return !isMinded(one, today); });
    std::stable_partition(all.begin(), all.end(),
                          [](const WorkConsideration& one) { return one.term == ConsiderationTerm::ShortTerm; });
    return all;
}

ConsiderationState Considerations::stateOf(const WorkConsideration& consideration) const {
    return stateOn(consideration, m_session.clock().today(), m_settings.value(considerationLapsingDays));
}

Result<Added<ConsiderationsRequest>> Considerations::draft(const ConsiderationsRequest& request) {
    ConsiderationsRequest drafted = tidied(request);
    drafted.draftedOn = m_session.clock().today();
    if (const Problems problems = check(drafted, drafted.draftedOn); problems.hasErrors()) {
        return invalid(problems);
    }
    return addRecord<ConsiderationsRequestStore>(m_session, QStringLiteral("considerations_request.draft"), drafted);
}

Result<Undo> Considerations::change(const ConsiderationsRequest& request) {
    return changeRecord<ConsiderationsRequestStore>(m_session, QStringLiteral("considerations_request.change"), request.id,
                                                    [&](const ConsiderationsRequest& kept) -> Result<ConsiderationsRequest> {
                                                        if (brobygger::stateOf(kept) != RequestState::Draft) {
                                                            return requestIsSent();
                                                        }
                                                        ConsiderationsRequest after = tidied(request);
                                                        after.citizen = kept.citizen;
                                                        after.draftedOn = kept.draftedOn;
                                                        const Problems problems = check(after, m_session.clock().today());
                                                        return problems.hasErrors()
                                                                   ? Result<ConsiderationsRequest>(invalid(problems))
                                                                   : Result<ConsiderationsRequest>(after);
                                                    });
}

Result<Undo> Considerations::discard(ConsiderationsRequestId id) {
    const auto request = findRequest(id);
    if (request && brobygger::stateOf(*request) != RequestState::Draft) {
        return requestIsSent();
    }
    return removeRecord<ConsiderationsRequestStore>(m_session, QStringLiteral("considerations_request.discard"), id);
}

Result<Undo> Considerations::answer(ConsiderationsRequestId id, const ConsiderationsAnswer& answer) {
    const auto added = std::make_shared<QList<WorkConsideration>>();
    const QDate today = m_session.clock().today();
    return changeRecord<ConsiderationsRequestStore>(
        m_session, QStringLiteral("considerations_request.answer"), id,
        [&](const ConsiderationsRequest& kept) -> Result<ConsiderationsRequest> {
            const QList<WorkConsideration> said = considerationsOf(answer, kept);
            if (const Problems problems = check(answer, said, today); problems.hasErrors()) {
                return invalid(problems);
            }
            *added = said;
            return endedAs(kept, RequestEnd::Answered, answer.on, today);
        },
        [added](Write& write, const ConsiderationsRequest& request) -> Result<void> {
            if (request.end != RequestEnd::Answered) {
                return takeAway(write, *added);
            }
            for (WorkConsideration& one : *added) {
                one.id = write.newId<WorkConsideration>();
                ConsiderationStore(write.database()).insert(write, one);
            }
            return {};
        });
}

Result<Undo> Considerations::drop(ConsiderationsRequestId id, QDate on) {
    return changeRecord<ConsiderationsRequestStore>(
        m_session, QStringLiteral("considerations_request.drop"), id,
        [&](const ConsiderationsRequest& kept) { return endedAs(kept, RequestEnd::Dropped, on, m_session.clock().today()); });
}

std::optional<ConsiderationsRequest> Considerations::findRequest(ConsiderationsRequestId id) const {
    return ConsiderationsRequestStore(m_session.database()).find(id);
}

QList<ConsiderationsRequest> Considerations::requestsOf(CitizenId citizen) const {
    return ConsiderationsRequestStore(m_session.database()).forCitizen(citizen);
}

QDate Considerations::proposedAnswerDay() const {
    return proposedAnswerBy(m_session.clock().today(), m_settings.value(considerationsAnswerDays));
}

} // namespace brobygger
