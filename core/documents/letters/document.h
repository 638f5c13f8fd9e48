// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QDateTime>

namespace brobygger {

struct OutgoingReferral;
using OutgoingReferralId = Id<OutgoingReferral>;
struct Document;
using DocumentId = Id<Document>;
struct OwnTemplate;
using OwnTemplateId = Id<OwnTemplate>;

enum class DocumentKind {
    OfferLetter,
    CitizenLetter,
    InformationSheet,
    ConsentSheet,
    SharingLedger,
    ConsiderationsRequest,
    PlanSheet,
    DoctorLetter,
    MunicipalLetter,
    CitizenOffer,
    MeetingInvitation, ///< to somebody who is to come to a meeting about the citizen
    CitizenInvitation, ///< to the citizen
    MeetingMinutes,    ///< to somebody who took part
    CitizenMinutes,    ///< to the citizen
};

/// A letter or sheet exactly as it left: what was sent, to whom, when and how. Never changed afterwards, apart from what
/// happened to it.
struct Document {
    DocumentId id;
    CitizenId citizen;
    OutgoingReferralId referral;
    DocumentKind kind = DocumentKind::OfferLetter;
    QString title;
    QString recipient;
    QString html;              ///< see LetterPage
    OwnTemplateId ownTemplate; ///< the version it was written from; invalid: the program's own words
    QDateTime madeAt;
    QDate sentOn;
    QString sentVia;          ///< code of channel
    QString sentReason;       ///< why it was sent without a consent or another legal basis
    bool isToBeFiled = false; ///< til journalisering
    QDate filedOn;

    bool operator==(const Document&) const = default;
};

/// The text a kind is stored as, which is also its template's name: offer_letter, citizen_letter …
QString toCode(DocumentKind kind);
DocumentKind documentKindFromCode(const QString& code);
QList<DocumentKind> allDocumentKinds();
/// Whether it is sent to somebody; a sheet is handed over.
bool isLetter(DocumentKind kind);
/// Whether it tells others than the citizen: it leaves on a consent, and stands in the ledger of what was shared.
bool isToOthers(DocumentKind kind);
/// The word on the screen: "Letter to an offer".
QString documentKindLabel(DocumentKind kind);

} // namespace brobygger
