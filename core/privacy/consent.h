// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QStringList>

namespace brobygger {

struct Offer;
using OfferId = Id<Offer>;
struct Document;
using DocumentId = Id<Document>;

/// What a sharing rests on: the citizen's consent, or a law that allows it without (hjemmel).
enum class ConsentBasis { Consent, LegalBasis };
/// Whether information is fetched from somebody or passed on to somebody.
enum class ConsentDirection { Obtain, PassOn };
enum class ConsentState { Valid, Lapsing, Lapsed, Withdrawn };

struct Consent;
using ConsentId = Id<Consent>;

/// What one citizen has agreed may be shared between two parties for one purpose, or what is shared without consent with its
/// legal basis and reason. A general consent does not exist (retssikkerhedsloven § 11 a): kinds, parties and purpose are named.
struct Consent {
    ConsentId id;
    CitizenId citizen;
    ConsentBasis basis = ConsentBasis::Consent;
    ConsentDirection direction = ConsentDirection::PassOn;
    QString fromWhom;
    QString toWhom;
    PartnerId partner; ///< when the other party is a partner of the file
    OfferId offer;     ///< when it is an offer
    QStringList kinds; ///< codes of information_kind
    QString purpose;
    QString form;       ///< code of consent_form; empty with another legal basis
    QString legalBasis; ///< code of legal_basis; empty with consent
    QString reason;     ///< why without consent
    QDate givenOn;
    QDate validTo; ///< the last day it holds; invalid: until withdrawn
    QDate withdrawnOn;

    bool operator==(const Consent&) const = default;

    /// The party that is not us: from whom when obtaining, to whom when passing on.
    const QString& otherParty() const { return direction == ConsentDirection::Obtain ? fromWhom : toWhom; }
};

struct InformationSheet;
using InformationSheetId = Id<InformationSheet>;

/// That the citizen was told what is registered and why (oplysningspligt, GDPR articles 13 and 14), and when.
struct InformationSheet {
    InformationSheetId id;
    CitizenId citizen;
    QDate givenOn;
    DocumentId document; ///< the sheet as it was handed over, when it was kept

    bool operator==(const InformationSheet&) const = default;
};

} // namespace brobygger
