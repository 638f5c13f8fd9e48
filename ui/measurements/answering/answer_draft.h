// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measurements/measurement.h"

namespace brobygger {

class Drafts;
class Workspace;

/// Answers that were begun, and how they came about so far.
struct BegunAnswers {
    Answers answers;
    AnswerMode mode = AnswerMode::WithWorker;
};

/// A half-filled questionnaire as it is kept in the file between answers: of one citizen, one questionnaire. It survives
/// lock and crash; answers to another version are not offered back.
struct AnswerDraft {
    static QString nameOf(CitizenId citizen, const QString& instrument);
    static Result<void> keep(Drafts& drafts, const Measurement& measurement);
    static void discard(Drafts& drafts, const Measurement& measurement);
    /// The answers kept for this questionnaire; nothing when there are none that fit its version.
    static std::optional<BegunAnswers> find(const Drafts& drafts, const Measurement& measurement);
    /// What lists say of it: "påbegyndt, 7 af 13"; empty when nothing is kept.
    static QString told(const Workspace& workspace, CitizenId citizen, const Instrument& instrument, bool isOverdue);
};

} // namespace brobygger
