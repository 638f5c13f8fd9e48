// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/considerations/consideration_rules.h"
#include "core/considerations/request_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
WorkConsideration noLifting(const Workspace& workspace, CitizenId citizen) {
    WorkConsideration consideration;
    consideration.citizen = citizen;
    consideration.area = QStringLiteral("lifting");
    consideration.words = QStringLiteral("ingen løft over 5 kg");
    consideration.author = QStringLiteral("hospital");
    consideration.authorName = QStringLiteral("Ortopædkirurgi, Randers");
    consideration.describedOn = workspace.clock.today().addDays(-3);
    consideration.validTo = workspace.clock.today().addDays(40);
    consideration.source = QStringLiteral("brev af 28-10-2026");
    return consideration;
}

WorkConsiderationId enteredConsideration(Workspace& workspace, const WorkConsideration& consideration) {
    const auto added = workspace.considerations.add(consideration);
    REQUIRE(added);
    return added->id;
}

/// A request to a hospital whose letter has left; `document` of it is not asked for here.
ConsiderationsRequestId sentRequest(Workspace& workspace, CitizenId citizen) {
    ConsiderationsRequest request;
    request.citizen = citizen;
    request.recipient = QStringLiteral("Regionshospitalet");
    request.answerBy = workspace.clock.today().addDays(14);
    const auto drafted = workspace.considerations.draft(request);
    REQUIRE(drafted);
    LetterDraft letter;
    letter.kind = DocumentKind::ConsiderationsRequest;
    letter.citizen = citizen;
    letter.considerationsRequest = drafted->id;
    letter.title = QStringLiteral("Anmodning");
    letter.recipient = request.recipient;
    letter.html = QStringLiteral("<p>Anmodning</p>");
    REQUIRE(workspace.documents.keep(letter, {workspace.clock.today(), QStringLiteral("letter"), {}}));
    return drafted->id;
}

ConsiderationsAnswer answerOf(const Workspace& workspace, const QList<WorkConsideration>& considerations) {
    return {workspace.clock.today(), QStringLiteral("hospital"), QStringLiteral("Regionshospitalet"), {}, false,
            considerations};
}

QStringList fieldsOfConsiderations(const Problems& problems, Severity severity) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        if (problem.severity == severity) {
            fields << problem.field;
        }
    }
    return fields;
}
} // namespace

TEST_CASE("A consideration comes back from the file as entered, and taking it back removes it", "[considerations]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    WorkConsideration consideration = noLifting(workspace, bente);
    const auto added = workspace.considerations.add(consideration);
    REQUIRE(added);
    consideration.id = added->id;
    CHECK(workspace.considerations.find(added->id) == consideration);
    CHECK(workspace.considerations.minded(bente).size() == 1);
    REQUIRE(added->undo());
    CHECK(workspace.considerations.forCitizen(bente).isEmpty());
}

TEST_CASE("A consideration needs what, who and when, and a short-term one until when", "[considerations]") {
    const QDate today(2026, 11, 2);
    CHECK(fieldsOfConsiderations(check(WorkConsideration{}, today), Severity::Error) ==
          QStringList{QStringLiteral("area"), QStringLiteral("words"), QStringLiteral("author"), QStringLiteral("describedOn"),
                      QStringLiteral("validTo")});
    TestFile file;
    WorkConsideration consideration = noLifting(file.workspace(), {});
    CHECK(check(consideration, today).isEmpty());
    consideration.term = ConsiderationTerm::LongTerm;
    consideration.validTo = {};
    CHECK(check(consideration, today).isEmpty());
    consideration.validTo = consideration.describedOn.addDays(-1);
    CHECK(fieldsOfConsiderations(check(consideration, today), Severity::Error) == QStringList{QStringLiteral("validTo")});
    consideration.validTo = {};
    consideration.describedOn = today.addDays(1);
    CHECK(fieldsOfConsiderations(check(consideration, today), Severity::Error) == QStringList{QStringLiteral("describedOn")});
}

TEST_CASE("A CPR number is refused in a consideration, and a word of illness is pointed at", "[considerations]") {
    TestFile file;
    const QDate today = file.clock.today();
    WorkConsideration consideration = noLifting(file.workspace(), {});
    consideration.words = QStringLiteral("ingen løft, se 740368-1029");
    consideration.source = QStringLiteral("epikrise 740368 1029");
    CHECK(fieldsOfConsiderations(check(consideration, today), Severity::Error) ==
          QStringList{QStringLiteral("words"), QStringLiteral("source")});
    consideration = noLifting(file.workspace(), {});
    consideration.words = QStringLiteral("kort dag på grund af depression");
    CHECK(fieldsOfConsiderations(check(consideration, today), Severity::Error).isEmpty());
    CHECK(fieldsOfConsiderations(check(consideration, today), Severity::Hint) == QStringList{QStringLiteral("words")});
}

TEST_CASE("The last day of a consideration still holds, and before it there is a warning", "[considerations]") {
    WorkConsideration consideration;
    consideration.validTo = QDate(2026, 11, 30);
    CHECK(stateOn(consideration, QDate(2026, 11, 15), 14) == ConsiderationState::Valid);
    CHECK(stateOn(consideration, QDate(2026, 11, 16), 14) == ConsiderationState::Lapsing);
    CHECK(stateOn(consideration, QDate(2026, 11, 30), 14) == ConsiderationState::Lapsing);
    CHECK(stateOn(consideration, QDate(2026, 12, 1), 14) == ConsiderationState::Lapsed);
    CHECK(isMinded(consideration, QDate(2026, 11, 30)));
    CHECK_FALSE(isMinded(consideration, QDate(2026, 12, 1)));
    CHECK(dueOn(consideration) == QDate(2026, 11, 30));
    consideration.end = ConsiderationEnd::Ended;
    CHECK_FALSE(dueOn(consideration).isValid());
    CHECK(stateOn(consideration, QDate(2026, 11, 16), 14) == ConsiderationState::Ended);
}

TEST_CASE("What is ended stays to be read, and is not minded any more until that is taken back", "[considerations]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    const WorkConsiderationId id = enteredConsideration(workspace, noLifting(workspace, bente));
    CHECK_FALSE(workspace.considerations.end(id, workspace.clock.today().addDays(1)));
    const auto ended = workspace.considerations.end(id, workspace.clock.today());
    REQUIRE(ended);
    CHECK(workspace.considerations.minded(bente).isEmpty());
    REQUIRE(workspace.considerations.forCitizen(bente).size() == 1);
    CHECK(workspace.considerations.stateOf(workspace.considerations.forCitizen(bente).first()) == ConsiderationState::Ended);
    CHECK_FALSE(workspace.considerations.end(id, workspace.clock.today()));
    CHECK_FALSE(workspace.considerations.correct(id, noLifting(workspace, bente)));
    REQUIRE((*ended)());
    CHECK(workspace.considerations.minded(bente).size() == 1);
}

TEST_CASE("A correction keeps what was written before, and is taken back whole", "[considerations]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    const WorkConsiderationId id = enteredConsideration(workspace, noLifting(workspace, bente));
    WorkConsideration anew = *workspace.considerations.find(id);
    REQUIRE(workspace.considerations.correct(id, anew)); // saved as it was
    CHECK(workspace.considerations.forCitizen(bente).size() == 1);
    CHECK(workspace.considerations.find(id)->end == ConsiderationEnd::Open);
    anew.words = QStringLiteral("ingen løft over 10 kg");
    const auto corrected = workspace.considerations.correct(id, anew);
    REQUIRE(corrected);
    REQUIRE(workspace.considerations.minded(bente).size() == 1);
    const WorkConsideration now = workspace.considerations.minded(bente).first();
    CHECK(now.words == QStringLiteral("ingen løft over 10 kg"));
    CHECK(now.corrects == id);
    CHECK(workspace.considerations.find(id)->words == QStringLiteral("ingen løft over 5 kg"));
    CHECK(workspace.considerations.find(id)->end == ConsiderationEnd::Corrected);
    REQUIRE((*corrected)());
    CHECK(workspace.considerations.forCitizen(bente).size() == 1);
    CHECK(workspace.considerations.minded(bente).first().id == id);
    anew.words.clear();
    CHECK_FALSE(workspace.considerations.correct(id, anew));
    CHECK(workspace.considerations.find(id)->end == ConsiderationEnd::Open);
}

TEST_CASE("An answer creates its considerations and closes the request, in one step to take back", "[considerations]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    const ConsiderationsRequestId id = sentRequest(workspace, bente);
    CHECK(stateOf(*workspace.considerations.findRequest(id)) == RequestState::Sent);
    WorkConsideration lifting;
    lifting.area = QStringLiteral("lifting");
    lifting.words = QStringLiteral("ingen løft over 5 kg");
    lifting.validTo = workspace.clock.today().addDays(30);
    WorkConsideration hours;
    hours.area = QStringLiteral("hours");
    hours.words = QStringLiteral("højst 3 timer ad gangen");
    hours.term = ConsiderationTerm::LongTerm;
    const auto answered = workspace.considerations.answer(id, answerOf(workspace, {lifting, hours}));
    REQUIRE(answered);
    CHECK(stateOf(*workspace.considerations.findRequest(id)) == RequestState::Answered);
    const QList<WorkConsideration> minded = workspace.considerations.minded(bente);
    REQUIRE(minded.size() == 2);
    CHECK(minded.first().words == lifting.words);
    CHECK(minded.first().author == QStringLiteral("hospital"));
    CHECK(minded.first().describedOn == workspace.clock.today());
    CHECK(minded.last().request == id);
    CHECK_FALSE(workspace.considerations.answer(id, answerOf(workspace, {lifting})));
    REQUIRE((*answered)());
    CHECK(workspace.considerations.forCitizen(bente).isEmpty());
    CHECK(stateOf(*workspace.considerations.findRequest(id)) == RequestState::Sent);
}

TEST_CASE("An answer that says nothing is not taken for one that says there is nothing", "[considerations]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    const ConsiderationsRequestId id = sentRequest(workspace, bente);
    ConsiderationsAnswer answer = answerOf(workspace, {});
    const auto refused = workspace.considerations.answer(id, answer);
    REQUIRE_FALSE(refused);
    CHECK(fieldsOfConsiderations(refused.error().problems, Severity::Error) == QStringList{QStringLiteral("nothing")});
    WorkConsideration withoutDay;
    withoutDay.area = QStringLiteral("hours");
    withoutDay.words = QStringLiteral("højst 3 timer");
    const auto undated = workspace.considerations.answer(id, answerOf(workspace, {withoutDay}));
    REQUIRE_FALSE(undated);
    CHECK(fieldsOfConsiderations(undated.error().problems, Severity::Error) == QStringList{QStringLiteral("validTo0")});
    answer.isNothingToMind = true;
    REQUIRE(workspace.considerations.answer(id, answer));
    CHECK(stateOf(*workspace.considerations.findRequest(id)) == RequestState::Answered);
    CHECK(workspace.considerations.forCitizen(bente).isEmpty());
}

TEST_CASE("A request is changed and discarded as a draft alone, and closed without an answer once it is sent",
          "[considerations]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    ConsiderationsRequest request;
    request.citizen = bente;
    CHECK_FALSE(workspace.considerations.draft(request));
    request.recipient = QStringLiteral("Regionshospitalet");
    request.answerBy = workspace.considerations.proposedAnswerDay();
    CHECK(request.answerBy == workspace.clock.today().addDays(workspace.settings.value(considerationsAnswerDays)));
    const auto drafted = workspace.considerations.draft(request);
    REQUIRE(drafted);
    CHECK_FALSE(workspace.considerations.drop(drafted->id, workspace.clock.today()));
    ConsiderationsRequest kept = *workspace.considerations.findRequest(drafted->id);
    kept.planned = QStringLiteral("praktik på lageret");
    REQUIRE(workspace.considerations.change(kept));
    CHECK(workspace.considerations.requestsOf(bente).first().planned == QStringLiteral("praktik på lageret"));
    const auto discarded = workspace.considerations.discard(drafted->id);
    REQUIRE(discarded);
    CHECK(workspace.considerations.requestsOf(bente).isEmpty());
    REQUIRE((*discarded)());
    CHECK(workspace.considerations.requestsOf(bente).size() == 1);

    const ConsiderationsRequestId sent = sentRequest(workspace, bente);
    CHECK_FALSE(workspace.considerations.discard(sent));
    CHECK_FALSE(workspace.considerations.change(*workspace.considerations.findRequest(sent)));
    REQUIRE(workspace.considerations.drop(sent, workspace.clock.today()));
    CHECK(stateOf(*workspace.considerations.findRequest(sent)) == RequestState::Dropped);
}

TEST_CASE("A lapsing consideration and an unanswered request wait on I dag until somebody has done something",
          "[considerations][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const CitizenId bente = aCitizen(workspace).id;
    const WorkConsiderationId id = enteredConsideration(workspace, noLifting(workspace, bente)); // until 40 days ahead
    const auto lapsing = [&](QDate day) { return workspace.agenda.count(AgendaKind::ConsiderationLapses, day); };
    CHECK(lapsing(today.addDays(25)) == AgendaCount{0, 0});
    CHECK(lapsing(today.addDays(26)) == AgendaCount{1, 0});
    CHECK(lapsing(today.addDays(41)) == AgendaCount{1, 1});
    workspace.settings.set(considerationLapsingDays, 3);
    CHECK(lapsing(today.addDays(26)) == AgendaCount{0, 0});
    workspace.settings.set(considerationLapsingDays, 40);
    CHECK(lapsing(today) == AgendaCount{1, 0});
    CHECK(workspace.agenda.forCitizen(bente, today).items.first().subject == QStringLiteral("ingen løft over 5 kg"));
    REQUIRE(workspace.considerations.end(id, today));
    CHECK(lapsing(today) == AgendaCount{0, 0});

    const ConsiderationsRequestId request = sentRequest(workspace, bente);
    const auto unanswered = [&](QDate day) { return workspace.agenda.count(AgendaKind::ConsiderationsAnswer, day); };
    CHECK(unanswered(today.addDays(13)) == AgendaCount{0, 0});
    CHECK(unanswered(today.addDays(14)) == AgendaCount{1, 0});
    CHECK(unanswered(today.addDays(15)) == AgendaCount{1, 1});
    REQUIRE(workspace.considerations.drop(request, today));
    CHECK(unanswered(today.addDays(15)) == AgendaCount{0, 0});
}
