// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/considerations/considerations_request.h"
#include "core/documents/documents.h"
#include "core/offers/offer.h"
#include "core/partners/partner.h"
#include "core/people/person_around.h"
#include "core/referrals/outgoing_referral.h"

namespace brobygger {

/// What a referral and its offer say in the letter: the score, the reasons and the match stay behind.
OfferLetterRequest offerLetterRequest(const OutgoingReferral& referral, const Offer& offer);
/// What a request for considerations says in the letter; `partner` is whom it asks, when that is a partner of the file.
ConsiderationsLetterRequest considerationsLetterRequest(const ConsiderationsRequest& request,
                                                        const std::optional<Partner>& partner);
/// What a referral and its offer say to the citizen, with the first appointment there that lies ahead, if there is one;
/// `companion` as for citizenLetterRequest.
CitizenOfferRequest citizenOfferRequest(const OutgoingReferral& referral, const Offer& offer,
                                        const std::optional<AppointmentRow>& first, const QString& companion);
/// To a partner of the file, with its address.
LetterRecipient recipientOf(const Partner& partner);
/// To somebody around the citizen; `partner` is where the person belongs, when that is a partner of the file, and `role` the
/// role of the person, when it is one of the list.
LetterRecipient recipientOf(const PersonAroundRow& person, const std::optional<Partner>& partner,
                            const std::optional<Code>& role);
/// What must be minded, of one term or of both, each in a line with the day until which it holds: "løft: højst 5 kg (til
/// 01-12-2026)". `areas` are the words of consideration_area.
QStringList considerationLines(const QList<WorkConsideration>& minded, const QHash<QString, QString>& areas,
                               std::optional<ConsiderationTerm> term = std::nullopt);
/// The Danish word of the coded list for who comes along, as a letter says it; empty when nobody does.
QString companionWord(const Codes& codes, const QString& companion);
/// What a meeting says to one of those who are to come; `partner` is where that one works, when that is a partner of the file.
MeetingLetterRequest meetingLetterRequest(const Meeting& meeting, const MeetingParticipantRow& whom,
                                          const std::optional<Partner>& partner,
                                          const QList<MeetingParticipantRow>& participants, const QList<MeetingPoint>& points,
                                          const QList<MeetingDecisionRow>& decisions);
/// What an appointment says to the citizen, in words that anybody in the house may read: a street instead of the name of an
/// offer or a place of treatment, "hjemme hos dig", and no title that tells of illness or misuse; what cannot be said so stays
/// empty. `companion` is companionWord of it.
CitizenLetterRequest citizenLetterRequest(const AppointmentRow& row, const QString& companion);

} // namespace brobygger
