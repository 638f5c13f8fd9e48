// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/citizens/citizens.h"
#include "core/codes/codes.h"
#include "core/documents/document_store.h"
#include "core/documents/letter.h"
#include "core/documents/sharing_ledger.h"
#include "core/privacy/consents.h"

#include <optional>

namespace brobygger {

/// How the data protection officer is reached: a municipality must say so on its information sheet.
inline constexpr Setting<const char*> dataProtectionOfficer{"organisation.dpo", ""};

/// A letter that nobody has sent yet.
struct LetterDraft {
    DocumentKind kind = DocumentKind::OfferLetter;
    CitizenId citizen;
    OutgoingReferralId referral;
    QString title;
    QString recipient;
    QString html;
    QStringList missing;  ///< what is needed and empty; marked in the html
    QStringList leftOut;  ///< what the consent does not cover and the letter therefore does not say
    QStringList cautions; ///< sentences about words to look at again
};

/// What a referral says to a voluntary offer.
struct OfferLetterRequest {
    CitizenId citizen;
    OutgoingReferralId referral;
    OfferId offer;
    QString offerName;
    QString offerContact;
    QStringList offerAddress;
    QString wish;
    QString practical;
    QString companion;
};

/// What an appointment says to the citizen.
struct CitizenLetterRequest {
    CitizenId citizen;
    QString what;
    QDateTime at;
    QString place;
    QString wayThere;
    QString companion;
};

/// Letters and sheets: written from templates in Danish, checked against what may be passed on, kept as they were sent.
/// Drawing them is the window's work.
class Documents final {
public:
    Documents(Session& session, const Settings& settings, const Codes& codes, const Citizens& citizens,
              const Consents& consents)
        : m_session(session), m_settings(settings), m_codes(codes), m_citizens(citizens), m_consents(consents) {}

    /// Denied with the way out in words when no consent lets the offer know of the citizen; Invalid (fields wish, practical …)
    /// when the text holds a CPR number or a protected address. What consent does not cover is left out.
    Result<LetterDraft> offerLetter(const OfferLetterRequest& request) const;
    Result<LetterDraft> citizenLetter(const CitizenLetterRequest& request) const;
    Result<LetterDraft> informationSheet(CitizenId citizen) const;
    Result<LetterDraft> consentSheet(const Consent& consent) const;
    /// Everything shared about a citizen, on paper for the citizen.
    Result<LetterDraft> sharingSheet(CitizenId citizen) const;

    /// Keeps a letter as it was sent. Invalid without a day, or with one in the future.
    Result<DocumentId> keep(const LetterDraft& letter, QDate sentOn, const QString& via);
    /// Printed or written as PDF: taken down in the audit trail; a file also in the list of unencrypted files.
    Result<void> notePrinted(const LetterDraft& letter);
    Result<void> noteWritten(const LetterDraft& letter, const QString& path);
    Result<Undo> setToBeFiled(DocumentId id, bool isToBeFiled);
    Result<Undo> markFiled(DocumentId id, QDate on);

    std::optional<Document> find(DocumentId id) const;
    QList<Document> forCitizen(CitizenId citizen) const; ///< newest first
    QList<Document> toBeFiled() const;                   ///< til journalisering, oldest first
    QList<SharingLine> sharing(CitizenId citizen) const; ///< newest first

private:
    LetterSender sender() const;
    /// NotFound in words when there is no such citizen.
    Result<Citizen> citizenOf(CitizenId citizen) const;
    QString ledgerLine(const SharingLine& line) const;
    Result<Undo> replace(const Document& before, const Document& after, const QString& purpose);

    Session& m_session;
    const Settings& m_settings;
    const Codes& m_codes;
    const Citizens& m_citizens;
    const Consents& m_consents;
};

} // namespace brobygger
