// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_store.h"

namespace brobygger {

namespace {
constexpr const char* insertAttachmentSql = R"(
    INSERT INTO received_attachment (id, received_message_id, attachment_key, name, type, url, content)
    VALUES (:id, :received_message_id, :attachment_key, :name, :type, :url, :content))";
constexpr const char* attachmentsSql = R"(
    SELECT a.attachment_key, a.name, a.type, a.url, coalesce(a.content, (
        SELECT b.content FROM received_attachment b JOIN received_message n ON n.id = b.received_message_id
        WHERE b.attachment_key = a.attachment_key AND b.attachment_key <> '' AND b.content IS NOT NULL
            AND n.sender_ean = m.sender_ean
        ORDER BY b.id LIMIT 1)) AS content
    FROM received_attachment a JOIN received_message m ON m.id = a.received_message_id
    WHERE a.received_message_id = :id ORDER BY a.id)";
constexpr const char* contentSql = "SELECT content FROM received_message WHERE id = :id";
constexpr const char* referralOfSql = R"(
    SELECT incoming_referral_id FROM received_message
    WHERE incoming_referral_id IS NOT NULL
        AND ((:thread_id <> '' AND thread_id = :thread_id)
            OR (:answers_to <> '' AND (letter_id = :answers_to OR sender_ean || '#' || letter_id = :answers_to
                OR letter_id || '#' || sender_ean = :answers_to))
            OR (:episode_id <> '' AND episode_id = :episode_id AND sender_ean = :sender_ean))
    ORDER BY id LIMIT 1)";
constexpr const char* announcingReferralSql = R"(
    SELECT m.incoming_referral_id FROM received_attachment a JOIN received_message m ON m.id = a.received_message_id
    WHERE a.attachment_key = :attachment_key AND m.sender_ean = :sender_ean AND m.incoming_referral_id IS NOT NULL
    ORDER BY m.id LIMIT 1)";
constexpr const char* answeredReferralSql = R"(
    SELECT incoming_referral_id FROM sent_answer
    WHERE (:answers_to <> '' AND letter_id = :answers_to) OR (:thread_id <> '' AND thread_id = :thread_id)
    ORDER BY id LIMIT 1)";
constexpr const char* removeAttachmentsSql = "DELETE FROM received_attachment WHERE received_message_id = :id";

struct AttachmentRow;

AnswerFormat answerFormat(const QString& code) { return answerFormatFromCode(code).value_or(AnswerFormat::Text); }

Value blobOf(const QByteArray& bytes) { return bytes.isEmpty() ? Value() : Value(bytes); }

Values withContent(const QByteArray& content) { return Values().setValue("content", blobOf(content)); }
} // namespace

const StoreTable<ReceivedMessage>& MessageStore::table() {
    // What was received stays as it came.
    static const StoreTable<ReceivedMessage> table{
        "received_message",
        RecordKind::Message,
        ownedBy<&ReceivedMessage::citizen>,
        {coded<messageFormatFromCode, &ReceivedMessage::format>("format").once(),
         field<&ReceivedMessage::identity>("identity").once(), field<&ReceivedMessage::messageId>("message_id").once(),
         field<&ReceivedMessage::letterId>("letter_id").once(), field<&ReceivedMessage::threadId>("thread_id").once(),
         field<&ReceivedMessage::episodeId>("episode_id").once(), field<&ReceivedMessage::senderEan>("sender_ean").once(),
         coded<messageEventFromCode, &ReceivedMessage::event>("event").once(),
         coded<messageStatusFromCode, &ReceivedMessage::status>("status").once(),
         field<&ReceivedMessage::receivedAt>("received_at").once(), field<&ReceivedMessage::citizen>("citizen_id").once(),
         field<&ReceivedMessage::referral>("incoming_referral_id").once(), beside<ReceivedMessage>("content")}};
    return table;
}

const StoreTable<SentAnswer>& MessageStore::answerTable() {
    static const StoreTable<SentAnswer> table{
        "sent_answer",
        RecordKind::Message,
        ownedByNobody<SentAnswer>,
        {field<&SentAnswer::referral>("incoming_referral_id").once(),
         coded<replyKindFromCode, &SentAnswer::kind>("kind").once(), coded<answerFormat, &SentAnswer::format>("format").once(),
         field<&SentAnswer::messageId>("message_id").once(), field<&SentAnswer::letterId>("letter_id").once(),
         field<&SentAnswer::threadId>("thread_id").once(), field<&SentAnswer::text>("text").once(),
         field<&SentAnswer::madeAt>("made_at").once(), beside<SentAnswer>("content")},
        Stamps::Created};
    return table;
}

std::optional<ReceivedMessage> MessageStore::find(ReceivedMessageId id) const { return table().find(m_database, id); }

std::optional<ReceivedMessage> MessageStore::findByIdentity(const QString& identity) const {
    const QByteArray sql = table().select() + " WHERE identity = :identity";
    Statement select(m_database, sql.constData());
    select.bind(":identity", identity);
    return select.step() ? std::optional(table().read(select)) : std::nullopt;
}

IncomingReferralId MessageStore::referralOf(const ReferralMessage& message) const {
    Statement received(m_database, referralOfSql);
    received.bind(":thread_id", message.threadId).bind(":answers_to", message.answersTo);
    received.bind(":episode_id", message.episodeId).bind(":sender_ean", message.sender.ean);
    if (received.step()) {
        return received.id<IncomingReferralId>("incoming_referral_id");
    }
    for (const MessageAttachment& attachment : message.attachments) {
        Statement announced(m_database, announcingReferralSql);
        announced.bind(":attachment_key", attachmentKey(attachment.id)).bind(":sender_ean", message.sender.ean);
        if (message.format == MessageFormat::Xbin01 && announced.step()) {
            return announced.id<IncomingReferralId>("incoming_referral_id");
        }
    }
    Statement sent(m_database, answeredReferralSql);
    sent.bind(":answers_to", message.answersTo).bind(":thread_id", message.threadId);
    return sent.step() ? sent.id<IncomingReferralId>("incoming_referral_id") : IncomingReferralId();
}

QList<ReceivedMessage> MessageStore::ofReferral(IncomingReferralId referral) const {
    const QByteArray sql = table().select() + " WHERE incoming_referral_id = :referral ORDER BY received_at, id";
    Statement select(m_database, sql.constData());
    return table().readAll(select.bind(":referral", referral));
}

QByteArray MessageStore::contentOf(ReceivedMessageId id) const {
    Statement select(m_database, contentSql);
    select.bind(":id", id);
    return select.step() ? select.bytes("content") : QByteArray();
}

QList<MessageAttachment> MessageStore::attachmentsOf(ReceivedMessageId id) const {
    Statement select(m_database, attachmentsSql);
    select.bind(":id", id);
    QList<MessageAttachment> attachments;
    while (select.step()) {
        const QByteArray bytes = select.bytes("content");
        attachments.append(
            {select.text("attachment_key"), select.text("name"), select.text("type"), select.text("url"), bytes.size(), bytes});
    }
    return attachments;
}

void MessageStore::insert(Write& write, const ReceivedMessage& message, const QByteArray& content) {
    table().insert(write, message, withContent(content));
}

void MessageStore::insertAttachments(Write& write, ReceivedMessageId message, const QList<MessageAttachment>& attachments) {
    for (const MessageAttachment& attachment : attachments) {
        Statement(m_database, insertAttachmentSql)
            .bind(":id", write.newId<AttachmentRow>())
            .bind(":received_message_id", message)
            .bind(":attachment_key", attachmentKey(attachment.id))
            .bind(":name", attachment.name)
            .bind(":type", attachment.type)
            .bind(":url", attachment.url)
            .bind(":content", blobOf(attachment.bytes))
            .run();
    }
}

void MessageStore::remove(Write& write, const ReceivedMessage& message) {
    Statement(m_database, removeAttachmentsSql).bind(":id", message.id).run();
    table().remove(write, message);
}

void MessageStore::insertAnswer(Write& write, const SentAnswer& answer, const QByteArray& content, CitizenId citizen) {
    answerTable().insert(write, answer, citizen.value(), withContent(content));
}

QList<SentAnswer> MessageStore::answersTo(IncomingReferralId referral) const {
    const QByteArray sql = answerTable().select() + " WHERE incoming_referral_id = :referral ORDER BY id";
    Statement select(m_database, sql.constData());
    return answerTable().readAll(select.bind(":referral", referral));
}

} // namespace brobygger
