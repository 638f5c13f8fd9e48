// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correspondence/correspondence.h"

#include "core/citizens/citizens.h"
#include "core/codes/codes.h"
#include "core/correspondence/correspondence_words.h"
#include "core/correspondence/short_message_store.h"
#include "core/partners/partners.h"
#include "core/people/people.h"
#include "core/privacy/consents.h"
#include "core/rights/restrictions.h"

namespace brobygger {

namespace {
ShortMessage tidiedMessage(ShortMessage message, const MessageBasis& basis) {
    message.with.name = message.with.name.simplified();
    message.text = message.text.trimmed();
    message.reason = message.reason.simplified();
    if (message.direction == MessageDirection::Received) {
        message.kinds.clear();
    }
    if (message.direction == MessageDirection::Received || basis.coverage.isComplete()) {
        message.legalBasis.clear();
        message.reason.clear();
    }
    return message;
}

Result<void> checkAnswered(const ShortMessage& message, const std::optional<ShortMessage>& answered) {
    if (!message.answers.isValid()) {
        return {};
    }
    if (!answered) {
        return recordGone();
    }
    if (answered->citizen != message.citizen || answered->direction == message.direction) {
        return Error{ErrorKind::Conflict, CorrespondenceWords::tr("That message cannot be answered with this one.")};
    }
    return {};
}
} // namespace

Result<Added<ShortMessage>> Correspondence::add(const ShortMessage& message) {
    if (!m_citizens.find(message.citizen)) {
        return recordGone();
    }
    if (message.direction == MessageDirection::Sent) {
        if (const Result<void> free = checkUnrestricted(m_session.database(), message.citizen); !free) {
            return free.error();
        }
    }
    if (const Problems problems = problemsOf(message); problems.hasErrors()) {
        return invalid(problems);
    }
    if (const auto answered = checkAnswered(message, find(message.answers)); !answered) {
        return answered.error();
    }
    const bool isSent = message.direction == MessageDirection::Sent;
    Result<Added<ShortMessage>> added = addRecord<ShortMessageStore>(
        m_session, isSent ? QStringLiteral("short_message.send") : QStringLiteral("short_message.receive"),
        tidiedMessage(message, basisOf(message)));
    if (added) {
        added->undo = [this, id = added->id, undo = added->undo]() -> Result<void> {
            return ShortMessageStore(m_session.database()).isAnswered(id) ? Result<void>(recordTouched()) : undo();
        };
    }
    return added;
}

Result<Undo> Correspondence::dropAnswer(ShortMessageId id) {
    return changeRecord<ShortMessageStore>(
        m_session, QStringLiteral("short_message.drop_answer"), id, [this](ShortMessage message) -> Result<ShortMessage> {
            const bool isAnswered = ShortMessageStore(m_session.database()).isAnswered(message.id);
            const AnswerState state = answerStateOn(message, isAnswered, m_session.clock().today());
            if (state != AnswerState::Waiting && state != AnswerState::Overdue) {
                return Error{ErrorKind::Conflict, CorrespondenceWords::tr("Nobody waits for an answer to this message.")};
            }
            message.answerDroppedOn = m_session.clock().today();
            return message;
        });
}

std::optional<ShortMessage> Correspondence::find(ShortMessageId id) const {
    return ShortMessageStore(m_session.database()).find(id);
}

QList<ShortMessageRow> Correspondence::forCitizen(CitizenId citizen) const {
    const QList<ShortMessage> messages = ShortMessageStore(m_session.database()).forCitizen(citizen);
    QList<ShortMessageId> answered;
    for (const ShortMessage& message : messages) {
        answered.append(message.answers);
    }
    QList<ShortMessageRow> rows;
    for (const ShortMessage& message : messages) {
        rows.append({message, answerStateOn(message, answered.contains(message.id), m_session.clock().today())});
    }
    return rows;
}

QList<ShortMessage> Correspondence::unanswered(CitizenId citizen, MessageDirection direction) const {
    QList<ShortMessage> messages;
    for (const ShortMessageRow& row : forCitizen(citizen)) {
        if (row.message.direction == direction && row.answer != AnswerState::Answered) {
            messages.append(row.message);
        }
    }
    return messages;
}

MessageBasis Correspondence::basisOf(const ShortMessage& message) const {
    MessageBasis basis;
    if (message.direction == MessageDirection::Received) {
        return basis;
    }
    const SharingParty party = partyOf(message.with);
    basis.coverage = m_consents.coverage(message.citizen, party, message.kinds);
    for (const QString& kind : basis.coverage.uncovered) {
        basis.obstacles.append(m_consents.whyNot(message.citizen, party, kind));
        basis.isTakenBack = basis.isTakenBack || m_consents.basis(message.citizen, party, kind) == SharingBasis::Withdrawn;
    }
    basis.obstacles.removeDuplicates();
    return basis;
}

Problems Correspondence::problemsOf(const ShortMessage& message) const {
    return check(message, m_citizens.find(message.citizen).value_or(Citizen()), basisOf(message), m_session.clock().today());
}

Correspondent Correspondence::ownDoctor(CitizenId citizen) const {
    for (const PersonAroundRow& row : m_people.aroundToday(citizen)) {
        if (row.person.role == ownDoctorRole) {
            return {row.person.partner, {}, ownDoctorRole, row.place().isEmpty() ? row.title() : row.place()};
        }
    }
    return {};
}

/// Somebody around the citizen who belongs to no partner of the file is named in a consent by the role, or by name.
SharingParty Correspondence::partyOf(const Correspondent& with) const {
    SharingParty party{with.name, with.partner};
    if (const auto partner = m_partners.find(with.partner)) {
        party.name = partner->name;
    }
    party.isOwnDoctor = with.role == ownDoctorRole;
    if (const auto role = m_codes.find(QStringLiteral("person_role"), with.role)) {
        party.roles = {role->nameDa, role->nameEn, role->nameSv};
        party.roles.removeAll(QString());
    }
    return party;
}

} // namespace brobygger
