// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/considerations/request_rules.h"

#include "core/considerations/considerations_words.h"

namespace brobygger {

Problems check(const ConsiderationsRequest& request, QDate today) {
    Problems problems;
    if (request.recipient.trimmed().isEmpty()) {
        problems.error(QStringLiteral("recipient"), ConsiderationsWords::tr("Say whom you ask."));
    }
    if (!request.answerBy.isValid() || request.answerBy < today) {
        problems.error(QStringLiteral("answerBy"),
                       ConsiderationsWords::tr("Enter the day you need the answer. It cannot be past."));
    }
    const std::pair<const char*, QDate> told[] = {
        {"sickListedOn", request.sickListedOn}, {"operatedOn", request.operatedOn}, {"dischargedOn", request.dischargedOn}};
    for (const auto& [field, day] : told) {
        if (day.isValid() && day > today) {
            problems.error(QLatin1String(field), ConsiderationsWords::tr("The day cannot lie ahead."));
        }
    }
    return problems;
}

QDate proposedAnswerBy(QDate today, int answerDays) { return today.addDays(answerDays); }

QDate dueOn(const ConsiderationsRequest& request) {
    return stateOf(request) == RequestState::Sent ? request.answerBy : QDate();
}

Result<ConsiderationsRequest> sentWith(ConsiderationsRequest request, QDate on, DocumentId document) {
    if (stateOf(request) != RequestState::Draft) {
        return Error{ErrorKind::Conflict, ConsiderationsWords::tr("The request has been sent already.")};
    }
    request.sentOn = on;
    request.document = document;
    return request;
}

Result<ConsiderationsRequest> endedAs(ConsiderationsRequest request, RequestEnd end, QDate on, QDate today) {
    if (stateOf(request) != RequestState::Sent) {
        return Error{ErrorKind::Conflict, ConsiderationsWords::tr("The request does not wait for an answer.")};
    }
    if (!on.isValid() || on < request.sentOn || on > today) {
        return invalidAt("endedOn", ConsiderationsWords::tr("Enter the day: not before it was sent, and not ahead."));
    }
    request.end = end;
    request.endedOn = on;
    return request;
}

} // namespace brobygger
