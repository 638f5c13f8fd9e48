// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/result.h"
#include "core/considerations/considerations_request.h"
#include "core/settings/settings.h"

namespace brobygger {

/// Who is asked, and a day for the answer that is not past are needed; what was told of sick leave, operation and discharge
/// does not lie ahead. Fields are named as in ConsiderationsRequest.
Problems check(const ConsiderationsRequest& request, QDate today);

/// So many days after it is written a request asks to be answered.
inline constexpr Setting<int> considerationsAnswerDays{"considerations.answer_days", 14};
/// The day a new request proposes.
QDate proposedAnswerBy(QDate today, int answerDays);
/// The day by which a sent request is to be answered; invalid for every other.
QDate dueOn(const ConsiderationsRequest& request);

/// The request once its letter has left. Conflict when it has already, or is ended.
Result<ConsiderationsRequest> sentWith(ConsiderationsRequest request, QDate on, DocumentId document);
/// The request once it has ended on a day. Conflict when it has not been sent or is ended; Invalid (endedOn) for a day before
/// it was sent, or ahead.
Result<ConsiderationsRequest> endedAs(ConsiderationsRequest request, RequestEnd end, QDate on, QDate today);

} // namespace brobygger
