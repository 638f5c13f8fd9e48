// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QStringList>

namespace brobygger {

struct ShortMessage;
using ShortMessageId = Id<ShortMessage>;

enum class MessageDirection { Received, Sent };

/// With whom a message is exchanged: a partner of the file, somebody there, or who stands around the citizen in a role.
struct Correspondent {
    PartnerId partner;
    PartnerPersonId person; ///< somebody at the partner
    QString role;           ///< code person_role: what they are to the citizen; empty: nothing
    QString name;           ///< as it was then

    bool operator==(const Correspondent&) const = default;
};

/// A short message to or from a doctor, a caseworker or somebody else around a citizen, as it was sent or came. The program
/// sends nothing itself: what is sent is copied into NFS, a MedCom mailbox, Digital Post.
struct ShortMessage {
    ShortMessageId id;
    CitizenId citizen;
    MessageDirection direction = MessageDirection::Sent;
    QDate on;        ///< sent or received
    QString channel; ///< code channel
    Correspondent with;
    QString text;
    QStringList kinds;  ///< codes of information_kind, of a sent one: what it tells
    QString legalBasis; ///< code legal_basis, where consents do not cover what was told; empty: they do
    QString reason;     ///< why without consent
    QDate answerBy;     ///< the day an answer is needed, by us or by them; invalid: none is waited for
    ShortMessageId answers;
    QDate answerDroppedOn; ///< nobody waits for the answer any more
    bool isToBeFiled = false;
    QDate filedOn;

    bool operator==(const ShortMessage&) const = default;
};

/// Whether somebody waits for an answer to it, and whether it came.
enum class AnswerState { NotAsked, Waiting, Overdue, Answered, Dropped };

/// A message as a list shows it.
struct ShortMessageRow {
    ShortMessage message;
    AnswerState answer = AnswerState::NotAsked;

    bool operator==(const ShortMessageRow&) const = default;
};

/// The stored text: received, sent.
QString toCode(MessageDirection direction);
MessageDirection messageDirectionFromCode(const QString& code);
/// The words on the screen: "Message to Lægehuset", "Message from Lægehuset".
QString messageTitle(const ShortMessage& message);

} // namespace brobygger
