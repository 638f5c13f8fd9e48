// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sms.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("An SMS says a day and a street and fits in one message, with the longest name too", "[documents]") {
    SmsFacts facts{QStringLiteral("Kaj"), QDateTime(QDate(2026, 12, 9), QTime(10, 30)), QStringLiteral("Eksempelvej 9, dør B"),
                   QStringLiteral("00 00 00 20"), QStringLiteral("Mona Krag")};
    const auto reminder = smsText(SmsKind::Reminder, facts);
    REQUIRE(reminder);
    CHECK(*reminder ==
          QStringLiteral("Hej Kaj. Husk vores aftale ons 9/12 kl. 10.30, Eksempelvej 9, dør B. Ring på 00 00 00 20, "
                         "hvis du ikke kan. Mona"));
    facts.givenName = QStringLiteral("Christian-Alexander Frederik Maximilian");
    facts.place = QStringLiteral("Den Meget Lange Eksempelvejs Sidegade 119B, opgang 4, tredje sal til venstre");
    for (const SmsKind kind : {SmsKind::Reminder, SmsKind::Pickup, SmsKind::Missed, SmsKind::Offer}) {
        const auto text = smsText(kind, facts);
        REQUIRE(text);
        CHECK(fitsGsm(*text));
        CHECK_FALSE(text->contains(QStringLiteral("{{")));
    }
}

TEST_CASE("An SMS never names a clinic, and is only made for a number that is safe", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    Citizen draft;
    draft.givenName = QStringLiteral("Kaj");
    const QDateTime at(QDate(2026, 11, 4), QTime(9, 15));
    const QString clinic = QStringLiteral("Psykiatrisk Klinik Randers");
    const auto textFor = [&] {
        return workspace.documents.smsText(SmsKind::Reminder, workspace.citizens.add(draft)->id, at, clinic);
    };
    CHECK(textFor().error().kind == ErrorKind::Denied); // no number
    draft.phone = QStringLiteral("00000002");
    CHECK(textFor().error().message.contains(QStringLiteral("Ask first")));
    draft.safeContact.sms = Permission::No;
    CHECK(textFor().error().kind == ErrorKind::Denied);
    draft.safeContact.sms = Permission::Yes;
    const auto text = textFor();
    REQUIRE(text);
    CHECK_FALSE(text->contains(QStringLiteral("Psykiatrisk")));
    CHECK(text->contains(QStringLiteral("ons 4/11 kl. 09.15")));
}

TEST_CASE("Nobody is reminded by SMS of an appointment that is past, but may hear that we did not get to talk", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    Citizen draft;
    draft.givenName = QStringLiteral("Kaj");
    draft.phone = QStringLiteral("00000002");
    draft.safeContact.sms = Permission::Yes;
    const CitizenId citizen = workspace.citizens.add(draft)->id;
    const QDateTime past = file.clock.now().addDays(-1);
    for (const SmsKind kind : {SmsKind::Reminder, SmsKind::Pickup, SmsKind::Offer}) {
        const auto text = workspace.documents.smsText(kind, citizen, past, {});
        REQUIRE_FALSE(text);
        CHECK(text.error().kind == ErrorKind::Conflict);
    }
    CHECK(workspace.documents.smsText(SmsKind::Missed, citizen, past, {}));
    CHECK(workspace.documents.smsText(SmsKind::Reminder, citizen, file.clock.now().addDays(1), {}));
}

TEST_CASE("No SMS is written to somebody who has died, whatever they once said", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
    Citizen draft;
    draft.givenName = QStringLiteral("Sofie");
    draft.phone = QStringLiteral("00000002");
    draft.safeContact.sms = Permission::Yes;
    const CitizenId citizen = workspace.citizens.add(draft)->id;
    const QDateTime tomorrow = file.clock.now().addDays(1);
    REQUIRE(workspace.documents.smsText(SmsKind::Reminder, citizen, tomorrow, {}));
    REQUIRE(workspace.citizens.setLifeState(citizen, LifeState::Dead, file.clock.today()));
    for (const SmsKind kind : {SmsKind::Reminder, SmsKind::Pickup, SmsKind::Missed, SmsKind::Offer}) {
        const auto text = workspace.documents.smsText(kind, citizen, tomorrow, {});
        REQUIRE_FALSE(text);
        CHECK(text.error().kind == ErrorKind::Conflict); // nothing that could be mended in the form
    }
}
