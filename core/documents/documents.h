// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizens.h"
#include "core/codes/codes.h"
#include "core/documents/letters/letter.h"
#include "core/documents/letters/letter_draft.h"
#include "core/documents/sharing_ledger.h"
#include "core/documents/sms.h"
#include "core/privacy/consents.h"
#include "core/security/plain_files.h"

#include <optional>

namespace brobygger {

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
    QStringList takenOut = {}; ///< parts that are not to be said: wish, practical
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

/// What a request for considerations says to a hospital or a doctor.
struct ConsiderationsLetterRequest {
    CitizenId citizen;
    ConsiderationsRequestId request;
    PartnerId partner;
    QString recipient;
    QStringList address;
    QDate sickListedOn;
    QDate operatedOn;
    QDate dischargedOn;
    QString planned;
    QDate answerBy;
    QStringList takenOut = {}; ///< parts that are not to be said: person_number, sick_listed, operated, discharged, planned
};

/// Letters and sheets: written from templates in Danish, checked against what may be passed on, kept as they were sent.
/// Drawing them is the window's work.
class Documents final {
public:
    Documents(Session& session, const Settings& settings, const Codes& codes, const Citizens& citizens,
              const Consents& consents)
        : m_session(session)
        , m_settings(settings)
        , m_codes(codes)
        , m_citizens(citizens)
        , m_consents(consents) {}

    /// What consent does not cover is left out, who comes along too, which is a practical matter. Where none lets name and
    /// contact be said, the letter says nothing but these and leaves only with a reason. Denied when the citizen has taken the
    /// consent back; Invalid (fields wish, practical …) when the text holds a CPR number or a protected address.
    Result<LetterDraft> offerLetter(const OfferLetterRequest& request) const;
    /// Asks for considerations. What the consent to obtain them does not cover, and no other to pass on, is left out: the CPR
    /// number, sick leave and plans, and what is told of an operation or a discharge. It leaves only on a consent or another
    /// legal basis for asking. Denied when the citizen has taken that back; Invalid when the text holds a CPR number or a
    /// protected address (planned), or the day for the answer is past (answerBy).
    Result<LetterDraft> considerationsRequest(const ConsiderationsLetterRequest& request) const;
    Result<LetterDraft> citizenLetter(const CitizenLetterRequest& request) const;
    Result<LetterDraft> informationSheet(CitizenId citizen) const;
    /// What keeps the information sheet from being handed to anybody, because the settings do not say it: "your organisation's
    /// telephone number". Empty when nothing does.
    QStringList missingOnInformationSheet() const;
    Result<LetterDraft> consentSheet(const Consent& consent) const;
    /// Everything shared about a citizen, on paper for the citizen.
    Result<LetterDraft> sharingSheet(CitizenId citizen) const;
    /// The plan on paper (planSheetLetter), for the citizen. Conflict when the citizen has died.
    Result<LetterDraft> planSheet(CitizenId citizen, PlanSheetLetter plan) const;

    /// A text message to copy. Denied when the number is not safe, Invalid when something the text needs is missing.
    Result<QString> smsText(SmsKind kind, CitizenId citizen, const QDateTime& at = {}, const QString& place = {}) const;

    /// Keeps a letter as it was sent, with what follows: the information sheet has been handed over, a drafted referral is on
    /// its way. Invalid with the problems of check().
    Result<KeptLetter> keep(const LetterDraft& letter, const LetterSending& sending);
    /// Printed or written as PDF: taken down in the audit trail; a file, which `writeIt` writes, also in the list of
    /// unencrypted files.
    Result<void> notePrinted(const LetterDraft& letter);
    Result<void> noteWritten(const LetterDraft& letter, const QString& path, const WriteFile& writeIt);
    Result<Undo> setToBeFiled(DocumentId id, bool isToBeFiled);
    Result<Undo> markFiled(DocumentId id, QDate on);

    std::optional<Document> find(DocumentId id) const;
    QList<Document> forCitizen(CitizenId citizen) const; ///< newest first
    QList<SharingLine> sharing(CitizenId citizen) const; ///< newest first
    /// "brev-2026-11-28-01", "oplysningsark-…": the kind, the day and the first number that no file written from here has
    /// yet, never a person's name. Without an ending.
    QString suggestedFileName(DocumentKind kind) const;

    /// Who writes a sheet of the organisation, as its settings say it.
    LetterSender sender() const;

private:
    InformationSheetLetter sheetFor(const QString& citizenName) const;
    /// NotFound in words when there is no such citizen.
    Result<Citizen> citizenOf(CitizenId citizen) const;
    QString ledgerLine(const SharingLine& line) const;
    /// What a question for considerations rests on, in Danish words for the letter.
    QString basisInWords(const Consent& consent) const;
    /// Whether the organisation may write a CPR number in a letter at all (databeskyttelsesloven § 11): authorities and
    /// practices.
    bool mayUsePersonNumber() const;

    Session& m_session;
    const Settings& m_settings;
    const Codes& m_codes;
    const Citizens& m_citizens;
    const Consents& m_consents;
};

} // namespace brobygger
