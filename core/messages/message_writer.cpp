// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_writer.h"

#include "core/exchange/carecommunication/care_communication_writer.h"
#include "core/exchange/medcom/lifted_content.h"
#include "core/exchange/oioxml/oioxml_writer.h"

#include <QUuid>

namespace brobygger {

namespace {

/// The bundle that is answered, without the weight of its attachments; nothing when it is no CareCommunication.
std::optional<MessageTree> bundleOf(const MessageReply& reply, const QByteArray& answered) {
    if (!reply.answered || reply.answered->format != MessageFormat::CareCommunication || answered.isEmpty()) {
        return std::nullopt;
    }
    const LiftedContent lifted(answered);
    const bool isXml = lifted.reduced().trimmed().startsWith('<') || lifted.reduced().startsWith("\xEF\xBB\xBF<");
    Result<MessageTree> tree = isXml ? readXmlTree(lifted.reduced()) : readJsonTree(lifted.reduced());
    return tree ? std::optional(*std::move(tree)) : std::nullopt;
}

} // namespace

Result<QByteArray> writeReply(const MessageReply& reply, ReplyFormat format, const QByteArray& answered) {
    if (format == ReplyFormat::Xdis15) {
        return writeXdis15(reply);
    }
    if (format == ReplyFormat::Xdis91) {
        return writeXdis91(reply);
    }
    const std::optional<MessageTree> bundle = bundleOf(reply, answered);
    const Result<FhirElement> message = careCommunicationReply(reply, bundle ? &bundle->root : nullptr);
    if (!message) {
        return message.error();
    }
    return format == ReplyFormat::CareCommunicationJson ? toFhirJson(*message) : toFhirXml(*message);
}

void giveIdentifiers(MessageReply& reply, ReplyFormat format, qint64 uniqueNumber) {
    if (format == ReplyFormat::Xdis15 || format == ReplyFormat::Xdis91) {
        // OIOXML allows 14 characters; the number fills 13 of them.
        const QString number = QString::number(uniqueNumber, 36).toUpper();
        reply.envelopeId = QLatin1Char('K') + number;
        reply.letterId = QLatin1Char('B') + number;
    } else {
        reply.envelopeId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        reply.letterId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
}

} // namespace brobygger
