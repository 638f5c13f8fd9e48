// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/messages.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/base/values/email.h"
#include "core/base/values/organisation_numbers.h"
#include "core/citizens/citizen_rules.h"
#include "core/citizens/citizens.h"
#include "core/courses/courses.h"
#include "core/exchange/medcom/identifiers.h"
#include "core/messages/message_reader.h"
#include "core/messages/message_store.h"
#include "core/partners/partners.h"
#include "core/referrals/incoming_referrals.h"
#include "core/referrals/incoming_store.h"
#include "core/security/plain_files.h"
#include "core/storage/records/change_record.h"

#include <QCoreApplication>
#include <utility>

namespace brobygger {

namespace {
struct MessagesWords {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

constexpr qsizetype longestReason = 8000;
constexpr qsizetype mostPartners = 5000;
constexpr qsizetype shortestPhone = 6;

Citizen citizenOf(const MessageCitizen& told) {
    Citizen citizen;
    citizen.givenName = told.givenName;
    citizen.surname = told.surname;
    // A replacement number of digits (day + 60) is kept like a CPR number; one with letters stays in the message.
    const bool isAllDigits = digitsOf(told.replacementId) == told.replacementId;
    citizen.personNumber = told.cpr.isEmpty() && isAllDigits ? told.replacementId : told.cpr;
    // A number that is none is doubted in the message's warnings and stops nothing.
    const QDate born = birthDateOfNumber(citizen.personNumber);
    if (!born.isValid()) {
        citizen.personNumber.clear();
    }
    citizen.birthDate = born.isValid() ? born : told.birthDate;
    citizen.phone = digitsOf(told.phones.value(0)).size() >= shortestPhone ? told.phones.value(0) : QString();
    citizen.email = isEmailAddress(told.email) ? told.email : QString();
    citizen.street = told.street;
    citizen.postcode = told.postcode;
    citizen.town = told.town;
    citizen.isAddressProtected = told.isAddressProtected;
    return citizen;
}

PartnerKind kindOf(const MessageParty& party) {
    if (!party.providerNumber.isEmpty()) {
        return PartnerKind::Clinic;
    }
    if (party.identifierCode == QStringLiteral("sygehusafdelingsnummer")) {
        return PartnerKind::Hospital;
    }
    // SOR numbers do not tell; names of hospitals and municipalities do.
    const QString name = foldForSearch(party.organisation);
    if (name.contains(QStringLiteral("hospital")) || name.contains(QStringLiteral("sygehus"))) {
        return PartnerKind::Hospital;
    }
    const bool isMunicipal =
        party.identifierCode == QStringLiteral("kommunenummer") || name.contains(QStringLiteral("kommune"));
    return isMunicipal ? PartnerKind::Municipal : PartnerKind::Clinic;
}

QString sourceOf(PartnerKind kind) {
    switch (kind) {
    case PartnerKind::Clinic: return QStringLiteral("gp");
    case PartnerKind::Hospital: return QStringLiteral("hospital");
    case PartnerKind::Municipal: return QStringLiteral("social_services");
    case PartnerKind::Voluntary: return QStringLiteral("volunteer");
    case PartnerKind::Other: break;
    }
    return QStringLiteral("other");
}

/// Ydernumre are written with and without leading zeros.
bool isSameProvider(const QString& a, const QString& b) {
    return !a.isEmpty() && a.rightJustified(6, QLatin1Char('0')) == b.rightJustified(6, QLatin1Char('0'));
}

bool isSender(const Partner& partner, const MessageParty& party) {
    // A municipality's units may share one EAN number; the SOR number is the narrower one.
    if (!partner.sor.isEmpty() && !party.sor.isEmpty()) {
        return partner.sor == party.sor;
    }
    return isSameProvider(partner.providerNumber, party.providerNumber) ||
           (!partner.ean.isEmpty() && partner.ean == party.ean) ||
           (!party.organisation.isEmpty() && foldForSearch(partner.name) == foldForSearch(party.organisation));
}

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
    proposal.newPartner.kind = kindOf(party);
    proposal.newPartner.name = party.organisation.isEmpty() ? party.person : party.organisation;
    proposal.newPartner.phone = party.phone;
    proposal.newPartner.street = party.street;
    proposal.newPartner.postcode = party.postcode;
    proposal.newPartner.town = party.town;
    // A number that is none stays in the message, which is answered by it, and out of the list of partners.
    proposal.newPartner.ean = hasGlnCheckDigit(party.ean) ? party.ean : QString();
    proposal.newPartner.sor = party.sor;
    proposal.newPartner.providerNumber = party.providerNumber;
    proposal.partnerName = proposal.newPartner.name;
    proposal.source = sourceOf(proposal.newPartner.kind);
    for (const Partner& partner : m_partners.window(0, mostPartners)) {
        if (isSender(partner, party)) {
            proposal.partner = partner.id;
            proposal.partnerName = partner.name;
            proposal.source = sourceOf(partner.kind);
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

Result<MessageProposal> Messages::propose(const QByteArray& bytes) const {
    Result<ReferralMessage> message = readReferralMessage(bytes);
    if (!message) {
        return message.error();
    }
    return propose(*std::move(message));
}

MessageProposal Messages::propose(ReferralMessage message) const {
    MessageProposal proposal;
    proposal.message = std::move(message);
    const MessageStore store(m_session.database());
    if (const auto known = store.findByIdentity(proposal.message.identity())) {
        proposal.known = known->id;
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
    // Who looks at a message needs the names and sizes of its files; up to 50 MB are not held for that.
    for (MessageAttachment& attachment : proposal.message.attachments) {
        attachment.bytes.clear();
    }
    return proposal;
}

MessageDecision Messages::usualDecision(const MessageProposal& proposal) {
    return {.citizen = proposal.belongsToCitizen.isValid() ? proposal.belongsToCitizen : proposal.certain,
            .newCitizen = proposal.citizen,
            .source = proposal.source,
            .reason = proposal.reason};
}

Result<PartnerPersonId> Messages::senderPerson(Write& write, PartnerId partner, const MessageParty& sender, Added& added) {
    for (const PartnerPerson& known : m_partners.persons(partner)) {
        if (foldForSearch(known.name) == foldForSearch(sender.person)) {
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
        const auto partner = m_partners.add(write, proposal.newPartner);
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

Result<AcceptedMessage> Messages::accept(const QByteArray& bytes, const MessageDecision& decision) {
    const Result<MessageProposal> proposed = propose(bytes);
    if (!proposed) {
        return proposed.error();
    }
    const MessageProposal& proposal = *proposed;
    if (proposal.known.isValid()) {
        return Error{ErrorKind::Conflict, MessagesWords::tr("This message has been imported before.")};
    }
    const CourseId courseBefore = [&] {
        const auto course = decision.citizen.isValid() ? m_courses.current(decision.citizen) : std::nullopt;
        return course ? course->id : CourseId();
    }();
    Added added;
    Result<AcceptedMessage> accepted =
        m_session.write(QStringLiteral("message.accept"), [&](Write& write) -> Result<AcceptedMessage> {
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
            if (const auto noted = noteDeath(write, made.citizen, decision, added); !noted) {
                return noted.error();
            }
            ReceivedMessage record = recordOf(proposal.message);
            record.id = write.newId<ReceivedMessage>();
            record.receivedAt = m_session.clock().now();
            record.referral = made.referral;
            record.status = made.referral.isValid() ? MessageStatus::Accepted
                            : isRetracted           ? MessageStatus::SetAside
                                                    : MessageStatus::New;
            record.citizen = made.citizen;
            MessageStore store(write.database());
            store.insert(write, record, bytes);
            // Read again, since a proposal leaves them out; and not before the message itself is written, for the memory.
            const Result<ReferralMessage> whole = readReferralMessage(bytes);
            if (!whole) {
                return whole.error();
            }
            store.insertAttachments(write, record.id, whole->attachments);
            made.message = record.id;
            return made;
        });
    if (!accepted) {
        return accepted.error();
    }
    added.referral = proposal.belongsTo.isValid() ? std::nullopt : m_referrals.find(accepted->referral);
    if (added.referral && added.referral->course != courseBefore) {
        added.course = added.referral->course;
    }
    accepted->undo = [this, made = *accepted, added, records = recordsOf(added)] { return takeBack(made, added, records); };
    return accepted;
}

Result<void> Messages::noteDeath(Write& write, CitizenId id, const MessageDecision& decision, Added& added) {
    if (!decision.notesDeath || !id.isValid()) {
        return {};
    }
    const auto citizen = m_citizens.find(id);
    if (!citizen) {
        return recordGone();
    }
    Citizen dead = *citizen;
    dead.lifeState = LifeState::Dead;
    dead.lifeStateOn = decision.diedOn;
    if (const Problems problems = checkLifeState(dead, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    added.alive = citizen;
    added.diedOn = decision.diedOn;
    return m_citizens.setLifeState(write, id, LifeState::Dead, decision.diedOn);
}

/// Refused when somebody has said otherwise since.
Result<void> Messages::takeDeathBack(Write& write, const Added& added) {
    if (!added.alive || added.alive->id == added.citizen) {
        return {}; // somebody new goes altogether
    }
    const auto now = m_citizens.find(added.alive->id);
    if (!now || now->lifeState != LifeState::Dead || now->lifeStateOn != added.diedOn) {
        return recordTouched();
    }
    return m_citizens.setLifeState(write, now->id, added.alive->lifeState, added.alive->lifeStateOn);
}

Messages::AddedRecords Messages::recordsOf(const Added& added) const {
    return {m_citizens.find(added.citizen), m_courses.find(added.course), m_partners.find(added.partner),
            m_partners.findPerson(added.person)};
}

Result<void> Messages::takeBack(const AcceptedMessage& accepted, const Added& added, const AddedRecords& records) {
    return m_session.write(QStringLiteral("message.accept.undo"), [&](Write& write) -> Result<void> {
        Database& database = write.database();
        MessageStore store(database);
        const auto message = store.find(accepted.message);
        const auto& made = added.referral;
        const bool isTouched = made && (m_referrals.find(made->id) != *made || store.ofReferral(made->id).size() > 1 ||
                                        !store.answersTo(made->id).isEmpty());
        if (!message || isTouched || recordsOf(added) != records) {
            return recordTouched();
        }
        if (const auto alive = takeDeathBack(write, added); !alive) {
            return alive;
        }
        store.remove(write, *message);
        if (made) {
            IncomingStore(database).remove(write, *made);
        }
        removeUnneeded(write, {added.citizen, added.course, added.partner, added.person}, accepted.citizen);
        return {};
    });
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
