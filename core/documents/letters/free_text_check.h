// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/citizens/citizen.h"
#include "core/documents/letters/letter.h"
#include "core/documents/letters/meeting_letter.h"

#include <utility>

namespace brobygger {

/// Whether a number shaped like a CPR number stands in a text, or the one of the citizen, `own`, however it is parted.
bool holdsPersonNumber(const QString& text, const QString& own = {});

/// Reads the free text of a letter to a voluntary offer once more before it leaves: a number that looks like a CPR number,
/// or the street of a protected address, is an Error and stops it; words of health, misuse, benefits or measuring are a Hint.
/// The fields are those of OfferLetter: wish, practical, companion, citizenContact.
Problems checkFreeText(const OfferLetter& letter, const Citizen& citizen, QDate today);
/// The same for the citizen's own letter, which anybody in the house may open: such words are a Hint at what, place, wayThere
/// or companion.
Problems checkFreeText(const CitizenLetter& letter);
/// The same at what, price, meets and companion, and at the name of the offer.
Problems checkFreeText(const CitizenOfferLetter& letter);
/// And for the plan on paper, at goals and steps: what is left lying is read by others, too.
Problems checkFreeText(const PlanSheetLetter& letter);
/// The same for what is planned in the request to describe considerations: a number that looks like a CPR number or a protected
/// address is an Error, since the letter has its own place for the one and none for the other.
Problems checkFreeText(const ConsiderationsRequestLetter& letter, const Citizen& citizen, QDate today);
/// The same for any texts to others, each named by its field: of a letter to a doctor or an authority, of a message.
Problems checkFreeText(const QList<std::pair<QString, QString>>& texts, const Citizen& citizen, QDate today);
/// The same for what an office is told about a meeting: at purpose, place, points; purpose, disagreement, decisions. In minutes
/// that hold only the own rows, since no consent covers more, the citizen's name in a decision is an Error, too.
Problems checkFreeText(const MeetingInvitationLetter& letter, const Citizen& citizen, QDate today);
Problems checkFreeText(const MeetingMinutesLetter& letter, const Citizen& citizen, QDate today);
/// And, as hints alone, for what the citizen has at home.
Problems checkFreeText(const CitizenInvitationLetter& letter);
Problems checkFreeText(const CitizenMinutesLetter& letter);

} // namespace brobygger
