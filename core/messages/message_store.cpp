// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* columnsSql =
    "SELECT id, format, identity, message_id, letter_id, thread_id, episode_id, sender_ean, event, status, received_at, "
    "citizen_id, incoming_referral_id FROM received_message ";
constexpr const char* insertSql = R"(
    INSERT INTO received_message (id, format, identity, message_id, letter_id, thread_id, episode_id, sender_ean, event,
        status, received_at, citizen_id, incoming_referral_id, content, created_at, changed_at)
    VALUES (:id, :format, :identity, :message_id, :letter_id, :thread_id, :episode_id, :sender_ean, :event,
        :status, :received_at, :citizen_id, :incoming_referral_id, :content, :stamp, :stamp))";
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
constexpr const char* removeSql = "DELETE FROM received_message WHERE id = :id";
constexpr const char* insertAnswerSql = R"(
    INSERT INTO sent_answer (id, incoming_referral_id, kind, format, message_id, letter_id, thread_id, text, content,
        made_at, created_at)
    VALUES (:id, :incoming_referral_id, :kind, :format, :message_id, :letter_id, :thread_id, :text, :content,
        :made_at, :stamp))";
constexpr const char* answersSql = R"(
    SELECT id, incoming_referral_id, kind, format, message_id, letter_id, thread_id, text, made_at
    FROM sent_answer WHERE incoming_referral_id = :incoming_referral_id ORDER BY id)";

struct AttachmentRow;

ReceivedMessage fromRow(const Statement& row) {
    ReceivedMessage message;
    message.id = row.id<ReceivedMessageId>("id");
    message.format = messageFormatFromCode(row.text("format"));
    message.identity = row.text("identity");
    message.messageId = row.text("message_id");
    message.letterId = row.text("letter_id");
    message.threadId = row.text("thread_id");
    message.episodeId = row.text("episode_id");
    message.senderEan = row.text("sender_ean");
    message.event = messageEventFromCode(row.text("event"));
    message.status = messageStatusFromCode(row.text("status"));
    message.receivedAt = row.minute("received_at");
    message.citizen = row.id<CitizenId>("citizen_id");
    message.referral = row.id<IncomingReferralId>("incoming_referral_id");
    return message;
}

Values valuesOf(const ReceivedMessage& message) {
    return Values()
        .set("format", toCode(message.format))
        .set("identity", message.identity)
        .set("message_id", message.messageId)
        .set("letter_id", message.letterId)
        .set("thread_id", message.threadId)
        .set("episode_id", message.episodeId)
        .set("sender_ean", message.senderEan)
        .set("event", toCode(message.event))
        .set("status", toCode(message.status))
        .set("received_at", message.receivedAt)
        .set("citizen_id", message.citizen)
        .set("incoming_referral_id", message.referral);
}

SentAnswer answerFromRow(const Statement& row) {
    SentAnswer answer;
    answer.id = row.id<SentAnswerId>("id");
    answer.referral = row.id<IncomingReferralId>("incoming_referral_id");
    answer.kind = replyKindFromCode(row.text("kind"));
    answer.format = answerFormatFromCode(row.text("format")).value_or(AnswerFormat::Text);
    answer.messageId = row.text("message_id");
    answer.letterId = row.text("letter_id");
    answer.threadId = row.text("thread_id");
    answer.text = row.text("text");
    answer.madeAt = row.minute("made_at");
    return answer;
}

Values valuesOf(const SentAnswer& answer) {
    return Values()
        .set("incoming_referral_id", answer.referral)
        .set("kind", toCode(answer.kind))
        .set("format", toCode(answer.format))
        .set("message_id", answer.messageId)
        .set("letter_id", answer.letterId)
        .set("thread_id", answer.threadId)
        .set("text", answer.text)
        .set("made_at", answer.madeAt);
}

Value blobOf(const QByteArray& bytes) { return bytes.isEmpty() ? Value() : Value(bytes); }

std::optional<ReceivedMessage> one(Statement& select) {
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}
} // namespace

std::optional<ReceivedMessage> MessageStore::find(ReceivedMessageId id) const {
    const QByteArray sql = QByteArray(columnsSql) + "WHERE id = :id";
    Statement select(m_database, sql.constData());
    select.bind(":id", id);
    return one(select);
}

std::optional<ReceivedMessage> MessageStore::findByIdentity(const QString& identity) const {
    const QByteArray sql = QByteArray(columnsSql) + "WHERE identity = :identity";
    Statement select(m_database, sql.constData());
    select.bind(":identity", identity);
    return one(select);
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
    const QByteArray sql = QByteArray(columnsSql) + "WHERE incoming_referral_id = :referral ORDER BY received_at, id";
    Statement select(m_database, sql.constData());
    select.bind(":referral", referral);
    QList<ReceivedMessage> messages;
    while (select.step()) {
        messages.append(fromRow(select));
    }
    return messages;
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
        attachments.append({select.text("attachment_key"), select.text("name"), select.text("type"), select.text("url"),
                            bytes.size(), bytes});
    }
    return attachments;
}

void MessageStore::insert(Write& write, const ReceivedMessage& message, const QByteArray& content) {
    Statement(m_database, insertSql)
        .bind(valuesOf(message))
        .bind(":id", message.id)
        .bind(":content", Value(content))
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::Message, message.id.value(), message.citizen.value());
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
    Statement(m_database, removeSql).bind(":id", message.id).run();
    write.removed(RecordKind::Message, message.id.value(), message.citizen.value());
}

void MessageStore::insertAnswer(Write& write, const SentAnswer& answer, const QByteArray& content, CitizenId citizen) {
    Statement(m_database, insertAnswerSql)
        .bind(valuesOf(answer))
        .bind(":id", answer.id)
        .bind(":content", blobOf(content))
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::Message, answer.id.value(), citizen.value());
}

QList<SentAnswer> MessageStore::answersTo(IncomingReferralId referral) const {
    Statement select(m_database, answersSql);
    select.bind(":incoming_referral_id", referral);
    QList<SentAnswer> answers;
    while (select.step()) {
        answers.append(answerFromRow(select));
    }
    return answers;
}

} // namespace brobygger
