// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/measurements/instruments/scoring.h"

namespace brobygger {

/// Who wrote the answers down, and how.
enum class AnswerMode {
    WithWorker, ///< asked and entered by the worker
    Citizen,    ///< by the citizen alone, in the citizen's own mode
    Paper,      ///< entered from a paper form
};

/// What came of the prompt to talk about safety: nothing written yet, talked about, or not, with the reason.
enum class SafetyTalk { Open, Talked, NotTalked };

struct Measurement;
using MeasurementId = Id<Measurement>;

/// One questionnaire as it was answered on a day: the raw answers with what they are to be scored by. Scores are
/// never kept, they are worked out again (see Measurements::results).
struct Measurement {
    MeasurementId id;
    CitizenId citizen;
    CourseId course; ///< invalid: the citizen's open or else newest course is used
    QString instrument;
    QString version;
    QString weightSet; ///< empty when the instrument has none
    QDate answeredOn;
    AnswerMode mode = AnswerMode::WithWorker;
    Answers answers;
    QString note;
    SafetyTalk safetyTalk = SafetyTalk::Open;
    QString safetyNote;
    QDate withdrawnOn; ///< taken back as a mistake; invalid while it counts

    bool counts() const { return !withdrawnOn.isValid(); }
    bool operator==(const Measurement&) const = default;
};

/// The stored text: with_worker, citizen, paper.
QString toCode(AnswerMode mode);
AnswerMode answerModeFromCode(const QString& code);
/// The stored text: empty, talked, not_talked.
QString toCode(SafetyTalk talk);
SafetyTalk safetyTalkFromCode(const QString& code);

/// The answers as a JSON array in the order of the questionnaire, null for an unanswered place.
QString answersToJson(const Answers& answers);
/// Reads such an array; nothing when the text is none.
std::optional<Answers> answersFromJson(const QString& json);

} // namespace brobygger
