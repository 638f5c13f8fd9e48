// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/referrals/letter_target.h"

namespace brobygger {

namespace {
Target documents(CitizenId citizen, RecordKind kind, qint64 record) {
    return {page::citizens, citizen, tab::documents, kind, record, {}};
}
} // namespace

Target letterTarget(CitizenId citizen, OutgoingReferralId referral) {
    return documents(citizen, RecordKind::OutgoingReferral, referral.value());
}

Target letterTarget(CitizenId citizen, AppointmentId appointment) {
    return documents(citizen, RecordKind::Appointment, appointment.value());
}

Target letterTarget(CitizenId citizen, ConsentId consent) { return documents(citizen, RecordKind::Consent, consent.value()); }

Target letterTarget(CitizenId citizen, ConsiderationsRequestId request) {
    return documents(citizen, RecordKind::ConsiderationsRequest, request.value());
}

Target letterTarget(CitizenId citizen, MeetingParticipantId participant) {
    return documents(citizen, RecordKind::MeetingParticipant, participant.value());
}

Target letterTarget(CitizenId citizen, DocumentId document) {
    return documents(citizen, RecordKind::Document, document.value());
}

Target informationSheetTarget(CitizenId citizen) { return documents(citizen, RecordKind::Citizen, citizen.value()); }

Target citizenOfferTarget(CitizenId citizen, OutgoingReferralId referral) {
    return documents(citizen, RecordKind::Offer, referral.value());
}

Target planSheetTarget(CitizenId citizen) { return documents(citizen, RecordKind::Goal, citizen.value()); }

} // namespace brobygger
