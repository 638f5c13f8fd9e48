// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/citizens/duplicate_rules.h"
#include "core/courses/course.h"
#include "core/messages/received_message.h"
#include "core/partners/partner.h"
#include "core/referrals/incoming_referral.h"
#include "core/storage/records/session.h"

#include <optional>

namespace brobygger {

class Citizens;
class Courses;
class IncomingReferrals;
class Partners;

/// What a message would become: whom it seems to be about, who sent it, and the referral it proposes or belongs to.
struct MessageProposal {
    ReferralMessage message;
    ReceivedMessageId known;      ///< valid: this message has been imported before
    IncomingReferralId belongsTo; ///< valid: it goes on with this referral; never with that of another than `certain`
    CitizenId belongsToCitizen;
    Citizen citizen;                  ///< as the message says, to be registered
    QList<PossibleDuplicate> persons; ///< who in the file it could be, the likeliest first
    CitizenId certain;                ///< one of them has the same CPR number
    PartnerId partner;                ///< the sender, when the file has it
    Partner newPartner;               ///< else what would be added
    QString partnerName;
    QString source; ///< code referral_source
    QDate receivedOn;
    QString reason;
};

/// What the caseworker decided.
struct MessageDecision {
    CitizenId citizen; ///< invalid: `newCitizen` is registered
    Citizen newCitizen;
    QString source;
    QString reason;
    bool notesDeath = false; ///< the citizen is noted as dead, since `diedOn`; never by itself
    QDate diedOn = {};
};

/// What accepting a message made.
struct AcceptedMessage {
    ReceivedMessageId message;
    IncomingReferralId referral; ///< invalid for attachments whose letter has not come
    CitizenId citizen;
    Undo undo;
};

/// Messages received from doctors' systems: looked at, accepted as referrals, kept byte for byte. Reading the formats is
/// core/exchange; answering is ReferrerAnswers.
class Messages final {
public:
    Messages(Session& session, Citizens& citizens, Partners& partners, Courses& courses, IncomingReferrals& referrals)
        : m_session(session)
        , m_citizens(citizens)
        , m_partners(partners)
        , m_courses(courses)
        , m_referrals(referrals) {}

    /// What the message would become. Format when it cannot be read or is of another kind. Nothing is written.
    Result<MessageProposal> propose(const QByteArray& bytes) const;
    /// The same for a message that was read elsewhere, as reading a large one takes a while.
    MessageProposal propose(ReferralMessage message) const;
    /// Keeps the message and makes its referral, or attaches it to the one it belongs to, in one write. Conflict when it has
    /// been imported before; Invalid with the fields of the person to mend.
    Result<AcceptedMessage> accept(const QByteArray& bytes, const MessageDecision& decision);
    /// The decision the proposal speaks for: the person with the same CPR number, else a new one.
    static MessageDecision usualDecision(const MessageProposal& proposal);
    /// Takes down that an unencrypted message file was read.
    Result<void> noteRead(const QString& path, CitizenId citizen);

    /// The oldest first.
    QList<ReceivedMessage> ofReferral(IncomingReferralId referral) const;
    /// What a kept message says. Format when its bytes have been damaged.
    Result<ReferralMessage> read(ReceivedMessageId id) const;
    QByteArray contentOf(ReceivedMessageId id) const;
    /// Also with the files that came in a message of their own, before or after.
    QList<MessageAttachment> attachmentsOf(ReceivedMessageId id) const;

private:
    /// What accepting a message added to the file besides the message, invalid where nothing was.
    struct Added {
        std::optional<Citizen> alive; ///< whose death was noted, as before
        QDate diedOn;
        std::optional<IncomingReferral> referral;
        CitizenId citizen;
        CourseId course;
        PartnerId partner;
        PartnerPersonId person;
    };
    /// What was added as the file has it now, to tell whether somebody has changed it.
    struct AddedRecords {
        std::optional<Citizen> citizen;
        std::optional<Course> course;
        std::optional<Partner> partner;
        std::optional<PartnerPerson> person;

        bool operator==(const AddedRecords&) const = default;
    };
    AddedRecords recordsOf(const Added& added) const;
    Result<IncomingReferralId> receive(Write& write, const MessageProposal& proposal, const MessageDecision& decision,
                                       Added& added);
    Result<void> noteDeath(Write& write, CitizenId citizen, const MessageDecision& decision, Added& added);
    Result<void> takeDeathBack(Write& write, const Added& added);
    Result<PartnerPersonId> senderPerson(Write& write, PartnerId partner, const MessageParty& sender, Added& added);
    Result<void> takeBack(const AcceptedMessage& accepted, const Added& added, const AddedRecords& records);
    void findPartner(MessageProposal& proposal) const;
    void findCertain(MessageProposal& proposal) const;

    Session& m_session;
    Citizens& m_citizens;
    Partners& m_partners;
    Courses& m_courses;
    IncomingReferrals& m_referrals;
};

} // namespace brobygger
