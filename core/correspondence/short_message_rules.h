// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/correspondence/short_message.h"
#include "core/privacy/consent_rules.h"

namespace brobygger {

/// What a sent message rests on: which of its kinds the consents cover, and why the others are not.
struct MessageBasis {
    Coverage coverage;
    QStringList obstacles;    ///< a sentence for each reason, without repeating one
    bool isTakenBack = false; ///< the citizen has taken back a consent that named one of them

    bool operator==(const MessageBasis&) const = default;
};

/// With whom, how, a day that does not lie ahead and a text are needed. Of a sent one also what it tells, and what `basis` does
/// not cover needs a law that lets it be passed on and a reason; its text is read once more (checkFreeText), and a word that
/// tells of a kind that is not ticked is a Hint. Fields are named as in ShortMessage.
Problems check(const ShortMessage& message, const Citizen& citizen, const MessageBasis& basis, QDate today);

/// What check() hints at in the text of a sent message, without reading anything of the file: while it is written.
Problems untoldIn(const ShortMessage& message);

/// The day by which an answer is to be there; invalid where none is waited for.
QDate dueOn(const ShortMessage& message);
/// `isAnswered`: another message names it as the one it answers.
AnswerState answerStateOn(const ShortMessage& message, bool isAnswered, QDate today);

} // namespace brobygger
