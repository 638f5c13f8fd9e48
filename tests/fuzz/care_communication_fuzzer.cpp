// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carecommunication/care_communication_reader.h"
#include "core/exchange/carecommunication/care_communication_writer.h"

using namespace brobygger;

namespace {

/// An answer with all that MedCom demands, so that it is written whatever it answers.
MessageReply replyTo(const ReferralMessage& answered) {
    MessageReply reply;
    reply.envelopeId = reply.letterId = QStringLiteral("b6ad41a4-92a1-4af4-9d0b-9ee1cf0b0b5c");
    reply.at = QDateTime(QDate(2026, 12, 1), QTime(9, 0));
    reply.sender.ean = reply.receiver.ean = QStringLiteral("5790001382445");
    reply.sender.sor = reply.receiver.sor = QStringLiteral("953741000016009");
    reply.sender.identifiers = answered.receiver.identifiers;
    reply.receiver.identifiers = answered.sender.identifiers;
    reply.sender.person = QStringLiteral("Bo");
    reply.sender.phone = QStringLiteral("89591000");
    reply.citizen.cpr = answered.citizen.cpr;
    reply.citizen.replacementId = QStringLiteral("0703921VJ4");
    reply.citizen.surname = QStringLiteral("Skov");
    reply.episodeId = answered.episodeId;
    reply.text = QStringLiteral("Tak.");
    reply.answered = answered;
    return reply;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const LiftedContent lifted(bytes);
    for (const auto& tree : {readJsonTree(lifted.reduced()), readXmlTree(lifted.reduced())}) {
        const auto message = tree ? readCareCommunication(*tree, lifted) : Result<ReferralMessage>(tree.error());
        if (message) {
            (void)message->plainText().size();
            if (const auto answer = careCommunicationReply(replyTo(*message), &tree->root)) {
                (void)toFhirJson(*answer).size();
                (void)toFhirXml(*answer).size();
            }
        }
    }
    return 0;
}
