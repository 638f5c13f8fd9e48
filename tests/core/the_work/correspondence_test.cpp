// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correspondence/short_message_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
ShortMessage toDoctor(const Workspace& workspace, CitizenId citizen) {
    ShortMessage message;
    message.citizen = citizen;
    message.on = workspace.clock.today();
    message.channel = QStringLiteral("medcom");
    message.with = {{}, {}, QStringLiteral("family_doctor"), QStringLiteral("Lægehuset (eksempel)")};
    message.text = QStringLiteral("Jeg følger med på torsdag.");
    message.kinds = {QStringLiteral("plan")};
    return message;
}

ShortMessage fromDoctor(const Workspace& workspace, CitizenId citizen) {
    ShortMessage message = toDoctor(workspace, citizen);
    message.direction = MessageDirection::Received;
    message.text = QStringLiteral("Tak, tiden er flyttet.");
    message.kinds.clear();
    return message;
}

void letDoctorKnow(Workspace& workspace, CitizenId citizen) {
    REQUIRE(workspace.consents.record(toOwnDoctor(workspace, citizen)));
}

QStringList fieldsOfMessage(const Problems& problems, Severity severity = Severity::Error) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        if (problem.severity == severity) {
            fields << problem.field;
        }
    }
    return fields;
}

ShortMessageId addedMessage(Workspace& workspace, const ShortMessage& message) {
    const auto added = workspace.correspondence.add(message);
    INFO((added ? QString() : added.error().message).toStdString());
    REQUIRE(added);
    return added->id;
}
} // namespace

TEST_CASE("A message to the doctor that the consent covers is kept as it was sent, and taken back in one step",
          "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    letDoctorKnow(workspace, citizen);
    ShortMessage message = toDoctor(workspace, citizen);
    message.answerBy = workspace.clock.today().addDays(3);
    message.isToBeFiled = true;
    message.legalBasis = QStringLiteral("vital_interest"); // of no use beside a consent
    message.reason = QStringLiteral("glemt i formularen");
    const auto added = workspace.correspondence.add(message);
    REQUIRE(added);
    message.id = added->id;
    message.legalBasis.clear();
    message.reason.clear();
    CHECK(workspace.correspondence.find(added->id) == message);
    REQUIRE(added->undo());
    CHECK_FALSE(workspace.correspondence.find(added->id));
}

TEST_CASE("What no consent covers leaves only with a law that allows it and a reason", "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    letDoctorKnow(workspace, citizen);
    ShortMessage message = toDoctor(workspace, citizen);
    message.kinds = {QStringLiteral("plan"), QStringLiteral("health")};
    const MessageBasis basis = workspace.correspondence.basisOf(message);
    CHECK(basis.coverage.covered == QStringList{QStringLiteral("plan")});
    CHECK(basis.coverage.uncovered == QStringList{QStringLiteral("health")});
    CHECK(basis.obstacles.size() == 1);
    CHECK(fieldsOfMessage(workspace.correspondence.problemsOf(message)) ==
          QStringList{QStringLiteral("legalBasis"), QStringLiteral("reason")});
    message.legalBasis = QStringLiteral("retssikkerhedsloven_11a"); // lets one obtain, not pass on
    message.reason = QStringLiteral("Lægen skal vide det før operationen.");
    CHECK(fieldsOfMessage(workspace.correspondence.problemsOf(message)) == QStringList{QStringLiteral("legalBasis")});
    message.legalBasis = QStringLiteral("vital_interest");
    const auto kept = workspace.correspondence.find(addedMessage(workspace, message));
    REQUIRE(kept);
    CHECK(kept->legalBasis == QStringLiteral("vital_interest"));
    CHECK(kept->reason == message.reason);
}

TEST_CASE("A consent the citizen has taken back is said, and covers nothing", "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto consent = workspace.consents.record(toOwnDoctor(workspace, citizen));
    REQUIRE(consent);
    CHECK(workspace.correspondence.basisOf(toDoctor(workspace, citizen)).coverage.isComplete());
    REQUIRE(workspace.consents.withdraw(consent->id, workspace.clock.today()));
    const MessageBasis basis = workspace.correspondence.basisOf(toDoctor(workspace, citizen));
    CHECK(basis.isTakenBack);
    CHECK_FALSE(basis.coverage.isComplete());
}

TEST_CASE("A caseworker who stands around the citizen is told on a consent that names the role", "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    Consent consent = toOwnDoctor(workspace, citizen);
    consent.toWhom = QStringLiteral("sagsbehandler");
    REQUIRE(workspace.consents.record(consent));
    ShortMessage message = toDoctor(workspace, citizen);
    CHECK_FALSE(workspace.correspondence.basisOf(message).coverage.isComplete());
    message.with = {{}, {}, QStringLiteral("caseworker"), QStringLiteral("Karen Lund")};
    CHECK(workspace.correspondence.basisOf(message).coverage.isComplete());
}

TEST_CASE("A message says who, how, when and what; one that came needs no consent", "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    ShortMessage empty;
    empty.citizen = citizen.id;
    empty.on = workspace.clock.today().addDays(1);
    CHECK(fieldsOfMessage(workspace.correspondence.problemsOf(empty)) ==
          QStringList{QStringLiteral("with"), QStringLiteral("text"), QStringLiteral("channel"), QStringLiteral("on"),
                      QStringLiteral("kinds")});
    ShortMessage received = fromDoctor(workspace, citizen.id);
    CHECK(workspace.correspondence.problemsOf(received).isEmpty());
    received.answerBy = received.on.addDays(-1);
    CHECK(fieldsOfMessage(workspace.correspondence.problemsOf(received)) == QStringList{QStringLiteral("answerBy")});
}

TEST_CASE("The text to others is read once more: a CPR number stops it, a word that tells more than is ticked is pointed at",
          "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    letDoctorKnow(workspace, citizen);
    ShortMessage message = toDoctor(workspace, citizen);
    message.text = QStringLiteral("Det drejer sig om 010160-1234.");
    CHECK(fieldsOfMessage(workspace.correspondence.problemsOf(message)) == QStringList{QStringLiteral("text")});
    message.text = QStringLiteral("Medicinen skal hentes inden torsdag.");
    CHECK(fieldsOfMessage(workspace.correspondence.problemsOf(message)).isEmpty());
    CHECK(fieldsOfMessage(workspace.correspondence.problemsOf(message), Severity::Hint) == QStringList{QStringLiteral("text")});
    ShortMessage received = fromDoctor(workspace, citizen);
    received.text = message.text;
    CHECK(workspace.correspondence.problemsOf(received).isEmpty());
}

TEST_CASE("A message waits for its answer on the day it is needed, until one came or nobody waits any more",
          "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    letDoctorKnow(workspace, citizen);
    const QDate needed = workspace.clock.today().addDays(4);
    const auto waiting = [&](QDate day) { return workspace.agenda.count(AgendaKind::MessageAnswer, day); };
    ShortMessage message = toDoctor(workspace, citizen);
    message.answerBy = needed;
    const ShortMessageId id = addedMessage(workspace, message);
    CHECK(waiting(needed.addDays(-1)) == AgendaCount{0, 0});
    CHECK(waiting(needed) == AgendaCount{1, 0});
    CHECK(waiting(needed.addDays(1)) == AgendaCount{1, 1});

    ShortMessage answer = fromDoctor(workspace, citizen);
    answer.answers = id;
    const auto answered = workspace.correspondence.add(answer);
    REQUIRE(answered);
    CHECK(waiting(needed) == AgendaCount{0, 0});
    CHECK(workspace.correspondence.forCitizen(citizen).last().answer == AnswerState::Answered);
    CHECK(workspace.correspondence.unanswered(citizen, MessageDirection::Sent).isEmpty());
    CHECK_FALSE(workspace.correspondence.dropAnswer(id));

    REQUIRE(answered->undo());
    CHECK(waiting(needed) == AgendaCount{1, 0});
    const auto dropped = workspace.correspondence.dropAnswer(id);
    REQUIRE(dropped);
    CHECK(waiting(needed) == AgendaCount{0, 0});
    REQUIRE((*dropped)());
    CHECK(waiting(needed) == AgendaCount{1, 0});
}

TEST_CASE("A message that somebody has answered is not taken back, and answers only what went the other way",
          "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto received = workspace.correspondence.add(fromDoctor(workspace, citizen));
    REQUIRE(received);
    ShortMessage again = fromDoctor(workspace, citizen);
    again.answers = received->id;
    CHECK_FALSE(workspace.correspondence.add(again));
    letDoctorKnow(workspace, citizen);
    ShortMessage answer = toDoctor(workspace, citizen);
    answer.answers = received->id;
    addedMessage(workspace, answer);
    const auto undone = received->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == ErrorKind::Conflict);
    CHECK(workspace.correspondence.forCitizen(citizen).size() == 2);
}

TEST_CASE("What was told stands in the ledger of the citizen, with the reason where no consent covered it",
          "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    ShortMessage message = toDoctor(workspace, citizen);
    message.legalBasis = QStringLiteral("vital_interest");
    message.reason = QStringLiteral("Lægen skal vide det i dag.");
    addedMessage(workspace, message);
    addedMessage(workspace, fromDoctor(workspace, citizen));
    const QList<SharingLine> lines = workspace.documents.sharing(citizen);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().event == SharingEvent::MessageSent);
    CHECK(lines.first().party == QStringLiteral("Lægehuset (eksempel)"));
    CHECK(lines.first().kinds == message.kinds);
    CHECK(lines.first().detail == message.reason);
    const auto sheet = workspace.documents.sharingSheet(citizen);
    REQUIRE(sheet);
    CHECK(sheet->html.contains(QStringLiteral("Besked sendt til Lægehuset (eksempel) uden samtykke")));
}

TEST_CASE("Messages stand on the timeline of the citizen, and the answer that is waited for lies ahead", "[correspondence]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    ShortMessage message = fromDoctor(workspace, citizen);
    message.answerBy = workspace.clock.today().addDays(2);
    addedMessage(workspace, message);
    const TimelineOutline outline = workspace.timelines.outline(citizen, {TimelineKind::Letters});
    QList<TimelineEvent> events;
    for (const TimelineLine& line : workspace.timelines.window(outline, 0, outline.lines())) {
        if (line.entry) {
            events.append(line.entry->event);
        }
    }
    CHECK(events.contains(TimelineEvent::ShortMessageReceived));
    CHECK(events.contains(TimelineEvent::ShortMessageAnswerDue));
    CHECK_FALSE(events.contains(TimelineEvent::ShortMessageSent));
}
