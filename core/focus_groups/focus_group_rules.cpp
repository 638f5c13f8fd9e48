// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/focus_groups/focus_group_rules.h"

#include "core/base/time/dates.h"
#include "core/focus_groups/focus_group_words.h"

#include <algorithm>

namespace brobygger {

bool takesPartAlready(const FocusParticipant& participant, const QList<FocusParticipant>& others) {
    return participant.citizen.isValid() &&
           std::any_of(others.cbegin(), others.cend(), [&participant](const FocusParticipant& other) {
               return other.id != participant.id && other.citizen == participant.citizen;
           });
}

Problems check(const FocusGroup& group, const QList<FocusParticipant>& participants, QDate today) {
    Problems problems;
    if (!group.day.isValid()) {
        problems.error(QStringLiteral("day"), FocusGroupWords::tr("Write the day of the talk."));
    } else if (group.day > today.addYears(1)) {
        problems.error(QStringLiteral("day"), FocusGroupWords::tr("The day lies more than a year ahead."));
    } else if (std::any_of(participants.cbegin(), participants.cend(), [&group](const FocusParticipant& participant) {
                   return participant.consentedOn.isValid() && participant.consentedOn > group.day;
               })) {
        problems.error(QStringLiteral("day"), FocusGroupWords::tr("A participant consented after that day. Correct the day of "
                                                                  "the talk, or of the consent."));
    }
    if (group.title.trimmed().isEmpty()) {
        problems.error(QStringLiteral("title"), FocusGroupWords::tr("Write what the talk was about."));
    }
    return problems;
}

Problems check(const FocusParticipant& participant, const FocusGroupJoined& group, QDate today) {
    Problems problems;
    if (!participant.citizen.isValid() && participant.role.trimmed().isEmpty()) {
        problems.error(QStringLiteral("citizen"), FocusGroupWords::tr("Choose a citizen, or write a role instead."));
    } else if (takesPartAlready(participant, group.others)) {
        problems.error(QStringLiteral("citizen"), FocusGroupWords::tr("This citizen takes part already."));
    }
    if (participant.consentedOn.isValid() && participant.consentedOn > today) {
        problems.error(QStringLiteral("consentedOn"), FocusGroupWords::tr("The day lies in the future."));
    } else if (participant.consentedOn.isValid() && group.day.isValid() && participant.consentedOn > group.day) {
        problems.error(
            QStringLiteral("consentedOn"),
            FocusGroupWords::tr("The talk was on %1: the consent must have been given by then.").arg(formatDate(group.day)));
    } else if (!participant.consentedOn.isValid() && participant.quoteUse != QuoteUse::None) {
        problems.error(QStringLiteral("consentedOn"),
                       FocusGroupWords::tr("Nothing may be quoted without consent: write the day it was given."));
    }
    return problems;
}

Problems check(const FocusTheme& theme) {
    Problems problems;
    if (theme.name.trimmed().isEmpty()) {
        problems.error(QStringLiteral("name"), FocusGroupWords::tr("Write a few words for the theme."));
    }
    return problems;
}

Problems check(const FocusQuote& quote) {
    Problems problems;
    if (quote.text.trimmed().isEmpty()) {
        problems.error(QStringLiteral("text"), FocusGroupWords::tr("Write what was said."));
    }
    return problems;
}

} // namespace brobygger
