// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_reader.h"

#include "core/exchange/carecommunication/care_communication_reader.h"
#include "core/exchange/medcom/lifted_content.h"
#include "core/exchange/medcom/refused_messages.h"
#include "core/exchange/oioxml/oioxml_reader.h"

namespace brobygger {

namespace {

/// The first bytes without byte order mark and white space.
QByteArray beginningOf(const QByteArray& bytes) {
    QByteArray start = bytes.left(512);
    if (start.startsWith("\xEF\xBB\xBF")) {
        start.remove(0, 3);
    }
    return start.trimmed();
}

bool isUtf16(const QByteArray& bytes) { return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"); }

} // namespace

Result<ReferralMessage> readReferralMessage(const QByteArray& bytes, const MessageLimits& limits, const Progress& progress) {
    if (bytes.size() > limits.bytes) {
        return messageTooLarge();
    }
    const QByteArray start = beginningOf(bytes);
    if (start.startsWith("UNA") || start.startsWith("UNB")) {
        return edifactMessage();
    }
    const bool isXml = start.startsWith('<') || isUtf16(bytes);
    if (!isXml && !start.startsWith('{')) {
        return noMessage();
    }
    const LiftedContent lifted(bytes);
    if (lifted.reduced().size() > limits.bytesWithoutAttachments) {
        return messageTooLarge();
    }
    if (progress.isCancelled()) {
        return readingGivenUp();
    }
    const Result<MessageTree> tree =
        isXml ? readXmlTree(lifted.reduced(), limits, progress) : readJsonTree(lifted.reduced(), limits);
    if (!tree) {
        return tree.error();
    }
    if (tree->root.name == QStringLiteral("Emessage")) {
        return readOioxml(*tree, lifted, limits, progress);
    }
    if (!isXml || tree->space == QStringLiteral("http://hl7.org/fhir")) {
        return readCareCommunication(*tree, lifted, limits, progress);
    }
    return noMessage();
}

Result<ReadMessage> ReadMessage::from(const QByteArray& bytes, const Progress& progress) {
    Result<ReferralMessage> message = readReferralMessage(bytes, {}, progress);
    if (!message) {
        return message.error();
    }
    return ReadMessage(bytes, *std::move(message));
}

} // namespace brobygger
