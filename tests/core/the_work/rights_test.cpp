// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
RightsRequest asked(const Workspace& workspace, CitizenId citizen, RightsKind kind = RightsKind::Access) {
    RightsRequest request;
    request.citizen = citizen;
    request.kind = kind;
    request.receivedOn = workspace.clock.today();
    request.identity = QStringLiteral("kender borgeren");
    return request;
}

RightsRequestId addedRequest(Workspace& workspace, const RightsRequest& request) {
    const auto added = workspace.rightsRequests.add(request);
    INFO((added ? QString() : added.error().message).toStdString());
    REQUIRE(added);
    return added->id;
}

AgendaCount waitingRights(const Workspace& workspace) {
    return workspace.agenda.count(AgendaKind::RightsRequest, workspace.clock.today());
}
} // namespace

TEST_CASE("A request is to be answered in a month, access to documents in seven working days", "[rights]") {
    const QDate monday(2026, 11, 2);
    CHECK(answerDueOn(RightsKind::Access, monday, {}) == QDate(2026, 12, 2));
    CHECK(answerDueOn(RightsKind::Access, QDate(2027, 1, 31), {}) == QDate(2027, 2, 28));
    CHECK(answerDueOn(RightsKind::FileAccess, monday, {}) == QDate(2026, 11, 11));
    CHECK(extendedDueOn(monday) == QDate(2027, 2, 2));
    CHECK(rightsKindsAt(QStringLiteral("municipality")).contains(RightsKind::FileAccess));
    CHECK_FALSE(rightsKindsAt(QStringLiteral("project")).contains(RightsKind::FileAccess));
}

TEST_CASE("An open request stands on Today from the day it came, also of somebody who has moved, until it is answered",
          "[rights]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    CHECK(waitingRights(workspace) == AgendaCount{0, 0});
    const RightsRequestId id = addedRequest(workspace, asked(workspace, citizen));
    CHECK(waitingRights(workspace) == AgendaCount{1, 0});
    file.clock.moveTo(QDateTime(QDate(2026, 12, 2), QTime(9, 0)));
    CHECK(waitingRights(workspace) == AgendaCount{1, 0});
    file.clock.moveTo(QDateTime(QDate(2026, 12, 3), QTime(9, 0)));
    CHECK(waitingRights(workspace) == AgendaCount{1, 1});
    RightsAnswer answer{workspace.clock.today(), QStringLiteral("letter"), RightsDecision::Partly, {}};
    CHECK_FALSE(workspace.rightsRequests.answer(id, answer)); // a reason is missing
    answer.reason = QStringLiteral("To linjer handler om andre.");
    const auto answered = workspace.rightsRequests.answer(id, answer);
    REQUIRE(answered);
    CHECK(waitingRights(workspace) == AgendaCount{0, 0});
    CHECK_FALSE(workspace.rightsRequests.answer(id, answer));
    REQUIRE((*answered)());
    CHECK(waitingRights(workspace) == AgendaCount{1, 1});
}

TEST_CASE("A deadline is extended by two months within the first, once and with a reason", "[rights]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const RightsRequestId id = addedRequest(workspace, asked(workspace, citizen));
    CHECK_FALSE(workspace.rightsRequests.extend(id, QString()));
    file.clock.moveTo(QDateTime(QDate(2026, 12, 2), QTime(9, 0)));
    REQUIRE(workspace.rightsRequests.extend(id, QStringLiteral("mange papirer")));
    CHECK(workspace.rightsRequests.forCitizen(citizen).first().dueOn == QDate(2027, 2, 2));
    CHECK_FALSE(workspace.rightsRequests.extend(id, QStringLiteral("endnu flere")));
    RightsRequest late = asked(workspace, citizen);
    late.receivedOn = QDate(2026, 10, 1);
    CHECK_FALSE(workspace.rightsRequests.extend(addedRequest(workspace, late), QStringLiteral("for sent")));
}

TEST_CASE("A request says who asks and when, and access to documents is for authorities alone", "[rights]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    RightsRequest request = asked(workspace, aCitizen(workspace).id);
    request.identity.clear();
    CHECK_FALSE(workspace.rightsRequests.add(request));
    request = asked(workspace, request.citizen);
    request.receivedOn = workspace.clock.today().addDays(1);
    CHECK_FALSE(workspace.rightsRequests.add(request));
    request = asked(workspace, request.citizen, RightsKind::FileAccess);
    CHECK(check(request, QStringLiteral("practice"), workspace.clock.today()).hasErrors());
    CHECK_FALSE(check(request, QStringLiteral("municipality"), workspace.clock.today()).hasErrors());
}
