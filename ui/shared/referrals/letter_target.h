// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"

namespace brobygger {

struct Appointment;
using AppointmentId = Id<Appointment>;
struct Consent;
using ConsentId = Id<Consent>;
struct ConsiderationsRequest;
using ConsiderationsRequestId = Id<ConsiderationsRequest>;
struct Document;
using DocumentId = Id<Document>;
struct MeetingParticipant;
using MeetingParticipantId = Id<MeetingParticipant>;
struct OutgoingReferral;
using OutgoingReferralId = Id<OutgoingReferral>;

// Where a letter is written: the citizen's documents, with the letter for this record open. Give it to Navigator::open.
// It names a record and no command, so that one is back at the letter after a lock.
Target letterTarget(CitizenId citizen, OutgoingReferralId referral);       ///< to the offer
Target letterTarget(CitizenId citizen, AppointmentId appointment);         ///< to the citizen
Target letterTarget(CitizenId citizen, ConsentId consent);                 ///< its sheet, to be signed
Target letterTarget(CitizenId citizen, ConsiderationsRequestId request);   ///< to a hospital or a doctor
Target letterTarget(CitizenId citizen, DocumentId document);               ///< as it was sent
Target informationSheetTarget(CitizenId citizen);                          ///< what is registered about the citizen
Target citizenOfferTarget(CitizenId citizen, OutgoingReferralId referral); ///< what was agreed about its offer
Target planSheetTarget(CitizenId citizen);                                 ///< the plan, for the citizen
Target letterTarget(CitizenId citizen, MeetingParticipantId participant);  ///< the invitation to a meeting, or its minutes

} // namespace brobygger
