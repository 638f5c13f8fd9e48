// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/considerations_request.h"
#include "core/settings/settings.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// What came back on a request: who answered and when, and what is to be minded. Nothing to mind is an answer, too, and is
/// said.
struct ConsiderationsAnswer {
    QDate on;
    QString author; ///< code consideration_author
    QString authorName;
    QString source;
    bool isNothingToMind = false;
    QList<WorkConsideration> considerations; ///< term, area, words and validTo of each; the rest follows from the answer
};

/// What work must spare the citizens, who described it and until when, and the requests to describe it. Nothing is written
/// over: what is ended or corrected stays to be read.
class Considerations final {
public:
    Considerations(Session& session, const Settings& settings)
        : m_session(session)
        , m_settings(settings) {}

    /// Invalid with the fields to mend (check).
    Result<Added<WorkConsideration>> add(const WorkConsideration& consideration);
    /// Puts a new one in the place of one that stands, which is kept as corrected today; one that differs in nothing is not
    /// put. Conflict when that has ended, Invalid as add.
    Result<Undo> correct(WorkConsiderationId id, const WorkConsideration& anew);
    /// Conflict when it has ended already, Invalid for a day before it was described, or ahead.
    Result<Undo> end(WorkConsiderationId id, QDate on);

    std::optional<WorkConsideration> find(WorkConsiderationId id) const;
    /// Those that hold first, then the others, the latest described first.
    QList<WorkConsideration> forCitizen(CitizenId citizen) const;
    /// What is to be minded today, short-term ones first.
    QList<WorkConsideration> minded(CitizenId citizen) const;
    ConsiderationState stateOf(const WorkConsideration& consideration) const;

    /// A request whose letter has not left yet. Invalid with the fields to mend (check).
    Result<Added<ConsiderationsRequest>> draft(const ConsiderationsRequest& request);
    /// Saves a request that has not been sent. Conflict when it has.
    Result<Undo> change(const ConsiderationsRequest& request);
    /// Deletes a request that has not been sent. Conflict when it has.
    Result<Undo> discard(ConsiderationsRequestId id);
    /// Enters the considerations of an answer and closes the request, in one step to take back. Invalid with the fields to
    /// mend: endedOn, author, authorName, source, nothing, and `words` or `validTo` with the number of the consideration:
    /// words0. Conflict when it does not wait for an answer.
    Result<Undo> answer(ConsiderationsRequestId id, const ConsiderationsAnswer& answer);
    /// Closes a sent request to which no answer came.
    Result<Undo> drop(ConsiderationsRequestId id, QDate on);

    std::optional<ConsiderationsRequest> findRequest(ConsiderationsRequestId id) const;
    /// The latest first.
    QList<ConsiderationsRequest> requestsOf(CitizenId citizen) const;
    /// The day by which a request that is written today proposes to be answered.
    QDate proposedAnswerDay() const;

private:
    Session& m_session;
    const Settings& m_settings;
};

} // namespace brobygger
