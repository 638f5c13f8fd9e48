// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/files.h"
#include "app/verbs/verb.h"
#include "core/base/time/dates.h"
#include "core/messages/message_notices.h"
#include "core/messages/message_reader.h"
#include "core/workspace/workspace.h"

namespace brobygger {

namespace {

QJsonArray identifiersJson(const QList<MessageIdentifier>& identifiers) {
    QJsonArray all;
    for (const MessageIdentifier& identifier : identifiers) {
        all.append(QJsonObject{{QStringLiteral("system"), orNull(identifier.system)},
                               {QStringLiteral("value"), orNull(identifier.value)},
                               {QStringLiteral("use"), orNull(identifier.use)}});
    }
    return all;
}

QJsonObject partyJson(const MessageParty& party) {
    return {{QStringLiteral("organisation"), orNull(party.organisation)},
            {QStringLiteral("department"), orNull(party.department)},
            {QStringLiteral("identifier"), orNull(party.identifier)},
            {QStringLiteral("identifier_code"), orNull(party.identifierCode)},
            {QStringLiteral("ean"), orNull(party.ean)},
            {QStringLiteral("sor"), orNull(party.sor)},
            {QStringLiteral("identifiers"), identifiersJson(party.identifiers)},
            {QStringLiteral("person"), orNull(party.person)}};
}

QJsonObject citizenJson(const MessageCitizen& citizen) {
    return {{QStringLiteral("cpr"), orNull(citizen.cpr)},
            {QStringLiteral("replacement_id"), orNull(citizen.replacementId)},
            {QStringLiteral("identifiers"), identifiersJson(citizen.identifiers)},
            {QStringLiteral("given_name"), orNull(citizen.givenName)},
            {QStringLiteral("surname"), orNull(citizen.surname)},
            {QStringLiteral("birth_date"), orNull(isoDate(citizen.birthDate))},
            {QStringLiteral("said_birth_date"), orNull(isoDate(citizen.saidBirthDate))},
            {QStringLiteral("is_dead"), citizen.isDead},
            {QStringLiteral("died_on"), orNull(isoDate(citizen.diedOn))},
            {QStringLiteral("is_address_protected"), citizen.isAddressProtected},
            {QStringLiteral("phones"), QJsonArray::fromStringList(citizen.phones)},
            {QStringLiteral("email"), orNull(citizen.email)},
            {QStringLiteral("address"), orNull(citizen.street)},
            {QStringLiteral("postcode"), orNull(citizen.postcode)},
            {QStringLiteral("town"), orNull(citizen.town)}};
}

/// `known` is whom it is about when the file has them: what it says of them is told with the message.
QJsonObject messageJson(const ReferralMessage& message, const std::optional<Citizen>& known, QDate today) {
    QJsonArray diagnoses;
    for (const MessageDiagnosis& diagnosis : message.diagnoses) {
        diagnoses.append(QJsonObject{{QStringLiteral("code"), orNull(diagnosis.code)},
                                     {QStringLiteral("system"), orNull(diagnosis.system)},
                                     {QStringLiteral("text"), orNull(diagnosis.text)}});
    }
    QJsonArray relatives;
    for (const MessageRelative& relative : message.relatives) {
        relatives.append(QJsonObject{{QStringLiteral("relation"), orNull(relative.relation)},
                                     {QStringLiteral("name"), orNull(relative.name)}});
    }
    QJsonArray attachments;
    for (const MessageAttachment& attachment : message.attachments) {
        attachments.append(QJsonObject{{QStringLiteral("name"), orNull(attachment.name)},
                                       {QStringLiteral("type"), orNull(attachment.type)},
                                       {QStringLiteral("bytes"), static_cast<double>(attachment.size)},
                                       {QStringLiteral("url"), orNull(attachment.url)}});
    }
    return {{QStringLiteral("format"), toCode(message.format)},
            {QStringLiteral("version"), orNull(message.version)},
            {QStringLiteral("message_id"), orNull(message.messageId)},
            {QStringLiteral("letter_id"), orNull(message.letterId)},
            {QStringLiteral("thread_id"), orNull(message.threadId)},
            {QStringLiteral("answers_to"), orNull(message.answersTo)},
            {QStringLiteral("sent"), orNull(isoMinute(message.sent))},
            {QStringLiteral("event"), toCode(message.event)},
            {QStringLiteral("correction"), orNull(toCode(message.correction))},
            {QStringLiteral("sender"), partyJson(message.sender)},
            {QStringLiteral("receiver"), partyJson(message.receiver)},
            {QStringLiteral("citizen"), citizenJson(message.citizen)},
            {QStringLiteral("subject"), orNull(message.subject)},
            {QStringLiteral("category"), orNull(message.category)},
            {QStringLiteral("priority"), orNull(message.priority)},
            {QStringLiteral("text"), message.plainText()},
            {QStringLiteral("diagnoses"), diagnoses},
            {QStringLiteral("relatives"), relatives},
            {QStringLiteral("attachments"), attachments},
            {QStringLiteral("episode_id"), orNull(message.episodeId)},
            {QStringLiteral("notices"), QJsonArray::fromStringList(noticesOf(message, known, today))},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(message.warnings)},
            {QStringLiteral("errors"), QJsonArray()}};
}

Result<VerbOutput> runImportReferral(const VerbCall& call) {
    const QString path = call.option("from");
    if (call.workspace != nullptr) { // a dry run needs no file of the user's
        if (const Result<void> may = call.workspace->mayBeRead(path); !may) {
            return may.error();
        }
    }
    // One byte more than a message may have is enough to refuse it.
    const Result<QByteArray> bytes = readFile(path, MessageLimits().bytes + 1);
    if (!bytes) {
        return bytes.error();
    }
    const Result<ReadMessage> read = ReadMessage::from(*bytes);
    if (!read) {
        return read.error();
    }
    if (call.has("dry-run")) {
        const ReferralMessage& message = read->message();
        return VerbOutput{QJsonDocument(messageJson(message, std::nullopt, call.clock->today())),
                          messageFormatName(message.format) + QLatin1Char(' ') + message.version};
    }
    Messages& messages = call.workspace->messages;
    const MessageProposal proposal = messages.propose(*read);
    MessageDecision decision = Messages::usualDecision(proposal);
    if (call.has("citizen")) {
        decision.citizen = CitizenId::fromString(call.option("citizen"));
        if (!call.workspace->citizens.find(decision.citizen)) {
            return Error{ErrorKind::NotFound, QStringLiteral("--citizen: there is no such citizen in the file")};
        }
    }
    const auto known = call.workspace->citizens.find(decision.citizen);
    const Result<AcceptedMessage> accepted = messages.accept(*read, decision);
    if (!accepted) {
        return accepted.error();
    }
    if (const auto noted = messages.noteRead(path, accepted->citizen); !noted) {
        return noted.error();
    }
    QJsonObject json = messageJson(proposal.message, known, call.clock->today());
    json.insert(QStringLiteral("referral_id"),
                accepted->referral.isValid() ? QJsonValue(accepted->referral.toString()) : QJsonValue());
    json.insert(QStringLiteral("citizen_id"),
                accepted->citizen.isValid() ? QJsonValue(accepted->citizen.toString()) : QJsonValue());
    json.insert(QStringLiteral("is_new_referral"), !proposal.belongsTo.isValid());
    json.insert(QStringLiteral("possible_duplicates"),
                decision.citizen.isValid() ? 0 : static_cast<int>(proposal.persons.size()));
    return VerbOutput{QJsonDocument(json), accepted->referral.toString()};
}

Result<VerbOutput> runExportReply(const VerbCall& call) {
    const ReplyKind kind = replyKindFromCode(call.option("kind"));
    const std::optional<AnswerFormat> format = answerFormatFromCode(call.option("format"));
    if (!format) {
        return wrongUsageOf(QStringLiteral("--format is text, xdis15, xdis91 or carecommunication"));
    }
    const QString path = call.option("to");
    const bool isXml = path.endsWith(QStringLiteral(".xml"), Qt::CaseInsensitive);
    if (*format == AnswerFormat::CareCommunication && !isXml && !path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)) {
        return wrongUsageOf(QStringLiteral("--to: a carecommunication ends in .json or .xml"));
    }
    const IncomingReferralId referral = IncomingReferralId::fromString(call.option("referral"));
    ReferrerAnswers& answers = call.workspace->referrerAnswers;
    const Result<PreparedAnswer> prepared = answers.prepare(referral, kind);
    if (!prepared) {
        return prepared.error();
    }
    const Result<AnswerFile> made = answers.make(referral, kind, *format, isXml, prepared->text);
    if (!made) {
        return made.error();
    }
    if (const auto kept = answers.keep(*made, path); !kept) {
        return kept.error();
    }
    return VerbOutput{QJsonDocument(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("format"), toCode(*format)}}),
                      path};
}

} // namespace

QList<Verb> messageVerbs() {
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    return {
        {text("import referral"),
         text("reads a MedCom message as a referral"),
         FileUse::Write,
         {{text("from"), text("MESSAGE"), text("XREF15, XDIS91, XBIN01 or CareCommunication"), true},
          {text("citizen"), text("ID"), text("whom it is about, when the file has them"), false, OptionValue::Id},
          {text("dry-run"), {}, text("only tells what it says; needs no --file")}},
         runImportReferral,
         false,
         true},
        {text("export reply"),
         text("writes an answer to a referrer"),
         FileUse::Beside,
         {{text("referral"), text("ID"), text("the referral"), true, OptionValue::Id},
          {text("kind"), text("KIND"), text("status or closing"), true, OptionValue::Text, {text("status"), text("closing")}},
          {text("format"),
           text("FORMAT"),
           text("text, xdis15, xdis91 or carecommunication"),
           true,
           OptionValue::Text,
           {text("text"), text("xdis15"), text("xdis91"), text("carecommunication")}},
          {text("to"), text("FILE"), text("where to write; .json or .xml for carecommunication"), true}},
         runExportReply},
    };
}

} // namespace brobygger
