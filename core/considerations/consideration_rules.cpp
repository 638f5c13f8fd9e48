// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/considerations/consideration_rules.h"

#include "core/considerations/considerations_words.h"
#include "core/documents/letters/delicate_words.h"
#include "core/documents/letters/free_text_check.h"
#include "core/privacy/consent_rules.h"

namespace brobygger {

namespace {
void checkConsiderationTexts(const WorkConsideration& consideration, Problems& problems) {
    const std::pair<const char*, QString> texts[] = {
        {"words", consideration.words}, {"authorName", consideration.authorName}, {"source", consideration.source}};
    for (const auto& [field, text] : texts) {
        if (holdsPersonNumber(text)) {
            problems.error(QLatin1String(field),
                           ConsiderationsWords::tr("There is a number in the text that looks like a CPR number. Take it out."));
        }
    }
    if (const QList<DelicateWord> delicate = delicateWords(consideration.words); !delicate.isEmpty()) {
        problems.hint(QStringLiteral("words"),
                      ConsiderationsWords::tr("Look at the word “%1” again: write what the work must spare, not the illness.")
                          .arg(delicate.first().word));
    }
}
} // namespace

Problems check(const WorkConsideration& consideration, QDate today) {
    Problems problems;
    if (consideration.area.isEmpty()) {
        problems.error(QStringLiteral("area"), ConsiderationsWords::tr("Choose what it is about."));
    }
    if (consideration.words.trimmed().isEmpty()) {
        problems.error(QStringLiteral("words"),
                       ConsiderationsWords::tr("Write what the work must mind, for instance “at most 3 hours at a time”."));
    }
    if (consideration.author.isEmpty()) {
        problems.error(QStringLiteral("author"), ConsiderationsWords::tr("Choose who described it."));
    }
    if (!consideration.describedOn.isValid() || consideration.describedOn > today) {
        problems.error(QStringLiteral("describedOn"), ConsiderationsWords::tr("Enter the day. It cannot lie ahead."));
    }
    if (!consideration.validTo.isValid() && consideration.term == ConsiderationTerm::ShortTerm) {
        problems.error(QStringLiteral("validTo"), ConsiderationsWords::tr("Say until when a short-term consideration holds."));
    }
    if (consideration.validTo.isValid() && consideration.describedOn.isValid() &&
        consideration.validTo < consideration.describedOn) {
        problems.error(QStringLiteral("validTo"), ConsiderationsWords::tr("The last day cannot lie before the first."));
    }
    checkConsiderationTexts(consideration, problems);
    return problems;
}

ConsiderationState stateOn(const WorkConsideration& consideration, QDate today, int lapsingDays) {
    if (consideration.end != ConsiderationEnd::Open) {
        return consideration.end == ConsiderationEnd::Ended ? ConsiderationState::Ended : ConsiderationState::Corrected;
    }
    if (!consideration.validTo.isValid() || today < lapsesFrom(consideration.validTo, lapsingDays)) {
        return ConsiderationState::Valid;
    }
    return today > consideration.validTo ? ConsiderationState::Lapsed : ConsiderationState::Lapsing;
}

bool isMinded(const WorkConsideration& consideration, QDate today) {
    return stateOn(consideration, today, 0) == ConsiderationState::Valid ||
           stateOn(consideration, today, 0) == ConsiderationState::Lapsing;
}

QDate dueOn(const WorkConsideration& consideration) {
    return consideration.end == ConsiderationEnd::Open ? consideration.validTo : QDate();
}

Problems checkEnding(const WorkConsideration& consideration, QDate on, QDate today) {
    Problems problems;
    if (consideration.end != ConsiderationEnd::Open) {
        problems.error(QStringLiteral("endedOn"), ConsiderationsWords::tr("It has been ended already."));
    } else if (!on.isValid() || on < consideration.describedOn || on > today) {
        problems.error(QStringLiteral("endedOn"),
                       ConsiderationsWords::tr("Enter the day: not before it was described, and not ahead."));
    }
    return problems;
}

} // namespace brobygger
