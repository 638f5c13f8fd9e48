// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/received_message.h"
#include "core/messages/sent_answer.h"
#include "core/storage/records/store_table.h"

#include <optional>

namespace brobygger {

/// How messages and answers are kept.
class MessageStore final {
public:
    explicit MessageStore(Database& database)
        : m_database(database) {}

    std::optional<ReceivedMessage> find(ReceivedMessageId id) const;
    std::optional<ReceivedMessage> findByIdentity(const QString& identity) const;
    /// The referral a reply or forward belongs to: by its thread, its course of care with the same sender, or the letter or
    /// answer it names.
    IncomingReferralId referralOf(const ReferralMessage& message) const;
    /// The oldest first.
    QList<ReceivedMessage> ofReferral(IncomingReferralId referral) const;
    QByteArray contentOf(ReceivedMessageId id) const;
    /// With the bytes another message brought for them.
    QList<MessageAttachment> attachmentsOf(ReceivedMessageId id) const;

    void insert(Write& write, const ReceivedMessage& message, const QByteArray& content);
    void insertAttachments(Write& write, ReceivedMessageId message, const QList<MessageAttachment>& attachments);
    void remove(Write& write, const ReceivedMessage& message);

    void insertAnswer(Write& write, const SentAnswer& answer, const QByteArray& content, CitizenId citizen);
    QList<SentAnswer> answersTo(IncomingReferralId referral) const;

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<ReceivedMessage>& table();
    static const StoreTable<SentAnswer>& answerTable();

private:
    Database& m_database;
};

} // namespace brobygger
