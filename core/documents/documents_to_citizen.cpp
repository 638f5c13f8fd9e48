// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Documents that tells the citizen what was agreed about an offer.
#include "core/citizens/citizen_rules.h"
#include "core/documents/documents.h"
#include "core/documents/drafting.h"
#include "core/documents/letters/document_words.h"
#include "core/documents/letters/free_text_check.h"
#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/told_lines.h"

namespace brobygger {

QStringList Documents::toldToOffer(CitizenId citizen, OutgoingReferralId referral) const {
    QStringList told;
    for (const Document& document : forCitizen(citizen)) {
        if (document.kind != DocumentKind::OfferLetter || document.referral != referral || !document.sentOn.isValid()) {
            continue;
        }
        if (document.ownTemplate.isValid()) {
            return {}; // it may tell in running text what no row says
        }
        told += toldLines(document.html);
    }
    told.removeDuplicates(); // what an earlier letter told as well
    return told;
}

Result<LetterDraft> Documents::citizenOffer(const CitizenOfferRequest& request) const {
    const Result<Citizen> citizen = citizenToWriteOf(request.citizen);
    if (!citizen) {
        return citizen.error();
    }
    if (const Result<void> alive = mayBeWrittenTo(citizen->lifeState); !alive) {
        return alive.error();
    }
    const QStringList written = toldToOffer(request.citizen, request.referral);
    const CitizenOfferLetter letter{citizen->givenName, addressOf(*citizen),      request.offerName,
                                    request.what,       request.firstAt,          request.price,
                                    request.meets,      request.companion,        written.isEmpty() ? request.told : written,
                                    sender(),           m_session.clock().today()};
    Result<LetterDraft> draft = render(DocumentKind::CitizenOffer, valuesOf(letter));
    if (draft) {
        draft->citizen = request.citizen;
        draft->recipient = citizen->fullName();
        draft->cautions = hintsOf(checkFreeText(letter));
        if (citizen->lifeState == LifeState::Moved) {
            draft->cautions.append(DocumentsWords::tr("The citizen has moved away. The address in the letter is the old one."));
        }
    }
    return draft;
}

} // namespace brobygger
