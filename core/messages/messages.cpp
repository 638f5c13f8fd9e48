// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/messages.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/citizens.h"
#include "core/courses/courses.h"
#include "core/messages/message_notices.h"
#include "core/messages/message_reader.h"
#include "core/messages/message_sender.h"
#include "core/messages/message_store.h"
#include "core/partners/partners.h"
#include "core/referrals/incoming_referrals.h"
#include "core/referrals/incoming_store.h"
#include "core/security/plain_files.h"
#include "core/storage/records/change_record.h"
#include "core/todos/todo_store.h"
#include "core/todos/todos.h"

#include <QCoreApplication>
#include <utility>

namespace brobygger {

namespace {
struct MessagesWords {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

const QString acceptUndone = QStringLiteral("message.accept.undo");
constexpr qsizetype longestReason = 8000;
constexpr qsizetype mostPartners = 5000;
QString reasonOf(const ReferralMessage& message) {
    QStringList parts;
    if (!message.subject.isEmpty()) {
        parts << message.subject;
    }
    for (const MessageDiagnosis& diagnosis : message.diagnoses) {
        parts << QStringList{diagnosis.code, diagnosis.text}.join(QLatin1Char(' ')).trimmed();
    }
    parts << message.plainText();
    return parts.join(QLatin1Char('\n')).left(longestReason).trimmed();
}

ReceivedMessage recordOf(const ReferralMessage& message) {
    ReceivedMessage record;
    record.format = message.format;
    record.identity = message.identity();
    record.messageId = message.messageId;
    record.letterId = message.letterId;
    record.threadId = message.threadId;
    record.episodeId = message.episodeId;
    record.senderEan = message.sender.ean;
    record.event = message.event;
    return record;
}
} // namespace

void Messages::findPartner(MessageProposal& proposal) const {
    const MessageParty& party = proposal.message.sender;
    proposal.newPartner = partnerOf(party);
    proposal.partnerName = proposal.newPartner.name;
    proposal.source = sourceOf(proposal.newPartner.kind);
    for (const Partner& partner : m_partners.window(0, mostPartners)) {
        if (isSender(partner, party)) {
            proposal.partner = partner.id;
            proposal.partnerName = partner.name;
            proposal.source = sourceOf(kindOf(party).value_or(partner.kind));
            return;
        }
    }
}

void Messages::findCertain(MessageProposal& proposal) const {
    if (proposal.citizen.personNumber.isEmpty()) {
        return;
    }
    for (const PossibleDuplicate& person : std::as_const(proposal.persons)) {
        const auto known = m_citizens.find(person.id);
        // Two may share a number; then the one whose referral it goes on with is meant.
        if (known && known->personNumber == proposal.citizen.personNumber &&
            (!proposal.certain.isValid() || proposal.certain != proposal.belongsToCitizen)) {
            proposal.certain = person.id;
        }
    }
}

MessageProposal Messages::propose(const ReadMessage& read) const {
    MessageProposal proposal;
    proposal.message = read.message();
    const MessageStore store(m_session.database());
    if (const auto known = store.findByIdentity(proposal.message.identity())) {
        proposal.known = known->id;
        proposal.knownCitizen = known->citizen;
    }
    const bool goesOn = proposal.message.event != MessageEvent::New || proposal.message.correction != MessageCorrection::None ||
                        proposal.message.format == MessageFormat::Xdis91 || proposal.message.format == MessageFormat::Xbin01;
    if (goesOn) {
        proposal.belongsTo = store.referralOf(proposal.message);
        if (const auto referral = m_referrals.find(proposal.belongsTo)) {
            proposal.belongsToCitizen = referral->citizen;
        }
    }
    proposal.citizen = citizenOf(proposal.message.citizen);
    proposal.persons = m_citizens.possibleDuplicates(proposal.citizen);
    findCertain(proposal);
    // A thread or an episode may be named wrongly; the CPR number tells whose record it is kept in.
    if (proposal.belongsToCitizen.isValid() && proposal.certain.isValid() && proposal.certain != proposal.belongsToCitizen) {
        proposal.belongsTo = {};
        proposal.belongsToCitizen = {};
        proposal.message.warnings << MessagesWords::tr("The message belongs to a course of another person.");
    }
    findPartner(proposal);
    const QDate today = m_session.clock().today();
    const QDate sent = proposal.message.sent.date();
    proposal.receivedOn = sent.isValid() && sent <= today ? sent : today;
    proposal.reason = reasonOf(proposal.message);
    return proposal;
}

MessageDecision Messages::usualDecision(const MessageProposal& proposal) {
    return {.citizen = proposal.belongsToCitizen.isValid() ? proposal.belongsToCitizen : proposal.certain,
            .newCitizen = proposal.citizen,
            .source = proposal.source.isEmpty() ? QStringLiteral("other") : proposal.source,
            .reason = proposal.reason};
}

Result<PartnerPersonId> Messages::senderPerson(Write& write, PartnerId partner, const MessageParty& sender, Added& added) {
    for (const PartnerPerson& known : m_partners.persons(partner)) {
        if (foldedText(known.name) == foldedText(sender.person)) {
            return known.id;
        }
    }
    Result<PartnerPersonId> person = m_partners.addPerson(write, {{}, partner, sender.person, sender.personTitle, {}, {}});
    if (person) {
        added.person = *person;
    }
    return person;
}

Result<IncomingReferralId> Messages::receive(Write& write, const MessageProposal& proposal, const MessageDecision& decision,
                                             Added& added) {
    IncomingReferral referral;
    referral.citizen = decision.citizen;
    if (!referral.citizen.isValid()) {
        const auto citizen = m_citizens.add(write, decision.newCitizen);
        if (!citizen) {
            return citizen.error();
        }
        referral.citizen = added.citizen = citizen->id;
    }
    referral.partner = proposal.partner;
    if (!referral.partner.isValid() && !proposal.newPartner.name.isEmpty()) {
        Partner sender = proposal.newPartner;
        sender.kind = kindOf(proposal.message.sender).value_or(kindOfSource(decision.source));
        const auto partner = m_partners.add(write, sender);
        if (!partner) {
            return partner.error();
        }
        referral.partner = added.partner = *partner;
    }
    if (referral.partner.isValid() && !proposal.message.sender.person.isEmpty()) {
        const auto person = senderPerson(write, referral.partner, proposal.message.sender, added);
        if (!person) {
            return person.error();
        }
        referral.person = *person;
    }
    referral.source = decision.source;
    referral.receivedOn = proposal.receivedOn;
    referral.reason = decision.reason;
    return m_referrals.receive(write, referral);
}

Result<AcceptedMessage> Messages::keep(Write& write, const ReadMessage& read, const MessageDecision& decision, Added& added) {
    const MessageProposal proposal = propose(read);
    if (proposal.known.isValid()) {
        return Error{ErrorKind::Conflict, MessagesWords::tr("This message has been imported before.")};
    }
    const auto courseBefore = decision.citizen.isValid() ? m_courses.current(decision.citizen) : std::nullopt;
    AcceptedMessage made;
    made.referral = proposal.belongsTo;
    made.citizen = proposal.belongsToCitizen;
    // Attachments wait for their letter; a message that takes back what never came becomes nothing.
    const bool isFiles = proposal.message.format == MessageFormat::Xbin01;
    const bool isRetracted = proposal.message.correction == MessageCorrection::Retracted;
    if (!made.referral.isValid() && !isFiles && !isRetracted) {
        const auto received = receive(write, proposal, decision, added);
        if (!received) {
            return received.error();
        }
        made.referral = *received;
        made.citizen = m_referrals.find(made.referral)->citizen;
    }
    if (const auto changed = changeCitizen(write, made.citizen, proposal.citizen, decision, added); !changed) {
        return changed.error();
    }
    if (const auto reminded = remindOfDeath(write, made.citizen, proposal, added); !reminded) {
        return reminded.error();
    }
    ReceivedMessage record = recordOf(proposal.message);
    record.id = made.message = write.newId<ReceivedMessage>();
    record.receivedAt = m_session.clock().now();
    record.referral = made.referral;
    record.status = made.referral.isValid() ? MessageStatus::Accepted
                    : isRetracted           ? MessageStatus::SetAside
                                            : MessageStatus::New;
    record.citizen = made.citizen;
    MessageStore store(write.database());
    store.insert(write, record, read.bytes());
    store.insertAttachments(write, record.id, read.message().attachments);
    added.referral = proposal.belongsTo.isValid() ? std::nullopt : m_referrals.find(made.referral);
    if (added.referral && added.referral->course != (courseBefore ? courseBefore->id : CourseId())) {
        added.course = added.referral->course;
    }
    return made;
}

Result<AcceptedMessage> Messages::accept(const ReadMessage& read, const MessageDecision& decision) {
    Added added;
    Result<AcceptedMessage> accepted =
        m_session.write(QStringLiteral("message.accept"), [&](Write& write) { return keep(write, read, decision, added); });
    if (accepted) {
        accepted->undoWithin = [this, made = *accepted, added, records = recordsOf(added)](Write& write) {
            return takeBack(write, made, added, records);
        };
        accepted->undo = [this, undo = accepted->undoWithin] { return m_session.write(acceptUndone, undo); };
    }
    return accepted;
}

Result<void> Messages::changeCitizen(Write& write, CitizenId id, const Citizen& told, const MessageDecision& decision,
                                     Added& added) {
    const bool takesOver = !decision.takenOver.isEmpty() && id != added.citizen; // somebody new is as the decision says
    const auto before = m_citizens.find(id);
    if (!before || (!takesOver && !decision.notesDeath)) {
        return {};
    }
    if (takesOver) {
        if (const auto changed = m_citizens.change(write, withFields(*before, told, decision.takenOver)); !changed) {
            return changed;
        }
        added.takenOver = decision.takenOver;
    }
    if (decision.notesDeath) {
        if (const auto noted = m_citizens.setLifeState(write, id, LifeState::Dead, decision.diedOn); !noted) {
            return noted;
        }
        added.isDeathNoted = true;
    }
    added.before = before;
    added.after = m_citizens.find(id);
    return {};
}

/// Refused when somebody has said otherwise since.
Result<void> Messages::changeCitizenBack(Write& write, const Added& added) {
    if (!added.before || added.before->id == added.citizen) {
        return {}; // somebody new goes altogether
    }
    CitizenStore store(write.database());
    const auto now = store.find(added.before->id);
    const auto isLifeAsLeft = [&] {
        return now->lifeState == added.after->lifeState && now->lifeStateOn == added.after->lifeStateOn;
    };
    if (!now || withFields(*now, *added.after, added.takenOver) != *now || (added.isDeathNoted && !isLifeAsLeft())) {
        return recordTouched();
    }
    Citizen back = withFields(*now, *added.before, added.takenOver);
    if (added.isDeathNoted) {
        back.lifeState = added.before->lifeState;
        back.lifeStateOn = added.before->lifeStateOn;
    }
    store.update(write, *now, back);
    return {};
}

/// What nobody has noted yet must not be forgotten: somebody may go on ringing the bereaved.
Result<void> Messages::remindOfDeath(Write& write, CitizenId id, const MessageProposal& proposal, Added& added) {
    const auto citizen = m_citizens.find(id);
    if (!citizen || citizen->lifeState == LifeState::Dead || !tellsOfDeath(proposal.message)) {
        return {};
    }
    const auto course = m_courses.current(id);
    Todo task;
    task.citizen = id;
    task.course = course ? course->id : CourseId();
    task.title =
        (proposal.message.citizen.isDead ? MessagesWords::tr("The message of %1 says that the citizen has died. Check it.")
                                         : MessagesWords::tr("The message of %1 is about a death. Read it."))
            .arg(formatDate(proposal.receivedOn));
    task.dueOn = m_session.clock().today();
    const auto made = Todos(m_session).add(write, task);
    if (!made) {
        return made.error();
    }
    added.task = *made;
    return {};
}

Messages::AddedRecords Messages::recordsOf(const Added& added) const {
    return {m_citizens.find(added.citizen), m_courses.find(added.course), m_partners.find(added.partner),
            m_partners.findPerson(added.person), Todos(m_session).find(added.task)};
}

Result<void> Messages::takeBack(const QList<AcceptedMessage>& series) {
    return m_session.write(acceptUndone, [&series](Write& write) -> Result<void> {
        for (auto received = series.crbegin(); received != series.crend(); ++received) { // the later may hang on the earlier
            if (const auto undone = received->undoWithin(write); !undone) {
                return undone;
            }
        }
        return {};
    });
}

Result<void> Messages::takeBack(Write& write, const AcceptedMessage& accepted, const Added& added,
                                const AddedRecords& records) {
    Database& database = write.database();
    MessageStore store(database);
    const auto message = store.find(accepted.message);
    const auto& made = added.referral;
    const bool isTouched = made && (m_referrals.find(made->id) != *made || store.ofReferral(made->id).size() > 1 ||
                                    !store.answersTo(made->id).isEmpty());
    if (!message || isTouched || recordsOf(added) != records) {
        return recordTouched();
    }
    if (const auto changed = changeCitizenBack(write, added); !changed) {
        return changed;
    }
    if (records.task) {
        TodoStore(database).remove(write, *records.task);
    }
    store.remove(write, *message);
    if (made) {
        IncomingStore(database).remove(write, *made);
    }
    removeUnneeded(write, {added.citizen, added.course, added.partner, added.person}, accepted.citizen);
    return {};
}

Result<void> Messages::noteRead(const QString& path, CitizenId citizen) {
    return notePlainFileRead(m_session, path, QStringLiteral("message"), citizen.value());
}

QList<ReceivedMessage> Messages::ofReferral(IncomingReferralId referral) const {
    return MessageStore(m_session.database()).ofReferral(referral);
}

Result<ReferralMessage> Messages::read(ReceivedMessageId id) const { return readReferralMessage(contentOf(id)); }

QByteArray Messages::contentOf(ReceivedMessageId id) const { return MessageStore(m_session.database()).contentOf(id); }

QList<MessageAttachment> Messages::attachmentsOf(ReceivedMessageId id) const {
    return MessageStore(m_session.database()).attachmentsOf(id);
}

} // namespace brobygger
