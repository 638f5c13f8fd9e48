// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/work_consideration.h"

namespace brobygger {

struct Document;
using DocumentId = Id<Document>;

enum class RequestEnd { Open, Answered, Dropped };
enum class RequestState { Draft, Sent, Answered, Dropped };

/// That a hospital or a doctor was asked to describe the considerations: what the letter says beside who it is about, and
/// what became of it.
struct ConsiderationsRequest {
    ConsiderationsRequestId id;
    CitizenId citizen;
    PartnerId partner; ///< when it is a partner of the file
    QString recipient; ///< its name
    QDate sickListedOn;
    QDate operatedOn;   ///< as it was told
    QDate dischargedOn; ///< as it was told
    QString planned;    ///< the job or offer that is planned
    QDate answerBy;     ///< the day the letter asks for
    QDate draftedOn;
    QDate sentOn;        ///< invalid: the letter has not left
    DocumentId document; ///< the letter as it was sent
    RequestEnd end = RequestEnd::Open;
    QDate endedOn;

    bool operator==(const ConsiderationsRequest&) const = default;
};

/// The stored text: open, answered, dropped.
QString toCode(RequestEnd end);
RequestEnd requestEndFromCode(const QString& code);
RequestState stateOf(const ConsiderationsRequest& request);
/// The word on the screen.
QString requestStateLabel(RequestState state);

} // namespace brobygger
