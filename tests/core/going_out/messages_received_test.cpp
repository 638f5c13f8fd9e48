// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/messages/message_reader.h"
#include "core/messages/message_store.h"
#include "tests/support/builders.h"
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"
#include "tests/support/test_file.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <type_traits>

using namespace brobygger;

namespace {

ReadMessage hasBeenRead(const QByteArray& bytes) {
    const auto read = ReadMessage::from(bytes);
    INFO((read ? std::string() : read.error().message.toStdString()));
    REQUIRE(read);
    return *read;
}

MessageProposal proposed(const Workspace& workspace, const QByteArray& bytes) {
    return workspace.messages.propose(hasBeenRead(bytes));
}

/// Takes a message in as the page does when nothing is changed on it.
AcceptedMessage accepted(Workspace& workspace, const QByteArray& bytes) {
    const ReadMessage read = hasBeenRead(bytes);
    auto done = workspace.messages.accept(read, Messages::usualDecision(workspace.messages.propose(read)));
    INFO((done ? std::string() : done.error().message.toStdString()));
    REQUIRE(done);
    return *done;
}

QByteArray resent(QByteArray bytes) { return bytes.replace("Brev200", "Brev201").replace("Kuv200", "Kuv201"); }

} // namespace

TEST_CASE("A doctor's message becomes a person, a clinic with its doctor, and a referral that waits", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QByteArray bytes = xrefMessage();
    const AcceptedMessage done = accepted(workspace, bytes);
    const auto referral = workspace.incomingReferrals.find(done.referral);
    REQUIRE(referral);
    CHECK(referral->source == QStringLiteral("gp"));
    CHECK(referral->receivedOn == QDate(2026, 11, 1));
    CHECK(referral->reason.startsWith(QStringLiteral("DZ602 Problem med at bo alene\nBor alene.\nTolk")));
    CHECK(workspace.incomingReferrals.clockOf(*referral).isRunning);
    const auto citizen = workspace.citizens.find(done.citizen);
    CHECK(citizen->fullName() == QStringLiteral("Inga Skov"));
    CHECK(citizen->birthDate == QDate(1992, 3, 7));
    CHECK(citizen->phone == QStringLiteral("22334455"));
    const auto clinic = workspace.partners.find(referral->partner);
    CHECK(clinic->name == QStringLiteral("Lægerne Torvet"));
    CHECK(clinic->ean == QStringLiteral("5790000121526"));
    CHECK(clinic->providerNumber == QStringLiteral("061654"));
    CHECK(workspace.partners.findPerson(referral->person)->name == QStringLiteral("Karen Holm"));
    file.reopen();
    CHECK(file.workspace().messages.contentOf(done.message) == bytes);
    CHECK(file.workspace().messages.ofReferral(done.referral).size() == 1);
}

TEST_CASE(
    "A message whose sender has a wrong EAN number is taken in all the same; the list of partners does not take the number",
    "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AcceptedMessage done = accepted(workspace, xrefMessage().replace("5790000121526", "5790000121520"));
    const auto clinic = workspace.partners.find(workspace.incomingReferrals.find(done.referral)->partner);
    REQUIRE(clinic);
    CHECK(clinic->name == QStringLiteral("Lægerne Torvet"));
    CHECK(clinic->ean.isEmpty());
    CHECK(workspace.partners.change(*clinic));
    REQUIRE(workspace.messages.ofReferral(done.referral).size() == 1);
    CHECK(workspace.messages.ofReferral(done.referral).first().senderEan == QStringLiteral("5790000121520"));
}

TEST_CASE("A received message comes back from the file with every field as it was kept", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AcceptedMessage done = accepted(workspace, xrefMessage());
    ReceivedMessage message;
    message.format = MessageFormat::CareCommunication;
    message.identity = QStringLiteral("identity");
    message.messageId = QStringLiteral("envelope");
    message.letterId = QStringLiteral("letter");
    message.threadId = QStringLiteral("thread");
    message.episodeId = QStringLiteral("episode");
    message.senderEan = QStringLiteral("5790000121526");
    message.event = MessageEvent::Forward;
    message.status = MessageStatus::SetAside;
    message.receivedAt = QDateTime(QDate(2026, 11, 2), QTime(8, 15));
    message.citizen = done.citizen;
    message.referral = done.referral;
    const auto kept = workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<bool> {
        message.id = write.newId<ReceivedMessage>();
        MessageStore(write.database()).insert(write, message, "bytes");
        return true;
    });
    REQUIRE(kept);
    CHECK(MessageStore(workspace.session.database()).find(message.id) == message);
}

TEST_CASE("The same message is taken in once", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    accepted(workspace, xrefMessage());
    const ReadMessage read = hasBeenRead(xrefMessage());
    const MessageProposal again = workspace.messages.propose(read);
    CHECK(again.known.isValid());
    const auto refused = workspace.messages.accept(read, Messages::usualDecision(again));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 1);
}

TEST_CASE("The same message that was looked at twice before it was received is taken in once", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ReadMessage first = hasBeenRead(xrefMessage());
    const ReadMessage second = hasBeenRead(xrefMessage());
    const MessageDecision decision = Messages::usualDecision(workspace.messages.propose(first));
    CHECK_FALSE(workspace.messages.propose(second).known.isValid());
    REQUIRE(workspace.messages.accept(first, decision));
    const auto refused = workspace.messages.accept(second, decision);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 1);
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 1);
}

TEST_CASE("What is kept of a message is what was read, byte for byte and with its files, whatever has become of the file since",
          "[messages]") {
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<ReadMessage>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<ReadMessage, QByteArray, ReferralMessage>);
    TestFile file;
    Workspace& workspace = file.workspace();
    const QByteArray pdf("%PDF-1.7 x");
    QByteArray bytes = xbinMessage(pdf);
    const QByteArray before(bytes.constData(), bytes.size()); // of its own
    const ReadMessage read = hasBeenRead(bytes);
    bytes.fill(' ');
    const auto done = workspace.messages.accept(read, Messages::usualDecision(workspace.messages.propose(read)));
    REQUIRE(done);
    file.reopen();
    const Messages& messages = file.workspace().messages;
    CHECK(messages.contentOf(done->message) == before);
    const auto attachments = messages.attachmentsOf(done->message);
    REQUIRE(attachments.size() == 1);
    CHECK((attachments.first().bytes == pdf));
    const auto again = messages.read(done->message);
    REQUIRE(again);
    CHECK((*again == read.message()));
}

TEST_CASE("Somebody who is in the file with the same number is recognised, and a likely one is explained", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.surname = QStringLiteral("Berggren");
    nancy.personNumber = QStringLiteral("2512489996");
    const CitizenId known = workspace.citizens.add(nancy)->id;
    const MessageProposal proposal = proposed(workspace, xdisMessage());
    CHECK(proposal.certain == known);
    REQUIRE_FALSE(proposal.persons.isEmpty());
    CHECK_FALSE(proposal.persons.first().likeness.reasons.isEmpty());
    CHECK(accepted(workspace, xdisMessage()).citizen == known);
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 1);
}

TEST_CASE("An answer in a referral's thread goes on with it, but not when its CPR number is another person's", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AcceptedMessage first = accepted(workspace, careMessage());
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.surname = QStringLiteral("Berggren");
    nancy.personNumber = QStringLiteral("2512489996");
    const CitizenId other = workspace.citizens.add(nancy)->id;
    const auto answer = [](QByteArray bytes) {
        return bytes.replace("new-message", "reply-message")
            .replace("11111111-aaaa-4aaa-8aaa", "11111111-bbbb-4bbb-8bbb")
            .replace("00000000-aaaa-4aaa-8aaa", "00000000-bbbb-4bbb-8bbb");
    };
    CHECK(proposed(workspace, answer(careMessage())).belongsTo == first.referral);
    const QByteArray aboutNancy =
        answer(careMessage(FhirReferences::Relative, jsonObject(R"({"identifier": [{"system": "urn:oid:1.2.208.176.1.2",
            "value": "2512489996"}], "name": [{"family": "Berggren", "given": ["Nancy"]}]})")));
    const MessageProposal proposal = proposed(workspace, aboutNancy);
    CHECK_FALSE(proposal.belongsTo.isValid());
    CHECK(proposal.message.warnings.contains(QStringLiteral("The message belongs to a course of another person.")));
    const AcceptedMessage second = accepted(workspace, aboutNancy);
    CHECK(second.citizen == other);
    CHECK(second.referral != first.referral);
    CHECK(workspace.messages.ofReferral(first.referral).size() == 1);
}

TEST_CASE("A message about somebody who is in the file registers no second person with the same CPR number", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.surname = QStringLiteral("Berggren");
    nancy.personNumber = QStringLiteral("2512489996");
    const CitizenId known = workspace.citizens.add(nancy)->id;
    const ReadMessage read = hasBeenRead(xdisMessage());
    MessageDecision decision = Messages::usualDecision(workspace.messages.propose(read));
    decision.citizen = CitizenId(); // "it is somebody else", with the number left as it came
    const auto refused = workspace.messages.accept(read, decision);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().last().field == QStringLiteral("personNumber"));
    CHECK(refused.error().problems.list().last().severity == Severity::Error);
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 1);
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 0);
    decision.newCitizen.personNumber.clear(); // the doctor had mistaken the number
    const auto done = workspace.messages.accept(read, decision);
    REQUIRE(done);
    CHECK(done->citizen != known);
}

TEST_CASE("A letter of the same course of care goes to the referral it belongs to", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AcceptedMessage first = accepted(workspace, xdisMessage());
    const AcceptedMessage more = accepted(workspace, resent(xdisMessage()));
    CHECK(more.referral == first.referral);
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 1);
    CHECK(workspace.messages.ofReferral(first.referral).size() == 2);
    REQUIRE(more.undo());
    CHECK(workspace.messages.ofReferral(first.referral).size() == 1);
}

TEST_CASE("An attachment that comes in a message of its own is found, whether before or after the letter", "[messages]") {
    const QByteArray pdf("%PDF-1.7 x");
    for (const bool isBefore : {true, false}) {
        TestFile file;
        Workspace& workspace = file.workspace();
        if (isBefore) {
            accepted(workspace, xbinMessage(pdf));
        }
        const AcceptedMessage letter = accepted(workspace, xrefMessage());
        if (!isBefore) {
            accepted(workspace, xbinMessage(pdf));
        }
        const auto attachments = workspace.messages.attachmentsOf(letter.message);
        REQUIRE(attachments.size() == 1);
        CHECK(attachments.first().name == QStringLiteral("Epikrise"));
        CHECK((attachments.first().bytes == pdf));
        CHECK(workspace.messages.ofReferral(letter.referral).size() == (isBefore ? 1 : 2));
    }
}

TEST_CASE("Taking an accepted message back leaves the file as it was, unless somebody has worked on it", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    AcceptedMessage done = accepted(workspace, xrefMessage());
    REQUIRE(done.undo());
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 0);
    CHECK_FALSE(workspace.citizens.find(done.citizen));
    CHECK(workspace.partners.count() == 0);
    CHECK_FALSE(proposed(workspace, xrefMessage()).known.isValid());
    done = accepted(workspace, xrefMessage());
    REQUIRE(workspace.incomingReferrals.answer(done.referral, QStringLiteral("phone"), file.clock.today()));
    CHECK_FALSE(done.undo());
    CHECK(workspace.incomingReferrals.find(done.referral));
}

TEST_CASE("Messages received one after the other are taken back all of them, or none when one has been worked on",
          "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AcceptedMessage first = accepted(workspace, xrefMessage());
    const AcceptedMessage second = accepted(workspace, xdisMessage());
    const AcceptedMessage reply = accepted(workspace, resent(xdisMessage()));
    REQUIRE(reply.referral == second.referral);
    SECTION("nobody has") {
        REQUIRE(workspace.messages.takeBack({first, second, reply}));
        CHECK(workspace.incomingReferrals.count(IncomingView::All) == 0);
        CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 0);
    }
    SECTION("the first has been answered") {
        REQUIRE(workspace.incomingReferrals.answer(first.referral, QStringLiteral("phone"), file.clock.today()));
        CHECK_FALSE(workspace.messages.takeBack({first, second, reply}));
        CHECK(workspace.incomingReferrals.count(IncomingView::All) == 2);
        CHECK(workspace.messages.ofReferral(second.referral).size() == 2);
    }
}

TEST_CASE("A message is not taken back when somebody has corrected the person or the clinic that came with it", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AcceptedMessage done = accepted(workspace, xrefMessage());
    const IncomingReferral referral = *workspace.incomingReferrals.find(done.referral);
    SECTION("the person's telephone number") {
        Citizen citizen = *workspace.citizens.find(done.citizen);
        citizen.phone = QStringLiteral("00000009");
        REQUIRE(workspace.citizens.change(citizen));
        CHECK_FALSE(done.undo());
        CHECK(workspace.citizens.find(done.citizen)->phone == QStringLiteral("00000009"));
    }
    SECTION("the clinic's telephone number") {
        Partner clinic = *workspace.partners.find(referral.partner);
        clinic.phone = QStringLiteral("00000009");
        REQUIRE(workspace.partners.change(clinic));
        CHECK_FALSE(done.undo());
        CHECK(workspace.partners.find(referral.partner)->phone == QStringLiteral("00000009"));
    }
    CHECK(workspace.incomingReferrals.find(done.referral));
}

TEST_CASE("A message read from a plain file stands in the list of plain files", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    REQUIRE(workspace.messages.noteRead(QStringLiteral("/tmp/henvisning.xml"), {}));
    CHECK(workspace.session.database().number(
              "SELECT count(*) FROM plain_file WHERE direction = 'read' AND kind = 'message'") == 1);
}

TEST_CASE("An answer tells the doctor only what the citizen has agreed to", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(workerName, QStringLiteral("Bo Brobygger"));
    const AcceptedMessage done = accepted(workspace, xrefMessage());
    const auto bare = workspace.referrerAnswers.prepare(done.referral, ReplyKind::Status);
    REQUIRE(bare);
    CHECK(bare->usual == AnswerFormat::Xdis91);
    CHECK(workspace.referrerAnswers.prepare(done.referral, ReplyKind::Closing)->usual == AnswerFormat::Xdis15);
    CHECK(bare->receiver == QStringLiteral("Lægerne Torvet, Karen Holm"));
    CHECK(bare->text.startsWith(
        QStringLiteral("Status på henvisning modtaget 01-11-2026\n\nBorger: Inga Skov, født 07-03-1992\n")));
    CHECK(bare->text.contains(QStringLiteral("under opstart")));
    CHECK_FALSE(bare->text.contains(QStringLiteral("Første kontakt")));
    CHECK_FALSE(bare->text.contains(QStringLiteral("{{")));
    CHECK(bare->leftOut == QStringList{QStringLiteral("plan"), QStringLiteral("attendance")});
    CHECK(bare->whyLeftOut.size() == 1); // both for the same reason, said once
    Consent consent;
    consent.citizen = done.citizen;
    consent.partner = workspace.incomingReferrals.find(done.referral)->partner;
    consent.fromWhom = QStringLiteral("Brobygger");
    consent.toWhom = QStringLiteral("Lægerne Torvet");
    consent.kinds = {QStringLiteral("plan"), QStringLiteral("attendance")};
    consent.purpose = QStringLiteral("svar til lægen");
    consent.form = QStringLiteral("oral");
    consent.givenOn = file.clock.today();
    const auto recorded = workspace.consents.record(consent);
    INFO((recorded ? std::string() : recorded.error().message.toStdString()));
    REQUIRE(recorded);
    const auto whole = workspace.referrerAnswers.prepare(done.referral, ReplyKind::Status);
    REQUIRE(whole);
    CHECK(whole->leftOut.isEmpty());
    CHECK(whole->whyLeftOut.isEmpty());
    REQUIRE(workspace.consents.withdraw(recorded->id, file.clock.today()));
    const auto without = workspace.referrerAnswers.prepare(done.referral, ReplyKind::Status);
    REQUIRE(without);
    REQUIRE(without->whyLeftOut.size() == 1);
    CHECK(without->whyLeftOut.first().contains(formatDate(file.clock.today())));
}

TEST_CASE("An answer says how many appointments nobody knows the outcome of, and only where there are some", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AcceptedMessage done = accepted(workspace, xrefMessage());
    Consent consent;
    consent.citizen = done.citizen;
    consent.partner = workspace.incomingReferrals.find(done.referral)->partner;
    consent.fromWhom = QStringLiteral("Brobygger");
    consent.toWhom = QStringLiteral("Lægerne Torvet");
    consent.kinds = {QStringLiteral("attendance")};
    consent.purpose = QStringLiteral("svar til lægen");
    consent.form = QStringLiteral("oral");
    consent.givenOn = file.clock.today();
    REQUIRE(workspace.consents.record(consent));
    const auto been = [&](int day) {
        Appointment appointment;
        appointment.citizen = done.citizen;
        appointment.sector = QStringLiteral("gp");
        appointment.startsAt = QDateTime(QDate(2026, 10, day), QTime(10, 0));
        const auto booked = workspace.appointments.book(appointment);
        REQUIRE(booked);
        return *booked;
    };
    const auto text = [&] { return workspace.referrerAnswers.prepare(done.referral, ReplyKind::Status)->text; };
    CHECK_FALSE(text().contains(QStringLiteral("Fremmøde")));
    const AppointmentId first = been(26);
    CHECK(text().contains(QStringLiteral("Fremmøde: udfaldet af 1 aftale er ikke oplyst\n")));
    REQUIRE(workspace.appointments.recordOutcome(first, {outcome::attended, {}, {}, {}}));
    CHECK(text().contains(QStringLiteral("Fremmøde: mødt til 1 af 1 aftale\n")));
    REQUIRE(workspace.appointments.recordOutcome(been(27), {outcome::unknown, {}, {}, {}}));
    CHECK(
        text().contains(QStringLiteral("Fremmøde: mødt til 1 af 1 aftale. Udfaldet af yderligere 1 aftale er ikke oplyst.\n")));
    been(28); // nothing has been written down about it
    CHECK(text().contains(QStringLiteral("Udfaldet af yderligere 2 aftaler er ikke oplyst.")));
}

TEST_CASE("The closing answer carries the closing note, without what the citizen has not agreed to", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AcceptedMessage done = accepted(workspace, xrefMessage());
    const auto referral = workspace.incomingReferrals.find(done.referral);
    CourseClosing closing;
    closing.outcome = QStringLiteral("dropped_out");
    closing.note = QStringLiteral("Inga går i madklub. Hun drikker ikke alkohol mere.");
    closing.wasPlanned = true;
    closing.on = file.clock.today();
    closing.items = workspace.courses.openItems(referral->course);
    for (OpenItem& item : closing.items) {
        item.decision = OpenItemDecision::Cancel;
    }
    const auto closed = workspace.courses.close(referral->course, closing);
    INFO((closed ? std::string() : closed.error().message.toStdString()));
    REQUIRE(closed);
    CHECK_FALSE(workspace.referrerAnswers.prepare(done.referral, ReplyKind::Closing)->text.contains(QStringLiteral("madklub")));

    Consent consent;
    consent.citizen = done.citizen;
    consent.fromWhom = QStringLiteral("Brobygger");
    consent.toWhom = QStringLiteral("Egen læge");
    consent.kinds = {QStringLiteral("plan"), QStringLiteral("attendance")};
    consent.purpose = QStringLiteral("svar til lægen");
    consent.form = QStringLiteral("oral");
    consent.givenOn = file.clock.today();
    REQUIRE(workspace.consents.record(consent));
    const auto answer = workspace.referrerAnswers.prepare(done.referral, ReplyKind::Closing);
    REQUIRE(answer);
    CHECK(answer->text.contains(QStringLiteral("Inga går i madklub.")));
    CHECK_FALSE(answer->text.contains(QStringLiteral("alkohol")));
    CHECK(answer->leftOut == QStringList{QStringLiteral("misuse")});
    CHECK_FALSE(workspace.referrerAnswers.prepare(done.referral, ReplyKind::Status)->text.contains(QStringLiteral("madklub")));
}

TEST_CASE("A written answer is kept, stands in the list of plain files and leads replies back", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const AcceptedMessage done = accepted(workspace, xrefMessage());
    CHECK_FALSE(
        workspace.referrerAnswers.make(done.referral, ReplyKind::Closing, AnswerFormat::Xdis15, false, QStringLiteral(" ")));
    workspace.settings.set(organisationName, QStringLiteral("Norddjurs Kommune"));
    const auto made = workspace.referrerAnswers.make(done.referral, ReplyKind::Closing, AnswerFormat::Xdis15, false,
                                                     QStringLiteral("Tak for henvisningen."));
    REQUIRE(made);
    if (const auto errors = schemaErrors(made->bytes, QStringLiteral("medcom-oioxml/xsd/2016/12/01/EMessage.xsd"))) {
        CHECK(errors->toStdString() == "");
    }
    // The referrer wrote to these numbers; none are entered in the settings.
    CHECK(made->bytes.contains("<Sender><EANIdentifier>5790001382445</EANIdentifier><Identifier>0707<"));
    CHECK(made->bytes.contains("<AlternativeIdentifier>0703921VJ4<"));
    CHECK(made->bytes.contains("<EpisodeOfCareIdentifier>forloeb-100<"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("svar.xml"));
    REQUIRE(workspace.referrerAnswers.keep(*made, path));
    CHECK(QFileInfo(path).size() == made->bytes.size());
    CHECK(workspace.audit.plainFiles().first().path == path); // written and taken down in one
    const auto kept = workspace.referrerAnswers.answersTo(done.referral);
    REQUIRE(kept.size() == 1);
    SentAnswer answer = made->answer;
    answer.id = kept.first().id;
    CHECK(kept.first() == answer);
    CHECK(answer.kind == ReplyKind::Closing);
    CHECK(answer.format == AnswerFormat::Xdis15);
    CHECK(answer.text == QStringLiteral("Tak for henvisningen."));
    Database& database = workspace.session.database();
    Statement bytes(database, "SELECT content FROM sent_answer");
    REQUIRE(bytes.step());
    CHECK(bytes.bytes("content") == made->bytes);
    Statement line(database, "SELECT citizen_id FROM audit WHERE kind = 'message' AND action = 'created' AND record_id = :id");
    REQUIRE(line.bind(":id", answer.id).step());
    CHECK(line.id<CitizenId>("citizen_id") == done.citizen);
    CHECK(workspace.session.database().number("SELECT count(*) FROM plain_file WHERE direction = 'written'") == 1);
}

TEST_CASE("A conversation in CareCommunication stays one referral: message, our answer, and the reply to it",
          "[messages][samples]") {
    const auto first =
        sample(QStringLiteral("medcom-fhir/carecommunication-5.0.2/Bundle-add5e7e2-0c0f-4a4a-bfff-f6f984fa7e3c.json"));
    const auto second =
        sample(QStringLiteral("medcom-fhir/carecommunication-5.0.2/Bundle-b56549f7-ed10-422d-8088-f7222b686e46.json"));
    if (!first || !second) {
        SKIP("the samples do not lie beside the project");
    }
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationName, QStringLiteral("Norddjurs Kommune"));
    workspace.settings.set(organisationEan, QStringLiteral("5790001382445"));
    workspace.settings.set(organisationSor, QStringLiteral("953741000016009"));
    workspace.settings.set(organisationPhone, QStringLiteral("89591000"));
    workspace.settings.set(workerName, QStringLiteral("Bo Brobygger"));
    const AcceptedMessage done = accepted(workspace, *first);
    const auto answer = workspace.referrerAnswers.make(done.referral, ReplyKind::Status, AnswerFormat::CareCommunication, true,
                                                       QStringLiteral("Vi ringer i morgen."));
    INFO((answer ? std::string() : answer.error().message.toStdString()));
    REQUIRE(answer);
    REQUIRE(workspace.referrerAnswers.keep(*answer));
    const MessageProposal readAgain = proposed(workspace, answer->bytes);
    CHECK(readAgain.message.event == MessageEvent::Reply);
    CHECK(readAgain.belongsTo == done.referral);
    CHECK(accepted(workspace, *second).referral == done.referral);
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 1);
}

TEST_CASE("Our answer to any published message belongs to the referral the message became", "[messages][samples]") {
    QStringList paths;
    for (const char* version : {"2.0.0", "3.0.0", "4.0.0", "5.0.2"}) {
        paths +=
            samplesIn(QStringLiteral("medcom-fhir/carecommunication-%1").arg(QLatin1String(version)), QStringLiteral(".json"));
    }
    if (paths.isEmpty()) {
        SKIP("the samples do not lie beside the project");
    }
    for (const QString& path : paths) {
        INFO(path.toStdString());
        TestFile file;
        Workspace& workspace = file.workspace();
        workspace.settings.set(organisationName, QStringLiteral("Norddjurs Kommune"));
        workspace.settings.set(organisationEan, QStringLiteral("5790001382445"));
        workspace.settings.set(organisationSor, QStringLiteral("953741000016009"));
        workspace.settings.set(organisationPhone, QStringLiteral("89591000"));
        workspace.settings.set(workerName, QStringLiteral("Bo Brobygger"));
        const AcceptedMessage done = accepted(workspace, *sample(path));
        if (!done.referral.isValid()) {
            continue; // takes back what never came
        }
        const auto answer = workspace.referrerAnswers.make(done.referral, ReplyKind::Status, AnswerFormat::CareCommunication,
                                                           true, QStringLiteral("Vi ringer i morgen."));
        INFO((answer ? std::string() : answer.error().message.toStdString()));
        REQUIRE(answer);
        REQUIRE(workspace.referrerAnswers.keep(*answer));
        const MessageProposal again = proposed(workspace, answer->bytes);
        CHECK(again.belongsTo == done.referral);
        CHECK(again.message.event == MessageEvent::Reply);
    }
}

TEST_CASE("A message that takes back what never came is kept and becomes no referral", "[messages][samples]") {
    const auto retracting =
        sample(QStringLiteral("medcom-fhir/carecommunication-2.0.0/Bundle-ad3e05b2-551d-11ed-bdc3-0242ac120002.json"));
    if (!retracting) {
        SKIP("the samples do not lie beside the project");
    }
    TestFile file;
    const AcceptedMessage done = accepted(file.workspace(), *retracting);
    CHECK_FALSE(done.referral.isValid());
    CHECK(file.workspace().incomingReferrals.count(IncomingView::All) == 0);
    CHECK(proposed(file.workspace(), *retracting).known == done.message);
}

TEST_CASE("A CPR number that is none is doubted and stops nothing; a hospital is a hospital", "[messages]") {
    TestFile file;
    QByteArray bytes = xdisMessage();
    bytes.replace("2512489996", "2513489996")
        .replace("<Identifier>061654</Identifier><IdentifierCode>ydernummer",
                 "<Identifier>2001060</Identifier><IdentifierCode>sygehusafdelingsnummer");
    CHECK(proposed(file.workspace(), bytes).message.warnings.size() == 1);
    const AcceptedMessage done = accepted(file.workspace(), bytes);
    CHECK(file.workspace().citizens.find(done.citizen)->personNumber.isEmpty());
    CHECK(file.workspace().incomingReferrals.find(done.referral)->source == QStringLiteral("hospital"));
}
