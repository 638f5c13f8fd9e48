// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/correspondence/short_message_rules.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;
class Codes;
class Consents;
class Partners;
class People;

/// Short messages with doctors, caseworkers and others around the citizens, both ways.
class Correspondence final {
public:
    Correspondence(Session& session, const Codes& codes, const Citizens& citizens, const Partners& partners,
                   const People& people, const Consents& consents)
        : m_session(session)
        , m_codes(codes)
        , m_citizens(citizens)
        , m_partners(partners)
        , m_people(people)
        , m_consents(consents) {}

    /// Takes down what was sent or came. A law and a reason are kept only where consents do not cover what was told. Invalid
    /// with the fields to mend (check); NotFound without the citizen; Conflict (answers) when the one it answers is of
    /// another citizen or went the same way.
    Result<Added<ShortMessage>> add(const ShortMessage& message);
    /// Nobody waits for an answer any more. Conflict when nobody did.
    Result<Undo> dropAnswer(ShortMessageId id);

    std::optional<ShortMessage> find(ShortMessageId id) const;
    /// The latest first.
    QList<ShortMessageRow> forCitizen(CitizenId citizen) const;
    /// Those in this direction that no other one answers, the latest first: what a new one may answer.
    QList<ShortMessage> unanswered(CitizenId citizen, MessageDirection direction) const;
    /// What telling its kinds to its recipient rests on today; complete for one that came.
    MessageBasis basisOf(const ShortMessage& message) const;
    /// What is wrong with it as it stands.
    Problems problemsOf(const ShortMessage& message) const;
    /// Own doctor of the citizen, in that role; without a name when nobody is known.
    Correspondent ownDoctor(CitizenId citizen) const;

private:
    SharingParty partyOf(const Correspondent& with) const;

    Session& m_session;
    const Codes& m_codes;
    const Citizens& m_citizens;
    const Partners& m_partners;
    const People& m_people;
    const Consents& m_consents;
};

} // namespace brobygger
