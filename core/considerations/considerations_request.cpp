// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/considerations/considerations_request.h"

#include "core/base/text/code_names.h"
#include "core/considerations/considerations_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<RequestEnd, 3> requestEnds{
    {{{RequestEnd::Open, "open"}, {RequestEnd::Answered, "answered"}, {RequestEnd::Dropped, "dropped"}}}};
} // namespace

QString toCode(RequestEnd end) { return requestEnds.name(end); }

RequestEnd requestEndFromCode(const QString& code) { return requestEnds.value(code).value_or(RequestEnd::Open); }

RequestState stateOf(const ConsiderationsRequest& request) {
    if (request.end != RequestEnd::Open) {
        return request.end == RequestEnd::Answered ? RequestState::Answered : RequestState::Dropped;
    }
    return request.sentOn.isValid() ? RequestState::Sent : RequestState::Draft;
}

QString requestStateLabel(RequestState state) {
    switch (state) {
    case RequestState::Draft: return ConsiderationsWords::tr("draft");
    case RequestState::Sent: return ConsiderationsWords::tr("waits for an answer");
    case RequestState::Answered: return ConsiderationsWords::tr("answered");
    case RequestState::Dropped: break;
    }
    return ConsiderationsWords::tr("closed without an answer");
}

} // namespace brobygger
