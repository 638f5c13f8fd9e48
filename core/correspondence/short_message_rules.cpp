// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correspondence/short_message_rules.h"

#include "core/base/time/due.h"
#include "core/correspondence/correspondence_words.h"
#include "core/documents/letters/delicate_words.h"
#include "core/documents/letters/free_text_check.h"

namespace brobygger {

namespace {
const QString textField = QStringLiteral("text");

/// What is told beside what is ticked; health and mind are ticked apart and told in the same words.
void hintAtUntold(const ShortMessage& message, Problems& problems) {
    for (const DelicateWord& delicate : delicateWords(message.text)) {
        if (!message.kinds.contains(delicate.kind)) {
            problems.hint(textField, CorrespondenceWords::tr(
                                         "The word “%1” tells more than what is ticked. Tick what the message tells, or "
                                         "take the word out.")
                                         .arg(delicate.word));
            return;
        }
    }
}

void checkBasis(const ShortMessage& message, const MessageBasis& basis, Problems& problems) {
    if (message.kinds.isEmpty()) {
        problems.error(QStringLiteral("kinds"), CorrespondenceWords::tr("Tick what the message tells of the citizen."));
    }
    if (basis.coverage.isComplete()) {
        return;
    }
    if (message.legalBasis.isEmpty() || !allows(message.legalBasis, ConsentDirection::PassOn)) {
        problems.error(QStringLiteral("legalBasis"),
                       CorrespondenceWords::tr("Choose the law that lets it be told without consent."));
    }
    if (message.reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reason"), CorrespondenceWords::tr("Write why it is told without consent."));
    }
}

void checkHead(const ShortMessage& message, QDate today, Problems& problems) {
    if (message.with.name.trimmed().isEmpty()) {
        problems.error(QStringLiteral("with"), message.direction == MessageDirection::Sent
                                                   ? CorrespondenceWords::tr("Say who the message is for.")
                                                   : CorrespondenceWords::tr("Say who the message is from."));
    }
    if (message.text.trimmed().isEmpty()) {
        problems.error(textField, CorrespondenceWords::tr("Write what the message says."));
    }
    if (message.channel.isEmpty()) {
        problems.error(QStringLiteral("channel"), message.direction == MessageDirection::Sent
                                                      ? CorrespondenceWords::tr("Choose how it was sent.")
                                                      : CorrespondenceWords::tr("Choose how it came."));
    }
    if (!message.on.isValid() || message.on > today) {
        problems.error(QStringLiteral("on"), CorrespondenceWords::tr("Enter the day. It cannot lie ahead."));
    }
    if (message.answerBy.isValid() && message.on.isValid() && message.answerBy < message.on) {
        problems.error(QStringLiteral("answerBy"), CorrespondenceWords::tr("The answer cannot be needed before the message."));
    }
}
} // namespace

Problems check(const ShortMessage& message, const Citizen& citizen, const MessageBasis& basis, QDate today) {
    Problems problems;
    checkHead(message, today, problems);
    if (message.direction == MessageDirection::Received) {
        return problems;
    }
    for (const Problem& problem : checkFreeText({{textField, message.text}}, citizen, today).list()) {
        if (problem.severity == Severity::Error) { // of words of health the ticks say whether they are meant
            problems.error(problem.field, problem.message);
        }
    }
    hintAtUntold(message, problems);
    checkBasis(message, basis, problems);
    return problems;
}

Problems untoldIn(const ShortMessage& message) {
    Problems problems;
    if (message.direction == MessageDirection::Sent) {
        hintAtUntold(message, problems);
    }
    return problems;
}

QDate dueOn(const ShortMessage& message) { return message.answerDroppedOn.isValid() ? QDate() : message.answerBy; }

AnswerState answerStateOn(const ShortMessage& message, bool isAnswered, QDate today) {
    if (isAnswered) {
        return AnswerState::Answered;
    }
    if (!message.answerBy.isValid()) {
        return AnswerState::NotAsked;
    }
    if (message.answerDroppedOn.isValid()) {
        return AnswerState::Dropped;
    }
    return dueState(message.answerBy, today) == DueState::Overdue ? AnswerState::Overdue : AnswerState::Waiting;
}

} // namespace brobygger
