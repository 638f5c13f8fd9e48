// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/document.h"

#include "core/base/text/code_names.h"
#include "core/documents/letters/document_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<DocumentKind, 14> kindNames{{{
    {DocumentKind::OfferLetter, "offer_letter"},
    {DocumentKind::CitizenLetter, "citizen_letter"},
    {DocumentKind::InformationSheet, "information_sheet"},
    {DocumentKind::ConsentSheet, "consent_sheet"},
    {DocumentKind::SharingLedger, "sharing_ledger"},
    {DocumentKind::ConsiderationsRequest, "considerations_request"},
    {DocumentKind::PlanSheet, "plan_sheet"},
    {DocumentKind::DoctorLetter, "doctor_letter"},
    {DocumentKind::MunicipalLetter, "municipal_letter"},
    {DocumentKind::CitizenOffer, "citizen_offer"},
    {DocumentKind::MeetingInvitation, "meeting_invitation"},
    {DocumentKind::CitizenInvitation, "citizen_invitation"},
    {DocumentKind::MeetingMinutes, "meeting_minutes"},
    {DocumentKind::CitizenMinutes, "citizen_minutes"},
}}};
} // namespace

QString toCode(DocumentKind kind) { return kindNames.name(kind); }

DocumentKind documentKindFromCode(const QString& code) { return kindNames.value(code).value_or(DocumentKind::OfferLetter); }

QList<DocumentKind> allDocumentKinds() {
    QList<DocumentKind> kinds;
    for (const auto& [kind, name] : kindNames.pairs) {
        kinds.append(kind);
    }
    return kinds;
}

bool isLetter(DocumentKind kind) {
    return isToOthers(kind) || kind == DocumentKind::CitizenLetter || kind == DocumentKind::CitizenOffer ||
           kind == DocumentKind::CitizenInvitation || kind == DocumentKind::CitizenMinutes;
}

bool isToOthers(DocumentKind kind) {
    return kind == DocumentKind::OfferLetter || kind == DocumentKind::ConsiderationsRequest ||
           kind == DocumentKind::DoctorLetter || kind == DocumentKind::MunicipalLetter ||
           kind == DocumentKind::MeetingInvitation || kind == DocumentKind::MeetingMinutes;
}

QString documentKindLabel(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::OfferLetter: return DocumentsWords::tr("Letter to an offer");
    case DocumentKind::CitizenLetter: return DocumentsWords::tr("Letter to the citizen");
    case DocumentKind::InformationSheet: return DocumentsWords::tr("Information sheet");
    case DocumentKind::ConsentSheet: return DocumentsWords::tr("Consent sheet");
    case DocumentKind::ConsiderationsRequest: return DocumentsWords::tr("Request to describe considerations");
    case DocumentKind::SharingLedger: return DocumentsWords::tr("What has been shared");
    case DocumentKind::DoctorLetter: return DocumentsWords::tr("Letter to a doctor or hospital");
    case DocumentKind::MunicipalLetter: return DocumentsWords::tr("Letter to the municipality");
    case DocumentKind::CitizenOffer: return DocumentsWords::tr("What we have agreed");
    case DocumentKind::MeetingInvitation: return DocumentsWords::tr("Invitation to a meeting");
    case DocumentKind::CitizenInvitation: return DocumentsWords::tr("Invitation to the citizen's meeting");
    case DocumentKind::MeetingMinutes: return DocumentsWords::tr("Minutes of a meeting");
    case DocumentKind::CitizenMinutes: return DocumentsWords::tr("Minutes for the citizen");
    case DocumentKind::PlanSheet: break;
    }
    return DocumentsWords::tr("The plan");
}

} // namespace brobygger
