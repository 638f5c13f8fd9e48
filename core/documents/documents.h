// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/citizens/citizens.h"
#include "core/codes/codes.h"
#include "core/documents/letters/letter.h"
#include "core/documents/letters/letter_draft.h"
#include "core/documents/own_templates/own_templates.h"
#include "core/documents/sharing_ledger.h"
#include "core/documents/sms.h"
#include "core/documents/templates/template.h"
#include "core/meetings/meeting.h"
#include "core/privacy/consents.h"
#include "core/programmes/programme.h"
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

/// To whom a letter to a doctor or an authority goes: a partner of the file, somebody around the citizen, or who was written.
struct LetterRecipient {
    QString name;
    PartnerId partner = {};
    QStringList address = {};
    QStringList roles = {}; ///< around the citizen, in the words a consent may name it by
    bool isOwnDoctor = false;

    bool operator==(const LetterRecipient&) const = default;
};

/// What a letter to a doctor or a hospital says. `takenOut` may hold person_number, background, assessment, considerations and
/// attendance.
struct DoctorLetterRequest {
    CitizenId citizen;
    LetterRecipient to;
    QString situation;
    QString background;
    QString assessment;
    QString advice;
    QStringList considerations; ///< as considerationLines
    QString attendance;
    QString hours;
    QString replyTo;
    QStringList takenOut = {};
};

/// What a letter to a municipal unit says. `takenOut` may hold person_number, needs, considerations_short and
/// considerations_long.
struct MunicipalLetterRequest {
    CitizenId citizen;
    LetterRecipient to;
    QString cause;
    QString agreed;
    QString needs;
    QStringList shortTerm; ///< as considerationLines
    QStringList longTerm;
    QString askedFor;
    QDate deadline;
    QStringList takenOut = {};
};

/// What a letter to the citizen says about the offer of a referral.
struct CitizenOfferRequest {
    CitizenId citizen;
    OutgoingReferralId referral;
    QString offerName;
    QString what;
    QDateTime firstAt;
    QString price;
    QString meets;
    QString companion;
    QStringList told = {}; ///< by word of mouth; counts only where no letter went to the offer
};

/// A letter to a citizen about a coming appointment, among several that are printed together.
struct AppointmentLetter {
    AppointmentRow row;
    LetterDraft letter;
    QString why;                     ///< what it needs before it can be printed, a sentence; empty: nothing
    bool isAddressProtected = false; ///< the envelope says where somebody lives whom others look for
    QDate sentOn;                    ///< when a letter about this time was sent already; invalid: none was
};

/// What the letters about a meeting say to one of those who are to come.
struct MeetingLetterRequest {
    Meeting meeting;
    MeetingParticipantRow whom;
    QStringList address; ///< of a partner
    QList<MeetingParticipantRow> participants;
    QList<MeetingPoint> points;
    QList<MeetingDecision> decisions;
    QStringList takenOut = {}; ///< parts that are not to be said: promised, wishes
};

/// Letters and sheets: written from templates in Danish, checked against what may be passed on, kept as they were sent. All but
/// the sheets about the citizen's own rights are Denied while the citizen's data are restricted.
/// Drawing them is the window's work.
class Documents final {
public:
    Documents(Session& session, const Settings& settings, const Codes& codes, const Citizens& citizens,
              const Consents& consents, const OwnTemplates& ownTemplates)
        : m_session(session)
        , m_settings(settings)
        , m_codes(codes)
        , m_citizens(citizens)
        , m_consents(consents)
        , m_ownTemplates(ownTemplates) {}

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
    /// The letter about each of these appointments that still lies ahead, in their order; those of the dead and the moved, and
    /// what has been called off, are left out.
    QList<AppointmentLetter> appointmentLetters(const QList<AppointmentRow>& rows) const;
    /// Invites to a meeting about a citizen. To others it leaves only on a consent or another legal basis for telling the plan,
    /// and says the citizen's wishes only where that is covered, too. Denied when the citizen has taken that back, or has died;
    /// Invalid when the text holds a CPR number or a protected address (purpose, place, points).
    Result<LetterDraft> meetingInvitation(const MeetingLetterRequest& request) const;
    /// The minutes of a meeting. Somebody whom no consent covers gets the recipient's own rows alone, without name and purpose.
    /// They are marked as a draft until the citizen has seen them. Denied and Invalid as the invitation (purpose, disagreement,
    /// decisions).
    Result<LetterDraft> meetingMinutes(const MeetingLetterRequest& request) const;
    Result<LetterDraft> informationSheet(CitizenId citizen) const;
    /// What keeps the information sheet from being handed to anybody, because the settings do not say it: "your organisation's
    /// telephone number". Empty when nothing does.
    QStringList missingOnInformationSheet() const;
    Result<LetterDraft> consentSheet(const Consent& consent) const;
    /// Everything shared about a citizen, on paper for the citizen.
    Result<LetterDraft> sharingSheet(CitizenId citizen) const;
    /// The plan on paper (planSheetLetter), for the citizen. Conflict when the citizen has died.
    Result<LetterDraft> planSheet(CitizenId citizen, PlanSheetLetter plan) const;

    /// By ISBAR, also as text to paste into a message. It rests on a consent to pass health information on to this recipient,
    /// or another legal basis; without one it says nothing of the citizen's matters and cannot leave. What else is not covered
    /// falls away, in a text sentence by sentence. Denied when the citizen has taken the consent back; Invalid when a text
    /// holds a CPR number or a protected address (its field).
    Result<LetterDraft> doctorLetter(const DoctorLetterRequest& request) const;
    /// The same to a municipal unit; it rests on a consent to pass the plan on. Invalid also when the day for the answer is
    /// past (deadline).
    Result<LetterDraft> municipalLetter(const MunicipalLetterRequest& request) const;

    /// To the citizen about an offer that was chosen together, with what the letters to the offer told; without such a
    /// letter what was told by word of mouth. Conflict when the citizen has died.
    Result<LetterDraft> citizenOffer(const CitizenOfferRequest& request) const;
    /// What the letters of this referral told its offer (toldLines), the newest first; empty when none has left, and when one
    /// left in the organisation's own words, which nobody can read off.
    QStringList toldToOffer(CitizenId citizen, OutgoingReferralId referral) const;

    /// The form on which a clinic refers somebody, blank, as html to print: by a programme's criteria, from this organisation.
    Result<QString> clinicReferralFormHtml(const Programme& programme, const CriteriaSet& criteria) const;

    /// A text message to copy. Denied when the number is not safe, Invalid when something the text needs is missing.
    Result<QString> smsText(SmsKind kind, CitizenId citizen, const QDateTime& at = {}, const QString& place = {}) const;

    /// Keeps a letter as it was sent, with what follows: the information sheet has been handed over, a drafted referral is on
    /// its way. Invalid with the problems of check().
    Result<KeptLetter> keep(const LetterDraft& letter, const LetterSending& sending);
    /// Printed or written as PDF: taken down in the audit trail; a file, which `writeIt` writes, also in the list of
    /// unencrypted files.
    Result<void> notePrinted(const LetterDraft& letter);
    Result<void> noteWritten(const LetterDraft& letter, const QString& path, const WriteFile& writeIt);
    /// Keeps several letters as they were sent, all of them or none; the Undo takes all of them back.
    Result<Undo> keepTogether(const QList<LetterDraft>& letters, const LetterSending& sending);
    /// Several letters in one file, which `writeIt` writes.
    Result<void> noteWrittenTogether(const QList<LetterDraft>& letters, const QString& path, const WriteFile& writeIt);
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
    /// A letter of this kind that says these values, in the organisation's own words where it has chosen some.
    Result<LetterDraft> render(DocumentKind kind, const TemplateValues& values) const;
    InformationSheetLetter sheetFor(const QString& citizenName) const;
    /// NotFound in words when there is no such citizen.
    Result<Citizen> citizenOf(CitizenId citizen) const;
    /// The same for a letter or text message that uses what is registered. Denied while the data are restricted; the sheets
    /// about the citizen's own rights are made all the same.
    Result<Citizen> citizenToWriteOf(CitizenId citizen) const;
    QString ledgerLine(const SharingLine& line) const;
    AppointmentLetter appointmentLetter(const AppointmentRow& row) const;
    /// What a question for considerations rests on, in Danish words for the letter.
    QString basisInWords(const Consent& consent) const;
    /// What telling others rests on, in Danish words for the letter.
    QString sharingInWords(const Consent& consent) const;
    /// The same of what is told about a meeting.
    QString meetingBasisInWords(const Consent& consent) const;
    /// Somebody else than the citizen to whom is written about a meeting, and what telling of the plan rests on there.
    struct MeetingParty;
    /// Denied where the citizen has taken back the consent.
    Result<MeetingParty> partyOfMeeting(const MeetingLetterRequest& request) const;
    /// The letter to the citizen's own address, who is to be alive and at home.
    Result<LetterDraft> meetingLetterToCitizen(DocumentKind kind, const TemplateValues& values, const Problems& found,
                                               const MeetingLetterRequest& request, const Citizen& citizen) const;
    Result<LetterDraft> invitationOfCitizen(const MeetingLetterRequest& request, const Citizen& citizen) const;
    Result<LetterDraft> minutesForCitizen(const MeetingLetterRequest& request, const Citizen& citizen) const;
    /// Whether the organisation may write a CPR number in a letter at all (databeskyttelsesloven § 11): authorities and
    /// practices.
    bool mayUsePersonNumber() const;

    Session& m_session;
    const Settings& m_settings;
    const Codes& m_codes;
    const Citizens& m_citizens;
    const Consents& m_consents;
    const OwnTemplates& m_ownTemplates;
};

} // namespace brobygger
