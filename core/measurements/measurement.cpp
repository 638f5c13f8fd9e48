// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement.h"

#include "core/base/text/code_names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace brobygger {

namespace {
constexpr CodeNames<AnswerMode, 3> modes{
    {{{AnswerMode::WithWorker, "with_worker"}, {AnswerMode::Citizen, "citizen"}, {AnswerMode::Paper, "paper"}}}};
constexpr CodeNames<SafetyTalk, 3> talks{
    {{{SafetyTalk::Open, ""}, {SafetyTalk::Talked, "talked"}, {SafetyTalk::NotTalked, "not_talked"}}}};
} // namespace

QString toCode(AnswerMode mode) { return modes.name(mode); }
AnswerMode answerModeFromCode(const QString& code) { return modes.value(code).value_or(AnswerMode::WithWorker); }
QString toCode(SafetyTalk talk) { return talks.name(talk); }
SafetyTalk safetyTalkFromCode(const QString& code) { return talks.value(code).value_or(SafetyTalk::Open); }

QString answersToJson(const Answers& answers) {
    QJsonArray places;
    for (const std::optional<int>& answer : answers) {
        places.append(answer ? QJsonValue(*answer) : QJsonValue());
    }
    return QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact));
}

std::optional<Answers> answersFromJson(const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray()) {
        return {};
    }
    Answers answers;
    for (const auto& place : document.array()) {
        answers.push_back(place.isDouble() ? std::optional(place.toInt()) : std::nullopt);
    }
    return answers;
}

} // namespace brobygger
