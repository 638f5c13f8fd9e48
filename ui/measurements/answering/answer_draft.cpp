// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/answering/answer_draft.h"

#include "core/measurements/measurement_texts.h"
#include "core/workspace/workspace.h"
#include "ui/measurements/answering/questionnaire.h"

namespace brobygger {

namespace {
/// The version stands before the answers, and after them how they came about: "1998 [3,null,…] citizen".
QString withVersion(const Measurement& measurement) {
    return QStringLiteral("%1 %2 %3").arg(measurement.version, answersToJson(measurement.answers), toCode(measurement.mode));
}
} // namespace

QString AnswerDraft::nameOf(CitizenId citizen, const QString& instrument) {
    return QStringLiteral("measurement/%1/%2").arg(citizen.toString(), instrument);
}

Result<void> AnswerDraft::keep(Drafts& drafts, const Measurement& measurement) {
    const bool isEmpty = unanswered(measurement.answers) == static_cast<int>(measurement.answers.size());
    return drafts.keep(nameOf(measurement.citizen, measurement.instrument), isEmpty ? QString() : withVersion(measurement),
                       measurement.citizen.value());
}

void AnswerDraft::discard(Drafts& drafts, const Measurement& measurement) {
    drafts.discard(nameOf(measurement.citizen, measurement.instrument));
}

std::optional<BegunAnswers> AnswerDraft::find(const Drafts& drafts, const Measurement& measurement) {
    const auto kept = drafts.find(nameOf(measurement.citizen, measurement.instrument));
    if (!kept || kept->section(QLatin1Char(' '), 0, 0) != measurement.version) {
        return {};
    }
    const auto answers = answersFromJson(kept->section(QLatin1Char(' '), 1, 1));
    if (!answers || answers->size() != measurement.answers.size()) {
        return {};
    }
    const QString mode = kept->section(QLatin1Char(' '), 2, 2); // an older draft does not say
    return BegunAnswers{*answers, mode.isEmpty() ? measurement.mode : answerModeFromCode(mode)};
}

QString AnswerDraft::told(const Workspace& workspace, CitizenId citizen, const Instrument& instrument, bool isOverdue) {
    const auto kept = find(workspace.drafts, workspace.measurements.blank(citizen, instrument));
    return kept ? begunText(instrument, kept->answers, isOverdue) : QString();
}

} // namespace brobygger
