// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/citizens/duplicate_rules.h"
#include "core/courses/course.h"
#include "core/messages/received_message.h"
#include "core/messages/told_citizen.h"
#include "core/partners/partner.h"
#include "core/referrals/incoming_referral.h"
#include "core/storage/records/session.h"
#include "core/todos/todo.h"

#include <functional>
#include <optional>

namespace brobygger {

class Citizens;
class Courses;
class IncomingReferrals;
class Partners;
class ReadMessage;

/// What a message would become: whom it seems to be about, who sent it, and the referral it proposes or belongs to.
struct MessageProposal {
    ReferralMessage message;
    ReceivedMessageId known;      ///< valid: this message has been imported before
    CitizenId knownCitizen;       ///< whom it was kept with then; invalid for attachments whose letter has not come
    IncomingReferralId belongsTo; ///< valid: it goes on with this referral; never with that of another than `certain`
    CitizenId belongsToCitizen;
    Citizen citizen;                  ///< as the message says, to be registered
    QList<PossibleDuplicate> persons; ///< who in the file it could be, the likeliest first
    CitizenId certain;                ///< one of them has the same CPR number
    PartnerId partner;                ///< the sender, when the file has it
    Partner newPartner;               ///< else what would be added
    QString partnerName;
    QString source; ///< code referral_source; empty where the message does not tell it
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
    QList<ToldField> takenOver = {}; ///< what the file is to have as the message tells it, of a citizen who is in it
};

/// What accepting a message made.
struct AcceptedMessage {
    ReceivedMessageId message;
    IncomingReferralId referral; ///< invalid for attachments whose letter has not come
    CitizenId citizen;
    Undo undo;
    std::function<Result<void>(Write&)> undoWithin; ///< the same within a write with others: Messages::takeBack
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

    /// What a message that has been read would become. Nothing is written.
    MessageProposal propose(const ReadMessage& read) const;
    /// Keeps the message as it was read, byte for byte, and makes its referral, or attaches it to the one it belongs to, in one
    /// write. A death that it tells and nobody notes becomes a task for today. Conflict when it has been imported before;
    /// Invalid with the fields of the person to mend.
    Result<AcceptedMessage> accept(const ReadMessage& read, const MessageDecision& decision);
    /// Takes back what was received one after the other, all of it in one write or, when one has been gone on with, nothing.
    Result<void> takeBack(const QList<AcceptedMessage>& series);
    /// The decision the proposal speaks for: the person with the same CPR number, else a new one; the source Other where the
    /// message does not tell it.
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
        std::optional<Citizen> before; ///< somebody of whom it changed something, as they were
        std::optional<Citizen> after;
        QList<ToldField> takenOver;
        bool isDeathNoted = false;
        TodoId task; ///< to look into a death
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
        std::optional<Todo> task;

        bool operator==(const AddedRecords&) const = default;
    };
    AddedRecords recordsOf(const Added& added) const;
    Result<AcceptedMessage> keep(Write& write, const ReadMessage& read, const MessageDecision& decision, Added& added);
    Result<IncomingReferralId> receive(Write& write, const MessageProposal& proposal, const MessageDecision& decision,
                                       Added& added);
    Result<void> changeCitizen(Write& write, CitizenId citizen, const Citizen& told, const MessageDecision& decision,
                               Added& added);
    Result<void> changeCitizenBack(Write& write, const Added& added);
    Result<void> remindOfDeath(Write& write, CitizenId citizen, const MessageProposal& proposal, Added& added);
    Result<PartnerPersonId> senderPerson(Write& write, PartnerId partner, const MessageParty& sender, Added& added);
    Result<void> takeBack(Write& write, const AcceptedMessage& accepted, const Added& added, const AddedRecords& records);
    void findPartner(MessageProposal& proposal) const;
    void findCertain(MessageProposal& proposal) const;

    Session& m_session;
    Citizens& m_citizens;
    Partners& m_partners;
    Courses& m_courses;
    IncomingReferrals& m_referrals;
};

} // namespace brobygger
